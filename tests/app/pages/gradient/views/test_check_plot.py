"""The plot of a gradient check under the hand that zooms it."""

import pytest
from pytestqt.qtbot import QtBot

from app.pages.gradient.views.check_plot import CheckPlot
from app.theme import Theme
from tests.app.axis_numbers import numbers_of


@pytest.mark.parametrize(
    ("bottom", "top", "number"), [(-14.5, 1.5, "10⁻⁶"), (-9.0, -8.0, "2·10⁻⁹")]
)
def test_the_axis_has_numbers_in_any_range(
    qtbot: QtBot, bottom: float, top: float, number: str
) -> None:
    plot = CheckPlot(Theme())
    qtbot.addWidget(plot)
    plot.resize(600, 500)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.getViewBox().setYRange(bottom, top, padding=0)
    assert number in numbers_of(plot)
