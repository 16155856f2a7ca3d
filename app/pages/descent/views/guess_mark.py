"""Guess mark: what was answered about a point, on the map, beside where the point came to be."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from app.questions.page_question import AskedPoint
from app.theme import Theme
from app.widgets.plots import Plot


class GuessMark:
    """A cross at the guess, a ring at the truth, and a line between them."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self._guess = pg.ScatterPlotItem(symbol="x", size=18)
        self._truth = pg.ScatterPlotItem(symbol="o", size=18)
        self._line = pg.PlotCurveItem()
        for z, item in ((35, self._line), (36, self._truth), (37, self._guess)):
            item.setZValue(z)
            plot.addItem(item, ignoreBounds=True)
            item.hide()  # or it takes its time in every frame of a race
        plot.leave_out(self._line)  # between the two
        plot.name_series(self._guess, QCoreApplication.translate("GuessMark", "your guess"))
        plot.name_series(self._truth, QCoreApplication.translate("GuessMark", "what came"))
        plot.restyled.connect(self.restyle)
        self.restyle()

    def show_point(self, point: AskedPoint | None) -> None:
        """Show what is known of a point that was asked for; nothing for None."""
        guess = point.guess if point else None
        truth = point.truth if point else None
        for item, place in ((self._guess, guess), (self._truth, truth)):
            item.setData(*(([place[0]], [place[1]]) if place else ([], [])))
            item.setVisible(place is not None)
        ends = (guess, truth) if guess and truth else ()
        self._line.setData([x for x, _ in ends], [y for _, y in ends])
        self._line.setVisible(bool(ends))

    def restyle(self) -> None:
        """Take colors from the theme."""
        colors, scale = self._theme.colors, self._theme.scale
        self._guess.setPen(pg.mkPen(QColor(colors.surface), width=1.5 * scale))
        self._guess.setBrush(pg.mkBrush(colors.accent))
        self._guess.setSize(20 * scale)
        self._truth.setPen(pg.mkPen(QColor(colors.accent), width=2.5 * scale))
        self._truth.setBrush(pg.mkBrush(None))
        self._truth.setSize(18 * scale)
        self._line.setPen(
            pg.mkPen(QColor(colors.accent), width=2.5 * scale, style=Qt.PenStyle.DashLine)
        )
