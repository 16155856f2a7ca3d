"""Cell view: base of pictures made of cells, which the mouse or the arrow keys point at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.theme import Theme
from app.widgets.accessibility import AccessibleView, announce, plain_text
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
        self._told_by: tuple[QLabel, ...] = ()
        self.setMouseTracking(True)

    def tell_by(self, *labels: QLabel) -> None:
        """Have a screen reader told what the keys point at by the labels that show it."""
        self._told_by = labels

    def cells(self) -> tuple[int, int]:
        """How many columns there are, and how many cells."""
        raise NotImplementedError

    def cell_at(self, position: QPointF) -> int | None:
        """The cell at a place of the widget."""
        raise NotImplementedError

    def cell_rect(self, cell: int) -> QRectF:
        """Where a cell is painted."""
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
        elif cell != self.pointed:
            described = self.accessibleDescription()
            self.point_at(cell)
            self._announce(described)

    def _announce(self, described: str) -> None:
        """Say what the keys have come to; the description where it is another than before."""
        words = " ".join(plain_text(label.text()) for label in self._told_by)
        if not words and isinstance(self, AccessibleView):
            self.update_accessible_text()
            now = self.accessibleDescription()
            words = now if now != described else ""
        if words:
            announce(self, words)
