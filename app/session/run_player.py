"""The transport's view of the session's run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.player import FASTEST, Player, position_at, rate_at
from app.session.control import FULL_SPEED
from app.session.run import RunStatus
from app.session.session import Session
from nncore import ConfigError

LEAST_RATE, MOST_RATE = 1.0, 1000.0  # steps a second; at its end the slider means all it can


class RunPlayer(Player):
    """Drives the training run; shared by every page that has no player of its own."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.status_changed.connect(self._on_session_changed)
        session.dataset_changed.connect(self._on_session_changed)
        session.config_model.settled.connect(self.changed)

    @property
    def running(self) -> bool:
        return self._session.status is RunStatus.RUNNING

    @property
    def can_run(self) -> bool:
        settled = self._session.config_model.is_settled  # else another one than is written
        return self.can_reset and (self.running or settled)

    @property
    def can_ever_run(self) -> bool:
        return True

    @property
    def has_epochs(self) -> bool:
        return True

    @property
    def can_reset(self) -> bool:
        run = self._session.run
        return run is not None and not isinstance(run.error, ConfigError)

    @property
    def n_steps(self) -> int:
        return self._session.run.iteration if self._session.run is not None else 0

    @property
    def hold_at(self) -> int | None:
        return self._session.hold_at

    @hold_at.setter
    def hold_at(self, n_steps: int | None) -> None:
        self._session.set_hold_at(n_steps)

    def run(self) -> None:
        self._session.start()

    def pause(self) -> None:
        self._session.pause()

    def step(self) -> None:
        self._session.step()

    def step_epoch(self) -> None:
        self._session.step_epoch()

    def reset(self) -> None:
        self._session.reset()

    def slow_down(self, seconds: float) -> None:
        """Choose a speed at which a whole run takes about so long, where it would be shorter."""
        rate = min(self._session.config.iterations, self.steps_to_hold()) / seconds
        if LEAST_RATE <= rate < MOST_RATE:
            self.speed_position = position_at(rate, LEAST_RATE, MOST_RATE, FASTEST - 1)

    def _on_speed_chosen(self) -> None:
        self._session.set_speed(self._steps_per_second())

    def speed_text(self) -> str:
        speed = self._steps_per_second()
        if speed == FULL_SPEED:
            return self.tr("full speed")
        return self.steps_per_second_text(speed)

    def _steps_per_second(self) -> float:
        if self._speed_position >= FASTEST:
            return FULL_SPEED
        return float(round(rate_at(self._speed_position, LEAST_RATE, MOST_RATE, FASTEST - 1)))

    @Slot(object)
    def _on_session_changed(self, _: object) -> None:
        self.changed.emit()
