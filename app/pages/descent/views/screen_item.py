"""Items at points of a plot that are painted in pixels."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.theme import Theme
from nncore import Floats

FARTHEST_PX = 1e4  # beyond the window: Qt's painter overflows with what a diverging ball does


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
    return np.asarray(np.clip(mapped, -FARTHEST_PX, FARTHEST_PX))
