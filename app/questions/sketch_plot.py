"""Empty plot that a curve is sketched over, and then stays pale beside what came."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from app.questions.measures import CURVES
from app.questions.question import COLUMNS, Answer, Question
from app.theme import Colors, Theme
from app.translation import translated
from app.widgets.plots import Plot
from nncore import Floats

FEWEST = 2  # columns that make a curve
ROOM = 0.05  # of the height, above and below what is shown
HEIGHT, WIDTH = 150, 260  # px, at least


def columns_of(question: Question) -> Floats:
    """Where the columns of a sketched curve stand, shape (COLUMNS,)."""
    return question.begin + np.linspace(0, question.span, COLUMNS)


class SketchPlot(Plot):
    """A hand draws one height for each column, by a drag or by the arrow keys."""

    sketched = Signal()

    def __init__(self, theme: Theme, question: Question) -> None:
        measure = CURVES.get(question.measure)
        name = translated(measure.name) if measure else question.unit
        x_label = translated(measure.x_label) if measure else ""
        super().__init__(theme, self.tr("Your sketch"), x_label, name)
        self.explain(
            self.tr(
                "Draw the curve that you expect from left to right, with the mouse or a finger. "
                "With the keyboard: arrows move the pen, and it draws as it goes right or left."
            )
        )
        self._question = question
        self._at = columns_of(question)
        self._heights: Floats = np.full(COLUMNS, np.nan)
        self._pen: tuple[int, float] | None = None  # column and height that were drawn last
        self._drawing = False
        self._locked = False
        self._truth = self.curve(
            measure.color if measure else _accent, 2, name=self.tr("what came")
        )
        self._mine = self.curve(
            lambda colors: colors.muted, 2, Qt.PenStyle.DashLine, name=self.tr("your sketch")
        )
        self._tip = self.curve(lambda colors: colors.text, symbol="o")
        self.leave_out(self._tip)  # on the sketch
        self.add_handle(self)
        self.setMinimumWidth(theme.px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view_reset.connect(self._show_whole)
        self.getViewBox().setMouseEnabled(False, False)
        self._show_whole()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    @property
    def sketch(self) -> tuple[float, ...] | None:
        """The heights of all columns; None where too little was drawn.

        What was left out lies on straight lines between what was drawn.
        """
        drawn = np.flatnonzero(np.isfinite(self._heights))
        if len(drawn) < FEWEST:
            return None
        return tuple(np.interp(np.arange(COLUMNS), drawn, self._heights[drawn]).tolist())

    def draw_to(self, x: float, height: float) -> None:
        """Draw on from where the pen is to a place of the plot."""
        q = self._question
        column = round(min(max((x - q.begin) / q.span, 0.0), 1.0) * (COLUMNS - 1))
        height = min(max(height, q.low), q.high)
        before, height_before = self._pen or (column, height)
        between = np.arange(min(before, column), max(before, column) + 1)
        (first, start), (last, end) = sorted([(before, height_before), (column, height)])
        self._heights[between] = np.interp(between, [first, last], [start, end])
        self._heights[column] = height
        self._pen = column, height
        self._show()
        self.sketched.emit()

    def show_answer(self, answer: Answer) -> None:
        """Keep the sketch, pale, beside the curve that came; nothing is drawn any more."""
        assert isinstance(answer.value, tuple)
        self._locked, self._pen = True, None
        self._heights = np.array(answer.value)
        truth = answer.truth if isinstance(answer.truth, tuple) else ()
        self._truth.setData(self._at[: len(truth)], np.array(truth, dtype=float))
        self._show()
        self._show_whole()

    # The mouse, or a finger, and the keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton and not self._locked:
            self._drawing, self._pen = True, None
            self._draw_at(event.position().toPoint())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._draw_at(event.position().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drawing = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: there is no more to see than the whole."""
        event.ignore()

    def zoom_by(self, factor: float) -> None:
        """Nothing, as the wheel."""

    def move_view(self, right: float, up: float) -> None:
        """Nothing: the whole is seen."""

    def _draw_at(self, place: QPoint) -> None:
        point = self.getViewBox().mapSceneToView(self.mapToScene(place))
        self.draw_to(point.x(), point.y())

    def nudge(self, right: float, up: float) -> None:
        """Move the pen by a column at least, or up and down; it begins at the left, halfway up."""
        if self._locked:
            return
        q = self._question
        column, height = self._pen or (0, (q.low + q.high) / 2)
        if self._pen is not None and right:
            column += int(np.sign(right)) * max(round(abs(right) / q.span * (COLUMNS - 1)), 1)
        self.draw_to(q.begin + column / (COLUMNS - 1) * q.span, height + up)

    # What is shown

    def _show(self) -> None:
        drawn = np.isfinite(self._heights)
        self._mine.setData(self._at[drawn], self._heights[drawn])
        if self._pen is None:
            self._tip.setData([], [])
        else:
            self._tip.setData([self._at[self._pen[0]]], [self._pen[1]])
        self.update_accessible_text()

    def _show_whole(self) -> None:
        q = self._question
        _, heights = self._truth.getData()
        came = [] if heights is None else heights[np.isfinite(heights)].tolist()
        low, high = min([q.low, *came]), max([q.high, *came])
        room = ROOM * (high - low)
        self.show_range((q.begin, q.begin + q.span), (low - room, high + room))


def _accent(colors: Colors) -> str:
    return colors.accent
