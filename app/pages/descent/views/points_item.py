"""Points of a plane that a hand can take hold of: one of many, the nearest to the pointer."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import HoverEvent, MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor

from app.theme import Theme
from app.widgets.plots import Plot
from nncore.surface import Point

REACH = 14  # pixels from a point within which a hand takes hold of it
SIZE, CHOSEN_SIZE = 12, 17


class PointsItem(pg.ScatterPlotItem):
    """Marks of points; `taken` tells which one a hand takes hold of, `dragged` where it goes."""

    taken = Signal(object)  # int or None
    dragged = Signal(int, float, float)  # many times a second
    doubled = Signal(float, float)  # a double click where no point is

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: tuple[Point, ...] = ()
        self._strong: Collection[int] = ()
        self._chosen: int | None = None
        self._held: int | None = None
        self.setZValue(30)
        plot.addItem(self, ignoreBounds=True)
        plot.restyled.connect(self.restyle)

    def show_points(
        self, points: tuple[Point, ...], strong: Collection[int], chosen: int | None
    ) -> None:
        """Show points: those that count strongly, the one chosen larger."""
        if (points, strong, chosen) == (self._points, self._strong, self._chosen):
            return
        self._points, self._strong, self._chosen = points, strong, chosen
        self.restyle()

    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        colors, px = self._theme.colors, self._theme.px
        faded = QColor(colors.text)
        faded.setAlphaF(0.25)
        full, empty = pg.mkBrush(colors.text), pg.mkBrush(faded)
        ring, none = pg.mkPen(colors.accent, width=px(3)), pg.mkPen(colors.surface, width=px(1))
        indices = range(len(self._points))
        xs, ys = np.array(self._points, dtype=float).reshape(-1, 2).T
        self.setData(
            xs,
            ys,
            brush=[full if i in self._strong else empty for i in indices],
            pen=[ring if i == self._chosen else none for i in indices],
            size=[px(CHOSEN_SIZE if i == self._chosen else SIZE) for i in indices],
        )

    def nearest(self, at: QPointF) -> int | None:
        """The point within reach of a place of the plane; None where there is none."""
        along_x, along_y = self.pixelVectors()
        if not self._points or along_x is None or along_y is None:
            return None
        apart = np.array(self._points, dtype=float) - (at.x(), at.y())
        distances = np.hypot(*(apart / (along_x.x(), along_y.y())).T)
        index = int(distances.argmin())
        return index if distances[index] <= self._theme.px(REACH) else None

    # The mouse

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        """Take hold of the point under the pointer; elsewhere the plot is moved."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if event.isStart():
            self._held = self.nearest(event.buttonDownPos())
            if self._held is not None:
                self.taken.emit(self._held)
        if self._held is None:
            event.ignore()
            return
        event.accept()
        self.dragged.emit(self._held, event.pos().x(), event.pos().y())
        if event.isFinish():
            self._held = None

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        """Choose the point under the pointer, or none."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if not event.double():
            self.taken.emit(self.nearest(event.pos()))

    def hoverEvent(self, event: HoverEvent) -> None:
        """Show by the pointer what can be taken hold of."""
        near = not event.isExit() and self.nearest(event.pos()) is not None
        self.setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.ArrowCursor)
        if near:
            event.acceptDrags(Qt.MouseButton.LeftButton)
