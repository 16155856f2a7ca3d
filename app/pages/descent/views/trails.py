"""Balls on a map and the ways they came."""

from __future__ import annotations

from math import isfinite

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion, QTransform
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
CACHE = pg.GraphicsObject.CacheMode.DeviceCoordinateCache
PIECE = 16  # segments that are painted together, or not at all


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
        points = _in_pixels(painter.transform(), self._points)
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


class Trail(PointsInTable, ScreenItem):
    """The way of one optimizer, a dot for each step.

    While it grows it is cached as a pixmap: balls roll over it with every frame, and what is
    new is a small part.
    """

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
        # A line that is another with every paint, while its start is dragged, has no use for it.
        self.setCacheMode(CACHE if grew else self.CacheMode.NoCache)
        if grew:
            self.update(self.around(points[known - 1 :]))
        else:
            self.update()

    def boundingRect(self) -> QRectF:
        """All that is seen: a rectangle that grew with every step would be painted whole."""
        return QRectF(self.viewRect())

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        points = _apart(points)
        margin = self._theme.px(self._margin)
        region = painter.clipRegion() if painter.hasClipping() else None
        runs = runs_within(points, region, margin)
        lines = [pg.functions.arrayToQPolygonF(*points[run].T) for run in runs]
        color = QColor(OPTIMIZER_CATALOG[self._key].color(self._theme.colors.is_dark))
        self._paint_halo(painter, lines)
        self._paint_lines(painter, lines, _lengths_before(points, runs), color)
        if len(points) <= MOST_DOTS:
            self._paint_dots(painter, lines, color)

    def _paint_halo(self, painter: QPainter, lines: list[QPolygonF]) -> None:
        color = QColor(self._theme.colors.surface)
        color.setAlphaF(0.6)
        path = QPainterPath()  # all in one, or where they cross it would be less translucent
        for line in lines:
            path.addPolygon(line)
        pen = self._pen(color, 4.5)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)  # round ones take half as long again
        painter.strokePath(path, pen)

    def _paint_lines(
        self, painter: QPainter, lines: list[QPolygonF], before: list[float], color: QColor
    ) -> None:
        """Paint parts of the line; `before` each lies so much of it, which shifts the dashes."""
        pen = self._pen(color, 2.2)
        pen.setStyle(pen_style(OPTIMIZER_CATALOG[self._key].dash))
        for line, length in zip(lines, before, strict=True):
            pen.setDashOffset(length / pen.widthF())
            painter.setPen(pen)
            painter.drawPolyline(line)

    def _paint_dots(self, painter: QPainter, lines: list[QPolygonF], color: QColor) -> None:
        pen = self._pen(color, 6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for line in lines:
            painter.drawPoints(line)

    def _pen(self, color: QColor, width: float) -> QPen:
        pen = QPen(color, width * self._theme.scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


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


def _apart(points: Floats) -> Floats:
    """Leave out what lies on the pixels of the point before: nobody sees it, painting it costs."""
    cells = np.rint(points / SAME_PX)
    keep = np.ones(len(points), dtype=bool)
    keep[1:-1] = (cells[1:-1] != cells[:-2]).any(axis=1)
    return points[keep]


def runs_within(points: Floats, region: QRegion | None, margin: float) -> list[slice]:
    """Parts of a line that reach into a region, as slices of its points of shape (n, 2).

    The ends of a part lie outside of the region, by more than `margin`, or are those of the
    line. Without a region the line is one part.
    """
    if region is None or len(points) < 2:
        return [slice(0, len(points))]
    starts = np.arange(0, len(points) - 1, PIECE)
    low = np.minimum.reduceat(np.minimum(points[:-1], points[1:]), starts) - margin
    high = np.maximum.reduceat(np.maximum(points[:-1], points[1:]), starts) + margin
    rects = np.column_stack([np.floor(low), np.ceil(high - low) + 1]).astype(int).tolist()
    runs: list[slice] = []
    for start, rect in zip(starts.tolist(), rects, strict=True):
        if not region.intersects(QRect(*rect)):
            continue
        stop = min(start + PIECE + 1, len(points))
        if runs and runs[-1].stop == start + 1:
            runs[-1] = slice(runs[-1].start, stop)
        else:
            runs.append(slice(start, stop))
    return runs


def _lengths_before(points: Floats, runs: list[slice]) -> list[float]:
    """How long a line is up to where each of its parts begins."""
    starts = [run.start for run in runs]
    if not any(starts):
        return [0.0] * len(runs)
    steps = np.diff(points[: starts[-1] + 1], axis=0)
    lengths = np.append(0.0, np.hypot(steps[:, 0], steps[:, 1]).cumsum())
    return lengths[starts].tolist()


def _in_pixels(transform: QTransform, points: Floats) -> Floats:
    matrix = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    mapped = points @ matrix + (transform.dx(), transform.dy())
    return np.asarray(np.clip(mapped, -FARTHEST_PX, FARTHEST_PX))
