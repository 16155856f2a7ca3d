"""Names at the ends of curves, in a strip beside the plot where they cover none."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.accessibility import set_description
from app.widgets.explaining import explain_widget
from app.widgets.label_places import stack_labels
from app.widgets.plots import Plot

NARROWEST, WIDEST = 60, 150  # pixels
LEAD = 16  # of the stroke from the curve's end to its name
GAP = 4
LINE = 1.15  # heights of text from one name to the next


@dataclass(frozen=True)
class EndLabel:
    """Name of a curve; `end` is where it ends, in the coordinates of the plot."""

    key: str
    name: str
    color: str
    end: float
    is_chosen: bool


class EndLabels(QWidget):
    """Strip right of a plot; a name that is clicked is `chosen`."""

    chosen = Signal(str)

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._theme, self._plot = plot.figure_theme, plot
        plot.beside = self
        self._labels: list[EndLabel] = []
        self._places: list[tuple[EndLabel, float]] = []
        self.setAccessibleName(self.tr("Names of the curves"))
        explain_widget(
            self, self.tr("Each name stands where its curve ends; a click takes that run in hand.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        plot.getViewBox().sigYRangeChanged.connect(self._on_range_changed)
        self._theme.changed.connect(self._fit)
        self._fit()

    def show_labels(self, labels: list[EndLabel]) -> None:
        """Show these names."""
        if labels != self._labels:
            self._labels = labels
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """As wide as the widest name, within limits."""
        metrics, px = self._metrics(), self._theme.px
        widest = max((metrics.horizontalAdvance(each.name) for each in self._labels), default=0)
        room = min(max(widest + px(LEAD + 2 * GAP), px(NARROWEST)), px(WIDEST))
        self.setFixedWidth(room if self._labels else 0)
        self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font())

    @Slot()
    def _on_range_changed(self) -> None:
        self.update()

    def update_accessible_text(self) -> None:
        """Say the names from the highest end to the lowest."""
        names = [each.name for each in sorted(self._labels, key=lambda each: -each.end)]
        set_description(self, ", ".join(names) or self.tr("no curve"))

    # Places

    def _place(self) -> list[tuple[EndLabel, float]]:
        """Names with the middles of their lines; where there is no room for all, the first."""
        box = self._plot.getViewBox().sceneBoundingRect()
        (_, (low, high)) = self._plot.getViewBox().viewRange()
        line = self._metrics().height() * LINE
        most = max(int(box.height() // line), 1)
        chosen_first = sorted(self._labels, key=lambda each: not each.is_chosen)
        shown = sorted(chosen_first[:most], key=lambda each: -each.end)
        ends = [box.bottom() - (each.end - low) / (high - low) * box.height() for each in shown]
        within = [min(max(end, box.top()), box.bottom()) for end in ends]
        middles = stack_labels(within, line, box.top(), box.bottom())
        return list(zip(shown, middles, strict=True))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places = self._place() if self._labels else []
        for label, middle in self._places:
            self._paint(painter, label, middle)

    def _paint(self, painter: QPainter, label: EndLabel, middle: float) -> None:
        px = self._theme.px
        painter.setPen(QPen(QColor(label.color), px(3 if label.is_chosen else 2)))
        painter.drawLine(px(GAP), round(middle), px(LEAD), round(middle))
        painter.setFont(self._theme.font(bold=label.is_chosen))
        painter.setPen(QColor(self._theme.colors.text))
        left = px(LEAD + GAP)
        height = self._metrics().height()
        room = QRectF(left, middle - height / 2, self.width() - left - px(GAP), height)
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(label.name, elide, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        near = [(abs(middle - y), label.key) for label, middle in self._places]
        if near:
            self.chosen.emit(min(near)[1])
