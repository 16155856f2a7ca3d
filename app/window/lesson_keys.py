"""Keys that work wherever the focus is: a presenter's clicker's, and one to a lesson's bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.commands import LESSON_BACK, LESSON_BAR, LESSON_NEXT
from app.theme import Theme
from app.widgets.focus_ring import FocusRing
from app.window.lessons import Lessons


class LessonKeys(QObject):
    """PgDn, PgUp and F6 of a window while a lesson is under way; else they are the focus's own.

    A spin box, a table or a slider has a use for the first two: the lesson takes them first, and
    on a projector the page's player, which `actions` step on and back. A dialog is a window of
    its own, and keeps them. F6 asks a page's question at other times.
    """

    def __init__(
        self,
        window: QWidget,
        lessons: Lessons,
        focus_ring: FocusRing,
        theme: Theme,
        actions: Callable[[str], QAction],
    ) -> None:
        super().__init__(window)
        self._lessons, self._focus_ring = lessons, focus_ring
        self._theme, self._actions = theme, actions
        keys = LESSON_BACK, LESSON_NEXT, LESSON_BAR
        self._shortcuts = [self._shortcut(window, key) for key in keys]
        back, on, to_bar = self._shortcuts
        back.activated.connect(self._on_back)
        on.activated.connect(self._on_next)
        to_bar.activated.connect(self._on_to_bar)
        lessons.changed.connect(self.follow)
        theme.changed.connect(self.follow)
        self.follow()

    def _shortcut(self, window: QWidget, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)  # a clicker held down would rush to the end
        return shortcut

    @Slot()
    def follow(self) -> None:
        """Take the keys with the lesson or the projector, and leave them with it."""
        in_lesson = self._lessons.is_under_way
        back, on, to_bar = self._shortcuts
        for turns in (back, on):
            turns.setEnabled(in_lesson or self._theme.for_projector)
        to_bar.setEnabled(in_lesson)

    @Slot()
    def _on_back(self) -> None:
        if self._lessons.is_under_way:
            self._lessons.player.back()
        else:
            self._actions("actionStepBack").trigger()

    @Slot()
    def _on_next(self) -> None:
        if self._lessons.is_under_way:
            self._lessons.player.next()
        else:
            self._actions("actionStep").trigger()

    @Slot()
    def _on_to_bar(self) -> None:
        self._lessons.bar.take_focus()
        self._focus_ring.show_at(QApplication.focusWidget())
