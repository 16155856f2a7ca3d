"""Closes dialogs and popups that have been open for a while, as an impatient user does."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

OPEN_MS = 250


class DialogWatch:
    """Closes whatever is in front of the window every quarter of a second."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(close_dialogs)

    def __enter__(self) -> None:
        self._timer.start(OPEN_MS)

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        close_dialogs()


def close_dialogs() -> None:
    """Close the popup and the dialog in front, if there are any."""
    for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if widget is not None:
            widget.close()
