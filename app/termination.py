"""Ctrl+C, SIGTERM and the end of the terminal close the windows as their buttons would."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

NAMES = "SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"  # the last two: POSIX, and Windows, only


class Termination(QObject):
    """Listens for signals, which Python itself would only see between two of its instructions.

    Python writes the number of a signal into a socket as soon as it comes, and Qt's event loop
    wakes up on that: also while nothing of Python runs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_end, self._write_end = socket.socketpair()
        for end in (self._read_end, self._write_end):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._old_fd = signal.set_wakeup_fd(self._write_end.fileno())
        self._old = {number: signal.signal(number, _leave_to_qt) for number in _signals()}

    @Slot()
    def _on_signal(self) -> None:
        self._read_end.recv(64)
        QApplication.closeAllWindows()

    def release(self) -> None:
        """Give the signals back to whom they belonged."""
        for number, handler in self._old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_fd)
        self._notifier.setEnabled(False)
        self._read_end.close()
        self._write_end.close()


def _signals() -> list[signal.Signals]:
    """Those that there are here, but for those to be ignored, as after nohup."""
    there = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
    return [number for number in there if signal.getsignal(number) is not signal.SIG_IGN]


def _leave_to_qt(*_: object) -> None:
    """Do nothing: that the signal came stands in the socket."""
