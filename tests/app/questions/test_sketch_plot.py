"""A curve is sketched by mouse or keys, and stays beside the one that came."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.questions.question import COLUMNS, Answer, Question, spoken
from app.questions.sketch_plot import SketchPlot
from app.theme import Theme
from tests.app.drawn import series
from tests.app.questions.asked import sketch

QUESTION = Question("curve", spoken("How?"), low=0, high=3, span=40, measure="loss")
MINE = "your sketch"


@pytest.fixture
def plot(qtbot: QtBot) -> SketchPlot:
    plot = SketchPlot(Theme(), QUESTION)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def test_a_drag_draws_a_height_for_every_column(plot: SketchPlot, qtbot: QtBot) -> None:
    assert plot.sketch is None
    with qtbot.waitSignal(plot.sketched):
        sketch(plot, (0, 2), (20, 1), (40, 1))
    assert len(plot.sketch) == COLUMNS
    expected = np.interp(np.arange(COLUMNS), [0, 20, 40], [2, 1, 1])
    assert plot.sketch == pytest.approx(expected.tolist(), abs=0.05)


def test_what_was_left_out_lies_between_what_was_drawn(plot: SketchPlot, qtbot: QtBot) -> None:
    sketch(plot, (0, 3), (4, 3))
    sketch(plot, (30, 1), (34, 1))
    assert plot.sketch[17] == pytest.approx(2, abs=0.05)
    assert plot.sketch[40] == pytest.approx(1, abs=0.05)


def test_nothing_is_drawn_beyond_what_can_be_answered(plot: SketchPlot, qtbot: QtBot) -> None:
    sketch(plot, (0, 3.1), (45, -1))
    assert max(plot.sketch) == 3
    assert min(plot.sketch) == 0


def test_one_click_is_no_curve(plot: SketchPlot, qtbot: QtBot) -> None:
    sketch(plot, (20, 1))
    assert plot.sketch is None


def test_arrows_move_a_pen_that_draws(plot: SketchPlot, qtbot: QtBot) -> None:
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(plot, Qt.Key.Key_Up)  # begins at the left, halfway up
    _, (first,) = series(plot, MINE).getData()
    assert first > 1.5
    for _ in range(3):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    x, _ = series(plot, MINE).getData()
    column = len(x) - 1
    assert x[column] == column == 6  # a twentieth of 40 columns each
    assert plot.sketch[:column] == pytest.approx([first] * column)
    assert plot.sketch[column] < first


def test_the_sketch_stays_beside_what_came_and_all_of_it_is_seen(
    plot: SketchPlot, qtbot: QtBot
) -> None:
    came = tuple(np.linspace(8, 1, COLUMNS).tolist())
    plot.show_answer(Answer(QUESTION, (1.0,) * COLUMNS, truth=came))
    assert series(plot, MINE).getData()[1].tolist() == [1.0] * COLUMNS
    assert series(plot, "what came").getData()[1].tolist() == pytest.approx(list(came))
    (left, right), (_, top) = plot.getViewBox().viewRange()
    assert (left, right) == (0, 40)
    assert top > 8
    sketch(plot, (0, 2), (40, 2))
    assert plot.sketch == (1.0,) * COLUMNS  # it is answered


def test_there_is_no_zoom(plot: SketchPlot, qtbot: QtBot) -> None:
    before = plot.getViewBox().viewRange()
    plot.zoom_by(0.5)
    assert plot.getViewBox().viewRange() == before
