"""What every page is: a widget that is given the session and says how it is played."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.player import Player
from app.session.run_player import RunPlayer
from app.session.session import Session
from app.settings import Settings
from app.theme import Theme


@dataclass(frozen=True)
class Context:
    """What the composition root hands to every page."""

    session: Session
    run_player: RunPlayer
    theme: Theme
    settings: Settings
    translators: Sequence[QTranslator] = ()  # Qt does not keep them alive


class Page(QWidget):
    """One page of the window. Pages never import each other; they share the session."""

    key: ClassVar[str]  # of the command line and the settings; objectName is key + "Page"

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName(f"{self.key}Page")
        self.session = context.session
        self.theme = context.theme
        self.settings = context.settings
        self._player: Player = context.run_player
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def player(self) -> Player:
        """What the transport bar drives while this page is shown."""
        return self._player

    def title(self) -> str:
        """Name of the page in the navigation."""
        raise NotImplementedError

    def hint(self) -> str:
        """One line that says what to do here first."""
        raise NotImplementedError

    def help_text(self) -> str:
        """What the page shows, as a few paragraphs of rich text."""
        raise NotImplementedError

    def restore_defaults(self) -> None:
        """Go back to the values of the first start."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys, which arrive here only where the focused widget has no use for them."""
        actions = {
            Qt.Key.Key_Space: self.player.toggle,
            Qt.Key.Key_Right: self.player.step,
            Qt.Key.Key_Left: self.player.step_back,
            Qt.Key.Key_R: self.player.reset,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None or event.modifiers() or not self.player.can_run:
            super().keyPressEvent(event)
        else:
            action()
