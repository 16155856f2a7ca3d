"""How outputs and the tabs below them share the height of the page."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

OUTPUTS, TABS = 1, 2  # shares of the height


class CenterRows(QVBoxLayout):
    """The outputs have a third; down to their least, where a table below would scroll else.

    Parameters
    ----------
    center : QWidget
        Whose layout it is.
    tables : collection of QWidget
        Parts that are tables, of which `sizeHint` tells the height of all rows.
    """

    def __init__(self, center: QWidget, tables: Collection[QWidget]) -> None:
        super().__init__(center)
        self._tables = tables
        self._outputs = self._tabs_at = -1
        self._tabs: QTabWidget | None = None

    def add_outputs(self, row: QWidget) -> None:
        """Add the row that is to be as high as there is room."""
        self._outputs = self.count()
        self.addWidget(row, OUTPUTS)

    def add_tabs(self, tabs: QTabWidget) -> None:
        """Add what shares the height with it."""
        self._tabs, self._tabs_at = tabs, self.count()
        self.addWidget(tabs, TABS)
        tabs.currentChanged.connect(self.update)

    def setGeometry(self, room: QRect) -> None:
        outputs, tabs = self._shares(room)
        self.setStretch(self._outputs, outputs)
        self.setStretch(self._tabs_at, tabs)
        super().setGeometry(room)

    def _shares(self, room: QRect) -> tuple[int, int]:
        """Of the outputs and the tabs: by the height of all rows where a table is in front."""
        part = self._tabs.currentWidget() if self._tabs is not None else None
        if self._tabs is None or part is None or part not in self._tables:
            return OUTPUTS, TABS
        shared = self._shared_height(room)
        wanted = part.sizeHint().height() + self._tabs.tabBar().sizeHint().height()
        outputs = min(shared * OUTPUTS // (OUTPUTS + TABS), max(shared - wanted, 1))
        return outputs, max(shared - outputs, 1)

    def _shared_height(self, room: QRect) -> int:
        """What all other rows leave."""
        # Python may hold these items: no row ever leaves, so Qt deletes none before the layout.
        items = [item for at in range(self.count()) if (item := self.itemAt(at)) is not None]
        shown = [item for item in items if not item.isEmpty()]
        sharing = self.itemAt(self._outputs), self.itemAt(self._tabs_at)
        others = [item.sizeHint().height() for item in shown if item not in sharing]
        margins, gaps = self.contentsMargins(), self.spacing() * (len(shown) - 1)
        return room.height() - margins.top() - margins.bottom() - gaps - sum(others)
