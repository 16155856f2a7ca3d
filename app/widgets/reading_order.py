"""Order in which Tab goes through a window: as it is read, not as it was made.

Qt goes by the order of making, so that what is made anew or put in later comes last wherever it
stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFormLayout,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QSplitter,
    QTabWidget,
    QToolBar,
    QWidget,
)

ROW_OF_A_FORM = (
    QFormLayout.ItemRole.SpanningRole,
    QFormLayout.ItemRole.LabelRole,
    QFormLayout.ItemRole.FieldRole,
)
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def next_to_read(window: QWidget, now: QWidget | None, forward: bool) -> QWidget | None:
    """What Tab comes to from `now`, around the ends of the window; None where nothing can."""
    order = [each for each in _in_order(window, now) if each is now or _takes_tab(each)]
    if now not in order:
        order.insert(0, window)
    here = order.index(now if now in order else window)
    behind = order[here + 1 :] + order[:here]
    found = behind if forward else behind[::-1]
    return next(iter(found), None)


def _takes_tab(widget: QWidget) -> bool:
    everything = Qt.TabFocusBehavior.TabFocusAllControls
    all_controls = QApplication.styleHints().tabFocusBehavior() == everything
    wanted = Qt.FocusPolicy.TabFocus if all_controls else Qt.FocusPolicy.StrongFocus
    return (
        widget.focusPolicy() & wanted == wanted
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )


def _in_order(widget: QWidget, now: QWidget | None) -> Iterator[QWidget]:
    """A widget and all below it that are seen, or hold what had the focus until now."""
    yield widget
    for child in dict.fromkeys(_children(widget)):
        if not child.isWindow() and (child.isVisible() or _holds(child, now)):
            yield from _in_order(child, now)


def _holds(widget: QWidget, now: QWidget | None) -> bool:
    return now is not None and (widget is now or widget.isAncestorOf(now))


def _children(widget: QWidget) -> list[QWidget]:
    """Those that lie over others, a drawer say; then the others in their order."""
    ordered = [each for each in _ordered(widget) if each is not None]
    others = [
        each for each in widget.children() if isinstance(each, QWidget) and each not in ordered
    ]
    return ordered + others if isinstance(widget, QTabWidget | QMainWindow) else others + ordered


def _ordered(widget: QWidget) -> Iterator[QWidget | None]:
    layout = widget.layout()
    match widget:
        case QMainWindow():
            yield from widget.findChildren(QToolBar, options=DIRECT)
            yield widget.centralWidget()
            yield from widget.findChildren(QDockWidget, options=DIRECT)
        case QTabWidget():
            yield widget.tabBar()
        case QSplitter():
            for place in range(widget.count()):
                yield widget.handle(place)
                yield widget.widget(place)
        case _ if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    for item in _items(layout):
        inner = item.layout()
        if inner is None:
            yield item.widget()
        else:
            yield from _laid_out(inner)


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    """Items of a layout, row by row."""
    if isinstance(layout, QFormLayout):
        cells = ((row, role) for row in range(layout.rowCount()) for role in ROW_OF_A_FORM)
        yield from filter(None, (layout.itemAt(*cell) for cell in cells))
        return
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        rows: list[Any] = [layout.getItemPosition(place) for place in places]
        places.sort(key=lambda place: rows[place][:2])  # row and column
    yield from filter(None, map(layout.itemAt, places))
