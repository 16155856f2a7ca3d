"""Drawing pad: strokes by the mouse, a finger or the keyboard."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.accessibility import announce, set_description
from app.widgets.explaining import explain_widget
from app.widgets.figure import Figure
from app.widgets.image_grid import gray_image
from app.widgets.stroke_picture import Drawing, paint_strokes, posed_picture
from app.widgets.strokes import MOST_STROKES, Point, Stroke, begun, is_full, longer
from app.widgets.view_keys import ARROWS, COMING_BACK
from nncore.picture_fitting import MNIST_BOX, MNIST_SHAPE

LEAST = 0.008  # of a side: how far apart two points of a stroke are at least
KEY_STEP, SMALL_KEY_STEP = 1 / 28, 1 / 112  # of a side: a pixel of MNIST, and with Shift a quarter
SIDE = 220
NEAREST = 0.03  # of a height, to the middle: nearer by an angle would be a matter of chance


class DrawingPad(Figure, QWidget):
    """Shows a drawing, and tells what a hand makes of it; the owner shows the result.

    The left button draws, or moves where `moves` is set; the right one always moves. With Shift
    what moves turns and scales about its middle instead. Arrow keys move a pen, Space puts it
    down and takes it up, Ctrl with arrows moves the drawing.
    """

    edited = Signal(object)  # tuple of Stroke: the drawing with what was added or taken back
    cleared = Signal()
    lifted = Signal()  # a stroke that was drawn with the keyboard is complete
    moved = Signal(float, float)  # in widths to the right and heights down
    turned = Signal(float, float)  # by degrees clockwise, and by a factor

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._drawing = Drawing()
        self._image_shape = MNIST_SHAPE
        self._brush = 0.08
        self._moves = False
        self._held: Point | None = None  # where the hand that moves was last
        self._turns = False  # that hand, instead of shifting
        self._is_drawing = False
        self._clicked = False
        self._pen: Point = (0.5, 0.5)
        self._pen_is_down = False
        self.setAccessibleName(name)
        explain_widget(
            self,
            self.tr(
                "Draw with the mouse; move what is drawn with the right button, with Shift turn "
                "and scale it."
            ),
            self.tr(
                "By keyboard: arrow keys move a pen, in small steps with Shift; Space puts it down "
                "and takes it up; Backspace takes the last stroke back, Delete clears the pad; "
                "Ctrl with arrow keys moves what is drawn."
            ),
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(120), self._theme.least(120))

    def show_drawing(
        self, drawing: Drawing, brush: float, image_shape: tuple[int, int], moves: bool = False
    ) -> None:
        """Show a drawing on a pad of the proportions of the images; `brush` in its heights."""
        self._drawing, self._brush, self._moves = drawing, brush, moves
        self._image_shape = image_shape
        shape = Qt.CursorShape.OpenHandCursor if moves else Qt.CursorShape.CrossCursor
        self.setCursor(shape)
        self.update()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What is drawn."""
        return tuple(self._drawing.strokes)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that could be cleared."""
        return not self._drawing.strokes and self._drawing.picture is None

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back; without one, what lies under them goes."""
        self._lift_pen()
        if self.strokes:
            self.edited.emit(self.strokes[:-1])
        elif not self.is_empty:
            self.cleared.emit()

    @Slot()
    def clear(self) -> None:
        """Empty the pad."""
        self._lift_pen()
        if not self.is_empty:
            self.cleared.emit()

    def update_accessible_text(self) -> None:
        """Tell what is on the pad, and where the pen is."""
        set_description(self, self._words())

    def _words(self) -> str:
        if self.is_empty:
            return self.tr("empty")
        strokes = self.tr("%Ln stroke(s)", "", len(self.strokes))
        if self._drawing.picture is None:
            return strokes
        return self.tr("a picture; {strokes}").format(strokes=strokes)

    # Where things are

    def place(self) -> QRectF:
        """The paper: as large as it goes in the proportions of the images."""
        height, width = self._image_shape
        unit = min((self.width() - 2) / width, (self.height() - 2) / height)
        place = QRectF(0, 0, unit * width, unit * height)
        place.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return place

    def _point_at(self, position: QPointF) -> Point:
        """A place of the widget in sides of the paper."""
        place = self.place()
        return (
            (position.x() - place.left()) / place.width(),
            (position.y() - place.top()) / place.height(),
        )

    def _before(self, point: Point) -> Point:
        """A place of the paper as strokes have it, which were drawn before all was moved."""
        height, width = self._image_shape
        return self._drawing.pose.before(point, width / height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, place = self._theme.colors, self.place()
        with QPainter(self) as painter:
            painter.fillRect(place, QColor("black" if self._theme.is_dark else "white"))
            self._paint_drawing(painter, place)
            if self.is_empty:
                self._paint_box(painter, place)
            painter.setPen(QPen(QColor(colors.edge), 1))
            painter.drawRect(place)
            if self.hasFocus() and not self._clicked:
                self._paint_pen(painter, place)

    def _paint_drawing(self, painter: QPainter, place: QRectF) -> None:
        picture, pose = self._drawing.picture, self._drawing.pose
        if picture is not None:
            painter.drawImage(place, gray_image(posed_picture(picture, pose), self._theme.is_dark))
        ink = QColor("white" if self._theme.is_dark else "black")
        paint_strokes(painter, place, self._drawing.strokes, pose, ink)

    def _paint_box(self, painter: QPainter, place: QRectF) -> None:
        """Where MNIST has its digits, and what to do."""
        share = MNIST_BOX / MNIST_SHAPE[0]
        box = QRectF(0, 0, share * place.width(), share * place.height())
        box.moveCenter(place.center())
        painter.setPen(QPen(QColor(self._theme.colors.muted), 1, Qt.PenStyle.DotLine))
        painter.drawRect(box)
        painter.setFont(self._theme.font())
        center = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(box, center, self.tr("Draw here"))

    def _paint_pen(self, painter: QPainter, place: QRectF) -> None:
        """The keyboard's pen: a ring as wide as the brush, filled while it is down."""
        x, y = self._pen
        center = QPointF(place.left() + x * place.width(), place.top() + y * place.height())
        radius = max(self._brush * place.height() / 2, 3.0)
        accent = QColor(self._theme.colors.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, self._theme.px(2)))
        if self._pen_is_down:
            painter.setBrush(accent)
        painter.drawEllipse(center, radius, radius)

    # Drawing

    def _begin(self, point: Point) -> None:
        self._is_drawing = len(self.strokes) < MOST_STROKES
        if self._is_drawing:
            width = min(self._brush / self._drawing.pose.size, 1.0)
            self._tell((*self.strokes, begun(width, self._before(point))))

    def _go_on(self, point: Point) -> None:
        """Draw on; a stroke that has all the points it can have is followed by another."""
        *before, last = self.strokes
        stroke = longer(last, self._before(point), LEAST / self._drawing.pose.size)
        if stroke is last:
            return
        self._tell((*before, stroke))
        if is_full(stroke):
            self._begin(point)

    def _tell(self, strokes: Sequence[Stroke]) -> None:
        self.edited.emit(tuple(strokes))

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._lift_pen()
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.RightButton or (left and self._moves):
            self._held = self._point_at(event.position())
            self._turns = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and self.place().contains(event.position()):
            self._begin(self._point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self._point_at(event.position())
        if self._held is not None:
            self._move(self._held, point)
            self._held = point
        elif self._is_drawing and self.strokes:
            self._go_on(point)

    def _move(self, start: Point, end: Point) -> None:
        """Tell how a hand that has gone from `start` to `end` moves what is drawn."""
        if not self._turns:
            self.moved.emit(end[0] - start[0], end[1] - start[1])
            return
        (angle, radius), (later, farther) = self._from_middle(start), self._from_middle(end)
        if min(radius, farther) >= NEAREST:
            self.turned.emit(
                math.degrees(math.remainder(later - angle, math.tau)), farther / radius
            )

    def _from_middle(self, point: Point) -> Point:
        """Angle, clockwise, and distance of a point from the middle of what is drawn."""
        height, width = self._image_shape
        pose = self._drawing.pose
        x, y = (point[0] - 0.5 - pose.right) * width / height, point[1] - 0.5 - pose.down
        return math.atan2(y, x), math.hypot(x, y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held, self._is_drawing = None, False
        shape = Qt.CursorShape.OpenHandCursor if self._moves else Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Undo) or key is Qt.Key.Key_Backspace:
            self.undo()
        elif key is Qt.Key.Key_Delete:
            self.clear()
        elif key in ARROWS and event.modifiers() & control:
            self.moved.emit(*self._key_step(event))
        elif self._clicked or not self._press_pen_key(event):
            super().keyPressEvent(event)

    def _press_pen_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ARROWS:
            right, down = self._key_step(event)
            self._move_pen(self._pen[0] + right, self._pen[1] + down)
        elif key is Qt.Key.Key_Space:
            self._press_space()
        else:
            return False
        self.update()
        return True

    def _key_step(self, event: QKeyEvent) -> Point:
        small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = ARROWS[Qt.Key(event.key())] * (SMALL_KEY_STEP if small else KEY_STEP)
        return step.x(), -step.y()

    def _move_pen(self, x: float, y: float) -> None:
        self._pen = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        if self._is_drawing and self.strokes:
            self._go_on(self._pen)

    def _press_space(self) -> None:
        self._pen_is_down = not self._pen_is_down
        if self._pen_is_down:
            self._begin(self._pen)
        else:
            self._is_drawing = False
        down, up = self.tr("pen down"), self.tr("pen up")
        announce(self, down if self._pen_is_down else up)
        if not self._pen_is_down:
            self.lifted.emit()

    def _lift_pen(self) -> None:
        self._pen_is_down = self._is_drawing = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in COMING_BACK:
            self._clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lift_pen()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
