"""Lines over the plane of points, and how far the points are from the chosen one."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.fitted_line import CURVE_POINTS, FittedLine
from app.pages.descent.views.screen_item import ScreenItem
from app.theme import Theme
from app.widgets.pens import pen_style
from app.widgets.plots import Plot
from nncore import Floats
from nncore.surface import Point

WIDTH, CHOSEN_WIDTH, BEST_WIDTH = 2.0, 4.0, 6.0
PALE = 0.35  # of the accent color in that of the best line
STRONG, FAINT = (0.9, 0.16), (0.25, 0.04)  # shares of a color in edge and ground of a square


class WholeItem(ScreenItem):
    """Something that may reach over all of the plane that is seen."""

    def __init__(self, plot: Plot, theme: Theme, z: float) -> None:
        super().__init__(theme, margin=0)
        self.setZValue(z)
        plot.addItem(self, ignoreBounds=True)
        plot.restyled.connect(self._restyle)

    def _restyle(self) -> None:
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())


class LineItem(WholeItem):
    """A line over all of the plane that is seen; each kind has a pen of its own."""

    def __init__(self, plot: Plot, theme: Theme, z: float) -> None:
        super().__init__(plot, theme, z)
        self.line: FittedLine | None = None
        self._chosen = False

    def show_line(self, line: FittedLine | None, chosen: bool = False) -> None:
        """Show a line, or none."""
        if (line, chosen) != (self.line, self._chosen):
            self.line, self._chosen = line, chosen
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint as much of the line as the plane has room for now."""
        self._points = self._seen()
        super().paint(painter, option, widget)

    def _seen(self) -> Floats:
        seen = self.viewRect()
        x, y = (seen.left(), seen.right()), (seen.top(), seen.bottom())
        return np.empty((0, 2)) if self.line is None else self.line.seen(x, y)

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`: points between both ends, which lie beyond what is seen."""
        seen = self._seen()
        if self.line is None or not len(seen):
            return np.empty(0), np.empty(0)
        x = np.linspace(seen[0, 0], seen[-1, 0], CURVE_POINTS)
        return x, self.line.at(x)

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        painter.setPen(self._pen())
        painter.drawPolyline(pg.functions.arrayToQPolygonF(*points.T))

    def _pen(self) -> QPen:
        raise NotImplementedError


class OptimizerLine(LineItem):
    """Line of an optimizer, in its color and dash; that of the chosen one is wider."""

    def __init__(self, plot: Plot, theme: Theme, key: str) -> None:
        super().__init__(plot, theme, 10)
        self._entry = OPTIMIZER_CATALOG[key]

    def _pen(self) -> QPen:
        color = QColor(self._entry.color(self._theme.is_dark))
        width = CHOSEN_WIDTH if self._chosen else WIDTH
        return QPen(color, width * self._theme.scale, pen_style(self._entry.dash))


class BestLine(LineItem):
    """The best line there is, broad and pale."""

    def _pen(self) -> QPen:
        colors = self._theme.colors
        return QPen(_mixed(colors.accent, colors.surface, PALE), BEST_WIDTH * self._theme.scale)


class PointedLine(LineItem):
    """The line of the place that is pointed at on the map, dotted."""

    def _pen(self) -> QPen:
        color = QColor(self._theme.colors.text)
        return QPen(color, WIDTH * self._theme.scale, Qt.PenStyle.DotLine)


class ResidualsItem(WholeItem):
    """Residuals from the points to a line: as squares, or as upright lines."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__(plot, theme, 5)
        self._key = next(iter(OPTIMIZER_CATALOG))
        self._as_squares = True
        self._to_the_left = np.empty(0, dtype=bool)
        self._strong: Collection[int] = ()

    def show_residuals(
        self,
        points: tuple[Point, ...],
        targets: Floats,
        line: FittedLine | None,
        strong: Collection[int],
        key: str,
    ) -> None:
        """Show the distances of points from the line of an optimizer; none without a line."""
        self._key, self._strong = key, strong
        if line is None:
            self._points = np.empty((0, 2))
        else:
            x = np.array([at for at, _ in points])
            said = line.at(x)
            self._as_squares = line.loss == "squared_error"
            # Away from the line, which would else run through its own squares.
            self._to_the_left = (targets > said) == (line.parameters[0] > 0)
            self._points = np.column_stack([np.tile(x, 2), np.concatenate([targets, said])])
        self.update()

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        if not np.isfinite(points).all():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # upright edges need none
        n_points = len(points) // 2
        upright = list(zip(points[:n_points].tolist(), points[n_points:, 1].tolist(), strict=True))
        for strong in (False, True):  # the strong on top
            pen, ground = self._look(strong)
            painter.setPen(pen)
            for index, ((x, y), end) in enumerate(upright):
                if (index in self._strong) is not strong:
                    continue
                if self._as_squares:
                    square = self._square(index, x, y, end)
                    painter.fillRect(square, ground)
                    painter.drawRect(square)
                else:
                    painter.drawLine(QPointF(x, y), QPointF(x, end))

    def _square(self, index: int, x: float, y: float, end: float) -> QRectF:
        side = abs(end - y)
        return QRectF(x - side if self._to_the_left[index] else x, min(y, end), side, side)

    def _look(self, strong: bool) -> tuple[QPen, QColor]:
        """Pen of an edge, and color of what it encloses, through which squares below are seen."""
        color, scale = OPTIMIZER_CATALOG[self._key].color(self._theme.is_dark), self._theme.scale
        edge, ground = STRONG if strong else FAINT
        translucent = QColor(color)
        translucent.setAlphaF(ground)
        width = scale if self._as_squares else 3 * scale
        return QPen(_mixed(color, self._theme.colors.surface, edge), width), translucent


def _mixed(color: str, ground: str, share: float) -> QColor:
    """A color as it looks when it is so translucent: opaque, which is painted faster."""
    over, under = QColor(color), QColor(ground)
    pairs = zip(_channels(over), _channels(under), strict=True)
    red, green, blue = (round(share * a + (1 - share) * b) for a, b in pairs)
    return QColor(red, green, blue)


def _channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
