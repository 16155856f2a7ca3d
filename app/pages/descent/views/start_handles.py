"""Plot on which the start is clicked and dragged, and a guess is aimed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.pages.descent.views.edge_pointer import EdgePointer
from app.widgets.draggable_point import DraggablePoint
from nncore.surface import Point

if TYPE_CHECKING:
    from app.widgets.plots import Plot as _Base
else:
    _Base = object

START_SIZE, AIM_SIZE = 30, 22  # on the screen, whatever the zoom


class StartHandles(_Base):
    """Mixin of the plots that are pictures of a function, which call `add_handles`.

    No QObject itself: a plot that had two of them as bases would be painted on a device without
    a resolution. `clicked` says where; `start_dragged` where the start is now, many times a second.
    """

    clicked = Signal(float, float)
    double_clicked = Signal()
    start_dragged = Signal(float, float)

    def add_handles(self, tip: str) -> None:
        """Add the ring of the start, which `tip` explains, and the mark of what is aimed at."""
        self._start = DraggablePoint(
            self, self._theme, size=START_SIZE, color=lambda colors: colors.text, hollow=True
        )
        self._start.setZValue(40)
        self.name_series(self._start, QCoreApplication.translate("StartHandles", "start"))
        self._start.setToolTip(tip)
        self._start.dragged.connect(self.start_dragged)
        self.start_pointer = EdgePointer(self, self._theme)
        self._aim = DraggablePoint(self, self._theme, symbol="+", size=AIM_SIZE)
        self._aim.setZValue(42)
        self.leave_out(self._aim)
        self._aiming = False
        self._aim.hide()
        self.scene().sigMouseClicked.connect(self._on_clicked)

    def show_start(self, start: Point | None) -> None:
        """Put the ring of the start there, or nowhere; beyond the picture an arrow points at it."""
        self.start_pointer.point_at(start)
        self._start.setVisible(start is not None)
        if start is not None and self.start_place != start:
            self._start.show_value(*start)

    @property
    def start_place(self) -> tuple[float, float]:
        """Where the ring of the start is."""
        position = self._start.pos()
        return position.x(), position.y()

    def show_aim(self, awaited: bool) -> None:
        """Let the arrow keys aim in place of the mouse while a click is awaited.

        The mark shows with the first arrow key, in the middle: it tells nothing of the answer.
        """
        if awaited != self._aiming:
            self._aiming = awaited
            self._aim.hide()

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
