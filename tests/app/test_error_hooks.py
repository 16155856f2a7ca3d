"""Uncaught exceptions reach the user as long as a lab has its hooks installed, no longer."""

import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from app.error_hooks import ErrorHooks


@pytest.fixture
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hooks of the test's own, put back after it."""
    monkeypatch.setattr(sys, "excepthook", print)
    monkeypatch.setattr(threading, "excepthook", print)


def test_released_hooks_give_back_those_before_them(own_hooks: None) -> None:
    hooks = ErrorHooks()
    hooks.install()
    assert sys.excepthook is not print
    hooks.release()
    assert sys.excepthook is print
    assert threading.excepthook is print


def test_hooks_that_were_never_installed_replace_none(own_hooks: None) -> None:
    ErrorHooks().release()
    assert sys.excepthook is print
    assert threading.excepthook is print


def test_an_exception_on_a_thread_is_told(
    own_hooks: None, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    hooks = ErrorHooks()
    hooks.install()
    with qtbot.waitSignal(hooks.caught) as told:
        threading.Thread(target=lambda: 1 / 0).start()
    hooks.release()
    assert isinstance(told.args[0], ZeroDivisionError)
    assert "ZeroDivisionError" in capfd.readouterr().err
