"""What the training thread does, and what it must not do."""

import threading

from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from nncore import Trainer

ANSWER_MS = 10_000


class Loop:
    """Garbage that only the collector can find, and that tells where it was found."""

    def __init__(self, collected_on: list[threading.Thread]) -> None:
        self.itself = self
        self._collected_on = collected_on

    def __del__(self) -> None:
        self._collected_on.append(threading.current_thread())


def test_no_garbage_is_collected_on_the_training_thread(window: MainWindow, qtbot: QtBot) -> None:
    collected_on: list[threading.Thread] = []
    answers: list[int] = []

    def allocate(_: Trainer) -> int:
        Loop(collected_on)
        return len([[] for _ in range(100_000)])  # enough for many collections

    window.session.request(allocate, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=ANSWER_MS)
    assert set(collected_on) <= {threading.main_thread()}
