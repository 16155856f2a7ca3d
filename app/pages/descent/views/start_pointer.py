"""Pointer at the edge of the map towards a start that lies outside of it."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import Slot

from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.surface_plot import SurfacePlot
from nncore.surface import Point

LENGTH = 0.12  # of the map's side
EDGE = 0.48  # of the map's side, from its middle to where the pointer ends


class StartPointer:
    """An arrow that ends at the edge of a map where its start is beyond it."""

    def __init__(self, plot: SurfacePlot, theme: Theme) -> None:
        self._plot, self._theme = plot, theme
        self._start: Point | None = None
        self.arrow = Arrows(4, 16)
        self.arrow.setZValue(41)
        plot.addItem(self.arrow, ignoreBounds=True)
        plot.getViewBox().sigRangeChanged.connect(self._point)
        plot.restyled.connect(self._restyle)
        self._restyle()

    def show_start(self, start: Point | None) -> None:
        """Point at a start, if there is one, as long as it is not seen itself."""
        self._start = start
        self._point()

    @Slot()
    def _point(self) -> None:
        if self._start is None:
            self.arrow.clear()
            return
        (left, right), (bottom, top) = self._plot.visible_range
        width, height = right - left, top - bottom
        middle = left + width / 2, bottom + height / 2
        # In sides of the map, so that it points rightly where the axes have different units.
        x, y = (self._start[0] - middle[0]) / width, (self._start[1] - middle[1]) / height
        beyond = max(abs(x), abs(y))
        if beyond <= 0.5:
            self.arrow.clear()
            return
        tip = x * EDGE / beyond, y * EDGE / beyond
        length = LENGTH / hypot(*tip)
        tail = tip[0] * (1 - length), tip[1] * (1 - length)
        self.arrow.show_arrows(
            [middle[0] + width * tail[0]],
            [middle[1] + height * tail[1]],
            [width * tip[0] * length],
            [height * tip[1] * length],
        )

    @Slot()
    def _restyle(self) -> None:
        self.arrow.set_look(self._theme.colors.text, self._theme.scale)
