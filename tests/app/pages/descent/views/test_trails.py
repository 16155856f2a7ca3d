"""Trails paint what is seen of them."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from pytestqt.qtbot import QtBot

from app.pages.descent.views.trails import Trail, runs_within
from app.theme import Theme
from app.widgets.plots import Plot

LINE = np.column_stack([np.arange(100.0), np.full(100, 5.0)])  # 100 pixels long


def test_a_line_without_a_region_is_one_part():
    assert runs_within(LINE, None, margin=2) == [slice(0, 100)]


def test_a_region_beside_a_line_meets_no_part_of_it():
    assert runs_within(LINE, QRegion(0, 50, 100, 10), margin=2) == []


def test_a_part_of_a_line_ends_out_of_sight_of_its_region():
    (run,) = runs_within(LINE, QRegion(QRect(40, 0, 5, 10)), margin=2)
    assert run.start < 40 - 2
    assert run.stop - 1 > 44 + 2
    assert run.stop - run.start < 100


def test_a_region_in_two_places_meets_two_parts_of_a_line():
    region = QRegion(0, 0, 4, 10).united(QRegion(90, 0, 4, 10))
    first, last = runs_within(LINE, region, margin=2)
    assert first.start == 0
    assert last.stop - 1 > 93 + 2
    assert first.stop < last.start


@pytest.mark.parametrize("key", ["sgd", "momentum"])  # a solid line and a dashed one
def test_a_trail_that_grew_looks_as_one_shown_at_once(qtbot: QtBot, key: str):
    angle = np.linspace(0, 12, 200)
    points = np.column_stack([angle * np.cos(angle), angle * np.sin(angle)])
    plots = [_plot(qtbot) for _ in range(2)]
    grown, whole = (_trail(plot, key) for plot in plots)
    for n in range(1, 200, 3):
        grown.set_points(points[:n])
        plots[0].grab()  # paints it
    grown.set_points(points)
    whole.set_points(points)
    seen, expected = map(_picture, plots)
    assert np.ptp(expected) > 50
    # Of antialiased edges some differ a little.
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


def _picture(plot: Plot) -> NDArray[np.int64]:
    image = plot.grab().toImage()
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
