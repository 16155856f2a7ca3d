"""A fresh window with MNIST loaded, and what must be gone after it."""

from __future__ import annotations

from app.application import build_window
from app.window.main_window import MainWindow
from tests.stress.waiting import wait_until
from tests.threads import running_threads

LOADING_SECONDS = 60.0
RUNNING_ON = "left running after the last window closed: {threads}"


def unloaded(page: str) -> MainWindow:
    """A window on this page, shown, whose data are still being read."""
    window = build_window(["--fresh", "--page", page])
    window.show()
    return window


def opened(page: str) -> MainWindow:
    """A window on this page, shown, with a run ready."""
    window = unloaded(page)
    if not wait_until(lambda: window.session.run is not None, LOADING_SECONDS):
        raise TimeoutError("MNIST was not loaded in time")
    return window


def left_over() -> list[str]:
    """One text about threads that are still running, where there are any."""
    threads = [thread.objectName() or type(thread).__name__ for thread in running_threads()]
    return [RUNNING_ON.format(threads=", ".join(threads))] if threads else []
