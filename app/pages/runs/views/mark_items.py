"""Marks on the curves of runs: a point where each stands, and its text."""

from __future__ import annotations

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from app.widgets.plots import Plot

SIZE = 9  # pixels
MOST_LETTERS = 30  # of a text on the plot; the list has all of it


@dataclass(frozen=True)
class DrawnMark:
    """A mark where it is drawn, in the coordinates of the plot."""

    x: float
    y: float
    text: str
    name: str
    color: str


class MarkItems:
    """The marks of a plot; their texts are told with it."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self._marks: list[DrawnMark] = []
        self._items: list[pg.GraphicsObject] = []
        plot.describe_by(self._words)
        plot.restyled.connect(self._draw)

    @property
    def texts(self) -> list[str]:
        """What stands on the plot."""
        return [each.toPlainText() for each in self._items if isinstance(each, pg.TextItem)]

    def show_marks(self, marks: list[DrawnMark]) -> None:
        """Show these marks."""
        if marks != self._marks:
            self._marks = marks
            self._draw()

    @Slot()
    def _draw(self) -> None:
        for item in self._items:
            self._plot.remove(item)
        self._items = [item for mark in self._marks for item in self._made(mark)]
        for item in self._items:
            item.setZValue(10)
            self._plot.addItem(item, ignoreBounds=True)

    def _made(self, mark: DrawnMark) -> tuple[pg.GraphicsObject, ...]:
        theme = self._plot.figure_theme
        point = pg.ScatterPlotItem([mark.x], [mark.y], symbol="t", size=theme.px(SIZE))
        point.setBrush(QColor(mark.color))
        point.setPen(pg.mkPen(theme.colors.text, width=theme.px(1)))
        short = mark.text[:MOST_LETTERS] + "…" * (len(mark.text) > MOST_LETTERS)
        self._plot.name_series(point, f"{mark.name}: {mark.text}")
        text = pg.TextItem(short, color=theme.colors.text, anchor=(0, 1))
        text.setFont(theme.font())
        text.setPos(mark.x, mark.y)
        return point, text

    def _words(self) -> str:
        return "; ".join(f"{mark.name}: {mark.text}" for mark in self._marks)
