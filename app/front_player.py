"""Player of whichever part of a page is in front: one transport bar for several players."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.player import Player


class FrontPlayer(Player):
    """Passes everything on to the player in front; one that leaves the front holds."""

    def __init__(self, front: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._front = front
        front.changed.connect(self.changed)

    def bring_to_front(self, player: Player) -> None:
        """Drive `player` from now on."""
        if player is self._front:
            return
        self._front.changed.disconnect(self.changed)
        self._front.leave()
        self._front.hold_at, player.hold_at = None, self._front.hold_at
        self._front = player
        player.changed.connect(self.changed)
        self.changed.emit()

    @property
    def running(self) -> bool:
        return self._front.running

    @property
    def has_shown_all(self) -> bool:
        return self._front.has_shown_all

    @property
    def holds(self) -> bool:
        return self._front.holds

    @property
    def can_run(self) -> bool:
        return self._front.can_run

    @property
    def can_ever_run(self) -> bool:
        return self._front.can_ever_run

    @property
    def can_step(self) -> bool:
        return self._front.can_step

    @property
    def can_step_back(self) -> bool:
        return self._front.can_step_back

    @property
    def has_epochs(self) -> bool:
        return self._front.has_epochs

    @property
    def can_reset(self) -> bool:
        return self._front.can_reset

    @property
    def n_steps(self) -> int | None:
        return self._front.n_steps

    @property
    def hold_at(self) -> int | None:
        return self._front.hold_at

    @hold_at.setter
    def hold_at(self, n_steps: int | None) -> None:
        self._front.hold_at = n_steps

    def run(self) -> None:
        self._front.run()

    def pause(self) -> None:
        self._front.pause()

    def step(self) -> None:
        self._front.step()

    def step_back(self) -> None:
        self._front.step_back()

    def step_epoch(self) -> None:
        self._front.step_epoch()

    def reset(self) -> None:
        self._front.reset()

    def leave(self) -> None:
        self._front.leave()

    @property
    def speed_position(self) -> int:
        return self._front.speed_position

    @speed_position.setter
    def speed_position(self, position: int) -> None:
        self._front.speed_position = position

    def speed_text(self) -> str:
        return self._front.speed_text()
