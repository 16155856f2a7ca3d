"""Minimum marks: a cross at each minimum, in the color of its basin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from app.theme import Theme
from app.translation import translated
from app.widgets.plots import Plot
from nncore.marking import N_
from nncore.surface import Point

MINIMUM = N_("MinimumMarks", "minimum")

SIZE = 14  # on the screen, whatever the zoom


class MinimumMarks:
    """Crosses on a plot; `place_of` says where on it a minimum stands.

    Attributes
    ----------
    minima : tuple of Point
        Those that are marked.
    colors : tuple of str
        Of the crosses; none where there are no basins to tell apart.
    """

    def __init__(self, plot: Plot, theme: Theme, place_of: Callable[[Point], Point]) -> None:
        self._theme, self._place_of = theme, place_of
        self.minima: tuple[Point, ...] = ()
        self._places: tuple[Point, ...] = ()
        self.colors: tuple[str, ...] = ()
        self._crosses = pg.ScatterPlotItem(symbol="+")
        self._crosses.setZValue(5)
        plot.addItem(self._crosses, ignoreBounds=True)
        plot.name_series(self._crosses, translated(MINIMUM))
        plot.restyled.connect(self._restyle)
        self._restyle()

    def show(self, minima: tuple[Point, ...], colors: tuple[str, ...] = ()) -> None:
        """Mark where the minima are, each in the color of its basin if it has one."""
        places = tuple(self._place_of(minimum) for minimum in minima)
        if (places, colors) != (self._places, self.colors):
            self.minima, self._places, self.colors = minima, places, colors
            self._draw()

    def _draw(self) -> None:
        x, y = np.array(self._places).reshape(-1, 2).T
        plain = pg.mkBrush(self._theme.colors.surface)
        self._crosses.setData(x, y, brush=[pg.mkBrush(color) for color in self.colors] or plain)

    def _restyle(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self._crosses.setPen(pg.mkPen(QColor(colors.text), width=2 * scale))
        self._crosses.setSize(SIZE * scale)
        self._draw()
