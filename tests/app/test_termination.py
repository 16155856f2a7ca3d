"""Which signals close the windows, here and on other systems."""

import signal
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.termination import Termination

CLOSING_MS = 10_000


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def stand_in() -> Iterator[signal.Signals]:
    """A signal of this system that nobody else uses."""
    number = signal.SIGTERM
    before = signal.signal(number, signal.SIG_DFL)
    yield number
    signal.signal(number, before)


@pytest.mark.parametrize("missing", ["SIGHUP", "SIGBREAK"])
def test_a_signal_that_only_other_systems_have_is_not_missed(
    missing: str, monkeypatch: pytest.MonkeyPatch, window: QWidget, qtbot: QtBot
) -> None:
    monkeypatch.delattr(signal, missing, raising=False)
    termination = Termination()
    signal.raise_signal(signal.SIGTERM)
    qtbot.waitUntil(window.isHidden, timeout=CLOSING_MS)
    termination.release()


def test_ctrl_break_of_windows_closes_the_windows(
    stand_in: signal.Signals, monkeypatch: pytest.MonkeyPatch, window: QWidget, qtbot: QtBot
) -> None:
    monkeypatch.setattr(signal, "SIGBREAK", stand_in, raising=False)
    monkeypatch.delattr(signal, "SIGTERM")
    termination = Termination()
    signal.raise_signal(stand_in)
    qtbot.waitUntil(window.isHidden, timeout=CLOSING_MS)
    termination.release()


def test_a_signal_that_is_ignored_stays_so(stand_in: signal.Signals) -> None:
    signal.signal(stand_in, signal.SIG_IGN)
    termination = Termination()
    assert signal.getsignal(stand_in) is signal.SIG_IGN
    termination.release()
    assert signal.getsignal(stand_in) is signal.SIG_IGN
