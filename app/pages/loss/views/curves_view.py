"""The losses over the probability of the true class, with the point where the bars stand."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.catalog.losses import LOSS_CATALOG, LossEntry
from app.number_text import fixed
from app.pages.loss.model.outputs import Outputs, log_odds_axis
from app.theme import Colors, Theme
from app.translation import name_of
from app.widgets.heading import Heading
from app.widgets.hover_readout import HoverReadout
from app.widgets.line_label import words_ground
from app.widgets.pens import pen_style
from app.widgets.plots import Plot
from nncore import Floats, sigmoid

POINTS = 241
LOW_TOP, HIGH_TOP = 5.0, 17.0  # of the axis: for most probabilities, and for those near zero
NEAR_REACH, FAR_REACH = 10.0, 21.0  # of the log-odds
NAME_PITCH = -0.8  # heights of a name from one to the next


class LossCurves(QWidget):
    """Over the probability squared error is steep; over the score it is flat where it hurts."""

    def __init__(self, theme: Theme, axis_editor: QWidget) -> None:
        super().__init__()
        self.setObjectName("lossCurves")
        self._theme = theme
        self._outputs: Outputs | None = None
        self._over_probability = True
        self._make_plot()
        self._lay_out(axis_editor)

    def _make_plot(self) -> None:
        self.plot = Plot(
            self._theme, self.tr("Loss against the probability of the true class"), "", ""
        )
        self.plot.explain(
            self.tr(
                "What each loss costs one sample for each output of the true class; the marks "
                "stand where the bars stand now. The steeper the curve, the harder it pushes."
            )
        )
        self.readout = HoverReadout(self._theme, self.plot)
        self._curves = {
            key: self.plot.curve(
                partial(_color, entry), 2, pen_style(entry.dash), name=name_of(entry)
            )
            for key, entry in LOSS_CATALOG.items()
        }
        self._points = {
            key: self.plot.curve(partial(_color, entry), symbol=entry.symbol)
            for key, entry in LOSS_CATALOG.items()
        }
        now = self.tr("{loss}, these outputs")
        for key, point in self._points.items():
            self.plot.name_series(point, now.format(loss=name_of(LOSS_CATALOG[key])))
        self._here = self.plot.line(
            0.0, lambda colors: colors.muted, angle=90, dash=Qt.PenStyle.DotLine
        )
        for curve in self._curves.values():
            # Short paths, drawn as one: segment by segment no dash would be seen.
            curve.curve.setSegmentedLineMode("off")
        self._names = {  # one line each, from the top right corner down
            key: pg.TextItem(f"{entry.line_sign} {name_of(entry)}", anchor=(1, i * NAME_PITCH))
            for i, (key, entry) in enumerate(LOSS_CATALOG.items())
        }
        for name in self._names.values():
            name.setZValue(self._here.zValue() + 1)
            self.plot.addItem(name, ignoreBounds=True)
        self.plot.view_reset.connect(self._draw)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.restyled.connect(self.restyle)
        self._name_axis()
        self.restyle()

    def _lay_out(self, axis_editor: QWidget) -> None:
        top = QHBoxLayout()
        top.addWidget(Heading(self._theme, self.tr("Loss of one sample"), term="loss"))
        top.addStretch(1)
        top.addWidget(axis_editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)

    def show_axis(self, axis: str) -> None:
        """Draw over the "probability" of the true class, or over its "score"."""
        if (axis == "probability") != self._over_probability:
            self._over_probability = axis == "probability"
            self._name_axis()
            self.plot.reset_view()

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
        for key in LOSS_CATALOG:
            self._curves[key].setData(x, outputs.losses_at(key, probabilities))
            self._points[key].setData([here], [outputs.loss(key)])
        self._here.setValue(here)
        self._set_ranges(outputs, x)

    def _x_axis(self, outputs: Outputs) -> tuple[Floats, Floats]:
        if self._over_probability:
            # Close together at the left, where the logarithm is steep.
            p = np.linspace(0, 1, POINTS) ** 3
            return p, p
        far = abs(self._position(outputs.true_probability)) > NEAR_REACH
        return log_odds_axis(FAR_REACH if far else NEAR_REACH, POINTS)

    def _position(self, probability: float) -> float:
        """Where a probability stands on the axis in use."""
        if self._over_probability:
            return probability
        p = min(max(probability, 1e-12), 1 - 1e-12)
        return math.log(p) - math.log1p(-p)

    def _set_ranges(self, outputs: Outputs, x: Floats) -> None:
        top = HIGH_TOP if max(map(outputs.loss, LOSS_CATALOG)) > LOW_TOP else LOW_TOP
        margin = 0.01 * (x[-1] - x[0])
        self.plot.show_range((x[0] - margin, x[-1] + margin), (-0.02 * top, top))
        for name in self._names.values():  # no curve ever comes to the right top
            name.setPos(x[-1], top)

    @Slot()
    def restyle(self) -> None:
        """Take colors and fonts from the theme."""
        colors = self.plot.figure_theme.colors
        for key, name in self._names.items():
            name.fill = words_ground(colors)  # the line of these outputs comes here, too
            name.setColor(_color(LOSS_CATALOG[key], colors))
            name.setFont(self.plot.figure_theme.font(bold=True))
        self.plot.ask_for_width(max(n.boundingRect().width() for n in self._names.values()))

    def _name_axis(self) -> None:
        self.plot.name_axis(
            "bottom",
            self.tr("probability p of the true class")
            if self._over_probability
            else self.tr("its score against the others: ln p/(1 − p)"),
        )

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        if point is None or self._outputs is None:
            self.readout.setText("")
            return
        x = np.array([point[0]])
        p = np.clip(x, 0, 1) if self._over_probability else sigmoid(x)
        losses = (
            f"{name_of(entry)} {fixed(self._outputs.losses_at(key, p)[0], 3)}"
            for key, entry in LOSS_CATALOG.items()
        )
        self.readout.setText(f"p = {fixed(p[0], 3)}: {', '.join(losses)}")


def _color(entry: LossEntry, colors: Colors) -> str:
    return entry.color(colors.is_dark)
