"""Every text that a window shows or tells, wherever it stands."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pyqtgraph as pg
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QWidget,
)

from app.widgets.code_listing import CodeListing
from app.window.main_window import MainWindow


def walk(window: MainWindow) -> Iterator[QWidget]:
    """Show each page, each of its tabs and each mode in turn; yield the page."""
    for row in range(window.navigation.count()):
        window.navigation.setCurrentRow(row)
        bars = [bar for bar in window.page.findChildren(QTabBar) if bar.count()]
        yield window.page
        for bar in bars:
            for index in range(bar.count()):
                bar.setCurrentIndex(index)
                yield window.page
        yield from _other_modes(window.page)


def _other_modes(page: QWidget) -> Iterator[QWidget]:
    """Show the other modes of a page that has some, and the first one again."""
    combo = page.findChild(QComboBox, "descentModeCombo")
    for index in range(1, combo.count()) if combo else ():
        combo.setCurrentIndex(index)
        yield page
    if combo:
        combo.setCurrentIndex(0)


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text stands, and the text without its tags."""
    for widget in [root, *root.findChildren(QWidget)]:
        place = _place(widget)
        for text in (*_told(widget), *written(widget)):
            if text:
                yield place, plain(text)
    for action in root.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
        yield f"action {action.objectName()} tip", action.toolTip()


def plain(text: str) -> str:
    """The text as it is read: without tags and entities."""
    return html.unescape(re.sub(r"<[^>]*>", " ", text))


def _place(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


def _told(widget: QWidget) -> tuple[str, ...]:
    return (
        widget.toolTip(),
        widget.whatsThis(),
        widget.statusTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )


def written(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QTabBar():
            for index in range(widget.count()):
                yield widget.tabText(index)
                yield widget.tabToolTip(index)
        case CodeListing():
            pass  # code is of no language
        case QListWidget():
            for row in range(widget.count()):
                yield widget.item(row).text()
        case QTableWidget():
            yield from _cells(widget)
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case pg.GraphicsView():
            yield from _drawn(widget)


def _cells(table: QTableWidget) -> Iterator[str]:
    items = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    items += [table.verticalHeaderItem(row) for row in range(table.rowCount())]
    for row in range(table.rowCount()):
        items += [table.item(row, column) for column in range(table.columnCount())]
    for item in filter(None, items):
        yield item.text()
        yield item.toolTip()


def _drawn(view: pg.GraphicsView) -> Iterator[str]:
    for item in view.scene().items():
        match item:
            case pg.AxisItem():
                yield item.labelText
                yield item.labelUnits
            case pg.TextItem():
                yield item.toPlainText()
            case pg.LabelItem():
                yield item.text
        yield item.toolTip()
