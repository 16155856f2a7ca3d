"""Band between two curves."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.widgets.plots import Plot
from nncore import Floats


class Band(pg.GraphicsObject):
    """Filled band from the lower to the upper of two curves over the same places.

    Takes what stands on the axes in use: of a logarithmic one, logarithms.
    """

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._polygon = QPolygonF()
        self._points = np.empty(0), np.empty(0)
        self._color = QColor()
        plot.addItem(self, ignoreBounds=True)

    def set_data(self, x: Floats, low: Floats, high: Floats) -> None:
        """Fill from `low` to `high`, both of the shape of `x`."""
        self.prepareGeometryChange()
        self._points = np.append(x, x[::-1]), np.append(low, high[::-1])  # there and back
        self._polygon = QPolygonF()
        if len(x):  # pyqtgraph makes no polygon of nothing
            self._polygon = pg.functions.arrayToQPolygonF(*self._points)
        self.update()

    def set_color(self, color: str) -> None:
        """Fill with a color."""
        self._color = QColor(color)
        self.update()

    def polygon(self) -> QPolygonF:
        """What is filled."""
        return self._polygon

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`: the lower edge, and the upper one back."""
        return self._points

    def boundingRect(self) -> QRectF:
        return self._polygon.boundingRect()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(pg.mkPen(None))
        painter.setBrush(self._color)
        painter.drawPolygon(self._polygon)
