"""Threads that are still running, whoever started them."""

import gc

from PySide6.QtCore import QThread
from shiboken6 import isValid


def running_threads() -> list[QThread]:
    """Every QThread of this process that runs besides the main one."""
    main_thread = QThread.currentThread()
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QThread)
        and isValid(thing)
        and thing != main_thread
        and thing.isRunning()
    ]
