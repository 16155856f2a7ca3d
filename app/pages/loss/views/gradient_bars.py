"""What each loss sends back to the scores, as bars around zero."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from app.catalog.losses import LOSS_CATALOG
from app.number_text import fixed, general
from app.pages.loss.model.bar_scale import gradient_reach
from app.pages.loss.model.outputs import Outputs
from app.theme import Theme
from app.translation import name_of
from app.widgets.accessibility import set_description
from app.widgets.class_bars import ClassBars
from app.widgets.explaining import explain_widget
from app.widgets.figure import TableRow
from app.widgets.pens import brush_style
from nncore import Floats

GAP = 4  # px between the scale's texts and what is beside them
LONGEST = "−0.0005"  # of the scale's texts


class GradientBars(ClassBars):
    """A bar a loss for each class, hatched as the catalog says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setObjectName("gradientBars")
        self._gradients: dict[str, Floats] = {}
        self._reach = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Gradient of each loss by each score"))
        explain_widget(
            self,
            self.tr(
                "The derivative of the loss by each score: what training hands back to the "
                "network. A bar below zero says that this score should grow."
            ),
        )

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.least(220), self._theme.least(120))

    def show_outputs(self, outputs: Outputs) -> None:
        """Show the gradients at `outputs`."""
        self._gradients = {key: outputs.gradient(key) for key in LOSS_CATALOG}
        self._reach = gradient_reach(max(float(np.abs(g).max()) for g in self._gradients.values()))
        self.show_classes(outputs.names, outputs.label)

    def table_rows(self) -> list[TableRow]:
        """See `HasTable`."""
        losses = [name_of(LOSS_CATALOG[key]) for key in self._gradients]
        columns = [gradient.tolist() for gradient in self._gradients.values()]
        return [["class", *losses], *zip(self._names, *columns, strict=True)]

    def update_accessible_text(self) -> None:
        """Tell the gradients of every class, each with the name of its loss."""
        losses = [name_of(LOSS_CATALOG[key]) for key in self._gradients]
        set_description(
            self,
            "; ".join(
                f"{name}: "
                + ", ".join(
                    f"{loss} {fixed(value, 4)}" for loss, value in zip(losses, values, strict=True)
                )
                for name, *values in zip(self._names, *self._gradients.values(), strict=True)
            ),
        )

    def plot(self) -> QRectF:
        line, left = self.line(), self._margin
        return QRectF(left, line / 2, self.width() - left, self.height() - 1.6 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self._theme.font())
            self._paint_scale(painter)
            for k, column in enumerate(self.columns()):
                self._paint_class(painter, column, k)
            self.paint_row(painter, self._names, self.plot().bottom(), elided=True)

    def _paint_scale(self, painter: QPainter) -> None:
        colors, plot, line = self._theme.colors, self.plot(), self.line()
        texts = (general(self._reach, 3), "0", general(-self._reach, 3))
        for fraction, text in zip((1, 0, -1), texts, strict=True):
            y = plot.center().y() - fraction * plot.height() / 2
            painter.setPen(QColor(colors.muted if fraction == 0 else colors.line))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colors.muted))
            place = QRectF(0, y - line / 2, plot.left() - self._theme.px(GAP), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _measure(self) -> None:
        super()._measure()
        # Room for the longest text of the scale, so that the bars never move sideways.
        widest = QFontMetrics(self._theme.font()).horizontalAdvance(LONGEST)
        self._margin = widest + self._theme.px(2 * GAP)

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
