"""Threads that are still running, whoever started them."""

import gc

from PySide6.QtCore import QThread
from shiboken6 import isValid


def running_threads() -> list[QThread]:
    """Every QThread of this process that runs besides the main one."""
    main_thread = QThread.currentThread()
    kinds = {QThread, *kinds_of(QThread)}
    return [
        thing
        for thing in gc.get_objects()
        if type(thing) in kinds  # isinstance would take most of the end of a test
        and isValid(thing)
        and thing != main_thread
        and thing.isRunning()
    ]


def kinds_of(base: type) -> set[type]:
    """All subclasses, of whatever depth."""
    direct = base.__subclasses__()
    return {*direct, *(kind for each in direct for kind in kinds_of(each))}
