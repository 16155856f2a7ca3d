"""Minimum marks: a cross at each minimum, in the color of its basin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from app.pages.descent.views.screen_item import PointsInTable, ScreenItem
from app.theme import Theme
from app.translation import translated
from app.widgets.plots import Plot
from nncore import Floats
from nncore.marking import N_
from nncore.surface import Point

MINIMUM = N_("MinimumMarks", "minimum")

SIZE, EDGE = 14, 2  # pixels


class Crosses(PointsInTable, ScreenItem):
    """A cross at each point, in a color of its own or in that of the ground.

    Painted by itself: a scatter plot takes longer for a new place than the map for its lines.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margin=SIZE)
        self._colors: tuple[str, ...] = ()
        self.setZValue(5)

    def show_points(self, points: tuple[Point, ...], colors: tuple[str, ...]) -> None:
        """Show crosses at these points."""
        self.prepareGeometryChange()
        self._points = np.array(points, dtype=float).reshape(-1, 2)
        self._colors = colors
        self.setVisible(bool(points))
        self.update()

    def boundingRect(self) -> QRectF:
        return self.around(self._points)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        colors, size = self._theme.colors, SIZE * self._theme.scale
        painter.setPen(QPen(QColor(colors.text), EDGE * self._theme.scale))
        plain = [colors.surface] * len(points)
        for (x, y), color in zip(points.tolist(), self._colors or plain, strict=True):
            painter.setBrush(QColor(color))
            painter.drawPath(QTransform(size, 0, 0, size, x, y).map(Symbols["+"]))


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
        self._place_of = place_of
        self.minima: tuple[Point, ...] = ()
        self._places: tuple[Point, ...] = ()
        self.colors: tuple[str, ...] = ()
        self._crosses = Crosses(theme)
        plot.addItem(self._crosses, ignoreBounds=True)
        plot.name_series(self._crosses, translated(MINIMUM))
        plot.restyled.connect(self._restyle)

    def show(self, minima: tuple[Point, ...], colors: tuple[str, ...] = ()) -> None:
        """Mark where the minima are, each in the color of its basin if it has one."""
        places = tuple(self._place_of(minimum) for minimum in minima)
        if (places, colors) != (self._places, self.colors):
            self.minima, self._places, self.colors = minima, places, colors
            self._crosses.show_points(places, colors)

    def _restyle(self) -> None:
        self._crosses.prepareGeometryChange()  # its size may be another one
        self._crosses.update()
