"""The name of an upright line stands where it can be read."""

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.draggable_line import DraggableLine
from app.widgets.plots import Plot


@pytest.mark.parametrize("x", [0.0, 0.1, 5.0, 10.0])
def test_the_name_of_an_upright_line_lies_within_the_view(qtbot: QtBot, x: float) -> None:
    plot = Plot(Theme(), "plot", "x", "y")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    line = plot.line(5.0, lambda colors: colors.accent, "a long name", angle=90)
    hand = DraggableLine(plot, line, 1.0)
    plot.show_range((0.0, 10.0), (0.0, 1.0))
    with qtbot.waitExposed(plot):
        plot.show()
    hand.show_value(x)
    plot.grab()
    text = line.label.textItem
    place: QRectF = text.mapRectToScene(text.boundingRect())
    view = plot.getViewBox().sceneBoundingRect()
    assert view.left() - 1 <= place.left()
    assert place.right() <= view.right() + 1
