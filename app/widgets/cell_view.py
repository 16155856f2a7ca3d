"""Cell view: base of pictures made of cells, which the mouse or the arrow keys point at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.widgets.cell_keys import next_cell
from app.widgets.figure import Figure


class CellView(Figure, QWidget):
    """Calls `point_at` with the cell under the pointer, or that to which the keys have come.

    Cells are counted row by row. Arrow keys move over them while the view has the focus; what
    they pointed at is let go with the focus, and what the mouse pointed at when it leaves.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self.pointed: int | None = None
        self.setMouseTracking(True)

    def cells(self) -> tuple[int, int]:
        """How many columns there are, and how many cells."""
        raise NotImplementedError

    def cell_at(self, position: QPointF) -> int | None:
        """The cell at a place of the widget."""
        raise NotImplementedError

    def show_pointed(self) -> None:
        """Show that `pointed` is another, and tell it."""
        raise NotImplementedError

    def point_at(self, cell: int | None) -> None:
        """Point at a cell, or at none."""
        if cell != self.pointed:
            self.pointed = cell
            self.show_pointed()

    def tell_again(self) -> None:
        """Tell what is pointed at once more: something else is shown there now, or nothing."""
        if self.pointed is not None:
            self.pointed = self.pointed if self.pointed < self.cells()[1] else None
            self.show_pointed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell = next_cell(event.key(), self.pointed, *self.cells())
        if cell is None:
            super().keyPressEvent(event)
        else:
            self.point_at(cell)
