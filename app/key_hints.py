"""Names of commands with their keys, for the texts that say what to press."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.commands import COMMANDS, Command
from app.translation import translated

PLACES = {
    "{run}": "actionRun",
    "{step}": "actionStep",
    "{step_back}": "actionStepBack",
    "{reset}": "actionReset",
    "{open_data}": "actionOpenData",
}
# Translated, their names are no more than directions: 오른쪽 is the right, and no key.
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def with_keys(text: str) -> str:
    """Put names and keys of commands into their places in a text: "{run}" gives "Run (F5)"."""
    for place, name in PLACES.items():
        if place in text:
            text = text.replace(place, _hint(name))
    return text


def key_texts(command: Command) -> tuple[str, ...]:
    """Keys of a command as the platform writes them."""
    return tuple(native(key) for key in (*command.keys, *command.plain_keys))


def key_of(name: str) -> str:
    """First key of the command of this name, as the platform writes it."""
    return native(_command(name).keys[0])


def _hint(name: str) -> str:
    pattern = QCoreApplication.translate("KeyHints", "{command} ({key})")
    return pattern.format(command=translated(_command(name).text), key=key_of(name))


def _command(name: str) -> Command:
    return next(command for command in COMMANDS if command.name == name)


def native(key: str) -> str:
    """A key as the platform writes it, Ctrl+R as ⌘R on macOS; of an arrow key its sign."""
    text, name = _named(key), key.rpartition("+")[2]
    return text.removesuffix(_named(name)) + ARROWS[name] if name in ARROWS else text


def _named(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
