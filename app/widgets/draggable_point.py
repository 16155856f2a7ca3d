"""Point of a plot that can be dragged."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Signal, Slot

from app.theme import Theme
from app.widgets.plots import Plot

SIZE = 13  # on the screen, whatever the zoom


class DraggablePoint(pg.TargetItem):
    """A ring in the accent color; `dragged` tells where a hand puts it."""

    dragged = Signal(float, float)

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__(movable=True, symbol="o")
        self._plot, self._theme = plot, theme
        self.setZValue(10)
        plot.addItem(self, ignoreBounds=True)
        self.sigPositionChanged.connect(self._on_position_changed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_value(self, x: float, y: float) -> None:
        """Stand at a point without telling of a drag."""
        with QSignalBlocker(self):
            self.setPos(x, y)

    @Slot(object)
    def _on_position_changed(self, _: object) -> None:
        position = self.pos()
        self.dragged.emit(float(position.x()), float(position.y()))

    @Slot()
    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        colors = self._theme.colors
        self.scale = self._theme.px(SIZE)
        self.setPen(self._plot.pen(colors.accent, 2))
        self.setBrush(pg.mkBrush(colors.surface))
        self.setHoverPen(self._plot.pen(colors.accent, 3))
        self.setHoverBrush(pg.mkBrush(colors.accent))
