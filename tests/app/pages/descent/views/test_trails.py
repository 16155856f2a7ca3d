"""Trails paint what is seen of them."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.pages.descent.views.trails import Trail
from app.theme import Theme
from app.widgets.plots import Plot


@pytest.mark.parametrize("key", ["sgd", "momentum"])  # a solid line and a dashed one
@pytest.mark.parametrize("n_points", [200, 1000])  # with dots, and too many for dots
def test_a_trail_that_grew_looks_as_one_shown_at_once(qtbot: QtBot, key: str, n_points: int):
    angle = np.linspace(0, 12, n_points)
    points = np.column_stack([angle * np.cos(angle), angle * np.sin(angle)])
    plots = [_plot(qtbot) for _ in range(2)]
    grown, whole = (_trail(plot, key) for plot in plots)
    grown.set_points(points[:1])
    for n in range(1, n_points, n_points // 60):
        grown.add_points(points[n : n + n_points // 60])
        plots[0].grab()  # paints it
    whole.set_points(points)
    seen, expected = map(_picture, plots)
    assert np.ptp(expected) > 50
    # Of antialiased edges some differ a little.
    assert (np.abs(seen - expected) > 50).mean() < 1e-3


def test_a_trail_that_grew_is_exported_as_sharp_as_one_shown_at_once(qtbot: QtBot):
    plots = [_plot(qtbot) for _ in range(2)]
    grown, whole = (_trail(plot, "momentum") for plot in plots)
    points = np.column_stack([np.linspace(-8, 8, 40), np.sin(np.arange(40.0))])
    grown.set_points(points[:1])
    grown.add_points(points[1:])
    whole.set_points(points)
    plots[0].grab()
    seen, expected = map(_exported, plots)
    assert np.ptp(expected) > 50
    assert (np.abs(seen - expected) > 50).mean() < 1e-3


def _plot(qtbot: QtBot) -> Plot:
    plot = Plot(Theme("light"), "a map", "x", "y")
    qtbot.addWidget(plot)
    plot.resize(400, 400)
    plot.show_range((-12, 12), (-12, 12))
    plot.show()
    return plot


def _trail(plot: Plot, key: str) -> Trail:
    trail = Trail(Theme("light"), key)
    plot.addItem(trail, ignoreBounds=True)
    return trail


def _exported(plot: Plot) -> NDArray[np.int64]:
    """The plot as a figure, four times as large."""
    image = QImage(1600, 1600, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        plot.render(painter)
    return _pixels(image)


def _picture(plot: Plot) -> NDArray[np.int64]:
    return _pixels(plot.grab().toImage())


def _pixels(image: QImage) -> NDArray[np.int64]:
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.bytesPerLine()).astype(np.int64)


def test_a_trail_reaches_over_what_is_seen_after_the_view_has_grown(qtbot: QtBot):
    plot = _plot(qtbot)
    trail = _trail(plot, "sgd")
    plot.show_range((0, 1), (0, 1))
    plot.grab()
    assert trail.boundingRect().width() == pytest.approx(1)
    plot.show_range((0, 30), (0, 20))
    plot.grab()
    assert trail.boundingRect().width() == pytest.approx(30)
    assert trail.boundingRect().height() == pytest.approx(20)


def test_a_trail_that_grew_moves_with_the_view(qtbot: QtBot):
    plots = [_plot(qtbot) for _ in range(2)]
    grown, whole = (_trail(plot, "sgd") for plot in plots)
    points = np.column_stack([np.linspace(-8, 8, 40), np.sin(np.arange(40.0))])
    grown.set_points(points[:1])
    grown.add_points(points[1:])
    whole.set_points(points)
    plots[0].grab()
    for plot in plots:
        plot.show_range((-5, 5), (-2, 2))
    seen, expected = map(_picture, plots)
    assert (np.abs(seen - expected) > 50).mean() < 1e-3
