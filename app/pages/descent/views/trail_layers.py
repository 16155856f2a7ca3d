"""Pixmaps of a trail that grows: what is new is painted on what is there already."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from app.pages.descent.views.screen_item import in_pixels
from app.pages.descent.views.trail_painting import HALO_OPACITY, MOST_DOTS, TrailPainting, apart
from nncore import Floats

NO_POINTS = np.empty((0, 2))
SMOOTH = QPainter.RenderHint.Antialiasing


class TrailLayers:
    """A layer for the halo, opaque until it is shown, and one for line and dots.

    Balls roll over a trail with every frame: so that costs as much after a thousand steps as
    after one.
    """

    def __init__(self, painting: TrailPainting) -> None:
        self._painting = painting
        self._made_for: object = None
        self._halo, self._line = QPixmap(), QPixmap()
        self._to_widget = QTransform()  # from the points
        self._known = 0  # points of the trail that are painted
        self._n_apart = 0  # of these, those that are told apart
        self._tip = NO_POINTS  # the last of them, in pixels
        self._length = 0.0  # pixels of the line so far
        self._extent = QRectF()  # of what is painted, in pixels
        self._has_dots = True

    def clear(self) -> None:
        """Forget all that is painted."""
        self._made_for = None
        self._halo, self._line = QPixmap(), QPixmap()

    def paint(self, painter: QPainter, widget: QWidget, points: Floats) -> None:
        """Paint a trail, of shape (n, 2), onto a widget; it begins as it did since cleared."""
        to_widget = painter.transform()
        made_for = to_widget, widget.size(), widget.devicePixelRatioF(), self._painting.look
        if made_for != self._made_for:
            self._made_for, self._to_widget = made_for, to_widget
            self._begin(widget, has_dots=True)
        self._add(points)
        if self._has_dots and self._n_apart > MOST_DOTS:
            self._begin(widget, has_dots=False)
            self._add(points)
        self._show(painter, widget.devicePixelRatioF())

    def _show(self, painter: QPainter, ratio: float) -> None:
        """Paint of the layers what is not empty, pixel upon pixel."""
        part = QTransform.fromScale(ratio, ratio).mapRect(self._extent).toAlignedRect()
        part &= self._line.rect()
        place = QRectF(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio)
        opacity = painter.opacity()
        painter.resetTransform()
        painter.setOpacity(opacity * HALO_OPACITY)
        painter.drawPixmap(place, self._halo, QRectF(part))
        painter.setOpacity(opacity)
        painter.drawPixmap(place, self._line, QRectF(part))

    def _begin(self, widget: QWidget, has_dots: bool) -> None:
        self._halo, self._line = _layer(widget), _layer(widget)
        self._known, self._n_apart, self._length = 0, 0, 0.0
        self._tip, self._has_dots, self._extent = NO_POINTS, has_dots, QRectF()

    def _add(self, points: Floats) -> None:
        """Paint the points that are not painted yet, and the line that leads to them."""
        since = max(self._known - 1, 0)  # whether the next one is apart depends on the last
        pixels = in_pixels(self._to_widget, points[since:])
        new = pixels[apart(pixels)][self._known - since :]
        self._known = len(points)
        if not len(new):
            return
        self._n_apart += len(new)
        line = np.concatenate([self._tip, new])
        self._tip = line[-1:]
        painting = self._painting
        self._extent |= _extent(line, painting.margin)
        with QPainter(self._halo) as painter:
            painter.setRenderHint(SMOOTH)
            painting.paint_part_of_halo(painter, line)
        with QPainter(self._line) as painter:
            painter.setRenderHint(SMOOTH)
            painting.paint_line(painter, line, self._length)
            if self._has_dots:
                painting.paint_dots(painter, new)
        self._length += float(np.hypot(*np.diff(line, axis=0).T).sum())


def _extent(line: Floats, margin: float) -> QRectF:
    (left, top), (right, bottom) = line.min(axis=0), line.max(axis=0)
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(
        -margin, -margin, margin, margin
    )


def _layer(widget: QWidget) -> QPixmap:
    """An empty pixmap over all of a widget: so its pixels are those of the screen at any scale."""
    ratio = widget.devicePixelRatioF()
    layer = QPixmap(widget.size() * ratio)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer
