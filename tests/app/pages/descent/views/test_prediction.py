import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.descent.model.tries import Tries
from app.pages.descent.page import DescentPage

from ..test_descent_page import click_map, go_to, use


def test_a_hit_is_worth_100_points_and_a_tenth_of_the_map_off_37():
    tries = Tries()
    assert tries.add(0.0, 10.0) == 100
    assert tries.add(1.0, 10.0) == 37  # 100 / e
    assert tries.mean == pytest.approx(68.5)


def predict(page: DescentPage, qtbot: QtBot, target: str) -> None:
    page.stage.prediction.target.choose(target)
    qtbot.mouseClick(page.stage.prediction.button, Qt.MouseButton.LeftButton)


def test_a_guess_of_the_next_point_makes_the_step_and_shows_how_far_off(
    page: DescentPage, qtbot: QtBot
):
    use(page, "book_descent")
    predict(page, qtbot, "next")
    start = page.state.race.start
    click_map(qtbot, page, -2.4, 0.2)  # the next point is (−2.4, 3.2)
    assert page.state.race.start == start
    assert page.player.index == 1
    words = page.stage.prediction.words.text()
    assert float(words.split()[0]) == pytest.approx(3.0, abs=0.1)
    assert len(page.stage.prediction.tries.points) == 1


def test_a_guess_of_the_end_runs_to_the_end(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    page.player.speed_position = 100
    predict(page, qtbot, "end")
    click_map(qtbot, page, 0.0, 0.0)
    qtbot.waitUntil(lambda: bool(page.stage.prediction.tries.points), timeout=5000)
    assert page.player.at_end
    assert page.stage.prediction.tries.points[0] >= 90  # it ends 0.06 from (0, 0)


def test_the_answer_is_hidden_until_the_guess_is_made(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    predict(page, qtbot, "next")
    assert "3.2" not in page.inspector.text.text()
    assert len(page.stage.picture.arrows.update.tails) == 0
    predict(page, qtbot, "next")  # pressed again: no guess after all
    assert "3.2" in page.inspector.text.text()


def test_a_ball_that_has_left_cannot_be_asked_about_and_the_race_stays(
    page: DescentPage, qtbot: QtBot
):
    use(page, "too_large")
    page.table.item(1, 0).setCheckState(Qt.CheckState.Checked)  # Momentum races on
    go_to(qtbot, page, 5)
    predict(page, qtbot, "next")
    assert page.player.index == 5
    assert not page.stage.prediction.awaiting
    assert not page.stage.prediction.button.isChecked()
    assert page.stage.prediction.words.text() == "SGD has ended here: go back, then predict."


def test_a_guess_of_the_end_of_a_ball_that_leaves_has_no_score(page: DescentPage, qtbot: QtBot):
    use(page, "too_large")
    page.player.speed_position = 100
    predict(page, qtbot, "end")
    click_map(qtbot, page, 100.0, 100.0)
    qtbot.waitUntil(lambda: not page.player.running, timeout=5000)
    assert page.stage.prediction.words.text() == "SGD has left the map: no points."
    assert page.stage.prediction.tries.points == []


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_the_instruction_and_the_score_are_seen_whole(
    page: DescentPage, qtbot: QtBot, size: tuple[int, int]
):
    page.window().resize(*size)
    page.update_state(chosen="momentum")
    words = page.stage.prediction.words
    predict(page, qtbot, "next")
    assert words.height() >= words.heightForWidth(words.width())
    click_map(qtbot, page, *page.state.race.start)
    assert "points" in words.text()
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))


def test_only_a_ball_that_races_on_a_map_can_be_asked_about(page: DescentPage, qtbot: QtBot):
    predict(page, qtbot, "end")
    page.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not page.stage.prediction.awaiting
    assert not page.stage.prediction.button.isEnabled()
    page.table.item(0, 0).setCheckState(Qt.CheckState.Checked)
    assert page.stage.prediction.button.isEnabled()
    page.stage.picture.view.choose("solid")
    assert not page.stage.prediction.button.isEnabled()
    assert not page.stage.picture.basins_choice.box.isEnabled()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("left_domain", "has left the map"),
        ("undefined", "where f has no value"),
        ("not_finite", "no finite numbers"),
    ],
)
def test_a_guess_without_an_end_says_which_end_there_was(
    page: DescentPage, outcome: str, words: str
):
    page.stage.prediction.show_no_end("sgd", outcome)
    assert words in page.stage.prediction.words.text()
    assert page.stage.prediction.words.text().endswith("no points.")
