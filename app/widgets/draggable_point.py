"""Point of a plot that can be dragged, by the mouse or by the arrow keys."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Signal, Slot

from app.theme import Theme
from app.widgets.plots import ColorOf, Plot
from nncore import Floats

SIZE = 13  # on the screen, whatever the zoom


class DraggablePoint(pg.TargetItem):
    """A mark in the accent color; `dragged` tells where a hand puts it, or the keyboard."""

    dragged = Signal(float, float)

    def __init__(
        self,
        plot: Plot,
        theme: Theme,
        *,
        symbol: str = "o",
        size: float = SIZE,
        color: ColorOf = lambda colors: colors.accent,
        hollow: bool = False,
    ) -> None:
        super().__init__(movable=True, symbol=symbol)
        self._plot, self._theme = plot, theme
        self._size, self._color, self._hollow = size, color, hollow
        self.setZValue(10)
        plot.addItem(self, ignoreBounds=True)
        plot.add_handle(self)
        self.sigPositionChanged.connect(self._on_position_changed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_value(self, x: float, y: float) -> None:
        """Stand at a point without telling of a drag."""
        with QSignalBlocker(self):
            self.setPos(x, y)

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`."""
        position = self.pos()
        return np.array([position.x()]), np.array([position.y()])

    def nudge(self, right: float, up: float) -> None:
        """Move by so much, as a hand does."""
        position = self.pos()
        self.setPos(position.x() + right, position.y() + up)

    @Slot(object)
    def _on_position_changed(self, _: object) -> None:
        position = self.pos()
        self.dragged.emit(float(position.x()), float(position.y()))

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        colors, accent = self._theme.colors, self._theme.colors.accent
        self.scale = self._theme.px(self._size)
        self.setPen(self._plot.pen(self._color(colors), 2))
        self.setBrush(pg.mkBrush(None if self._hollow else colors.surface))
        self.setHoverPen(self._plot.pen(accent, 3))
        self.setHoverBrush(pg.mkBrush(None if self._hollow else accent))
