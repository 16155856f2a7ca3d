"""Ten probabilities as bars, before a step and after it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from nncore import Floats

LEGIBLE = 0.2  # bars lower than this have no number: side by side they would overlap


class ProbabilityBars(QWidget):
    """One bar a class: filled to the probability now, outlined where it was before."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._before: Floats = np.empty(0)
        self._after: Floats = np.empty(0)
        self._label = -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._theme.px(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(92))

    def show_probabilities(self, before: Floats, after: Floats, label: int) -> None:
        """Show the probabilities of each class, shape (n_classes,); `label` is the true one."""
        self._before, self._after, self._label = before, after, label
        self.setAccessibleDescription(
            ", ".join(f"{digit}: {p:.0%}" for digit, p in enumerate(after))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font())
        line = painter.fontMetrics().height()
        top, bottom = line, self.height() - line - self._theme.px(2)
        width = self.width() / max(len(self._after), 1)
        for digit in range(len(self._after)):
            column = QRectF(digit * width, top, width, bottom - top)
            self._paint_bar(painter, column, digit)
            below = QRectF(digit * width, bottom, width, line)
            self._paint_digit(painter, below, digit)

    def _paint_bar(self, painter: QPainter, column: QRectF, digit: int) -> None:
        colors = self._theme.colors
        shade = QColor(colors.right if digit == self._label else colors.wrong)
        now, before = (_bar(column, p[digit]) for p in (self._after, self._before))
        painter.fillRect(now, shade)
        painter.setPen(QPen(QColor(colors.muted), 1, Qt.PenStyle.DashLine))
        painter.drawRect(before)
        if self._after[digit] >= LEGIBLE:
            painter.setFont(self._theme.font())
            painter.setPen(QColor(colors.text))
            above = QRectF(column.left() - 10, now.top() - column.top(), column.width() + 20, 0)
            above.setHeight(column.top())
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{self._after[digit]:.0%}")

    def _paint_digit(self, painter: QPainter, below: QRectF, digit: int) -> None:
        is_label = digit == self._label
        painter.setFont(self._theme.font(bold=is_label))
        painter.setPen(QColor(self._theme.colors.text if is_label else self._theme.colors.muted))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))


def _bar(column: QRectF, probability: float) -> QRectF:
    height = column.height() * float(probability)
    gap = column.width() * 0.15
    return QRectF(column.left() + gap, column.bottom() - height, column.width() - 2 * gap, height)
