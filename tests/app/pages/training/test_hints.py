"""Hints about a run: said at the foot of the window, taken by one click, undone by another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.pages.training.hints import offer_of
from app.session.run import RunStatus
from app.window.hint_bar import HintBar
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS, answer

TOO_FAST = {"learning_rate": 10.0, "activation": "relu", "iterations": 1_000_000}


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--page", "training", "--size", "1366x768")


def bar_of(window: MainWindow) -> HintBar:
    return window.findChild(HintBar, "hintBar")


def run_with(window: MainWindow, **settings: object) -> None:
    window.session.config_model.update(**settings)
    window.session.start()


def see_hint(window: MainWindow, qtbot: QtBot) -> HintBar:
    bar = bar_of(window)
    qtbot.waitUntil(bar.isVisible, timeout=ANSWER_MS)
    return bar


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_hint_names_the_trouble_and_its_change_begins_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    run_with(window, **TOO_FAST)
    bar, bad = see_hint(window, qtbot), window.session.run
    assert bar.sentence.text() == "The loss is worse than guessing: the steps are too large."
    assert bar.take_button.text() == "Learning rate 0.1"
    click(qtbot, bar.take_button)
    assert window.session.run is not bad
    assert window.session.run.record.config.learning_rate == pytest.approx(0.1)
    assert window.session.status is RunStatus.RUNNING
    assert "0.1" in bar.sentence.text()


def test_what_a_hint_changed_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    run_with(window, **TOO_FAST)
    bar, before = see_hint(window, qtbot), window.session.config
    click(qtbot, bar.take_button)
    click(qtbot, bar.undo_button)
    assert window.session.config == before
    assert window.session.status is RunStatus.READY
    assert not bar.isVisible()


@pytest.mark.thorough
def test_a_hint_that_keys_take_is_undone_by_the_same_key(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    run_with(window, **TOO_FAST)
    bar, before = see_hint(window, qtbot), window.session.config
    assert not bar.isAncestorOf(window.focusWidget())
    assert bar.key_label.text() == "F8"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F8)
    assert window.focusWidget() is bar.take_button
    assert window.focus_ring.has_shown(bar.take_button)
    qtbot.keyClick(bar.take_button, Qt.Key.Key_Space)
    assert window.session.config != before
    assert window.focusWidget() is bar.undo_button
    qtbot.keyClick(bar.undo_button, Qt.Key.Key_Space)
    assert window.session.config == before


def test_the_key_to_a_hint_does_nothing_where_there_is_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    focused = window.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_F8)
    assert window.focusWidget() is focused


@pytest.mark.thorough
def test_a_hint_moves_and_covers_nothing(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    views = page.loss_view, page.accuracy_view, page.batch_view
    QCoreApplication.sendPostedEvents()
    before = [view.geometry() for view in views]
    run_with(window, **TOO_FAST)
    bar = see_hint(window, qtbot)
    QCoreApplication.sendPostedEvents()
    assert [view.geometry() for view in views] == before
    assert not page.isAncestorOf(bar)


@pytest.mark.thorough
def test_a_closed_hint_does_not_come_back_while_it_is_the_same(
    window: MainWindow, qtbot: QtBot
) -> None:
    run_with(window, **TOO_FAST)
    bar = see_hint(window, qtbot)
    click(qtbot, bar.close_button)
    assert not bar.isVisible()
    run = window.session.run
    there = run.iteration
    with qtbot.waitSignal(window.session.evaluated, timeout=ANSWER_MS):
        pass
    qtbot.waitUntil(lambda: run.iteration > there, timeout=ANSWER_MS)
    window.page.adviser.look()
    window.page.adviser.changed.emit()
    assert not bar.isVisible()


@pytest.mark.thorough
def test_a_hint_is_announced_once_with_what_its_button_does(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.window.hint_bar.announce", lambda _, text: said.append(text))
    run_with(window, **TOO_FAST)
    bar = see_hint(window, qtbot)
    trouble = "The loss is worse than guessing: the steps are too large."
    sentence = f"{trouble} F8 leads to the hint. Learning rate 0.1"
    assert said == [sentence]
    window.page.adviser.changed.emit()  # the same is there again
    window.show_page("loss")
    window.show_page("training")
    assert bar.isVisible()
    assert said == [sentence]
    window.page.adviser.hint = None
    window.page.adviser.changed.emit()
    run_with(window, **TOO_FAST)
    qtbot.waitUntil(lambda: said == [sentence, sentence], timeout=ANSWER_MS)


@pytest.mark.thorough
def test_hints_can_be_switched_off(window: MainWindow, qtbot: QtBot) -> None:
    run_with(window, **TOO_FAST)
    bar, action = see_hint(window, qtbot), window.findChild(QAction, "actionHints")
    action.trigger()
    assert not bar.isVisible()
    assert not window.lab.window.value.hints
    action.trigger()
    assert bar.isVisible()


@pytest.mark.thorough
def test_a_run_that_learns_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    run_with(window, iterations=1200)
    with qtbot.waitSignal(window.session.run_ended, timeout=ANSWER_MS):
        pass
    window.page.adviser.look()
    answer(window.session, qtbot, lambda trainer: None)  # which comes after what was asked before
    assert window.page.hint() is None
    assert not bar_of(window).isVisible()


def test_initial_weights_that_are_far_too_large_are_named_without_a_button(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        run_with(window, weight_init_std=1e38)
    bar = see_hint(window, qtbot)
    assert "smaller scale" in bar.sentence.text()
    assert not bar.take_button.isVisible()


def test_a_decay_that_takes_more_than_the_weight_is_what_is_changed(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.run_failed, timeout=ANSWER_MS):
        run_with(window, weight_decay=50.0)
    bar = see_hint(window, qtbot)
    assert "twice" in bar.sentence.text()
    assert bar.take_button.text() == "Weight decay 0"
    click(qtbot, bar.take_button)
    assert window.session.config.weight_decay == 0
    assert window.session.config.learning_rate == pytest.approx(0.1)


def test_an_offer_names_what_it_sets_as_the_fields_do() -> None:
    changes = {"activation": "relu", "weight_init_std": "he"}
    assert offer_of(changes) == "Use ReLU, Initial scale He"
    assert offer_of({"weight_init_std": 0.01}) == "Initial scale 0.01"
    assert offer_of({"train_size": None}) == "All training images"
