"""Pointer at the edge of a picture towards what lies outside of it."""

from __future__ import annotations

from math import hypot, inf

from PySide6.QtCore import QObject, Slot

from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.plots import ColorOf, Plot
from nncore.surface import Point

LENGTH = 0.12  # of the plot's side
EDGE = 0.48  # of the plot's side, from its middle to where the pointer ends


class EdgePointer(QObject):
    """An arrow that ends at the edge of a plot where the point that it is for is beyond it."""

    def __init__(
        self, plot: Plot, theme: Theme, color: ColorOf = lambda colors: colors.text
    ) -> None:
        super().__init__(plot)
        self._plot, self._theme, self._color = plot, theme, color
        self._point: Point | None = None
        self.arrow = Arrows(4, 16)
        self.arrow.setZValue(41)
        plot.addItem(self.arrow, ignoreBounds=True)
        plot.leave_out(self.arrow)  # its place is in the table by itself
        plot.getViewBox().sigRangeChanged.connect(self._draw)
        plot.restyled.connect(self._restyle)
        self._restyle()

    def point_at(self, point: Point | None) -> None:
        """Point at a place, as long as it is not seen itself; at nothing for None."""
        if point != self._point:
            self._point = point
            self._draw()

    @Slot()
    def _draw(self) -> None:
        (left, right), (bottom, top) = self._plot.getViewBox().viewRange()
        width, height = right - left, top - bottom
        middle = left + width / 2, bottom + height / 2
        # In sides of the plot, so that it points rightly where the axes have different units.
        x, y = self._shares(middle, (width, height))
        beyond = max(abs(x), abs(y))
        if not 0.5 < beyond < inf:
            if len(self.arrow.tails):
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

    def _shares(self, middle: Point, size: Point) -> tuple[float, float]:
        """How far the point is from the middle, in sides of the plot; 0 for none."""
        if self._point is None:
            return 0.0, 0.0
        x, y = (
            (at - center) / side for at, center, side in zip(self._point, middle, size, strict=True)
        )
        return x, y

    @Slot()
    def _restyle(self) -> None:
        self.arrow.set_look(self._color(self._theme.colors), self._theme.scale)
