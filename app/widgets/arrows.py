"""Arrows on a plot: one, or a whole field of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nncore import Floats

HEAD_ASPECT = 0.45  # half its width, of a head's length
SHORTEST = 0.5  # pixels: less has no direction that could be seen


class Arrows(pg.GraphicsObject):
    """Arrows from points along vectors, both in data coordinates.

    Shafts are as long as the data say; heads have `head` pixels at any zoom, fewer on arrows
    that are shorter themselves, so that even those show where they point.
    """

    def __init__(self, width: float = 1.5, head: float = 9.0) -> None:
        super().__init__()
        self._width, self._head = width, head
        self._color, self._scale = QColor("gray"), 1.0
        self._tails = self._tips = np.empty((0, 2))
        self._vectors = np.empty((0, 4))
        self.hide()  # as long as there are none: an item that paints nothing takes time, too

    def set_look(self, color: str | QColor, scale: float = 1.0) -> None:
        """Take the color, and how much larger than at first everything is."""
        self._color = QColor(color)
        self._scale = scale
        self.update()

    @property
    def tails(self) -> Floats:
        """Where the arrows shown begin, of shape (n, 2)."""
        return self._tails

    @property
    def tips(self) -> Floats:
        """Where the arrows shown end, of shape (n, 2)."""
        return self._tips

    def show_arrows(
        self,
        x: ArrayLike,
        y: ArrayLike,
        dx: ArrayLike,
        dy: ArrayLike,
        of: Sequence[ArrayLike] | None = None,
    ) -> None:
        """Show an arrow of (dx, dy) at each (x, y), of shape (n,) each; others disappear.

        `of` are the four of the vectors that they stand for, where they are drawn otherwise.
        """
        tails = np.column_stack([np.ravel(x), np.ravel(y)]).astype(float)
        with np.errstate(invalid="ignore"):  # inf - inf is nan, and not drawn
            tips = tails + np.column_stack([np.ravel(dx), np.ravel(dy)])
        drawn = np.isfinite(tails + tips).all(axis=1)
        self.prepareGeometryChange()
        self._tails, self._tips = tails[drawn], tips[drawn]
        vectors = np.column_stack([np.ravel(each) for each in of or (x, y, dx, dy)])
        self._vectors = vectors[drawn].astype(float)
        self.setVisible(bool(drawn.any()))
        self.informViewBoundsChanged()

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`: where the vectors are that the arrows stand for."""
        return self._vectors[:, 0], self._vectors[:, 1]

    def table_values(self) -> dict[str, Floats]:
        """See `HasTableValues`."""
        return {"{x} component": self._vectors[:, 2], "{y} component": self._vectors[:, 3]}

    def clear(self) -> None:
        """Show none."""
        self.show_arrows([], [], [], [])

    def boundingRect(self) -> QRectF:
        if not len(self._tails):
            return QRectF()
        ends = np.concatenate([self._tails, self._tips])
        (left, bottom), (right, top) = ends.min(axis=0).tolist(), ends.max(axis=0).tolist()
        pixel_x, pixel_y = (vector.x() + vector.y() for vector in self._pixels())
        margin = (self._head + self._width) * self._scale
        dx, dy = abs(pixel_x) * margin, abs(pixel_y) * margin
        return QRectF(left - dx, bottom - dy, right - left + 2 * dx, top - bottom + 2 * dy)

    def _pixels(self) -> tuple[QPointF, QPointF]:
        vectors = self.pixelVectors()
        return vectors if None not in vectors else (QPointF(), QPointF())

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not len(self._tails):
            return
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tails, tips = _mapped(transform, self._tails), _mapped(transform, self._tips)
        vectors = tips - tails
        lengths = np.hypot(vectors[:, 0], vectors[:, 1])
        seen = lengths > SHORTEST
        self._paint(painter, tails[seen], vectors[seen] / lengths[seen, None], lengths[seen])

    def _paint(self, painter: QPainter, tails: Floats, directions: Floats, lengths: Floats) -> None:
        heads = np.minimum(self._head * self._scale, 0.6 * lengths)[:, None]
        tips = tails + directions * lengths[:, None]
        necks = tips - directions * heads
        sides = directions[:, ::-1] * (-1, 1) * heads * HEAD_ASPECT
        pen = QPen(self._color, self._width * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        ends = np.hstack([tails, necks]).tolist()
        painter.drawLines([QLineF(*four) for four in ends])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        for corners in np.stack([tips, necks + sides, necks - sides], axis=1).tolist():
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _mapped(transform: QTransform, points: Floats) -> Floats:
    """Points in the pixels of the painter."""
    matrix = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    return np.asarray(points @ matrix + (transform.dx(), transform.dy()))
