"""What a change of theme or of zoom costs, on each page, once all of them have been shown.

Run it with a screen or without one:

    python -m tests.benchmarks.look

Processor time of all threads from the change until everything is painted, median of several.
"""

import statistics
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from app.pages import PAGES
from app.window.main_window import MainWindow
from tests.benchmarks.watching import opened, wait_ms

REPEATS = 5
SETTLED_MS = 400  # what a change starts is done by then, a fine contour map among it
TARGET_S = 0.25


def main() -> None:
    """Print the figures."""
    window = opened("loss")
    print(f"platform {QApplication.platformName()}")
    keys = [entry.key for entry in PAGES]
    for key in keys:
        window.show_page(key)
        wait_ms(SETTLED_MS)
    for key in keys:
        window.show_page(key)
        wait_ms(SETTLED_MS)
        _print(f"{key}: light and dark", _measure(window, "dark", 1.0))
        _print(f"{key}: zoomed in and out", _measure(window, "light", 1.25))
    window.close()


def _measure(window: MainWindow, mode: str, scale: float) -> float:
    """Seconds of a change to this look, or back from it."""
    theme = window.lab.theme
    theme.use("light", 1.0)
    wait_ms(SETTLED_MS)
    idle = _seconds(lambda: None)
    looks = [(mode, scale), ("light", 1.0)] * REPEATS
    return statistics.median(_seconds(lambda look=look: theme.use(*look)) for look in looks) - idle


def _seconds(change: Callable[[], object]) -> float:
    start = time.process_time()
    change()
    wait_ms(SETTLED_MS)
    return time.process_time() - start


def _print(what: str, seconds: float) -> None:
    verdict = "kept" if seconds <= TARGET_S else "MISSED"
    print(f"{what:40}{seconds:7.3f} s   target {TARGET_S} s   {verdict}")


if __name__ == "__main__":
    main()
