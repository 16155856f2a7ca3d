"""Plays the part that is shown: its steps, one after the other, at a speed that is chosen."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Slot

from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import GradientState
from app.player import rate_at
from app.state.model import StateModel
from app.state.player import StatePlayer

TICK_MS = 33
BUDGET = 0.012  # s of computing in a tick, so that painting fits into the frame too


class PartPlayer(StatePlayer):
    """Makes the steps of one part at a time; a part that has no more holds it.

    Where the speed slider stands is a field of the page's state.
    """

    def __init__(
        self, part: GradientPart, model: StateModel[GradientState], parent: QObject | None = None
    ) -> None:
        super().__init__(model, parent)
        self._part = part
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        part.steps_changed.connect(self.changed)

    def play(self, part: GradientPart) -> None:
        """Play another part from now on."""
        self.pause()
        self._part.steps_changed.disconnect(self.changed)
        self._part = part
        part.steps_changed.connect(self.changed)
        self.changed.emit()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def has_shown_all(self) -> bool:
        return self._part.at_the_end

    @property
    def can_run(self) -> bool:
        return self._part.can_play

    @property
    def can_step(self) -> bool:
        return self._part.can_play and self._part.can_step

    @property
    def can_step_back(self) -> bool:
        return self._part.can_play and self._part.can_step_back

    @property
    def n_steps(self) -> int | None:
        return self._part.n_steps

    def run(self) -> None:
        if not self._part.can_step:
            self._part.begin()
        self._due = 1.0  # the first step is seen at once
        self._timer.start(max(TICK_MS, round(1000 / self._rate)))
        self._on_tick()
        self.changed.emit()

    def pause(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def step(self) -> None:
        self.pause()
        if self._part.can_step:
            self._part.step()
            self._part.show_steps()
            self.changed.emit()

    def step_back(self) -> None:
        self.pause()
        if self._part.can_step_back:
            self._part.step_back()
            self._part.show_steps()
            self.changed.emit()

    def reset(self) -> None:
        self.pause()
        self._part.begin()
        self._part.show_steps()
        self.changed.emit()

    def _on_speed_chosen(self) -> None:
        self._timer.setInterval(max(TICK_MS, round(1000 / self._rate)))

    @property
    def _rate(self) -> float:
        """Steps a second that the slider asks for."""
        return rate_at(self.speed_position, self._part.slowest, self._part.fastest)

    def speed_text(self) -> str:
        if not self.can_run or self._part.slowest == self._part.fastest:
            return ""
        return self.steps_per_second_text(self._rate)

    @Slot()
    def _on_tick(self) -> None:
        deadline = time.perf_counter() + BUDGET
        holds, left = False, self.steps_to_hold()
        while self._due >= 1 and self._part.can_step and time.perf_counter() < deadline:
            self._part.step()
            self._due -= 1
            left_before, left = left, self.steps_to_hold()
            holds = left_before < left  # the last of them was made
            if holds:
                break
        # What could not be made in time is left out: the window comes first.
        self._due = min(self._due, 1.0) + self._rate * self._timer.interval() / 1000
        self._part.show_steps()
        if holds or not self._part.can_step:
            self.pause()
