"""What a plot shows, in words."""

import numpy as np
import pyqtgraph as pg
import pytest
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.plots import Plot


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    plot = Plot(Theme("light"), "A plot", "n", "spread")
    qtbot.addWidget(plot)
    plot.show()
    return plot


def words(plot: Plot) -> str:
    plot.update_accessible_text()
    return plot.accessibleDescription()


def test_a_law_of_powers_falls_to_its_end_on_logarithmic_axes(plot: Plot) -> None:
    n = np.logspace(0, 5, 30)
    plot.curve(lambda colors: colors.text, name="1/n").setData(n, 1 / n)
    assert "1/n, 1 to 100,000: last 1e−5, level, " in words(plot)
    plot.setLogMode(x=True, y=True)
    assert "1/n, 1 to 100,000: last 1e−5, falling, lowest 1e−5, highest 1" in words(plot)


def test_points_that_no_line_joins_have_no_trend(plot: Plot) -> None:
    ends = plot.curve(lambda colors: colors.text, symbol="o")
    plot.name_series(ends, "gradient")
    x, y = np.linspace(-1, 3, 50), np.linspace(5, -2, 50)
    ends.setData(x, y, connect=np.zeros(50, dtype=np.int32))
    assert words(plot).endswith("gradient, 50 points: −1 to 3 across, −2 to 5 up")


def test_of_many_bars_the_highest_is_told(plot: Plot) -> None:
    heights = np.ones(20)
    heights[7] = 25
    bars = pg.BarGraphItem(x=np.arange(20), height=heights, width=1)
    plot.addItem(bars)
    plot.name_series(bars, "batches")
    assert words(plot).endswith("batches, 0 to 19: highest 25, at 7")
