"""The losses along a path, and below them the distances from the plane."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.pages.network.views.path_view import PathView
from app.theme import Theme


@pytest.mark.parametrize(("top", "number"), [(4.4e-9, "4e−9"), (3e4, "20,000")])
def test_both_plots_keep_one_axis_of_steps_where_distances_are_wide_to_write(
    qtbot: QtBot, top: float, number: str
) -> None:
    theme = Theme()
    view = PathView(theme)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.losses.show_range((0.0, 400.0), (0.0, 15.0))
    view.distances.show_range((0.0, 400.0), (0.0, top))
    metrics = QFontMetricsF(theme.font())
    needed = metrics.horizontalAdvance(number) + metrics.height()

    def is_aligned() -> bool:
        view.grab()
        widths = [plot.getAxis("left").width() for plot in (view.losses, view.distances)]
        return widths[0] == widths[1] > needed

    qtbot.waitUntil(is_aligned)
