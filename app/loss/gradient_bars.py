"""What each loss sends back to the ten scores, as bars around zero."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.loss.outputs import Outputs
from app.theme import Theme
from nncore import Floats


class GradientBars(QWidget):
    """Two bars a class: squared error at the left, hatched; cross-entropy at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gradientBars")
        self._theme = theme
        self._squared: Floats = np.zeros(10)
        self._entropy: Floats = np.zeros(10)
        self._label = 0
        self._reach = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Gradient of both losses by each score"))
        self.setToolTip(
            self.tr(
                "The derivative of the loss by each score: what training hands back to the "
                "network. A bar below zero says that this score should grow."
            )
        )
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(120))

    def show_outputs(self, outputs: Outputs) -> None:
        """Show the gradients at `outputs`."""
        self._squared = outputs.gradient("sum_squared_error")
        self._entropy = outputs.gradient("cross_entropy")
        self._label = outputs.label
        self._reach = 1 / min(outputs.temperature, 1.0)  # neither loss sends back more than that
        self.setAccessibleDescription(
            "; ".join(
                f"{k}: {squared:.4f}, {entropy:.4f}"
                for k, (squared, entropy) in enumerate(
                    zip(self._squared, self._entropy, strict=True)
                )
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font())
        line = QFontMetrics(self._theme.font()).height()
        left = self._theme.px(30)
        plot = QRectF(left, line / 2, self.width() - left, self.height() - 1.6 * line)
        self._paint_scale(painter, plot, line)
        width = plot.width() / len(self._squared)
        for k in range(len(self._squared)):
            column = QRectF(plot.left() + k * width, plot.top(), width, plot.height())
            self._paint_pair(painter, column, k)
            painter.setFont(self._theme.font(bold=k == self._label))
            shade = self._theme.colors.text if k == self._label else self._theme.colors.muted
            painter.setPen(QColor(shade))
            below = QRectF(column.left(), plot.bottom(), width, 1.1 * line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(k))

    def _paint_scale(self, painter: QPainter, plot: QRectF, line: int) -> None:
        colors = self._theme.colors
        for fraction, text in ((1, f"{self._reach:.3g}"), (0, "0"), (-1, f"−{self._reach:.3g}")):
            y = plot.center().y() - fraction * plot.height() / 2
            painter.setPen(QColor(colors.muted if fraction == 0 else colors.line))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colors.muted))
            place = QRectF(0, y - line / 2, plot.left() - self._theme.px(4), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _paint_pair(self, painter: QPainter, column: QRectF, k: int) -> None:
        colors, gap = self._theme.colors, column.width() * 0.12
        half = column.width() / 2 - gap
        unit = column.height() / 2 / self._reach
        for value, shade, side in (
            (self._squared[k], colors.squared_error, 0),
            (self._entropy[k], colors.cross_entropy, 1),
        ):
            left = column.left() + gap + side * half
            zero = column.center().y()
            bar = QRectF(QPointF(left, zero - value * unit), QPointF(left + half, zero))
            pattern = Qt.BrushStyle.SolidPattern if side else Qt.BrushStyle.BDiagPattern
            painter.setPen(QColor(shade))
            painter.setBrush(QBrush(QColor(shade), pattern))
            painter.drawRect(bar.normalized())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
