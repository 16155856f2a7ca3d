"""Flat header of a table."""

from __future__ import annotations

from collections.abc import Collection
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
)

PADDING = 3  # pixels beside a title: as much as beside the text of a cell
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SET_OFF = "\N{THREE-PER-EM SPACE}"  # before words, where figures end right beside them
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def align_titles(table: QTableWidget, words: Collection[int]) -> None:
    """Have the titles of columns stand as their cells do: `words` at the left, figures right."""
    for column in range(table.columnCount()):
        title = table.horizontalHeaderItem(column)
        if title is not None:
            title.setTextAlignment(WORDS if column in words else FIGURES)


def set_off(table: QTableWidget, column: int) -> None:
    """Begin the words of a column a little apart from the figures of the column before."""
    table.setItemDelegateForColumn(column, _SetOff(table))
    header = table.horizontalHeader()
    assert isinstance(header, PlainHeader)
    header.set_off.add(column)


class _SetOff(QStyledItemDelegate):
    """Shows a text behind a gap."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = SET_OFF + option.text


class PlainHeader(QHeaderView):
    """Column titles on the ground of the window, where a style would draw gray buttons."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.set_off: set[int] = set()  # see `set_off`
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        title = QFontMetricsF(self.font()).horizontalAdvance(self.title(section))
        return size.expandedTo(QSize(ceil(title) + 2 * PADDING, 0))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        palette, title = self.window().palette(), self.title(section)
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        text = painter.fontMetrics().elidedText(title, self.textElideMode(), room.width())
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, self._alignment(section), text)

    def title(self, section: int) -> str:
        """What stands above a column."""
        title = str(self.model().headerData(section, self.orientation()) or "")
        return SET_OFF + title if section in self.set_off else title

    def _alignment(self, section: int) -> int:
        """That of the section, else of all."""
        own = self.model().headerData(
            section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole
        )
        return int(self.defaultAlignment() if own is None else Qt.AlignmentFlag(own))
