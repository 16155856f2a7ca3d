"""What must never happen: uncaught exceptions, complaints of Qt, a window that hangs."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from tests.stress.hang_watch import HangWatch

# Said by the platform without a screen, of things that no window asks for.
EXPECTED = ("This plugin does not support",)


class Alarm:
    """Notes it as long as it is entered.

    Parameters
    ----------
    story : callable, optional
        Makes a finding's text complete with what was done until then.

    Attributes
    ----------
    findings : list of str
    """

    def __init__(self, story: Callable[[str], str] = str) -> None:
        self.findings: list[str] = []
        self._story = story
        self._watch = HangWatch(self._note, self._print)

    def __enter__(self) -> Alarm:
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        self._handler = qInstallMessageHandler(self._on_message)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._watch.stop()
        qInstallMessageHandler(self._handler)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def _note(self, text: str) -> None:
        self.findings.append(self._story(text))

    def _print(self) -> None:
        print(*self.findings, sep="\n", file=sys.stderr)

    def note_error(self, error: Exception) -> None:
        """Note what the program itself caught that it did not expect."""
        self._note("".join(traceback.format_exception(error)))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._note("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _on_unraisable(self, failed: sys.UnraisableHookArgs) -> None:
        if failed.exc_value is not None:
            self._on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _on_message(self, kind: QtMsgType, _: object, message: str) -> None:
        harmless = kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if not harmless and not message.startswith(EXPECTED):
            self._note(f"Qt: {message}")
