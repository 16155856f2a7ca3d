"""Points of a plane that a hand can take hold of: one of many, the nearest to the pointer."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from pyqtgraph.GraphicsScene.mouseEvents import HoverEvent, MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from app.pages.descent.views.line_items import WholeItem
from app.pages.descent.views.screen_item import PointsInTable
from app.theme import Theme
from app.widgets.plots import Plot
from nncore import Floats
from nncore.surface import Point

REACH = 14  # pixels from a point within which a hand takes hold of it
RADIUS, CHOSEN_RADIUS = 6, 8.5


class PointsItem(PointsInTable, WholeItem):
    """Marks of points; `taken` tells which one a hand takes hold of, `dragged` where it goes.

    `released` says that it has let go.

    Painted by itself: a scatter plot takes longer for each new place of a point than all else.
    """

    taken = Signal(object)  # int or None
    dragged = Signal(int, float, float)  # many times a second
    released = Signal()

    def __init__(self, plot: Plot, theme: Theme) -> None:
        super().__init__(plot, theme, 30)
        self._strong: Collection[int] = ()
        self._chosen: int | None = None
        self._shown: object = None
        self._held: int | None = None

    def show_points(
        self, points: tuple[Point, ...], strong: Collection[int], chosen: int | None
    ) -> None:
        """Show points: those that count strongly, the one chosen larger."""
        shown = points, strong, chosen
        if shown != self._shown:
            self._shown = shown
            if len(points) != len(self._points):
                self._held = None  # its number may be another point's now
            self._points = np.array(points, dtype=float).reshape(-1, 2)
            self._strong, self._chosen = strong, chosen
            self.update()

    def paint_points(self, painter: QPainter, points: Floats) -> None:
        colors, px = self._theme.colors, self._theme.px
        strong, faded = QColor(colors.text), QColor(colors.text)
        faded.setAlphaF(0.25)
        edge, radius = QPen(QColor(colors.surface), px(2)), px(RADIUS)
        for index, (x, y) in enumerate(points.tolist()):
            painter.setPen(edge)
            painter.setBrush(strong if index in self._strong else faded)
            if index == self._chosen:
                painter.setPen(QPen(QColor(colors.accent), px(2)))
                painter.drawEllipse(QPointF(x, y), px(CHOSEN_RADIUS), px(CHOSEN_RADIUS))
            else:
                painter.drawEllipse(QPointF(x, y), radius, radius)

    def nearest(self, at: QPointF) -> int | None:
        """The point within reach of a place of the plane; None where there is none."""
        pixel = self.pixel_size()
        if not len(self._points) or pixel is None:
            return None
        apart = self._points - (at.x(), at.y())
        distances = np.hypot(*(apart / pixel).T)
        index = int(distances.argmin())
        return index if distances[index] <= self._theme.px(REACH) else None

    # The mouse

    @property
    def is_held(self) -> bool:
        """Whether a hand drags a point now."""
        return self._held is not None

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
            self.released.emit()

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
