"""Balls on a map and the ways they came."""

from __future__ import annotations

from math import isfinite

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.theme import Theme
from app.widgets.optimizer_marks import paint_ball
from app.widgets.pens import pen_style
from nncore import Floats
from nncore.surface import Point

FARTHEST_PX = 1e4  # beyond the window: Qt's painter overflows with what a diverging ball does
SAME_PX = 1.5
MOST_DOTS = 600  # steps that are still told apart


class ScreenItem(pg.GraphicsObject):
    """Something at points of the map, painted in pixels."""

    def __init__(self, theme: Theme, margin: float) -> None:
        super().__init__()
        self._theme = theme
        self._margin = margin  # pixels around the points
        self._points: Floats = np.empty((0, 2))

    def around(self, points: Floats) -> QRectF:
        """The rectangle in which something is painted for these points, of shape (n, 2)."""
        along_x, along_y = self.pixelVectors()
        if not len(points) or along_x is None or along_y is None:
            return QRectF()
        (left, bottom), (right, top) = points.min(axis=0), points.max(axis=0)
        margin = self._theme.px(self._margin)
        dx, dy = abs(along_x.x()) * margin, abs(along_y.y()) * margin
        return QRectF(left - dx, bottom - dy, right - left + 2 * dx, top - bottom + 2 * dy)

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        points = _in_pixels(painter.transform(), self._points)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(points):
            self.paint_points(painter, points)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        """Paint what is at `points`, in pixels."""
        raise NotImplementedError


class Trail(ScreenItem):
    """The way of one optimizer, a dot for each step."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, margin=5)
        self._key = key
        self.setZValue(10)

    def set_points(self, points: Floats) -> None:
        """Lead through these points, of shape (n, 2); only what is new is painted."""
        points = points[np.isfinite(points).all(axis=1)]
        known = len(self._points)
        grew = 0 < known <= len(points) and (points[:known] == self._points).all()
        self._points = points
        if grew:
            self.update(self.around(points[known - 1 :]))
        else:
            self.update()

    def boundingRect(self) -> QRectF:
        """All that is seen: a rectangle that grew with every step would be painted whole."""
        return QRectF(self.viewRect())

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        scale, colors = self._theme.scale, self._theme.colors
        points = _apart(points)
        line = pg.functions.arrayToQPolygonF(points[:, 0], points[:, 1])
        halo = QColor(colors.surface)
        halo.setAlphaF(0.6)
        entry = OPTIMIZER_CATALOG[self._key]
        color = QColor(entry.color(colors.is_dark))
        self._stroke(painter, line, QPen(halo, 4.5 * scale))
        self._stroke(painter, line, QPen(color, 2.2 * scale, pen_style(entry.dash)))
        if len(points) <= MOST_DOTS:
            dots = QPen(color, 6 * scale)
            dots.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(dots)
            painter.drawPoints(line)

    def _stroke(self, painter: QPainter, line: QPolygonF, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(line)


class Ball(ScreenItem):
    """A ball where it is now; the chosen one is larger and lies on top."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, margin=16)
        self._key = key
        self._chosen = False

    def show_at(self, point: Point | None, chosen: bool) -> None:
        """Show the ball at a point; None hides it."""
        here = point is not None and all(map(isfinite, point))
        points = np.array([point], dtype=float) if here else np.empty((0, 2))
        if chosen == self._chosen and np.array_equal(points, self._points):
            return
        self.prepareGeometryChange()
        self._points, self._chosen = points, chosen
        self.setZValue(31 if chosen else 30)

    def boundingRect(self) -> QRectF:
        return self.around(self._points)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        radius = self._theme.px(11 if self._chosen else 8)
        paint_ball(painter, QPointF(*points[0]), radius, self._key, self._theme.is_dark)


def _apart(points: Floats) -> Floats:
    """Leave out what lies on the pixels of the point before: nobody sees it, painting it costs."""
    cells = np.rint(points / SAME_PX)
    keep = np.ones(len(points), dtype=bool)
    keep[1:-1] = (cells[1:-1] != cells[:-2]).any(axis=1)
    return points[keep]


def _in_pixels(transform: QTransform, points: Floats) -> Floats:
    matrix = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    mapped = points @ matrix + (transform.dx(), transform.dy())
    return np.asarray(np.clip(mapped, -FARTHEST_PX, FARTHEST_PX))
