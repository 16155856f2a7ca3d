"""Locks: each cause of being disabled holds by itself, and says why."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.locks import lock, unlock


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def button(parent: QWidget) -> QPushButton:
    button = QPushButton("Go", parent)
    QVBoxLayout(parent).addWidget(button)
    button.setToolTip("Goes.")
    return button


def test_what_is_locked_is_disabled_and_says_why(button: QPushButton) -> None:
    lock(button, "lesson", "Not now.")
    assert not button.isEnabled()
    assert button.toolTip() == "Not now."
    unlock(button, "lesson")
    assert button.isEnabled()
    assert button.toolTip() == "Goes."


def test_its_owner_cannot_enable_it_meanwhile(button: QPushButton) -> None:
    lock(button, "lesson", "Not now.")
    button.setEnabled(False)
    button.setEnabled(True)
    assert not button.isEnabled()
    unlock(button, "lesson")
    assert button.isEnabled()


@pytest.mark.parametrize("ends_enabled", [False, True])
def test_what_its_owner_said_last_holds_when_the_lock_goes(
    button: QPushButton, ends_enabled: bool
) -> None:
    lock(button, "lesson", "Not now.")
    button.setEnabled(not ends_enabled)
    button.setEnabled(ends_enabled)
    unlock(button, "lesson")
    assert button.isEnabled() == ends_enabled


def test_what_was_disabled_before_stays_so(button: QPushButton) -> None:
    button.setEnabled(False)
    lock(button, "lesson", "Not now.")
    unlock(button, "lesson")
    assert not button.isEnabled()


@pytest.mark.parametrize("first", ["lesson", "run"])
def test_of_two_locks_each_holds_alone(button: QPushButton, first: str) -> None:
    reasons = {"lesson": "Not now.", "run": "It runs."}
    for by, why in reasons.items():
        lock(button, by, why)
    unlock(button, first)
    assert not button.isEnabled()
    (left,) = reasons.keys() - {first}
    assert button.toolTip() == reasons[left]
    unlock(button, left)
    assert button.isEnabled()
    assert button.toolTip() == "Goes."


def test_an_explanation_that_comes_meanwhile_is_there_when_the_lock_goes(
    button: QPushButton,
) -> None:
    lock(button, "lesson", "Not now.")
    button.setToolTip("Goes far.")
    assert button.toolTip() == "Not now."
    unlock(button, "lesson")
    assert button.toolTip() == "Goes far."


def test_a_parent_that_is_enabled_again_does_not_enable_it(
    parent: QWidget, button: QPushButton
) -> None:
    lock(button, "lesson", "Not now.")
    parent.setEnabled(False)
    parent.setEnabled(True)
    assert not button.isEnabled()
    unlock(button, "lesson")
    assert button.isEnabled()


def test_an_unlocked_widget_can_be_locked_again(button: QPushButton) -> None:
    unlock(button, "nobody")
    for _ in range(2):
        lock(button, "lesson", "Not now.")
        assert not button.isEnabled()
        unlock(button, "lesson")
        assert button.isEnabled()


def test_the_action_of_a_locked_button_cannot_be_triggered(parent: QWidget) -> None:
    action = QAction("Run", parent)
    button = QToolButton(parent)
    button.setDefaultAction(action)
    lock(button, "lesson", "Not now.")
    action.setEnabled(False)
    action.setEnabled(True)  # as the transport bar does whenever a player changes
    assert not action.isEnabled()
    assert not button.isEnabled()
    unlock(button, "lesson")
    assert action.isEnabled()
    assert button.isEnabled()
