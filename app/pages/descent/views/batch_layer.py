"""Contour lines of the mini-batch's own surface over the map of all points."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsPathItem

from app.contour_map import HeightScale, Range, contour_lines
from app.theme import Theme
from app.widgets.contours import HEIGHT, line_path
from app.widgets.plots import Plot
from nncore import Floats, LineSurface

POINTS = 40  # along each side: drawn anew with every step
EVERY = 3  # of the map's heights: fewer lines than it has itself


class BatchLines(QGraphicsPathItem):
    """Lines at heights of a surface, which a table tells on the grid that they are drawn from."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: tuple[LineSurface, Range, Range, HeightScale] | None = None

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`."""
        if self.drawn is None:
            return np.empty(0), np.empty(0)
        _, xs, ys, _ = self.drawn
        x, y = np.meshgrid(np.linspace(*xs, POINTS), np.linspace(*ys, POINTS))
        return x.ravel(), y.ravel()

    def table_values(self) -> dict[str, Floats]:
        """See `HasTableValues`."""
        if self.drawn is None:
            return {}
        return {HEIGHT: np.asarray(self.drawn[0].value(*self.table_points()))}


class BatchLayer:
    """Lines at some of the heights of the map, where the mini-batch has them."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self.lines = BatchLines()
        name = QCoreApplication.translate("BatchLayer", "map of the mini-batch")
        plot.name_series(self.lines, name)
        self.lines.setZValue(-15)
        plot.addItem(self.lines, ignoreBounds=True)
        plot.restyled.connect(self.restyle)
        self.restyle()

    def show_surface(self, surface: LineSurface, x: Range, y: Range, scale: HeightScale) -> None:
        """Show the surface of a mini-batch over a part of the plane, at heights of its map."""
        shown = surface, x, y, scale
        if shown != self.lines.drawn:
            self.lines.drawn = shown
            lines = contour_lines(surface.value, x, y, POINTS, POINTS, scale, EVERY)
            self.lines.setPath(line_path(lines))

    def clear(self) -> None:
        """Show none."""
        if self.lines.drawn is not None:
            self.lines.drawn = None
            self.lines.setPath(line_path(None))

    def restyle(self) -> None:
        """Take the color from the theme."""
        color = QColor(self._theme.colors.text)
        self.lines.setPen(pg.mkPen(color, width=1.5 * self._theme.scale, style=Qt.PenStyle.DotLine))
