"""Flat header of a table that is sorted by clicking its titles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from app.widgets.plain_header import PlainHeader

ARROWS = {Qt.SortOrder.AscendingOrder: "↑", Qt.SortOrder.DescendingOrder: "↓"}


class SortHeader(PlainHeader):
    """Column titles; that of the column which the table is sorted by has an arrow."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.setSectionsClickable(True)

    def show_sorting(self, section: int, descending: bool) -> None:
        """Mark the column that the table is sorted by."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(section, order)

    def title(self, section: int) -> str:
        title = super().title(section)
        if section != self.sortIndicatorSection():
            return title
        return f"{title} {ARROWS[self.sortIndicatorOrder()]}"
