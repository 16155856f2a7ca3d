"""How the way of a ball is painted: a halo, the line on it, a dot for each step."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.theme import Colors, Theme
from app.widgets.pens import pen_style
from nncore import Floats

HALO_WIDTH, LINE_WIDTH, DOT_WIDTH = 4.5, 2.2, 6  # pixels at scale 1
MARGIN = 5  # pixels at scale 1
HALO_OPACITY = 0.6
SAME_PX = 1.5
MOST_DOTS = 600  # steps that are still told apart


class TrailPainting:
    """Halo, line and dots of one optimizer, in the colors of the theme in use."""

    def __init__(self, theme: Theme, key: str) -> None:
        self._theme = theme
        self._entry = OPTIMIZER_CATALOG[key]

    @property
    def look(self) -> tuple[Colors, float]:
        """All that the theme has to do with it."""
        return self._theme.colors, self._theme.scale

    @property
    def margin(self) -> float:
        """Pixels around the points in which something is painted."""
        return self._theme.px(MARGIN)

    @property
    def _ground(self) -> QColor:
        return QColor(self._theme.colors.surface)

    @property
    def _color(self) -> QColor:
        return QColor(self._entry.color(self._theme.is_dark))

    def paint(self, painter: QPainter, points: Floats) -> None:
        """Paint a whole trail, of points of shape (n, 2) in pixels."""
        kept = apart(points)
        kept[-1:] = True
        points = points[kept]
        self._paint_halo(painter, points)
        self.paint_line(painter, points)
        if len(points) <= MOST_DOTS:
            self.paint_dots(painter, points)

    def _paint_halo(self, painter: QPainter, points: Floats) -> None:
        color = self._ground
        color.setAlphaF(HALO_OPACITY)
        path = QPainterPath()  # in one, or where it crosses itself it would be less translucent
        path.addPolygon(pg.functions.arrayToQPolygonF(*points.T))
        painter.strokePath(path, self._halo_pen(color))

    def paint_part_of_halo(self, painter: QPainter, points: Floats) -> None:
        """Paint a halo opaque: however often parts of it cross, all of it can be made pale."""
        pen = self._halo_pen(self._ground)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(pg.functions.arrayToQPolygonF(*points.T))

    def _halo_pen(self, color: QColor) -> QPen:
        pen = QPen(color, HALO_WIDTH * self._theme.scale)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)  # round ones take half as long again
        return pen

    def paint_line(self, painter: QPainter, points: Floats, before: float = 0.0) -> None:
        """Paint the line; `before` it lie so many pixels of it, which shifts the dashes."""
        pen = QPen(self._color, LINE_WIDTH * self._theme.scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setStyle(pen_style(self._entry.dash))
        pen.setDashOffset(before / pen.widthF())
        painter.setPen(pen)
        painter.drawPolyline(pg.functions.arrayToQPolygonF(*points.T))

    def paint_dots(self, painter: QPainter, points: Floats) -> None:
        """Paint a dot for each step."""
        pen = QPen(self._color, DOT_WIDTH * self._theme.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(pg.functions.arrayToQPolygonF(*points.T))


def apart(points: Floats) -> NDArray[np.bool_]:
    """Which points lie on other pixels than the one before: others nobody sees, and they cost."""
    cells = np.rint(points / SAME_PX)
    kept = np.ones(len(points), dtype=bool)
    kept[1:] = (cells[1:] != cells[:-1]).any(axis=1)
    return kept
