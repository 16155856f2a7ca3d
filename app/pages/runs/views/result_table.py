"""Table of what came of a sweep: a row for each value, means and spreads in the columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PADDING, PlainHeader

MOST_ROWS, PROJECTED_ROWS = 7, 4  # that are seen at once
LEAST_WIDTH = 220
LEFT_OUT = 3, 1, 6, 5  # columns that there is no room for, the first of these first


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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_WIDTH), self.height())

    def _make_room(self) -> None:
        """Leave columns out where not all can be read; what is left has as much as it needs."""
        for column in LEFT_OUT:  # a hidden one asks for nothing
            self.setColumnHidden(column, False)
        needed = {column: self._needed(column) for column in range(self.columnCount())}
        for column in LEFT_OUT:
            self.setColumnHidden(column, sum(needed.values()) > self.viewport().width())
            if self.isColumnHidden(column):
                del needed[column]
        spare = max(0, self.viewport().width() - sum(needed.values()))
        for column, width in needed.items():
            self.setColumnWidth(column, width + spare // len(needed))

    def _needed(self, column: int) -> int:
        title = self.horizontalHeader().sectionSizeHint(column)
        return max(title, self.sizeHintForColumn(column)) + 2 * PADDING

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme, and the height of the rows that there are."""
        row, head = self._theme.px(27), self._theme.px(28)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(head)
        most = PROJECTED_ROWS if self._theme.for_projector else MOST_ROWS
        self.setFixedHeight(head + row * min(max(self.rowCount(), 2), most) + 2)
        self._make_room()
