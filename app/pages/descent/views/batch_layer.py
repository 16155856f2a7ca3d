"""Contour lines of the mini-batch's own surface over the map of all points."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsPathItem

from app.contour_map import HeightScale, Range, contour_lines
from app.theme import Theme
from app.widgets.contours import line_path
from app.widgets.plots import Plot
from nncore import LineSurface

POINTS = 40  # along each side: drawn anew with every step
EVERY = 3  # of the map's heights: fewer lines than it has itself


class BatchLayer:
    """Lines at some of the heights of the map, where the mini-batch has them."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self._shown: object = None
        self.lines = QGraphicsPathItem()
        self.lines.setZValue(-15)
        plot.addItem(self.lines, ignoreBounds=True)
        plot.restyled.connect(self.restyle)
        self.restyle()

    def show_surface(self, surface: LineSurface, x: Range, y: Range, scale: HeightScale) -> None:
        """Show the surface of a mini-batch over a part of the plane, at heights of its map."""
        shown = surface, x, y, scale
        if shown != self._shown:
            self._shown = shown
            lines = contour_lines(surface.value, x, y, POINTS, POINTS, scale, EVERY)
            self.lines.setPath(line_path(lines))

    def clear(self) -> None:
        """Show none."""
        if self._shown is not None:
            self._shown = None
            self.lines.setPath(line_path(None))

    def restyle(self) -> None:
        """Take the color from the theme."""
        color = QColor(self._theme.colors.text)
        self.lines.setPen(pg.mkPen(color, width=1.5 * self._theme.scale, style=Qt.PenStyle.DotLine))
