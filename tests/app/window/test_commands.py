"""One table of commands: menus, keys, and the help of keys are made of it."""

from collections import Counter
from collections.abc import Callable
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QTabWidget,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands import MENUS, WIDGET_KEYS, all_commands
from app.pages import PAGES
from app.session.run import RunStatus
from app.window.main_window import MainWindow
from app.window.text_dialog import TextDialog
from tests.app.fronts import lay_out
from tests.app.places import is_below

COMMANDS = all_commands([entry.title for entry in PAGES])
NATIVE = QKeySequence.SequenceFormat.NativeText
BY_TRANSPORT = {"actionRun", "actionStep", "actionStepBack", "actionStepEpoch", "actionReset"}


def test_every_command_is_in_its_menu_with_its_keys(window: MainWindow) -> None:
    menus = dict(zip(MENUS, window.menuBar().actions(), strict=True))
    for command in COMMANDS:
        action = window.findChild(QAction, command.name)
        assert action in menus[command.menu].menu().actions(), command
        assert action.shortcuts() == [QKeySequence(key) for key in command.keys], command
        assert action.isCheckable() is command.checkable, command


def test_every_command_does_something(window: MainWindow) -> None:
    for command in COMMANDS:
        assert bool(command.does) is (command.name not in BY_TRANSPORT)
        assert not command.does or callable(attrgetter(command.does)(window))


def test_no_key_means_two_things_and_none_is_misspelled() -> None:
    keys = [key for command in COMMANDS for key in (*command.keys, *command.plain_keys)]
    assert Counter(keys).most_common(1)[0][1] == 1
    for key in keys:
        assert QKeySequence(key).toString() == key


def test_macos_moves_only_quit_and_about_into_the_program_s_own_menu(window: MainWindow) -> None:
    role = QAction.MenuRole
    roles = {each.name: window.findChild(QAction, each.name).menuRole() for each in COMMANDS}
    assert roles.pop("actionQuit") is role.QuitRole
    assert roles.pop("actionAbout") is role.AboutRole
    assert set(roles.values()) == {role.NoRole}


def test_the_transport_has_the_actions_of_the_menus(window: MainWindow) -> None:
    on_the_bar = {
        action.objectName() for action in window.findChild(QToolBar, "transport").actions()
    }
    assert BY_TRANSPORT - {"actionRun"} <= on_the_bar  # LiveRun is a button of its own there
    assert window.transport.action_run is window.findChild(QAction, "actionRun")


def test_the_help_of_keys_lists_every_key(window: MainWindow) -> None:
    window.findChild(QAction, "actionKeys").trigger()
    box = window.findChild(TextDialog)
    for command in COMMANDS:
        if command.explanation:
            has_keys = bool(command.keys or command.plain_keys)
            assert (command.explanation in box.text()) == has_keys, command.name
            for key in (*command.keys, *command.plain_keys):
                sign = {"Left": "←", "Right": "→"}.get(key)
                native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                assert (sign or native) in box.text()
    box.close()


def test_single_keys_work_after_a_click_in_the_list_of_pages(
    window: MainWindow, qtbot: QtBot
) -> None:
    navigation = window.navigation
    row = navigation.visualItemRect(navigation.currentItem()).center()
    qtbot.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.keyClick(navigation, Qt.Key.Key_Space)
    assert window.session.status is RunStatus.RUNNING
    qtbot.keyClick(navigation, Qt.Key.Key_Space)
    assert window.session.status is RunStatus.PAUSED
    qtbot.keyClick(navigation, Qt.Key.Key_R)
    assert window.session.status is RunStatus.READY
    qtbot.keyClick(navigation, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    window.findChild(TextDialog).close()


def test_a_widget_with_a_use_for_a_key_keeps_it(window: MainWindow, qtbot: QtBot) -> None:
    box = window.page.findChild(QCheckBox, "lossLogBox")
    window.activateWindow()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert window.session.status is RunStatus.READY


@pytest.mark.parametrize("name", ["actionHints", "actionTheme_dark", "actionStepBack"])
def test_a_number_still_being_typed_counts_when_a_command_is_given(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    """None of these takes the focus out of the field, which would end the typing."""
    window.show_page("training")
    batch_size = window.findChild(QAbstractSpinBox, "batchSizeSpin")
    window.activateWindow()
    batch_size.setFocus()
    batch_size.selectAll()
    qtbot.keyClicks(batch_size, "500")
    assert window.session.config.batch_size == 100
    window.command_actions[name].trigger()
    assert batch_size.hasFocus()
    assert window.session.config.batch_size == 500


def test_a_single_key_of_a_command_that_cannot_be_done_does_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.transport.action_run.setEnabled(False)
    qtbot.keyClick(window.page, Qt.Key.Key_Space)
    assert window.session.status is RunStatus.READY


def test_tabs_turn_from_anywhere_on_a_page_and_around_their_end(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("loss")
    window.activateWindow()
    tabs, editor = window.page.tabs, window.page.findChild(QAbstractSpinBox)
    editor.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    assert tabs.currentIndex() == 0
    for key, modifiers, index in (
        (Qt.Key.Key_Tab, control, 1),
        (Qt.Key.Key_Backtab, control | shift, 0),
        (Qt.Key.Key_PageUp, control, tabs.count() - 1),
        (Qt.Key.Key_PageDown, control, 0),
    ):
        qtbot.keyClick(editor, key, modifiers)
        assert tabs.currentIndex() == index


def test_the_help_of_keys_tells_those_of_a_focused_plot(window: MainWindow) -> None:
    window.findChild(QAction, "actionKeys").trigger()
    box = window.findChild(TextDialog)
    for each in WIDGET_KEYS:
        assert each.explanation in box.text()
    box.close()


@pytest.mark.thorough
def test_the_numbers_of_descent_turn_where_they_stand_in_tabs(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 768)
    window.show_page("descent")
    lay_out()
    assert is_below(window.page.table, window.page.stage)
    tabs = window.page.center.findChild(QTabWidget)
    window.activateWindow()
    chart = window.page.stage.picture.map
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentWidget() is window.page.inspector


def test_space_runs_from_the_start_and_on_every_page_that_a_key_opens(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window("--page", "training")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget() is window.page
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.session.status is RunStatus.RUNNING
    window.findChild(QWidget, "learningRateSpin").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "descent"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.page.player.running
    assert not window.asking.key


@pytest.mark.thorough
def test_the_list_of_pages_keeps_the_focus_while_pages_are_turned_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.navigation.setFocus()
    qtbot.keyClick(window.navigation, Qt.Key.Key_Up)
    qtbot.keyClick(window.navigation, Qt.Key.Key_Up)
    assert window.page.key == "gradient"
    assert window.navigation.hasFocus()
