"""The stress test hears what it listens for."""

import threading

from PySide6.QtCore import QTimer, qWarning
from pytestqt.qtbot import QtBot

from tests.benchmarks.watching import wait_ms
from tests.stress.alarm import Alarm
from tests.stress.hang_watch import HangWatch


def test_an_exception_in_a_slot_is_a_finding_with_its_story(qtbot: QtBot) -> None:
    with Alarm(lambda text: f"seed 7: {text}") as alarm:
        QTimer.singleShot(0, lambda: 1 / 0)
        wait_ms(10)
    (finding,) = alarm.findings
    assert finding.startswith("seed 7: ")
    assert "ZeroDivisionError" in finding


def test_an_exception_on_a_thread_and_a_complaint_of_qt_are_findings(qtbot: QtBot) -> None:
    with Alarm() as alarm:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qWarning("QPainter::begin: paint device returned engine == 0")
        qWarning("This plugin does not support raise()")  # of the platform without a screen
    assert ["ZeroDivisionError" in text for text in alarm.findings] == [True, False]


def test_a_loop_that_does_not_turn_is_a_hang_with_the_line_that_it_is_in(qtbot: QtBot) -> None:
    told = threading.Event()
    found: list[str] = []

    def note(text: str) -> None:
        found.append(text)
        told.set()

    watch = HangWatch(note, print, longest=0.1)
    watch.start()
    told.wait(timeout=20)  # on the thread that is watched
    watch.stop()
    assert "told.wait" in found[0]
