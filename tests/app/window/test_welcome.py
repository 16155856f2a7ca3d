"""The words of the first start: two ways in, and never again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.application import build_window, rebuild_window
from app.session.run import RunStatus
from app.window.main_window import MainWindow
from app.window.welcome import Welcome
from tests.app.asking import ANSWER_MS


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the first start, with the data loaded."""
    window = build_window()
    with qtbot.waitSignal(window.session.dataset_changed, timeout=ANSWER_MS):
        window.show()
    yield window
    if isValid(window):  # one that was built again is gone
        window.close()


def welcome_of(window: MainWindow) -> Welcome | None:
    return window.findChild(Welcome, "welcome")


@pytest.mark.thorough
def test_to_see_it_learn_opens_training_and_runs(first: MainWindow, qtbot: QtBot) -> None:
    first.lab.window.update(page="loss")
    again = rebuild_window(first)  # in another language, say
    qtbot.mouseClick(welcome_of(again).see_button, Qt.MouseButton.LeftButton)
    assert again.page.key == "training"
    assert again.session.status is RunStatus.RUNNING
    again.close()


@pytest.mark.thorough
def test_the_beginning_is_the_list_of_lessons(first: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(welcome_of(first).beginning_button, Qt.MouseButton.LeftButton)
    lessons = first.findChild(QWidget, "lessonDialog")
    assert lessons.isVisible()
    qtbot.keyClick(lessons.list, Qt.Key.Key_Return)  # the first one is chosen already
    assert not lessons.isVisible()
    assert first.page.key == "loss"
    assert first.lessons.player.scene.name == "01-loss"
    assert first.session.status is RunStatus.READY


@pytest.mark.parametrize("way", ["Esc", "F5"])
def test_it_goes_once_the_window_is_used_and_does_not_come_back(
    first: MainWindow, qtbot: QtBot, way: str
) -> None:
    welcome = welcome_of(first)
    assert welcome.isVisible()
    if way == "Esc":
        qtbot.keyClick(welcome, Qt.Key.Key_Escape)
    else:
        first.transport.action_run.trigger()
    assert not welcome.isVisible()
    first.close()
    second = build_window()
    assert welcome_of(second) is None
    second.close()


def test_a_shared_machine_has_no_first_start() -> None:
    window = build_window(["--fresh"])
    assert welcome_of(window) is None
    window.close()


def test_tab_goes_round_within_it(first: MainWindow, qtbot: QtBot) -> None:
    welcome = welcome_of(first)
    first.activateWindow()
    buttons = [welcome.see_button, welcome.beginning_button]
    buttons[0].setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        before = first.focusWidget()
        qtbot.keyClick(before, key)
        assert {before, first.focusWidget()} == set(buttons)


def test_escape_closes_it_wherever_the_focus_is(first: MainWindow, qtbot: QtBot) -> None:
    welcome = welcome_of(first)
    first.activateWindow()
    first.navigation.setFocus()
    qtbot.keyClick(first.navigation, Qt.Key.Key_Escape)
    assert not welcome.isVisible()
    assert first.lab.window.value.welcomed


def test_escape_is_free_again_once_it_has_gone(first: MainWindow, qtbot: QtBot) -> None:
    welcome_of(first).leave()
    first.toggle_full_screen()
    first.activateWindow()
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isFullScreen()


def test_what_it_leaves_has_the_keys(first: MainWindow, qtbot: QtBot) -> None:
    first.activateWindow()
    qtbot.keyClick(welcome_of(first), Qt.Key.Key_Escape)
    assert first.focusWidget() is first.page
