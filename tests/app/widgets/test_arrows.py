import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.arrows import Arrows
from app.widgets.plots import Plot

RED = QColor("#ff0000")


@pytest.fixture
def plot(qtbot: QtBot, qapp: object) -> Plot:
    plot = Plot(Theme("light"), "arrows", "x", "y")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.getViewBox().setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    plot.show()
    return plot


def red_points(plot: Plot) -> np.ndarray:
    """Data coordinates of all pixels painted red."""
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    view = plot.getViewBox()
    points = [
        view.mapSceneToView(plot.mapToScene(x, y))
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).red() > 200 and QColor(image.pixel(x, y)).green() < 60
    ]
    return np.array([(p.x(), p.y()) for p in points])


def test_an_arrow_reaches_from_its_point_along_its_vector(plot: Plot):
    arrows = Arrows(width=3)
    arrows.set_look(RED)
    plot.addItem(arrows)
    arrows.show_arrows([2], [3], [6], [4])
    points = red_points(plot)
    assert points.min(axis=0) == pytest.approx((2, 3), abs=0.3)
    assert points.max(axis=0) == pytest.approx((8, 7), abs=0.3)


def test_the_head_is_at_the_tip(plot: Plot):
    arrows = Arrows(width=1, head=20)
    arrows.set_look(RED)
    plot.addItem(arrows)
    arrows.show_arrows([1], [5], [8], [0])
    x = red_points(plot)[:, 0]
    assert np.count_nonzero(x > 8) > 2 * np.count_nonzero(x < 2)


def test_arrows_without_a_length_or_a_value_are_not_drawn(plot: Plot):
    arrows = Arrows()
    arrows.set_look(RED)
    plot.addItem(arrows)
    arrows.show_arrows([1, 2, 3], [1, 2, 3], [0, np.nan, np.inf], [0, 1, 1])
    assert len(red_points(plot)) == 0


def test_cleared_arrows_are_gone(plot: Plot):
    arrows = Arrows(width=3)
    arrows.set_look(RED)
    plot.addItem(arrows)
    arrows.show_arrows([2], [3], [6], [4])
    arrows.clear()
    assert len(red_points(plot)) == 0
