"""The ten outputs as bars that are dragged, with the one-hot target around them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pages.loss.model.bar_scale import PROBABILITIES, score_scale
from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from nncore import Floats

NO_OUTPUTS = Outputs(np.zeros(10), 0)
PAGE = 10  # steps


class OutputBars(QWidget):
    """One bar a class. Drag a bar, or choose it with ← → and move it with ↑ ↓.

    `value_wanted` carries a class and the value that its bar was moved to; the owner decides
    what that does to the others and shows the result.
    """

    value_wanted = Signal(int, float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outputBars")
        self._theme = theme
        self._outputs = NO_OUTPUTS
        self._as_scores = False
        self._scale = PROBABILITIES
        self._current = 0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAccessibleName(self.tr("The ten outputs; arrow keys choose and move a bar"))
        self.setToolTip(
            self.tr(
                "Drag a bar, or choose one with ← → and move it with ↑ ↓, Page Up, Page Down, "
                "Home, End."
            )
        )
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(150))

    @property
    def current(self) -> int:
        """The class whose bar the keyboard moves."""
        return self._current

    def show_outputs(self, outputs: Outputs, as_scores: bool) -> None:
        """Show probabilities or scores."""
        self._outputs, self._as_scores = outputs, as_scores
        if not as_scores:
            self._scale = PROBABILITIES
        elif not self._dragging or self._scale is PROBABILITIES:  # a dragged bar's scale is still
            self._scale = score_scale(outputs)
        self._describe()
        self.update()

    def values(self) -> Floats:
        """What the bars stand for."""
        return self._outputs.scores if self._as_scores else self._outputs.y

    def _describe(self) -> None:
        shown = ", ".join(f"{k}: {self._text(value)}" for k, value in enumerate(self.values()))
        self.setAccessibleDescription(
            self.tr("target {label}; bar {bar} chosen; {values}").format(
                label=self._outputs.label, bar=self._current, values=shown
            )
        )

    def _text(self, value: float) -> str:
        text = f"{value:.{self._scale.decimals}f}"
        return text.replace("-", "−")

    # Where things are

    def _line(self) -> int:
        return QFontMetrics(self._theme.font()).height()

    def _plot(self) -> QRectF:
        """The place of the bars: captions at the left, a value above, rows of text below."""
        line, rows = self._line(), 3 if self._as_scores else 2
        left = self._theme.px(26)
        bottom = self.height() - rows * line - self._theme.px(4)
        return QRectF(left, line, self.width() - left, max(bottom - line, 1))

    def _column(self, k: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / len(self.values())
        return QRectF(plot.left() + k * width, plot.top(), width, plot.height())

    def bar_top(self, k: int) -> QPointF:
        """Where the end of a bar is: what a pointer takes hold of."""
        column = self._column(k)
        height = column.height() * self._scale.fraction(float(self.values()[k]))
        return QPointF(column.center().x(), column.bottom() - height)

    def point_for(self, k: int, value: float) -> QPointF:
        """Where the pointer must be for the bar of class `k` to stand at `value`."""
        column = self._column(k)
        return QPointF(
            column.center().x(), column.bottom() - column.height() * self._scale.fraction(value)
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_scale(painter)
        for k in range(len(self.values())):
            self._paint_bar(painter, k)
            self._paint_texts(painter, k)
        self._paint_row_names(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        plot = self._plot()
        painter.setPen(QColor(self._theme.colors.line))
        for fraction in (0.0, 0.5, 1.0):
            y = plot.bottom() - fraction * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_bar(self, painter: QPainter, k: int) -> None:
        colors, column = self._theme.colors, self._column(k)
        true = k == self._outputs.label
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
            painter.drawRect(column.adjusted(gap / 2, -self._line() + 2, -gap / 2, 0))
        self._paint_grip(painter, bar)

    def _paint_grip(self, painter: QPainter, bar: QRectF) -> None:
        """A handle on the end of the bar says that it can be taken hold of."""
        painter.setPen(QPen(QColor(self._theme.colors.text), self._theme.px(3)))
        end = bar.top()
        painter.drawLine(QPointF(bar.left(), end), QPointF(bar.right(), end))

    def _paint_texts(self, painter: QPainter, k: int) -> None:
        column, line, colors = self._column(k), self._line(), self._theme.colors
        true = k == self._outputs.label
        value = float(self.values()[k])
        y = self._text_top(k)
        painter.setFont(self._theme.font(bold=true))
        painter.setPen(QColor(colors.text))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(column.left(), y, column.width(), line), center, self._text(value))
        rows = [str(k), "1" if true else "0"]
        if self._as_scores:
            rows.append(f"{self._outputs.y[k]:.3f}")
        painter.setPen(QColor(colors.text if true else colors.muted))
        for row, text in enumerate(rows):
            place = QRectF(column.left(), column.bottom() + 3 + row * line, column.width(), line)
            painter.drawText(place, center, text)

    def _text_top(self, k: int) -> float:
        """The number stands on the end of its bar; under it where a score is below zero."""
        end = self.bar_top(k).y()
        if self.values()[k] < 0:
            return min(end + 2, self._column(k).bottom() - self._line())
        return end - self._line() - 2

    def _paint_row_names(self, painter: QPainter) -> None:
        plot, line = self._plot(), self._line()
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(QColor(self._theme.colors.muted))
        names = ["", "t", "y"] if self._as_scores else ["", "t"]
        for row, name in enumerate(names):
            place = QRectF(0, plot.bottom() + 3 + row * line, plot.left(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        middle = QRectF(0, plot.center().y() - line / 2, plot.left(), line)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "a" if self._as_scores else "y")

    # The viewer's hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plot = self._plot()
        k = int((event.position().x() - plot.left()) // (plot.width() / len(self.values())))
        if event.button() is Qt.MouseButton.LeftButton and 0 <= k < len(self.values()):
            self._dragging = True
            self._choose(k)
            self._drag_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self.show_outputs(self._outputs, self._as_scores)

    def _drag_to(self, y: float) -> None:
        plot = self._plot()
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
        elif key in steps:
            value = scale.stepped(float(self.values()[k]), steps[key])
            self.value_wanted.emit(k, value)
        elif key in ends:
            self.value_wanted.emit(k, ends[key])
        else:
            super().keyPressEvent(event)

    def _choose(self, k: int) -> None:
        self._current = k
        self._describe()
        self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
