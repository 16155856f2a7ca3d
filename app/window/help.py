"""The Help menu; its dialogs are imported when they are asked for, or the start would wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QWhatsThis

from app.commands import Command
from app.page import Page


class Help(QObject):
    """Explains the page in front, terms, keys, and what this program is.

    Parameters
    ----------
    window : QMainWindow
    commands : sequence of Command
    page : callable
        Returns the page in front.
    title : callable
        Returns its title.
    """

    def __init__(
        self,
        window: QMainWindow,
        commands: Sequence[Command],
        page: Callable[[], Page],
        title: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._page, self._title = page, title

    @Slot()
    def page(self) -> None:
        """Say what the page shows, and which keys matter there."""
        from app.window.texts import show_page_help

        show_page_help(self._window, self._title(), self._page(), self._commands)

    @Slot()
    def glossary(self) -> None:
        """List the terms, and say what each means."""
        from app.window.glossary_dialog import GlossaryDialog

        GlossaryDialog(self._window).show()

    @Slot()
    def point_and_ask(self) -> None:
        """Explain what is clicked next."""
        QWhatsThis.enterWhatsThisMode()

    @Slot()
    def keys(self) -> None:
        """List the keys."""
        from app.window.texts import show_keys

        show_keys(self._window, self._commands)

    @Slot()
    def about(self) -> None:
        """Say what this program is."""
        from app.window.texts import show_about

        show_about(self._window)
