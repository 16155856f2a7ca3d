"""Threads that are still running, whoever started them."""

from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QThread
from shiboken6 import isValid

_started: WeakSet[QThread] = WeakSet()
_start = QThread.start


def _remember_and_start(thread: QThread, *args: Any) -> None:
    _started.add(thread)
    _start(thread, *args)


# A search of all objects for threads took 20 ms at the end of each test, and more with each module.
QThread.start = _remember_and_start  # type: ignore[method-assign]


def running_threads() -> list[QThread]:
    """Every QThread that Python has started in this process and that runs."""
    return [thread for thread in _started if isValid(thread) and thread.isRunning()]
