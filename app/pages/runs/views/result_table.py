"""Table of what came of a sweep: a row for each value, means and spreads in the columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PlainHeader

MOST_ROWS = 7  # that are seen at once


class ResultTable(QTableWidget):
    """Rows of texts under their titles, as they are copied, too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 0)
        self._theme = theme
        self.setObjectName("sweepTable")
        self.setAccessibleName(self.tr("Results, a row for each value"))
        explain_widget(
            self,
            self.tr("What came of each value: means over its seeds, ± one standard deviation."),
            self.tr("Runs that diverged are counted, and are in no mean."),
        )
        self.setHorizontalHeader(PlainHeader(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show a head and the rows below it."""
        head, *others = rows
        self.setColumnCount(len(head))
        self.setHorizontalHeaderLabels(list(head))
        self.setRowCount(len(others))
        for i, row in enumerate(others):
            for column, text in enumerate(row):
                self._show(i, column, text)
        self.restyle()

    def _show(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
            item.setToolTip(text)

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme, and the height of the rows that there are."""
        row, head = self._theme.px(27), self._theme.px(28)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + row * min(max(self.rowCount(), 2), MOST_ROWS) + 2)
