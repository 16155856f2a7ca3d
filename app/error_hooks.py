"""Uncaught exceptions of the whole process, on any thread, brought to the user."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class ErrorHooks(QObject):
    """Takes what nothing else caught: what only reached a terminal is lost on a projector."""

    caught = Signal(object)  # Exception; connect to a QObject's slot, and it comes on its thread

    def install(self) -> None:
        """Become the place where uncaught exceptions of this process end, until `release`."""
        self._previous = sys.excepthook, threading.excepthook
        sys.excepthook = self._except_hook
        threading.excepthook = self._thread_hook

    def release(self) -> None:
        """Give the hooks before these back; nothing where these are not the ones in use."""
        if sys.excepthook == self._except_hook:
            sys.excepthook, threading.excepthook = self._previous

    def _except_hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self.caught.emit(error)  # queued to the GUI thread, wherever this is

    def _thread_hook(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._except_hook(failed.exc_type, failed.exc_value, failed.exc_traceback)
