"""A table of numbers that is only read: cells of equal figures, headers in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from app.theme import Theme


class CellsTable(QTableWidget):
    """Fills its width; a row or a column can be made bold."""

    def __init__(
        self, theme: Theme, name: str, rows: Sequence[str], columns: Sequence[str]
    ) -> None:
        super().__init__(len(rows), len(columns))
        self._theme = theme
        self.setAccessibleName(name)
        self.setVerticalHeaderLabels(rows)
        self.name_columns(columns)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)  # or the keyboard could not leave the table
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        theme.changed.connect(self.restyle)
        self.restyle()

    def name_columns(self, columns: Sequence[str]) -> None:
        """Have as many columns as names; where there is no room for all, the table scrolls."""
        self.setColumnCount(len(columns))
        for column, name in enumerate(columns):
            header = QTableWidgetItem(name)
            header.setToolTip(name)  # it may be elided
            self.setHorizontalHeaderItem(column, header)

    def write(self, row: int, column: int, text: str, bold: bool = False) -> None:
        """Put a number into a cell; a minus is written as mathematics has it."""
        self._put(row, column, text.replace("-", "−"), bold)

    def write_word(self, row: int, column: int, word: str) -> None:
        """Put a word into a cell; its tooltip has the whole of it where it is elided."""
        self._put(row, column, word, bold=False)
        self._cell(row, column).setToolTip(word)

    def _put(self, row: int, column: int, text: str, bold: bool) -> None:
        item = self._cell(row, column)
        item.setText(text)
        font = self._theme.font(bold=bold)
        if item.font() != font:
            item.setFont(font)

    def write_icon(self, row: int, column: int, icon: QIcon, words: str) -> None:
        """Put a picture into a cell, with words for those who cannot see it."""
        item = self._cell(row, column)
        item.setIcon(icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, item)
        return item

    def explain_row(self, row: int, words: str) -> None:
        """Give a row's header a tooltip."""
        header = self.verticalHeaderItem(row)
        if header is not None:
            header.setToolTip(words)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        item = self.item(row, column)
        return "" if item is None else item.text()

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        self.verticalHeader().setDefaultSectionSize(self._theme.px(27))
        # Narrower, a number would end in an ellipsis; rather is there a scroll bar.
        number = QFontMetrics(self._theme.font(bold=True)).horizontalAdvance("−0.0000")
        self.horizontalHeader().setMinimumSectionSize(number + self._theme.px(2))
