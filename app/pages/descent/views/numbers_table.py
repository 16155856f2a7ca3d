"""Table of numbers that fills its width; its first column is words, the others are figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.pages.descent.views.column_widths import ColumnWidths
from app.theme import Theme
from app.widgets.bold_cell import set_bold
from app.widgets.plain_header import FIGURES, WORDS, PlainHeader, align_titles

ROW_PX = 27
FEW_ROWS = 3  # that it has room for at least
LEAST_COLUMN_PX = 24


class NumbersTable(QTableWidget):
    """Rows of texts; what is unchanged is not painted again, and one row may stand out.

    The column `widest` gets the width that is left; else all share it, and none is elided.
    """

    def __init__(self, theme: Theme, titles: Sequence[str], widest: int | None = None) -> None:
        super().__init__(0, len(titles))
        self._theme = theme
        self.setHorizontalHeader(PlainHeader(self))
        self.setHorizontalHeaderLabels(list(titles))
        align_titles(self, words={0})
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._widths = ColumnWidths(self) if widest is None else None
        if widest is not None:
            self._give_width_to(widest)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _give_width_to(self, widest: int) -> None:
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(self.columnCount()):
            mode = modes.Stretch if column == widest else modes.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def show_rows(self, rows: Sequence[Sequence[str]], bold: int | None = None) -> None:
        """Show these texts, and the row of this index in bold type."""
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            for row, texts in enumerate(rows):
                for column, text in enumerate(texts):
                    self._show_cell(row, column, text, row == bold)
        if self._widths is not None:
            self._widths.fit()

    def show_icons(self, icons: Sequence[QIcon]) -> None:
        """Show an icon at the head of each row."""
        for row, icon in enumerate(icons):
            item = self.item(row, 0)
            assert item is not None
            item.setIcon(icon)

    def _show_cell(self, row: int, column: int, text: str, bold: bool) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(FIGURES if column else WORDS)
            self.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
        set_bold(item, bold)

    def sizeHint(self) -> QSize:
        """A few rows: where there is more room it gets it, and where there is none it scrolls."""
        return QSize(super().sizeHint().width(), self._theme.px(ROW_PX) * (1 + FEW_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @Slot()
    def restyle(self) -> None:
        """Take heights from the theme."""
        px = self._theme.px
        self.horizontalHeader().setMinimumSectionSize(px(LEAST_COLUMN_PX))
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        self.horizontalHeader().setFixedHeight(px(ROW_PX))
        if self._widths is not None:
            self._widths.forget()
            self._widths.fit()
