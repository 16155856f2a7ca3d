"""Bar chart of classes: one column a class, with the names of the classes below."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.widgets.figure import Figure
from app.widgets.label_places import place_labels

LEGIBLE = "nnn…"  # a name is elided to no less than that


class ClassBars(Figure, QWidget):
    """Columns of a plot for any number of classes; what is drawn in them is told by subclasses.

    In narrow columns names are elided or left out, those of the hovered and of the true class
    never.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = self.own_theme(theme)
        self._names: Sequence[str] = ()
        self.label = -1
        self._hovered: int | None = None
        self._measure()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self._theme.changed.connect(self._on_theme_changed)

    def show_classes(self, names: Sequence[str], label: int) -> None:
        """Draw columns for these classes; `label` is the true one."""
        self._names, self.label = names, label
        if self._hovered is not None and self._hovered >= len(names):
            self._hovered = None
        self.update()

    # Where things are

    def plot(self) -> QRectF:
        """The place of the bars."""
        raise NotImplementedError

    def line(self) -> int:
        """Height of a row of text."""
        return self._line

    def columns(self) -> list[QRectF]:
        """The places of the bars, class by class."""
        plot = self.plot()  # once for all: they are asked for in every painting
        return [self._column_in(plot, k) for k in range(len(self._names))]

    def column(self, k: int) -> QRectF:
        """The place of the bar of class `k`."""
        return self._column_in(self.plot(), k)

    def _column_in(self, plot: QRectF, k: int) -> QRectF:
        width = plot.width() / max(len(self._names), 1)
        return QRectF(plot.left() + k * width, plot.top(), width, plot.height())

    def class_at(self, position: QPointF) -> int | None:
        """The class whose column is there, or None."""
        plot, n = self.plot(), len(self._names)
        k = math.floor((position.x() - plot.left()) / plot.width() * n) if plot.width() else -1
        return k if 0 <= k < n else None

    def marked(self) -> list[int]:
        """Classes whose texts are always seen, the most important first."""
        return [k for k in (self._hovered, self.label) if k is not None and k >= 0]

    # Texts

    def paint_row(
        self, painter: QPainter, texts: Sequence[str], top: float, elided: bool = False
    ) -> None:
        """Write a text below each column, as far as there is place."""
        colors, plain, bold = self._theme.colors, self._plain, self._bold
        for k, (place, text) in self.places_of(texts, elided).items():
            strong = k in (self.label, self._hovered)
            painter.setFont(bold if k == self.label else plain)
            painter.setPen(QColor(colors.text if strong else colors.muted))
            painter.drawText(place.translated(0, top), Qt.AlignmentFlag.AlignCenter, text)

    def paint_over(self, painter: QPainter, texts: Sequence[str], tops: Sequence[float]) -> None:
        """Write a text in each column at a height of its own, as far as there is place."""
        plain, bold = self._plain, self._bold
        painter.setPen(QColor(self._theme.colors.text))
        for k, (place, text) in self.places_of(texts).items():
            painter.setFont(bold if k == self.label else plain)
            painter.drawText(place.translated(0, tops[k]), Qt.AlignmentFlag.AlignCenter, text)

    def places_of(
        self, texts: Sequence[str], elided: bool = False
    ) -> dict[int, tuple[QRectF, str]]:
        """Where texts of the columns have a place, and as much of them as it holds."""
        metrics, plot = self._metrics, self.plot()
        wide, line = {text: metrics.horizontalAdvance(text) + 2 for text in set(texts)}, self.line()
        found = place_labels(
            [wide[text] for text in texts],
            [column.center().x() for column in self.columns()],
            (plot.left(), plot.right()),
            metrics.horizontalAdvance(LEGIBLE) if elided else math.inf,
            [k for k in self.marked() if k < len(texts) and texts[k]],
        )
        right = Qt.TextElideMode.ElideRight
        return {
            k: (
                QRectF(x, 0, width, line),
                texts[k]
                if width >= wide[texts[k]]
                else metrics.elidedText(texts[k], right, round(width)),
            )
            for k, (x, width) in found.items()
        }

    # The user's hand

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.class_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, k: int | None) -> None:
        if k != self._hovered:
            self._hovered = k
            self.update()

    def _measure(self) -> None:
        """Note fonts and the sizes of texts, which are asked for many times in a painting."""
        self._plain, self._bold = self._theme.font(), self._theme.font(bold=True)
        self._line, self._metrics = QFontMetrics(self._plain).height(), QFontMetrics(self._bold)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._measure()
        self.updateGeometry()
        self.update()
