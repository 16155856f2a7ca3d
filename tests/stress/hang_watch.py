"""Notices from another thread that the GUI thread hangs, and where."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable

from PySide6.QtCore import QTimer

HANG_SECONDS = 10.0
STUCK_SECONDS = 120.0
BEAT_MS = 200


class HangWatch:
    """Calls `found` with the stacks where the GUI thread has been out of its loop for `longest` s.

    Where it does not come back after two minutes, `give_up` is called and the process ends.
    """

    def __init__(
        self,
        found: Callable[[str], object],
        give_up: Callable[[], object],
        longest: float = HANG_SECONDS,
    ) -> None:
        self._found, self._give_up, self._longest = found, give_up, longest
        self._stopped = threading.Event()
        self._beaten = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._watched = threading.get_ident()
        self._thread = threading.Thread(target=self._watch, name="hang watch", daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self._beat()
        self._timer.start(BEAT_MS)
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._stopped.set()
        self._thread.join()

    def _beat(self) -> None:
        self._beaten = time.monotonic()

    def _watch(self) -> None:
        told = 0.0
        while not self._stopped.wait(BEAT_MS / 1000):
            beaten = self._beaten
            silence = time.monotonic() - beaten
            if silence > self._longest and told != beaten:
                told = beaten
                self._found(f"hangs for {self._longest:g} s in\n{self._stack()}")
            if silence > STUCK_SECONDS:
                self._found(f"is stuck for {STUCK_SECONDS:g} s in\n{self._stack()}")
                self._give_up()
                os._exit(1)

    def _stack(self) -> str:
        """Where the GUI thread is, and every other one, of which one may hold it up."""
        frames = sys._current_frames()
        first = [self._watched, *(ident for ident in frames if ident != self._watched)]
        return "\nand another thread in\n".join(
            "".join(traceback.format_stack(frames[ident]))
            for ident in first
            if ident in frames and ident != threading.get_ident()
        )
