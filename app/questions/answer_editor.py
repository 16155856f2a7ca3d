"""Editor of an answer: what all kinds of them have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.questions.question import Answer, Value

KEYBOARD = Qt.FocusReason.TabFocusReason


class AnswerEditor(QWidget):
    """Takes the answer to one question; `changed` tells of every edit, `confirmed` of Enter."""

    changed = Signal()
    confirmed = Signal()  # this is the answer
    takes_room = False  # what is left of the width
    is_wide = False  # and needs the whole of it
    notes: tuple[QLabel, ...] = ()  # on how to answer; placed by whoever shows the editor

    @property
    def value(self) -> Value | None:
        """What is answered as it stands; None where nothing is yet."""
        raise NotImplementedError

    @property
    def hands(self) -> tuple[int, ...]:
        """How many of a class chose each; empty where nobody counts."""
        return ()

    def focus(self) -> None:
        """Let the keyboard answer."""
        raise NotImplementedError

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard answers."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered, and what turned out; it cannot be edited any more."""
        raise NotImplementedError
