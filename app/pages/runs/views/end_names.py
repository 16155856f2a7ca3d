"""Names at the ends of curves, in a strip of the plot where they cover none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.widgets.label_places import stack_labels
from app.widgets.plots import Plot

NARROWEST, WIDEST = 60, 170  # pixels
LEAD = 16  # of the stroke before a name
GAP = 4
LINE = 1.15  # heights of text from one name to the next


@dataclass(frozen=True)
class EndName:
    """Name of a curve; `end` is where it ends, in the coordinates of the plot."""

    key: str
    name: str
    color: str
    dash: Qt.PenStyle
    end: float
    is_chosen: bool


class EndNames(pg.GraphicsWidget):
    """Strip of a plot, right of its curves; `chosen` carries the key of a name that is clicked."""

    chosen = Signal(str)

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot
        self._names: list[EndName] = []
        plot.getPlotItem().layout.addItem(self, 2, 3)  # beside the view, which stands at 2, 1
        plot.getViewBox().sigYRangeChanged.connect(self._on_range_changed)
        plot.restyled.connect(self._fit)
        self._fit()

    def show_names(self, names: list[EndName]) -> None:
        """Show these names."""
        if names != self._names:
            self._names = names
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """As wide as the widest name, within limits."""
        theme = self._plot.figure_theme
        metrics = QFontMetricsF(theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(each.name) for each in self._names), default=0)
        room = min(max(widest + theme.px(LEAD + 3 * GAP), theme.px(NARROWEST)), theme.px(WIDEST))
        width = room if self._names else 0
        self.setMinimumWidth(width)
        self.setMaximumWidth(width)
        self.update()

    @Slot()
    def _on_range_changed(self) -> None:
        self.update()

    def places(self) -> list[tuple[EndName, float]]:
        """Names with the middles of their lines; where there is no room for all, the first."""
        if not self._names:
            return []
        height = self.rect().height()
        low, high = self._plot.getViewBox().viewRange()[1]
        line = QFontMetricsF(self._plot.figure_theme.font()).height() * LINE
        most = max(int(height // line), 1)
        chosen_first = sorted(self._names, key=lambda each: not each.is_chosen)
        shown = sorted(chosen_first[:most], key=lambda each: -each.end)
        ends = [(high - each.end) / (high - low) * height for each in shown]
        middles = stack_labels([min(max(end, 0), height) for end in ends], line, 0, height)
        return list(zip(shown, middles, strict=True))

    def boundingRect(self) -> QRectF:
        return self.rect()

    def paint(self, painter: QPainter, *_: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, middle in self.places():
            self._paint(painter, name, middle)

    def _paint(self, painter: QPainter, name: EndName, middle: float) -> None:
        theme = self._plot.figure_theme
        width = theme.curve_width(3 if name.is_chosen else 2)
        painter.setPen(QPen(QColor(name.color), width, name.dash))
        painter.drawLine(theme.px(GAP), round(middle), theme.px(LEAD), round(middle))
        font = theme.font(bold=name.is_chosen)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.colors.text))
        left, height = theme.px(LEAD + GAP), metrics.height()
        room = QRectF(left, middle - height / 2, self.rect().width() - left - theme.px(GAP), height)
        text = metrics.elidedText(name.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)

    def mouseClickEvent(self, event: Any) -> None:
        """Take in hand the run whose name is nearest."""
        near = [(abs(middle - event.pos().y()), name.key) for name, middle in self.places()]
        if near and event.button() is Qt.MouseButton.LeftButton:
            event.accept()
            self.chosen.emit(min(near)[1])
