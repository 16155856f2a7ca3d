"""One player for the transport bar, whichever tab is in front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.player import Player


class TabPlayer(Player):
    """Passes everything on to the player of the tab in front."""

    def __init__(self, first: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._front = first
        first.changed.connect(self._on_changed)

    @property
    def front(self) -> Player:
        """The player of the tab in front."""
        return self._front

    def bring_to_front(self, player: Player) -> None:
        """Drive `player` from now on; the one before it holds."""
        if player is self._front:
            return
        self._front.changed.disconnect(self._on_changed)
        if self._front.running:
            self._front.pause()
        self._front = player
        player.changed.connect(self._on_changed)
        self.changed.emit()

    @property
    def running(self) -> bool:
        return self._front.running

    @property
    def can_run(self) -> bool:
        return self._front.can_run

    @property
    def can_step(self) -> bool:
        return self._front.can_step

    @property
    def can_reset(self) -> bool:
        return self._front.can_reset

    def run(self) -> None:
        self._front.run()

    def pause(self) -> None:
        self._front.pause()

    def step(self) -> None:
        self._front.step()

    def reset(self) -> None:
        self._front.reset()

    @property
    def speed_position(self) -> int:
        return self._front.speed_position

    @speed_position.setter
    def speed_position(self, position: int) -> None:
        self._front.speed_position = position

    def speed_text(self) -> str:
        return self._front.speed_text()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
