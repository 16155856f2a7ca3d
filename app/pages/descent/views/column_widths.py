"""Widths of a table's columns that elide no number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

MOST_MEASURED = 50  # rows beyond those that are seen: there may be thousands


class ColumnWidths(QObject):
    """Columns as wide as their numbers; what room is left they share.

    Where there is not enough for all, `spared` are hidden, one after the other. They only grow,
    until `forget`: what stands beside a longer number does not jump from step to step.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._needed: list[int] = []
        self.spared: Sequence[int] = ()  # columns, by their places
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setResizeContentsPrecision(MOST_MEASURED)
        table.verticalScrollBar().valueChanged.connect(self.fit)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share another width: that of the table may have changed, or a scroll bar come."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def forget(self) -> None:
        """Begin anew with other numbers, or where letters have another size."""
        self._needed = []

    @Slot()
    def fit(self) -> None:
        """Give every column what its numbers need now."""
        self._measure()
        shown = list(range(len(self._needed)))
        for column in self.spared:
            if sum(self._needed[each] for each in shown) > self._table.viewport().width():
                shown.remove(column)
        self._share(shown)

    def _measure(self) -> None:
        table, header = self._table, self._table.horizontalHeader()
        count = header.count()
        before = self._needed if len(self._needed) == count else [0] * count
        self._needed = [
            max(width, table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column, width in enumerate(before)
        ]

    def _share(self, shown: Sequence[int]) -> None:
        over = self._table.viewport().width() - sum(self._needed[each] for each in shown)
        more, rest = divmod(max(over, 0), max(len(shown), 1))
        for column, width in enumerate(self._needed):
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, width + more + (column in shown[:rest]))
