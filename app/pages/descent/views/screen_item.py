"""Items at points of a plot that are painted in pixels."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.theme import Theme
from nncore import Floats
from nncore.surface import Point

FARTHEST_PX = 1e4  # beyond the window: Qt's painter overflows with what a diverging ball does


class ScreenItem(pg.GraphicsObject):
    """Something at points of the map, painted in pixels."""

    def __init__(self, theme: Theme, margin: float) -> None:
        super().__init__()
        self._theme = theme
        self._margin = margin  # pixels around the points
        self._points: Floats = np.empty((0, 2))
        self._pixel: Point | None = None  # asked for several times a frame, by each item

    def around(self, points: Floats) -> QRectF:
        """The rectangle in which something is painted for these points, of shape (n, 2)."""
        pixel = self.pixel_size()
        if not len(points) or pixel is None:
            return QRectF()
        (left, bottom), (right, top) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        margin = self._theme.px(self._margin)
        dx, dy = pixel[0] * margin, pixel[1] * margin
        return QRectF(left - dx, bottom - dy, right - left + 2 * dx, top - bottom + 2 * dy)

    def pixel_size(self) -> Point | None:
        """Width and height of a pixel in the units of the axes; None where none is known yet."""
        if self._pixel is None:
            along_x, along_y = self.pixelVectors()
            if along_x is not None and along_y is not None:
                self._pixel = abs(along_x.x()), abs(along_y.y())
        return self._pixel

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        self._pixel = None
        super().viewTransformChanged()  # forgets what was seen before

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not len(self._points):
            return
        points = in_pixels(painter.transform(), self._points)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_points(painter, points)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        """Paint what is at `points`, in pixels."""
        raise NotImplementedError


class PointsInTable:
    """Mixin of the items whose points stand in a table of the plot's data."""

    _points: Floats

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`."""
        x, y = self._points.T
        return x, y


def in_pixels(transform: QTransform, points: Floats) -> Floats:
    """Points of shape (n, 2) as a transform maps them, not too far out of sight."""
    matrix = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    mapped = points @ matrix + (transform.dx(), transform.dy())
    return np.minimum(np.maximum(mapped, -FARTHEST_PX), FARTHEST_PX)
