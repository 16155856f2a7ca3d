"""Lessons that ask for a point on the map or a curve, answered by hand in the window."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.questions.large_sketch import LargeSketch
from app.questions.question_view import QuestionView
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.app.drawn import series
from tests.app.fronts import lay_out
from tests.app.pages.descent.test_descent_page import click_map
from tests.app.questions.asked import sketch
from tests.mnist import built_in_mnist
from tests.thoroughness import briefly

pytestmark = pytest.mark.whole_mnist

WAIT = 20_000
STEPS = 20
GUESS, TRUTH = "your guess", "what came"
SCENE = """
minutes = 3
title = "Mine"
[[steps]]
caption = "A step of 0.1 against the gradient."
page = "descent"
runs = true
[steps.state]
chosen = "sgd"
index = 0
[steps.state.race]
surface = "bowl"
start = [-3.0, 4.0]
[steps.state.race.racers.sgd]
learning_rate = 0.1
[steps.question]
kind = "point"
text = "Where is it then?"
low = -6
high = 6
decimals = 2
truth = [-2.4, 3.2]
[[steps]]
caption = "Now it learns."
page = "training"
config = {iterations = 20, hidden_sizes = [5], learning_rate = 1.0}
runs = true
[steps.question]
kind = "curve"
text = "How does the loss go?"
low = 0
high = 3
decimals = 3
span = 20
measure = "loss"
"""


@pytest.fixture
def lesson(window: MainWindow, tmp_path: Path) -> MainWindow:
    file = tmp_path / "mine.toml"
    file.write_text(SCENE)
    window.lessons.begin(str(file))
    assert window.lessons.player.scene is not None, window.errors.box.text()
    return window


def view(window: MainWindow) -> QuestionView:
    question = window.lessons.bar.question
    assert question is not None
    return question


def marked(window: MainWindow, item: str) -> list[tuple[float, float]]:
    x, y = series(window.page_of("descent").stage.picture.map, item).getData()
    return list(zip(x, y, strict=True))


@pytest.mark.parametrize(("guess", "off"), [((-2.4, 3.2), 0.0), ((0.0, 0.0), 4.0)])
def test_a_point_is_clicked_and_the_true_one_stands_beside_it(
    lesson: MainWindow, qtbot: QtBot, guess: tuple[float, float], off: float
) -> None:
    start = lesson.page.state.race.start
    assert not view(lesson).answer_button.isEnabled()
    click_map(qtbot, lesson.page, *guess)
    assert lesson.page.state.race.start == start  # a click is an answer now
    assert marked(lesson, GUESS) == [pytest.approx(guess, abs=0.1)]
    assert marked(lesson, TRUTH) == []
    assert "−2.4" not in lesson.page.inspector.text.text()  # nothing gives it away
    view(lesson).editor.place(guess)  # as exactly as it can be typed
    qtbot.mouseClick(view(lesson).answer_button, Qt.MouseButton.LeftButton)
    told = f"it is (−2.40, 3.20): {off:.2f} away" if off else "✓ Right: (−2.40, 3.20)."
    assert told in view(lesson).outcome.text()
    assert marked(lesson, TRUTH) == [(-2.4, 3.2)]
    assert lesson.transport.action_run.isEnabled()


@pytest.mark.thorough
def test_the_marks_go_with_the_step_and_a_click_moves_the_start_again(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    click_map(qtbot, lesson.page, 1.0, 1.0)
    qtbot.mouseClick(view(lesson).answer_button, Qt.MouseButton.LeftButton)
    lesson.lessons.player.next()
    assert marked(lesson, GUESS) == marked(lesson, TRUTH) == []
    lesson.lessons.player.leave()
    lesson.show_page("descent")
    click_map(qtbot, lesson.page, 1.0, 1.0)
    assert lesson.page.state.race.start == pytest.approx((1.0, 1.0), abs=0.1)


@pytest.mark.thorough
def test_a_point_comes_back_with_another_window(lesson: MainWindow, qtbot: QtBot) -> None:
    view(lesson).editor.place((0.0, 0.0))
    view(lesson).answer_button.click()
    window = rebuild_window(lesson)
    assert "4.00 away" in view(window).outcome.text()
    assert marked(window, TRUTH) == [(-2.4, 3.2)]


@pytest.mark.thorough
def test_a_map_that_is_left_and_come_back_to_still_answers(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    lesson.show_page("loss")
    lesson.show_page("descent")
    click_map(qtbot, lesson.page, 1.0, 1.0)
    assert view(lesson).editor.value == pytest.approx((1.0, 1.0), abs=0.1)


@pytest.mark.thorough
def test_a_curve_is_sketched_and_the_real_one_comes_beside_it(
    lesson: MainWindow, qtbot: QtBot
) -> None:
    lesson.lessons.player.skip()
    lesson.lessons.player.next()
    plot = view(lesson).editor.plot
    sketch(plot, (0, 2.3), (STEPS, 2.3))
    heights = np.array(plot.sketch)
    qtbot.mouseClick(view(lesson).answer_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(lesson.session.run_ended, timeout=WAIT):
        lesson.transport.action_run.trigger()
    config = TrainingConfig(iterations=STEPS, hidden_sizes=(5,), learning_rate=1.0)
    trainer = Trainer(config, built_in_mnist())
    losses = np.array([trainer.step().loss for _ in range(STEPS)], float)
    truth = np.array(lesson.lessons.player.answer.truth)
    # 41 columns for twenty steps: those at whole numbers lie between two steps
    between = (losses[:-1] + losses[1:]) / 2
    assert truth[1:-1:2] == pytest.approx(losses, rel=1e-5)
    assert truth[2:-2:2] == pytest.approx(between, rel=1e-5)
    off = np.abs(heights - truth).mean()
    assert f"is {off:.3f} off on average" in view(lesson).outcome.text()
    assert series(plot, TRUTH).getData()[1] == pytest.approx(truth)


@pytest.mark.thorough
def test_both_stand_in_the_table(lesson: MainWindow) -> None:
    view(lesson).editor.place((0.0, 0.0))
    view(lesson).answer_button.click()
    _, row = csv.reader(io.StringIO(lesson.lessons.player.answers.as_csv()))
    assert row[:2] == ["mine", "1"]
    assert row[3:7] == ["Where is it then?", "0.0 0.0", "-2.4 3.2", "4.0"]


def large(window: MainWindow) -> list[LargeSketch]:
    return [each for each in window.page.findChildren(LargeSketch) if each.isVisible()]


@pytest.fixture
def sketching(lesson: MainWindow) -> MainWindow:
    lesson.resize(1366, 768)
    lesson.lessons.player.next()
    lay_out()
    return lesson


@pytest.mark.thorough
def test_a_class_sketches_over_the_picture_until_it_is_answered(
    sketching: MainWindow, qtbot: QtBot
) -> None:
    plot = view(sketching).editor.plot
    (cover,) = large(sketching)
    assert cover.isAncestorOf(plot)
    assert plot.width() > 800
    assert plot.height() > 450
    spin = sketching.page.findChild(QWidget, "learningRateSpin")
    assert spin.mapTo(sketching, spin.rect().topRight()).x() < cover.mapTo(sketching, QPoint()).x()
    sketch(plot, (0, 2.5), (20, 0.5))
    qtbot.mouseClick(view(sketching).answer_button, Qt.MouseButton.LeftButton)
    lay_out()
    assert large(sketching) == []
    assert view(sketching).isAncestorOf(plot)
    assert not plot.isVisible()  # the loss of the page shows it, and has the room
    assert sketching.page.loss_view.plot.height() > 150
    assert sketching.lessons.player.answer.value[0] == pytest.approx(2.5, abs=0.05)


@pytest.mark.thorough
def test_keys_make_the_sketch_small_and_large(sketching: MainWindow, qtbot: QtBot) -> None:
    editor = view(sketching).editor
    editor.plot.setFocus()
    qtbot.keyClick(editor.plot, Qt.Key.Key_Escape)
    assert large(sketching) == []
    assert sketching.focusWidget() is editor.plot
    assert editor.plot.height() < 200
    editor.large_button.setFocus()
    qtbot.keyClick(editor.large_button, Qt.Key.Key_Space)
    assert len(large(sketching)) == 1
    assert sketching.focusWidget() is editor.plot
    qtbot.keyClick(editor.plot, Qt.Key.Key_Up)
    qtbot.keyClick(editor.plot, Qt.Key.Key_Right)
    assert editor.value is not None


@pytest.mark.thorough
@briefly("how", quick=["next"], thorough=["back", "leave", "another page"])
def test_a_large_sketch_goes_with_its_question(sketching: MainWindow, how: str) -> None:
    page = sketching.page
    if how == "another page":
        sketching.show_page("loss")
    else:
        getattr(sketching.lessons.player, how)()
    assert not any(each.isVisible() for each in page.findChildren(LargeSketch))


@pytest.mark.thorough
def test_a_large_sketch_stays_as_large_as_the_picture(sketching: MainWindow) -> None:
    (cover,) = large(sketching)
    sketching.resize(1100, 800)
    lay_out()
    assert cover.geometry() == cover.parentWidget().rect()


@pytest.mark.thorough
def test_an_answered_sketch_can_be_looked_at_again(sketching: MainWindow, qtbot: QtBot) -> None:
    editor = view(sketching).editor
    sketch(editor.plot, (0, 2.5), (20, 0.5))
    qtbot.mouseClick(view(sketching).answer_button, Qt.MouseButton.LeftButton)
    lay_out()
    qtbot.mouseClick(editor.large_button, Qt.MouseButton.LeftButton)
    (cover,) = large(sketching)
    assert cover.isAncestorOf(editor.plot)
    assert editor.plot.isVisible()
    qtbot.mouseClick(editor.large_button, Qt.MouseButton.LeftButton)
    assert large(sketching) == []
    assert not editor.plot.isVisible()


@pytest.mark.thorough
def test_a_sketch_that_the_page_does_not_show_stays_beside_the_outcome(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SCENE.replace('measure = "loss"', 'measure = "test_accuracy"'))
    window.lessons.begin(str(file))
    window.lessons.player.next()
    lay_out()
    editor = view(window).editor
    sketch(editor.plot, (0, 2.5), (20, 0.5))
    qtbot.mouseClick(view(window).answer_button, Qt.MouseButton.LeftButton)
    lay_out()
    assert editor.plot.isVisible()
    assert large(window) == []
