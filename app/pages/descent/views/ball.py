"""The ball of an optimizer."""

from __future__ import annotations

from math import isfinite

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.pages.descent.views.screen_item import ScreenItem
from app.theme import Theme
from app.widgets.optimizer_marks import paint_ball
from nncore import Floats
from nncore.surface import Point


class Ball(ScreenItem):
    """A ball where it is now; the chosen one is larger and lies on top."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, margin=16)
        self._key = key
        self._chosen = False
        self._bounds: QRectF | None = None  # asked for twenty times a frame

    def show_at(self, point: Point | None, chosen: bool) -> None:
        """Show the ball at a point; None hides it."""
        here = point is not None and all(map(isfinite, point))
        points = np.array([point], dtype=float) if here else np.empty((0, 2))
        if chosen == self._chosen and np.array_equal(points, self._points):
            return
        self.prepareGeometryChange()
        self._points, self._chosen, self._bounds = points, chosen, None
        self.setZValue(31 if chosen else 30)

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self._bounds = None

    def boundingRect(self) -> QRectF:
        if self._bounds is None:
            self._bounds = self.around(self._points)
        return self._bounds

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        radius = self._theme.px(11 if self._chosen else 8)
        paint_ball(painter, QPointF(*points[0]), radius, self._key, self._theme.is_dark)
