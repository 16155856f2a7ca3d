"""What each loss sends back to the ten scores, as bars around zero."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.catalog.losses import LOSS_CATALOG
from app.pages.loss.model.bar_scale import gradient_reach
from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from app.widgets.pens import brush_style
from nncore import Floats


class GradientBars(QWidget):
    """A bar a loss for each class, hatched as the catalog says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gradientBars")
        self._theme = theme
        self._gradients: dict[str, Floats] = {}
        self._label = 0
        self._reach = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Gradient of each loss by each score"))
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
        self._gradients = {key: outputs.gradient(key) for key in LOSS_CATALOG}
        self._label = outputs.label
        self._reach = gradient_reach(max(float(np.abs(g).max()) for g in self._gradients.values()))
        self.setAccessibleDescription(
            "; ".join(
                f"{k}: " + ", ".join(f"{value:.4f}" for value in values)
                for k, values in enumerate(zip(*self._gradients.values(), strict=True))
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font())
        line = QFontMetrics(self._theme.font()).height()
        left = self._theme.px(48)
        plot = QRectF(left, line / 2, self.width() - left, self.height() - 1.6 * line)
        self._paint_scale(painter, plot, line)
        n_classes = max(map(len, self._gradients.values()), default=0)
        for k in range(n_classes):
            width = plot.width() / n_classes
            column = QRectF(plot.left() + k * width, plot.top(), width, plot.height())
            self._paint_class(painter, column, k)
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

    def _paint_class(self, painter: QPainter, column: QRectF, k: int) -> None:
        gap, zero = column.width() * 0.12, column.center().y()
        width = (column.width() - 2 * gap) / len(self._gradients)
        unit = column.height() / 2 / self._reach
        for i, (key, gradient) in enumerate(self._gradients.items()):
            entry, left = LOSS_CATALOG[key], column.left() + gap + i * width
            bar = QRectF(QPointF(left, zero - gradient[k] * unit), QPointF(left + width, zero))
            color = QColor(entry.color(self._theme.is_dark))
            painter.setPen(color)
            painter.setBrush(QBrush(color, brush_style(entry.hatch)))
            painter.drawRect(bar.normalized())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
