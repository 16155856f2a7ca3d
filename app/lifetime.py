"""How long a window lives.

Python destroys what is no longer used in any order, which Qt does not survive for widgets and
graphics items: it ended in crashes. So a window is held until it is closed, and then taken
apart by Qt itself.
"""

import atexit

from shiboken6 import delete, isValid

from app.window.main_window import MainWindow

CLOSED_KEPT = 1  # the last closed window stays whole, for whoever still looks at it

_windows: list[MainWindow] = []


def hold(window: MainWindow) -> None:
    """Answer for the life of a new window."""
    _take_apart_closed(CLOSED_KEPT)
    _windows.append(window)


def open_windows() -> list[MainWindow]:
    """The windows that are not closed yet."""
    return [window for window in _windows if isValid(window) and not window.is_closed]


def take_apart(window: MainWindow) -> None:
    """End a closed window whose successor stands."""
    _windows.remove(window)
    if isValid(window):  # and was not taken apart by its owner
        delete(window)


def _take_apart_closed(kept: int = 0) -> None:
    closed = [window for window in _windows if not isValid(window) or window.is_closed]
    for window in closed[: len(closed) - kept]:
        take_apart(window)


atexit.register(_take_apart_closed)
