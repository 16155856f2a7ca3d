"""The name of an upright line stands where it can be read."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
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


def test_a_curve_does_not_run_through_the_name_of_a_line(qtbot: QtBot) -> None:
    plot = Plot(Theme(), "plot", "x", "y")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    line = plot.line(5.0, lambda colors: colors.accent, "a long name", angle=90, label_at=0.55)
    curve = plot.curve(lambda _: "#ff0000")
    curve.setData([0.0, 10.0], [0.5, 0.5])
    plot.show_range((0.0, 10.0), (0.0, 1.0))
    with qtbot.waitExposed(plot):
        plot.show()
    image = plot.grab().toImage()
    text = line.label.textItem
    name = plot.mapFromScene(text.mapRectToScene(text.boundingRect())).boundingRect()
    red = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if is_red(image, x, y)
    ]
    assert any(name.top() < y < name.bottom() for _, y in red)
    assert not any(name.adjusted(4, 0, -4, 0).contains(x, y) for x, y in red)


def is_red(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).name() == "#ff0000"
