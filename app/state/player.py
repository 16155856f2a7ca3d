"""Player of what a page's state says, at the speed that it says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from app.player import Player
from app.state.model import StateModel


class StatePlayer(Player):
    """A player whose speed is a field of the state that it plays, called `speed`."""

    def __init__(self, model: StateModel[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.changed.connect(self._on_speed_changed)

    @property
    def speed_position(self) -> int:
        return int(self._model.value.speed)

    @speed_position.setter
    def speed_position(self, position: int) -> None:
        self._model.update(speed=position)

    @Slot(object, object)
    def _on_speed_changed(self, now: Any, before: Any) -> None:
        if now.speed != before.speed:
            self._on_speed_chosen()
            self.changed.emit()
