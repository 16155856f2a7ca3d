"""QActions of a window, made of the table of commands; its menus, and its single keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.commands import MENUS, Command
from app.key_hints import key_texts
from app.translation import translated
from app.widgets.explaining import paragraphs
from app.widgets.finish_typing import finish_typing

# Where macOS shows them, in the menu that is called after the program. All others stay in their
# own: Qt would guess by their texts, and take "About this page" for "About Descent Lab".
ROLES = {
    "actionAbout": QAction.MenuRole.AboutRole,
    "actionQuit": QAction.MenuRole.QuitRole,
}


class Actions(QObject):
    """Holds the action of every command by name."""

    def __init__(self, window: QMainWindow, commands: Sequence[Command]) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._actions = {command.name: self._make(command) for command in commands}
        self._plain_keys = {
            QKeySequence(key)[0]: self._actions[command.name]  # type: ignore[index]
            for command in commands
            for key in command.plain_keys
        }

    def _make(self, command: Command) -> QAction:
        action = QAction(translated(command.text), self._window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setMenuRole(ROLES.get(command.name, QAction.MenuRole.NoRole))
        action.setCheckable(command.checkable)
        action.setWhatsThis(whats_this(command))
        action.setToolTip(tool_tip(command))
        action.triggered.connect(finish_typing)  # before what is done with it
        self._window.addAction(action)  # its keys work also where no menu bar is shown
        if command.does:
            action.triggered.connect(self._slot(command))
        return action

    def _slot(self, command: Command) -> Callable[[], object]:
        """The method that a command stands for, looked up when it is used: parts are made later."""
        method = attrgetter(command.does)
        values = () if command.value is None else (command.value,)
        return lambda: method(self._window)(*values)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill_menus(self) -> None:
        """Fill the window's menu bar."""
        menus = {key: self._menu(translated(title)) for key, title in MENUS.items()}
        for command in self._commands:
            menu = menus[command.menu]
            if command.begins_group:
                menu.addSeparator()
            menu.addAction(self._actions[command.name])

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def press(self, event: QKeyEvent) -> bool:
        """Do what a single key means that no widget had a use for; tell whether it means any."""
        action = self._plain_keys.get(_combination(event))
        if action is None or not action.isEnabled() or not action.isVisible():
            return False
        action.trigger()
        return True


def whats_this(command: Command) -> str:
    """Name, explanation and keys of a command."""
    keys = ", ".join(key_texts(command))
    return paragraphs(translated(command.text), translated(command.explanation), keys)


def tool_tip(command: Command) -> str:
    """The same in a line, for under the pointer; empty where the name says all."""
    if not command.explanation:
        return ""
    name, says = translated(command.text).removesuffix("…"), translated(command.explanation)
    keys = ", ".join(key_texts(command))
    pattern = (
        QCoreApplication.translate("Commands", "{name}: {explanation} ({keys})")
        if keys
        else QCoreApplication.translate("Commands", "{name}: {explanation}")
    )
    return pattern.format(name=name, explanation=says, keys=keys)


def _combination(event: QKeyEvent) -> QKeyCombination:
    """The key with its modifiers; Shift only makes some characters what they are."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Question:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, Qt.Key(event.key()))
