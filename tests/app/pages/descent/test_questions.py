"""Questions of the Descent page: a point on the map, and how far it was off."""

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.questions.question_view import QuestionView
from app.widgets.plots import Plot
from tests.app.drawn import series

from .test_descent_page import click_map, go_to, use


def predict(page: DescentPage, key: str) -> None:
    page.predict(key)


def view(page: DescentPage) -> QuestionView:
    return page.window().asking.bar.view


def outcome(page: DescentPage) -> str:
    return view(page).outcome.text()


def answer(page: DescentPage, qtbot: QtBot, x: float, y: float) -> None:
    click_map(qtbot, page, x, y)
    qtbot.mouseClick(view(page).answer_button, Qt.MouseButton.LeftButton)


def points(item: pg.GraphicsObject) -> list[tuple[float, float]]:
    return list(zip(*item.getData(), strict=True))


def lines(plot: Plot) -> list[list[tuple[float, float]]]:
    """Both ends of every straight line that is seen."""
    curves = [each for each in plot.getPlotItem().items if isinstance(each, pg.PlotCurveItem)]
    drawn = [points(curve) for curve in curves if curve.isVisible() and curve.xData is not None]
    return [ends for ends in drawn if len(ends) == 2]


def test_a_prediction_of_the_next_point_makes_the_step_and_shows_how_far_off(
    page: DescentPage, qtbot: QtBot
):
    use(page, "book_descent")
    predict(page, "next")
    start = page.state.race.start
    answer(page, qtbot, -2.4, 0.2)  # the next point is (−2.4, 3.2)
    assert page.state.race.start == start
    assert page.player.index == 1
    assert "it is (−2.40, 3.20): " in outcome(page)
    off = outcome(page).partition("3.20): ")[2].split()[0]
    assert float(off) == pytest.approx(3.0, abs=0.1)


def test_guess_and_truth_stand_on_the_map_with_a_line_between_them(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    predict(page, "next")
    answer(page, qtbot, -2.4, 0.2)
    plot = page.stage.picture.map
    guess, truth = series(plot, "your guess"), series(plot, "what came")
    assert points(guess) == [pytest.approx((-2.4, 0.2), abs=0.05)]
    assert points(truth) == [pytest.approx((-2.4, 3.2))]
    assert points(guess) + points(truth) in lines(plot)
    predict(page, "")
    assert points(guess) == points(truth) == []


def test_a_prediction_of_the_end_runs_to_the_end(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    page.player.speed_position = 100
    predict(page, "end")
    answer(page, qtbot, 0.0, 0.0)
    assert "Press Run" in outcome(page)  # nothing is known before the ball is there
    qtbot.waitUntil(lambda: "it is" in outcome(page), timeout=5000)
    assert page.player.at_end
    assert "it is (−0.03, 0.05): 0.0" in outcome(page)  # 0.8²⁰ times (−3, 4)


def test_the_next_step_is_hidden_until_it_is_predicted(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    predict(page, "next")
    assert "3.2" not in page.inspector.text.text()
    gauge = page.optimizer_controls.gauge
    assert not gauge.verdict.text()  # nor whether it comes nearer
    assert not gauge.limit.isVisible()
    assert len(page.stage.picture.arrows.update.tails) == 0
    assert not page.window().transport.action_run.isEnabled()
    predict(page, "")  # no prediction after all
    assert "3.2" in page.inspector.text.text()
    assert "converges" in gauge.verdict.text()
    assert page.window().transport.action_run.isEnabled()


def test_a_ball_that_has_left_cannot_be_asked_about_and_the_race_stays(
    page: DescentPage, qtbot: QtBot
):
    use(page, "too_large")
    page.table.item(1, 0).setCheckState(Qt.CheckState.Checked)  # Momentum races on
    go_to(qtbot, page, 5)
    predict(page, "next")
    assert page.player.index == 5
    assert page.window().transport.action_run.isEnabled()
    refusal = page.window().asking.bar.refusal.text()
    assert refusal == "SGD has ended here: go back, then predict."


def test_a_prediction_about_a_ball_that_leaves_has_no_points(page: DescentPage, qtbot: QtBot):
    use(page, "too_large")
    page.player.speed_position = 100
    predict(page, "end")
    answer(page, qtbot, 4.0, 4.0)
    qtbot.waitUntil(lambda: not page.player.running, timeout=5000)
    assert "SGD has left the picture: no points." in outcome(page)


def test_another_race_ends_a_question_that_was_answered(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    predict(page, "next")
    answer(page, qtbot, -2.4, 0.2)
    click_map(qtbot, page, 2.0, 2.0)  # a click moves the start again
    assert page.state.race.start == pytest.approx((2.0, 2.0), abs=0.1)
    qtbot.waitUntil(lambda: page.state.predicts == "none")
    assert page.window().transport.action_run.isEnabled()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_question_and_score_are_seen_whole(page: DescentPage, qtbot: QtBot, size: tuple[int, int]):
    page.window().resize(*size)
    page.update_state(chosen="momentum")
    predict(page, "next")
    answer(page, qtbot, *page.state.race.start)
    words = view(page).outcome
    qtbot.waitUntil(lambda: "Points: " in words.text())  # once the step is made
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
