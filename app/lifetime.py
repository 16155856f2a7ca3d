"""How long a window lives, and on which thread garbage is collected meanwhile.

Python destroys what is no longer used in any order, and on whichever thread happens to
allocate. Qt survives neither for widgets and graphics items: both ended in crashes. So a
window is held until it is closed and then taken apart by Qt itself, and as long as it is open
garbage is collected on the GUI thread only.
"""

import atexit
import gc

from pyqtgraph.util.garbage_collector import GarbageCollector
from shiboken6 import delete, isValid

from app.main_window import MainWindow

GARBAGE_SECONDS = 1.0
CLOSED_KEPT = 1  # the last closed window stays whole, for whoever still looks at it

_windows: list[MainWindow] = []


def hold(window: MainWindow) -> None:
    """Answer for the life of a new window."""
    _take_apart_closed(CLOSED_KEPT)
    _windows.append(window)
    collector = GarbageCollector(interval=GARBAGE_SECONDS)

    def collect_as_usual() -> None:
        collector.timer.stop()
        if not open_windows():
            gc.enable()

    window.closed.connect(collect_as_usual)


def open_windows() -> list[MainWindow]:
    """The windows that are not closed yet."""
    return [window for window in _windows if isValid(window) and not window.is_closed]


def settle() -> None:
    """Leave what is there now out of further collections, which would take 0.1 s each."""
    gc.collect()
    gc.freeze()


def _take_apart_closed(kept: int = 0) -> None:
    closed = [window for window in _windows if not isValid(window) or window.is_closed]
    for window in closed[: len(closed) - kept]:
        _windows.remove(window)
        if isValid(window):  # and was not taken apart by its owner
            delete(window)


atexit.register(_take_apart_closed)
