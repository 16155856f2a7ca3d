"""Waiting in a real event loop, which gives the other threads their time."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer

from tests.benchmarks.watching import wait_ms

POLL_MS = 10


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Let the window work until `condition` holds; tell whether it did in time."""
    deadline = QDeadlineTimer(round(1000 * seconds))
    while not condition():
        if deadline.hasExpired():
            return False
        wait_ms(POLL_MS)
    return True
