"""Predict, then run: the user marks where the ball will be, then sees."""

from __future__ import annotations

from math import hypot

import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import fixed, general, whole
from app.pages.descent.model.tries import Tries
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Theme
from app.translation import name_of
from app.widgets.explaining import explain_widget
from app.widgets.line_height import height_of_lines
from app.widgets.plots import Plot
from nncore.surface import Point


class PredictionBar(QWidget):
    """How a prediction went; `tools`, which ask for it, are put above the map."""

    asked = Signal(bool)  # a guess is awaited, or not any more

    def __init__(self, theme: Theme, binding: Binding, tries: Tries) -> None:
        super().__init__()
        self.tries = tries
        self.button = QPushButton(self.tr("Predict"))
        self.button.setObjectName("predictButton")
        self.button.setCheckable(True)
        explain_widget(
            self.button,
            self.tr("Mark on the map where the chosen ball will be, then see how close you were."),
            self.tr(
                "The closer the click, the more of 100 points; a tenth of the map's width off "
                "earns 37."
            ),
        )
        self.button.toggled.connect(self._on_toggled)
        self.target = place_editor(binding, "target")
        self.tools = self.button, self.target
        self.words = QLabel()
        self.words.setObjectName("predictWords")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)  # on a line of its own, kept free: nothing is cut or moves
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.words.setMinimumHeight(height_of_lines(1, self.words.font()))

    @property
    def awaiting(self) -> bool:
        """Whether a click on the map is a guess."""
        return self.button.isChecked()

    def ask(self, optimizer: str, of_end: bool) -> None:
        """Say where to click for the end of an optimizer's way, or for its next point."""
        name = name_of(OPTIMIZER_CATALOG[optimizer])
        sentence = (
            self.tr("Click where {name} will end.")
            if of_end
            else self.tr("Click where {name} will be next.")
        )
        self.words.setText(sentence.format(name=name))

    def take(self) -> None:
        """The guess is made."""
        with QSignalBlocker(self.button):
            self.button.setChecked(False)
        self.words.setText(self.tr("Now watch."))

    def show_result(self, distance: float, width: float) -> None:
        """Say how far off a guess was, and the score over all."""
        points = self.tries.add(distance, width)
        self.words.setText(
            self.tr("{distance} off: %Ln point(s). Mean of {count}: {mean}", "", points).format(
                distance=general(distance, 3),
                count=whole(len(self.tries.points)),
                mean=fixed(self.tries.mean, 0),
            )
        )

    def refuse(self, optimizer: str) -> None:
        """Say why nothing can be guessed here: the ball makes no step any more."""
        with QSignalBlocker(self.button):
            self.button.setChecked(False)
        sentence = self.tr("{name} has ended here: go back, then predict.")
        self.words.setText(sentence.format(name=name_of(OPTIMIZER_CATALOG[optimizer])))

    def show_no_end(self, optimizer: str, outcome: str) -> None:
        """Say that there was nothing to guess: the ball has left, or its numbers have."""
        sentence = {
            "left_domain": self.tr("{name} has left the map: no points."),
            "undefined": self.tr("{name} is where f has no value: no points."),
            "not_finite": self.tr("{name} has no finite numbers any more: no points."),
        }[outcome]
        self.words.setText(sentence.format(name=name_of(OPTIMIZER_CATALOG[optimizer])))

    def cancel(self) -> None:
        """No guess any more."""
        if self.awaiting:
            self.button.setChecked(False)
        self.words.setText("")

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        if not on:
            self.words.setText("")
        self.asked.emit(on)


class GuessMark:
    """The guess on the map, and a line from it to the truth."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self._mark = pg.ScatterPlotItem(symbol="x", size=18)
        self._line = pg.PlotCurveItem()
        for z, item in ((35, self._line), (36, self._mark)):
            item.setZValue(z)
            plot.addItem(item, ignoreBounds=True)
        self._guess: Point = (0.0, 0.0)
        plot.restyled.connect(self.restyle)
        self.restyle()

    def show_guess(self, guess: Point) -> None:
        """Mark a guess."""
        self._guess = guess
        self._mark.setData([guess[0]], [guess[1]])
        self._line.setData([], [])

    def reveal(self, truth: Point) -> float:
        """Draw the line to the truth; return its length."""
        guess = self._guess
        self._line.setData([guess[0], truth[0]], [guess[1], truth[1]])
        return hypot(truth[0] - guess[0], truth[1] - guess[1])

    def clear(self) -> None:
        """No guess."""
        self._mark.setData([], [])
        self._line.setData([], [])

    def restyle(self) -> None:
        """Take colors from the theme."""
        colors, scale = self._theme.colors, self._theme.scale
        self._mark.setPen(pg.mkPen(QColor(colors.surface), width=1.5 * scale))
        self._mark.setBrush(pg.mkBrush(colors.accent))
        self._mark.setSize(20 * scale)
        self._line.setPen(
            pg.mkPen(QColor(colors.accent), width=2.5 * scale, style=Qt.PenStyle.DashLine)
        )
