"""Keys of a presenter's clicker, which turn the steps of a lesson wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.commands import LESSON_BACK, LESSON_NEXT
from app.window.lessons import Lessons


class LessonKeys(QObject):
    """PgDn and PgUp of a window while a lesson is under way; else they are the focus's own.

    A spin box, a table or a slider has a use for them: the lesson takes them first. A dialog
    is a window of its own, and keeps them.
    """

    def __init__(self, window: QWidget, lessons: Lessons) -> None:
        super().__init__(window)
        self._lessons = lessons
        self._shortcuts = [self._shortcut(window, key) for key in (LESSON_BACK, LESSON_NEXT)]
        back, on = self._shortcuts
        back.activated.connect(self._on_back)
        on.activated.connect(self._on_next)
        lessons.changed.connect(self.follow)
        self.follow()

    def _shortcut(self, window: QWidget, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)  # a clicker held down would rush to the end
        return shortcut

    @Slot()
    def follow(self) -> None:
        """Take the keys with the lesson, and leave them with it."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(self._lessons.is_under_way)

    @Slot()
    def _on_back(self) -> None:
        self._lessons.player.back()

    @Slot()
    def _on_next(self) -> None:
        self._lessons.player.next()
