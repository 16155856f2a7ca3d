"""Curves of accuracy on changed images."""

import pytest
from pytestqt.qtbot import QtBot

from app.pages.network.views.robustness_view import RobustnessView
from app.theme import Theme


@pytest.mark.parametrize(
    ("change", "farthest"), [("noise", 1.0), ("shift", 8.0), ("turn", 90.0), ("scale", 1.5)]
)
def test_before_anything_is_measured_the_axes_are_those_of_the_curves_to_come(
    qtbot: QtBot, change: str, farthest: float
) -> None:
    view = RobustnessView(Theme())
    qtbot.addWidget(view)
    (_, right), (bottom, top) = view.plots[change].plot.getViewBox().viewRange()
    assert farthest < right < 1.2 * farthest
    assert (bottom, top) == (0, 104)  # percent
