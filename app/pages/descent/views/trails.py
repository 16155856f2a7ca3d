"""The ways that balls on a map came."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.pages.descent.views.screen_item import PointsInTable, ScreenItem
from app.pages.descent.views.trail_layers import NO_POINTS, TrailLayers
from app.pages.descent.views.trail_painting import MARGIN, TrailPainting
from app.theme import Theme
from nncore import Floats


class Trail(PointsInTable, ScreenItem):
    """The way of one optimizer, a dot for each step; while it grows only what is new is painted."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, MARGIN)
        self._painting = TrailPainting(theme, key)
        self._layers = TrailLayers(self._painting)
        self._stays = False
        self.setZValue(10)

    def set_points(self, points: Floats) -> None:
        """Lead through these points, of shape (n, 2)."""
        self._points = _finite(points)
        self._layers.clear()
        self._stays = False
        self.update()

    def add_points(self, points: Floats) -> None:
        """Lead on through these."""
        new = _finite(points)
        if not len(new):
            return
        around = np.concatenate([self._points[-1:], new])
        self._points = np.concatenate([self._points, new])
        self._stays = True
        self.update(self.around(around))

    def clear(self) -> None:
        """Lead nowhere."""
        self.set_points(NO_POINTS)

    def boundingRect(self) -> QRectF:
        """All that is seen: a rectangle that grew with every step would be painted whole."""
        return QRectF(self.viewRect())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        # Layers are of no use to a line that is another with every paint, under a hand that drags
        # the start, and in a figure that is exported, which has no window.
        if not self._stays or widget is None:
            self._stays = widget is not None
            super().paint(painter, option, widget)
        else:
            self._layers.paint(painter, widget, self._points)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        self._painting.paint(painter, points)


def _finite(points: Floats) -> Floats:
    return points[np.isfinite(points).all(axis=1)]
