"""Plots under the viewer's hand."""

import math

from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.plots import Plot


def test_zooming_out_without_end_comes_to_one(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "a plot", "x", "y")
    qtbot.addWidget(plot)
    for _ in range(400):
        plot.getViewBox().scaleBy((10, 10))
    for low, high in plot.getViewBox().viewRange():
        assert math.isfinite(high - low)
