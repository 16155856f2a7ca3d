"""The map of a surface: contours, minima, the start; clicked, dragged, zoomed and moved."""

from __future__ import annotations

from functools import partial

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent

from app.contour_map import ContourMap, Range, contour_map
from app.pages.descent.views.start_pointer import StartPointer
from app.session.jobs import Job
from app.session.scope import Scope
from app.theme import Theme
from app.widgets.draggable_point import DraggablePoint
from app.widgets.surface_plot import SurfacePlot
from nncore import Surface
from nncore.surface import Point

COARSE, FINE = 100, 400  # points along each side of a map: at once, and when nothing moves
DEBOUNCE_MS = 60
START_SIZE, AIM_SIZE = 30, 22  # on the screen, whatever the zoom
EMPTY_SHARE = 0.05  # of a map's side: so much may be empty until it is drawn anew


class ContourView(SurfacePlot):
    """A map that is drawn for whatever part of the plane is visible.

    `clicked` says where; `start_dragged` where the start is now, many times a second.
    """

    clicked = Signal(float, float)
    double_clicked = Signal()
    start_dragged = Signal(float, float)
    view_changed = Signal()  # another part of the plane is visible

    coarse = COARSE

    def __init__(self, theme: Theme, scope: Scope) -> None:
        super().__init__(theme, self.tr("Contour map of f"))
        self.explain(
            self.tr(
                "Lines join places of one height f, the darker or paler ground tells higher "
                "from lower. A mark and its trail are an optimizer's ball; the ring is the "
                "start, to be dragged, or set by a click."
            )
        )
        self.setObjectName("contourView")
        self._scope = scope
        self._job: Job | None = None
        self._marked: tuple[Point, ...] = ()
        self._minima_colors: tuple[str, ...] = ()
        self._add_minima()
        self._add_start()
        self._add_aim()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self._draw_fine)
        self.scene().sigMouseClicked.connect(self._on_clicked)
        self.getViewBox().sigRangeChanged.connect(self._on_range_changed)
        self._theme.changed.connect(self._restyle_marks)
        self._restyle_marks()

    def _add_minima(self) -> None:
        self._minima = pg.ScatterPlotItem(symbol="+", size=14)
        self._minima.setZValue(5)
        self.addItem(self._minima, ignoreBounds=True)

    def _add_start(self) -> None:
        self._start = DraggablePoint(
            self, self._theme, size=START_SIZE, color=lambda colors: colors.text, hollow=True
        )
        self._start.setZValue(40)
        self._start.setToolTip(self.tr("The start: drag it, or click anywhere on the map"))
        self._start.dragged.connect(self.start_dragged)
        self.start_pointer = StartPointer(self, self._theme)

    def _add_aim(self) -> None:
        self._aim = DraggablePoint(self, self._theme, symbol="+", size=AIM_SIZE)
        self._aim.setZValue(42)
        self._aiming = False
        self._aim.hide()

    # What is shown

    def show_surface(self, surface: Surface) -> None:
        """Show another surface, its whole domain."""
        self.use(surface)
        self._draw_coarse()

    @property
    def minima(self) -> tuple[Point, ...]:
        """The minima that are marked."""
        return self._marked

    @property
    def minima_colors(self) -> tuple[str, ...]:
        """The colors of their crosses; none where they have no basins to tell apart."""
        return self._minima_colors

    def show_minima(self, minima: tuple[Point, ...], colors: tuple[str, ...] = ()) -> None:
        """Mark where the minima are, each in the color of its basin if it has one."""
        self._marked, self._minima_colors = minima, colors
        brushes = [pg.mkBrush(color) for color in colors] or self._plain_brush()
        self._minima.setData([x for x, _ in minima], [y for _, y in minima], brush=brushes)

    def _plain_brush(self) -> QBrush:
        return pg.mkBrush(self._theme.colors.surface)

    def show_start(self, start: Point | None) -> None:
        """Put the ring of the start there, or nowhere; beyond the map an arrow points at it."""
        self.start_pointer.show_start(start)
        self._start.setVisible(start is not None)
        if start is not None and (self._start.pos().x(), self._start.pos().y()) != start:
            self._start.show_value(*start)

    def show_contours(self, shown: bool) -> None:
        """Show the map itself, or nothing but what is laid over it."""
        self.contours.image.setVisible(shown)
        self.contours.lines.setVisible(shown)

    def show_aim(self, awaited: bool) -> None:
        """Let the arrow keys aim in place of the mouse while a click on the map is awaited.

        The mark shows with the first arrow key, in the middle: it tells nothing of the answer.
        """
        if awaited != self._aiming:
            self._aiming = awaited
            self._aim.hide()

    def _draw_coarse(self) -> None:
        if self._surface is None:
            return
        x, y = self.visible_range
        contours = contour_map(self._surface.value, x, y, self.coarse, self.coarse)
        self.contours.show_map(contours, passing=True)
        self._debounce.start()

    @Slot()
    def _draw_fine(self) -> None:
        if self._surface is None or not self.isVisible():
            return
        if self._job is not None:
            self._job.cancel()
        x, y = self.visible_range
        self._job = self._scope.start(partial(_fine_map, self._surface, x, y), self._on_drawn)

    def _on_drawn(self, contours: ContourMap) -> None:
        self._job = None
        self.contours.show_map(contours)

    @Slot()
    def _on_range_changed(self) -> None:
        if self.user_zoomed is False and self._surface is not None and self._is_far_off():
            self._draw_coarse()
        self._debounce.start()
        self.view_changed.emit()

    def _is_far_off(self) -> bool:
        """Whether the map shown leaves a good part of the view empty, after a resize say."""
        shown = self.contours.map
        if shown is None:
            return True
        x, y = self.visible_range
        return _reaches_beyond(x, shown.x) or _reaches_beyond(y, shown.y)

    # The user's hand

    @Slot(object)
    def _on_clicked(self, event: MouseClickEvent) -> None:
        view = self.getViewBox()
        if event.double() or not view.sceneBoundingRect().contains(event.scenePos()):
            return
        if event.button().name == "LeftButton":
            point: QPointF = view.mapSceneToView(event.scenePos())
            self.clicked.emit(point.x(), point.y())

    def move_handle(self, right: float, up: float) -> bool:
        """Move the start, or the aim where a click is awaited."""
        if self._aiming and not self._aim.isVisible():
            middle = self.getViewBox().viewRect().center()
            self._aim.show_value(middle.x(), middle.y())
            self._aim.show()
        return super().move_handle(right, up)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click on what is aimed at."""
        if self._aim.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            position = self._aim.pos()
            self.clicked.emit(position.x(), position.y())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole domain again."""
        self.double_clicked.emit()  # its first click has moved something
        super().mouseDoubleClickEvent(event)

    @Slot()
    def _restyle_marks(self) -> None:
        colors, scale = self._theme.colors, self._theme.scale
        self._minima.setPen(pg.mkPen(QColor(colors.text), width=2 * scale))
        self._minima.setSize(14 * scale)
        self.show_minima(self._marked, self._minima_colors)


def _fine_map(surface: Surface, x: Range, y: Range, _: Job) -> ContourMap:
    return contour_map(surface.value, x, y, FINE, FINE)


def _reaches_beyond(seen: Range, drawn: Range) -> bool:
    margin = EMPTY_SHARE * (drawn[1] - drawn[0])
    return seen[0] < drawn[0] - margin or seen[1] > drawn[1] + margin
