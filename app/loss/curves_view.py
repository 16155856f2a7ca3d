"""Both losses over the probability of the true class, with the point where the bars stand."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.loss.outputs import Outputs, log_odds_axis
from app.theme import Theme
from app.widgets.captions import Heading, YieldingCaption
from app.widgets.fields import KeyCombo
from app.widgets.plots import Plot
from nncore import Floats

POINTS = 241
LOW_TOP, HIGH_TOP = 5.0, 17.0  # of the axis: for most probabilities, and for those near zero
NEAR_REACH, FAR_REACH = 10.0, 21.0  # of the log-odds
LOSS_KEYS = ("sum_squared_error", "cross_entropy")


class LossCurves(QWidget):
    """Over the probability squared error is steep; over the score it is flat where it hurts."""

    axis_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lossCurves")
        self._theme = theme
        self._outputs: Outputs | None = None
        self.readout = YieldingCaption()
        self.axis = KeyCombo(
            [("probability", self.tr("by probability")), ("score", self.tr("by score"))]
        )
        self.axis.setObjectName("curveAxisCombo")
        self.axis.setAccessibleName(self.tr("What the curves are drawn over"))
        self.axis.setToolTip(
            self.tr(
                "Over the score, the squared error goes flat on a confident mistake: there is "
                "nothing left to learn from."
            )
        )
        self._make_plot()
        self._lay_out()
        self.axis.currentIndexChanged.connect(self._on_axis)

    def _make_plot(self) -> None:
        self.plot = Plot(
            self._theme, self.tr("Loss against the probability of the true class"), "", ""
        )
        self._curves = {
            "sum_squared_error": self.plot.curve(
                lambda colors: colors.squared_error, 2, Qt.PenStyle.DashLine
            ),
            "cross_entropy": self.plot.curve(lambda colors: colors.cross_entropy, 2),
        }
        self._points = {
            "sum_squared_error": self.plot.curve(lambda colors: colors.squared_error, symbol="s"),
            "cross_entropy": self.plot.curve(lambda colors: colors.cross_entropy, symbol="o"),
        }
        self._here = self.plot.line(
            0.0, lambda colors: colors.muted, angle=90, dash=Qt.PenStyle.DotLine
        )
        # Short paths, drawn as one: segment by segment no dash would be seen.
        self._curves["sum_squared_error"].curve.setSegmentedLineMode("off")
        self._names = {  # one line each, from the top right corner down
            "cross_entropy": pg.TextItem(self.tr("— cross-entropy"), anchor=(1, 0)),
            "sum_squared_error": pg.TextItem(self.tr("- - squared error"), anchor=(1, -0.8)),
        }
        for name in self._names.values():
            self.plot.addItem(name, ignoreBounds=True)
        self.plot.went_back.connect(self._draw)
        self.plot.pointed_at.connect(self._on_pointed_at)
        self._theme.changed.connect(self.restyle)
        self._name_axis()
        self.restyle()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self._theme, self.tr("Loss of one sample")))
        top.addWidget(self.readout, 1)
        top.addWidget(self.axis)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)

    def show_outputs(self, outputs: Outputs) -> None:
        """Draw the curves through `outputs`, the other classes keeping their proportions."""
        self._outputs = outputs
        self._draw()

    @Slot()
    def _draw(self) -> None:
        outputs = self._outputs
        if outputs is None:
            return
        x, probabilities = self._x_axis(outputs)
        here = self._position(outputs.true_probability)
        for key in LOSS_KEYS:
            self._curves[key].setData(x, outputs.losses_at(key, probabilities))
            self._points[key].setData([here], [outputs.loss(key)])
        self._here.setValue(here)
        self._set_ranges(outputs, x)

    def _x_axis(self, outputs: Outputs) -> tuple[Floats, Floats]:
        if self.axis.key() == "probability":
            # Close together at the left, where the logarithm is steep.
            p = np.linspace(0, 1, POINTS) ** 3
            return p, p
        far = abs(self._position(outputs.true_probability)) > NEAR_REACH
        return log_odds_axis(FAR_REACH if far else NEAR_REACH, POINTS)

    def _position(self, probability: float) -> float:
        """Where a probability stands on the axis in use."""
        if self.axis.key() == "probability":
            return probability
        p = min(max(probability, 1e-12), 1 - 1e-12)
        return math.log(p) - math.log1p(-p)

    def _set_ranges(self, outputs: Outputs, x: Floats) -> None:
        top = HIGH_TOP if outputs.loss("cross_entropy") > LOW_TOP else LOW_TOP
        margin = 0.01 * (x[-1] - x[0])
        self.plot.show_range((x[0] - margin, x[-1] + margin), (-0.02 * top, top))
        for name in self._names.values():  # no curve ever comes to the right top
            name.setPos(x[-1], top)

    @Slot()
    def restyle(self) -> None:
        """Take colors and fonts from the theme."""
        colors = self._theme.colors
        for key, shade in zip(LOSS_KEYS, (colors.squared_error, colors.cross_entropy), strict=True):
            self._names[key].setColor(shade)
            self._names[key].setFont(self._theme.font(bold=True))

    def _name_axis(self) -> None:
        over_probability = self.axis.key() == "probability"
        self.plot.name_axis(
            "bottom",
            self.tr("probability p of the true class")
            if over_probability
            else self.tr("its score against the others: ln p/(1 − p)"),
        )

    @Slot(int)
    def _on_axis(self, _: int) -> None:
        self._name_axis()
        self.plot.go_back()
        self.axis_chosen.emit(self.axis.key())

    @Slot(object)
    def _on_pointed_at(self, point: tuple[float, float] | None) -> None:
        if point is None or self._outputs is None:
            self.readout.setText("")
            return
        x = np.array([point[0]])
        p = np.clip(x, 0, 1) if self.axis.key() == "probability" else 1 / (1 + np.exp(-x))
        squared, entropy = (float(self._outputs.losses_at(key, p)[0]) for key in LOSS_KEYS)
        self.readout.setText(
            self.tr("p = {p}: squared error {squared}, cross-entropy {entropy}").format(
                p=f"{p[0]:.3f}", squared=f"{squared:.3f}", entropy=f"{entropy:.3f}"
            )
        )
