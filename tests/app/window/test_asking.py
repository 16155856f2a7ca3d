"""Questions of the pages in the window: opened, left, kept, and never in the way."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages import PAGES
from app.widgets.number_spin import NumberSpin
from app.window.main_window import MainWindow
from nncore import TrainingConfig
from tests.app.questions.asked import choose, outcome, say, view

WAIT = 20_000


@pytest.fixture
def loss(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "loss")
    qtbot.waitUntil(lambda: window.session.run is not None, timeout=WAIT)
    return window


def action(window: MainWindow) -> QAction:
    return window.command_actions["actionPredict"]


@pytest.mark.thorough
def test_every_page_that_shows_what_a_network_does_asks(loss: MainWindow) -> None:
    for entry in PAGES:
        loss.show_page(entry.key)
        asks = bool(loss.page.questions)
        assert asks == (entry.key != "runs")
        assert action(loss).isVisible() == asks
        assert action(loss).isChecked() is False  # nothing is asked that nobody asked for


def test_f6_asks_and_asks_no_more(loss: MainWindow, qtbot: QtBot) -> None:
    assert "questionBar" not in {child.objectName() for child in loss.children()}
    qtbot.keyClick(loss, Qt.Key.Key_F6)
    assert loss.asking.bar.isVisible()
    assert not loss.transport.action_run.isEnabled()
    qtbot.keyClick(loss, Qt.Key.Key_F6)
    assert loss.asking.bar.isHidden()
    assert loss.transport.action_run.isEnabled()
    assert loss.page.state.predicts == "none"


def test_the_cross_leaves_and_run_is_free(loss: MainWindow, qtbot: QtBot) -> None:
    action(loss).trigger()
    button = loss.asking.bar.findChild(QToolButton, "questionLeave")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert loss.asking.bar.isHidden()
    assert loss.transport.action_run.isEnabled()
    assert not action(loss).isChecked()


def test_an_answer_gives_the_focus_to_another_question_not_to_the_tool_bar(
    loss: MainWindow, qtbot: QtBot
) -> None:
    loss.activateWindow()
    qtbot.keyClick(loss, Qt.Key.Key_F6)
    loss.asking.bar.keys.edited.emit("how_much")
    spin = view(loss).findChild(NumberSpin)
    spin.setFocus()
    qtbot.keyClicks(spin, "1")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert view(loss).is_answered
    assert loss.focusWidget() is loss.asking.bar.another_button
    assert loss.focus_ring.widget is loss.asking.bar.another_button


def test_another_page_has_another_question_and_the_first_one_waits(loss: MainWindow) -> None:
    action(loss).trigger()
    asked = view(loss).question
    loss.show_page("descent")
    assert loss.asking.bar.isHidden()
    assert loss.transport.action_run.isEnabled()
    loss.show_page("loss")
    assert loss.asking.bar.isVisible()
    assert view(loss).question == asked


def test_a_lesson_asks_alone(loss: MainWindow) -> None:
    action(loss).trigger()
    loss.lessons.begin("loss")
    assert loss.asking.bar.isHidden()
    assert not action(loss).isVisible()
    assert loss.transport.action_run.isEnabled()  # its first step asks nothing
    loss.lessons.player.leave()
    assert loss.asking.bar.isVisible()
    assert action(loss).isVisible()


@pytest.mark.thorough
def test_a_question_and_its_answer_come_back_in_another_language(loss: MainWindow) -> None:
    loss.page.predict("how_much")
    say(loss, 1.0)
    before = view(loss).question
    loss.lab.window.update(language="ko")
    window = rebuild_window(loss)
    assert view(window).question.high == before.high
    assert "1.00" in outcome(window)
    assert view(window).answer_button.isHidden()
    assert window.transport.action_run.isEnabled()


def saved_answers(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[list[str]]:
    """The rows of the table that a user saves."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    window.command_actions["actionSaveAnswers"].trigger()
    _, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    return rows


def test_answers_of_pages_are_saved_with_those_of_lessons(
    loss: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loss.page.predict("how_much")
    say(loss, 1.0)
    loss.page.predict("which")
    choose(loss, 0)
    first, second = saved_answers(loss, tmp_path / "answers.csv", monkeypatch)
    assert first[:2] == ["page/loss", "1"]
    assert first[4] == "1.0"
    assert float(first[6]) == pytest.approx(abs(1.0 - float(first[5])))
    assert second[1] == "2"
    assert second[7] in {"0", "100"}


@pytest.mark.thorough
def test_it_stands_fast_clicks_nonsense_and_other_themes(
    loss: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loss.page.predict("how_much")
    spin = view(loss).findChild(NumberSpin)
    spin.selectAll()
    qtbot.keyClicks(spin, "a lot, I think")
    for _ in range(5):
        view(loss).answer_button.click()
    ((page, *_),) = saved_answers(loss, tmp_path / "answers.csv", monkeypatch)
    assert page == "page/loss"
    for theme in ("dark", "light"):
        loss.lab.window.update(theme=theme, scale=1.5)
    for _ in range(5):
        loss.asking.bar.another_button.click()
    assert view(loss).answer_button.isVisible()
    for _ in range(7):
        action(loss).trigger()
    assert loss.asking.bar.isHidden()
    loss.page.predict("which")
    assert view(loss).answer_button.isEnabled() is False  # nothing is chosen yet


def test_a_run_that_is_under_way_pauses_while_it_is_asked_about(
    loss: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(loss.session.status_changed, timeout=WAIT):
        loss.session.start()
    action(loss).trigger()
    qtbot.waitUntil(lambda: not loss.page.player.running, timeout=WAIT)
    assert not loss.transport.action_run.isEnabled()


def test_a_run_about_which_nothing_is_asked_is_not_looked_at(
    loss: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(loss.session.run_started):
        loss.session.set_config(TrainingConfig(iterations=20, train_size=20))
    asked: list[bool] = []
    loss.asking.changed.connect(lambda: asked.append(True))
    with qtbot.waitSignals([loss.session.evaluated, loss.session.run_ended], timeout=WAIT):
        loss.session.start()
    assert asked == []
    loss.page.predict("which")
    assert asked


def test_a_lesson_called_as_a_page_leaves_its_answers_alone(
    loss: MainWindow, tmp_path: Path
) -> None:
    loss.page.predict("how_much")
    say(loss, 1.0)
    lesson = tmp_path / "loss.toml"
    text = 'minutes = 1\ntitle = "Mine"\n[[steps]]\ncaption = "Look."'
    lesson.write_text(text)
    loss.lessons.begin(str(lesson))
    loss.lessons.player.leave()
    assert "1.00" in outcome(loss)


def test_a_question_has_the_keyboard_at_once(loss: MainWindow, qtbot: QtBot) -> None:
    loss.page.predict("none")
    qtbot.keyClick(loss, Qt.Key.Key_F6)  # which output costs more
    first = view(loss).findChildren(QRadioButton)[0]
    assert loss.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert view(loss).answer_button.isEnabled()
