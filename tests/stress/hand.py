"""A hand on the window: where it points, and a note of each thing before it is done."""

from __future__ import annotations

import random
from collections import deque

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.window.main_window import MainWindow
from tests.unsaved import forget_unsaved

REMEMBERED = 50
NOT_FOR_A_MONKEY = (  # a file dialog is the platform's
    *("actionQuit", "actionOpenData"),
    *("actionExportCurves", "actionExportWeights", "actionExportCode"),
)


class Hand:
    """Points at random places, the same ones for the same seed and the same window.

    Attributes
    ----------
    noted : deque of str
        The last fifty things done.
    count : int
        How many there were.
    """

    def __init__(self, window: MainWindow, rng: random.Random) -> None:
        self.rng = rng
        self.noted: deque[str] = deque(maxlen=REMEMBERED)
        self.count = 0
        self.take(window)

    def take(self, window: MainWindow) -> None:
        """Work on this window from now on."""
        self.window = window
        for name in NOT_FOR_A_MONKEY:
            window.command_actions[name].setEnabled(False)

    def close(self) -> None:
        """Close the window, whatever was not saved in it."""
        forget_unsaved(self.window)
        self.window.close()

    def note(self, *words: object) -> None:
        """Note what is done next."""
        self.noted.append(" ".join(_name(word) for word in words))

    def front(self) -> QWidget:
        """What takes events now: a popup, a dialog, or the window."""
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        return popup or dialog or self.window

    def place(self) -> tuple[QWidget, QPoint]:
        """A widget and a point in it."""
        widget = self._widget()
        if not isValid(widget):  # a wrapper of one that Qt has destroyed, at the same address
            widget = self.window
        return widget, self.point(widget)

    def point(self, widget: QWidget) -> QPoint:
        """A point in a widget."""
        return QPoint(self.rng.randrange(widget.width()), self.rng.randrange(widget.height()))

    def _widget(self) -> QWidget:
        """By its place, or small ones as often as large ones."""
        front = self.front()
        if self.rng.random() < 0.5:
            return front.childAt(self.point(front)) or front
        return self.one_of(QWidget) or front

    def one_of(self, *kinds: type[QWidget]) -> QWidget | None:
        """A visible, enabled widget of one of these kinds."""
        found = [
            widget
            for kind in kinds
            for widget in self.front().findChildren(kind)
            if isValid(widget)
            and widget.isVisible()
            and widget.isEnabled()
            and not widget.size().isEmpty()
        ]
        return self.rng.choice(found) if found else None


def _name(word: object) -> str:
    if isinstance(word, QWidget):
        return f"{type(word).__name__} {word.objectName()}".strip()
    if isinstance(word, QPoint):
        return f"({word.x()}, {word.y()})"
    return str(word)
