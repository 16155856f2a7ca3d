"""The outputs as bars that are dragged, with the one-hot target around them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.number_text import fixed
from app.pages.loss.model.bar_scale import PROBABILITIES, score_scale
from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from app.widgets.accessibility import announce, set_description
from app.widgets.class_bars import ClassBars
from app.widgets.explaining import explain_widget
from app.widgets.figure import TableRow
from nncore import Floats

PLACEHOLDER = Outputs(np.zeros(2), 0)  # before any are shown
PAGE = 10  # steps
LEAST_TEXT, LEAST_BARS = 40, 70  # pixels at scale 1, of the height


class OutputBars(ClassBars):
    """One bar a class. Drag a bar, or choose it with ← → and move it with ↑ ↓.

    `value_wanted` carries a class and the value that its bar was moved to; the owner decides
    what that does to the others and shows the result.
    """

    value_wanted = Signal(int, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setObjectName("outputBars")
        self._outputs = PLACEHOLDER
        self._as_scores = False
        self._scale = PROBABILITIES
        self._current = 0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAccessibleName(self.tr("Output for each class; arrow keys choose and move a bar"))
        self.figure_title = self.tr("Output for each class")
        explain_widget(
            self,
            self.tr(
                "Drag a bar, or choose one with ← → and move it with ↑ ↓, PgUp, PgDn, "
                "Home, End; with Shift in small steps."
            ),
            self.tr(
                "A bar is the output for one class. As a probability it is from 0 to 1, and the "
                "others give way; as a score it is any number. The dashed frame is the target."
            ),
        )

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            self._theme.least(420), self._theme.px(LEAST_TEXT) + self._theme.least(LEAST_BARS)
        )

    @property
    def current(self) -> int:
        """The class whose bar the keyboard moves."""
        return self._current

    def show_outputs(self, outputs: Outputs, as_scores: bool) -> None:
        """Show probabilities or scores."""
        self._outputs, self._as_scores = outputs, as_scores
        self._current = min(self._current, len(outputs.scores) - 1)
        self.show_classes(outputs.names, outputs.label)
        if not as_scores:
            self._scale = PROBABILITIES
        elif not self._dragging or self._scale is PROBABILITIES:  # a dragged bar's scale is still
            self._scale = score_scale(outputs)

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`."""
        values = self.values().tolist()
        rows = ([self._names[k], value, int(k == self.label)] for k, value in enumerate(values))
        return [["class", "score" if self._as_scores else "y", "t"], *rows]

    def values(self) -> Floats:
        """What the bars stand for."""
        return self._outputs.scores if self._as_scores else self._outputs.y

    def update_accessible_text(self) -> None:
        """Tell the bar that the keys move, then all of them."""
        bars = "; ".join(self._bar_words(k) for k in range(len(self.values())))
        chosen = self.tr("bar {bar} chosen").format(bar=self._outputs.names[self._current])
        set_description(self, f"{chosen}; {bars}")

    def _bar_words(self, k: int) -> str:
        sentence = (
            self.tr("{name}: score {value}, target {target}")
            if self._as_scores
            else self.tr("{name}: probability {value}, target {target}")
        )
        return sentence.format(
            name=self._outputs.names[k],
            value=self._text(float(self.values()[k])),
            target=1 if k == self.label else 0,
        )

    def _text(self, value: float) -> str:
        return fixed(value, self._scale.decimals)

    # Where things are

    def plot(self) -> QRectF:
        """The place of the bars: captions at the left, a value above, rows of text below."""
        line, rows = self.line(), 3 if self._as_scores else 2
        left = self._theme.px(26)
        bottom = self.height() - rows * line - self._theme.px(4)
        return QRectF(left, line, self.width() - left, max(bottom - line, 1))

    def marked(self) -> list[int]:
        """The hovered class, the one that keys move, the true one, and the one that is read."""
        chosen = [self._current] if self.hasFocus() else []
        return [*super().marked()[:-1], *chosen, self.label, int(self._outputs.y.argmax())]

    def bar_top(self, k: int) -> QPointF:
        """Where the end of a bar is: what a pointer takes hold of."""
        return self.point_for(k, float(self.values()[k]))

    def point_for(self, k: int, value: float) -> QPointF:
        """Where the pointer must be for the bar of class `k` to stand at `value`."""
        column = self.column(k)
        return QPointF(
            column.center().x(), column.bottom() - column.height() * self._scale.fraction(value)
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint_scale(painter)
            for k in range(len(self.values())):
                self._paint_bar(painter, k)
            self._paint_texts(painter)
            self._paint_row_names(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        plot = self.plot()
        painter.setPen(QColor(self._theme.colors.line))
        for fraction in (0.0, 0.5, 1.0):
            y = plot.bottom() - fraction * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_bar(self, painter: QPainter, k: int) -> None:
        colors, column = self._theme.colors, self.column(k)
        true = k == self.label
        gap = column.width() * 0.18
        zero = column.bottom() - column.height() * self._scale.fraction(0.0)
        bar = QRectF(
            QPointF(column.left() + gap, self.bar_top(k).y()), QPointF(column.right() - gap, zero)
        )
        painter.fillRect(bar.normalized(), QColor(colors.right if true else colors.wrong))
        if true and not self._as_scores:
            painter.setPen(QPen(QColor(colors.right), self._theme.px(2), Qt.PenStyle.DashLine))
            painter.drawRect(column.adjusted(gap, 0, -gap, 0))
        if k == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), self._theme.px(2)))
            painter.drawRect(column.adjusted(gap / 2, -self.line() + 2, -gap / 2, 0))
        self._paint_grip(painter, bar)

    def _paint_grip(self, painter: QPainter, bar: QRectF) -> None:
        """A handle on the end of the bar says that it can be taken hold of."""
        painter.setPen(QPen(QColor(self._theme.colors.text), self._theme.px(3)))
        end = bar.top()
        painter.drawLine(QPointF(bar.left(), end), QPointF(bar.right(), end))

    def _paint_texts(self, painter: QPainter) -> None:
        classes = range(len(self.values()))
        values = [self._text(float(value)) for value in self.values()]
        self.paint_over(painter, values, [self.text_top(k) for k in classes])
        top = self.plot().bottom() + 3
        self.paint_row(painter, self._outputs.names, top, elided=True)
        targets = ["1" if k == self.label else "0" for k in classes]
        self.paint_row(painter, targets, top + self.line())
        if self._as_scores:
            y = [fixed(y, 3) for y in self._outputs.y]
            self.paint_row(painter, y, top + 2 * self.line())

    def text_top(self, k: int) -> float:
        """The number stands on the end of its bar; under it where a score is below zero.

        Where the top of the scale, or of the target's frame, would cross it, it stands on that.
        """
        end, scale_top = self.bar_top(k).y(), self.column(k).top()
        if self.values()[k] < 0:
            return min(end + 2, self.column(k).bottom() - self.line())
        crossed = end - self.line() - 2 < scale_top < end
        return (scale_top if crossed else end) - self.line() - 2

    def _paint_row_names(self, painter: QPainter) -> None:
        plot, line = self.plot(), self.line()
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(QColor(self._theme.colors.muted))
        names = ["", "t", "y"] if self._as_scores else ["", "t"]
        for row, name in enumerate(names):
            place = QRectF(0, plot.bottom() + 3 + row * line, plot.left(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        middle = QRectF(0, plot.center().y() - line / 2, plot.left(), line)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "a" if self._as_scores else "y")

    # The user's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        k = self.class_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and k is not None:
            self._dragging = True
            self._choose(k)
            self._drag_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._drag_to(event.position().y())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self.show_outputs(self._outputs, self._as_scores)

    def _drag_to(self, y: float) -> None:
        plot = self.plot()
        value = self._scale.value((plot.bottom() - y) / plot.height())
        self.value_wanted.emit(self._current, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        k, scale = self._current, self._scale
        chosen = {Qt.Key.Key_Left: k - 1, Qt.Key.Key_Right: k + 1}
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: PAGE,
            Qt.Key.Key_PageDown: -PAGE,
        }
        ends = {Qt.Key.Key_Home: scale.low, Qt.Key.Key_End: scale.high}
        key = Qt.Key(event.key())
        if key in chosen:
            self._choose(min(max(chosen[key], 0), len(self.values()) - 1))
            announce(self, self._bar_words(self._current))
        elif key in steps:
            small = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            value = scale.stepped(float(self.values()[k]), steps[key], small)
            self.value_wanted.emit(k, value)
        elif key in ends:
            self.value_wanted.emit(k, ends[key])
        else:
            super().keyPressEvent(event)

    def _choose(self, k: int) -> None:
        self._current = k
        self.update()
