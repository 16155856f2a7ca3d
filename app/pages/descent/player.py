"""Plays a race: a clock that says which step is shown, and how far on the way to the next."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import floor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.pages.descent.model.race import Race
from app.pages.descent.state import DescentState
from app.player import rate_at
from app.state.model import StateModel
from app.state.player import StatePlayer

FRAME_MS = 16
LEAST_RATE, MOST_RATE = 1.0, 100.0  # steps a second
COMPUTING_S = 0.003  # of a frame: the rest is for painting
WAITING_S = 0.5  # for another race: longer than that, its way to the step is shown
LONGEST_PAUSE_S = 0.1  # between two frames: after a stall the balls go on, they do not jump


class DescentPlayer(StatePlayer):
    """Drives a `Race`; whoever draws it looks at `index` and `fraction` when told by `moved`."""

    moved = Signal()  # another moment is to be shown
    settled = Signal()  # the moment that is shown stays

    def __init__(self, model: StateModel[DescentState], parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.race: Race | None = None
        self._time = 0.0  # in steps
        self._goal: int | None = None  # asked for, but not computed yet
        self._running = False
        self._coming: Race | None = None  # to be shown at the same step, as soon as it is there
        self._wanted: Callable[[], Race] | None = None  # after the one that is coming
        self._came = 0.0
        self._then = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    # What is shown

    @property
    def index(self) -> int:
        """The step that is shown."""
        return floor(self._time)

    @property
    def fraction(self) -> float:
        """How far on the way to the next step the balls are, from 0 to just under 1."""
        return self._time - floor(self._time)

    @property
    def position(self) -> int:
        """The step that is shown, or is to be shown as soon as it is computed."""
        return self.index if self._goal is None else self._goal

    @property
    def last_possible(self) -> int:
        """Index of the last step that the race may have."""
        return self.race.state.steps if self.race else 0

    def set_race(self, race: Race, index: int) -> None:
        """Show another race at a step; at its start it holds."""
        self._coming = self._wanted = None
        self.race, self._time, self._goal = race, 0.0, None
        if index:
            self.seek(index)
            return
        self._set_running(False)
        self.moved.emit()

    def alter_race(self, make_race: Callable[[], Race]) -> None:
        """Show another race at the same step, once it is computed so far.

        One that is coming already is shown before it is made: under a hand that drags, balls
        move as often as there is time, and none is seen on its way back to its step.
        """
        if self.race is None or self.position == 0:
            self.set_race(make_race(), 0)
            return
        self._wanted = make_race
        if self._coming is None:
            self._begin_coming()

    def seek(self, index: int) -> None:
        """Show the step of this index, at once if it is known, else as soon as it is."""
        if self.race is None:
            return
        self._goal = max(0, index)
        self._reach_goal()
        if self._goal is not None:
            self._timer.start()

    def hold_still(self) -> None:
        """Stop the clock while nobody looks."""
        self._timer.stop()

    def go_on(self) -> None:
        """Let the clock go on, if it was going."""
        self._then = time.perf_counter()
        if self.busy:
            self._timer.start()

    # The transport

    @property
    def running(self) -> bool:
        return self._running

    @property
    def busy(self) -> bool:
        awaited = self._goal, self._coming, self._wanted
        return self._running or any(each is not None for each in awaited)

    @property
    def can_run(self) -> bool:
        return self.race is not None and bool(self.race.trajectories)

    @property
    def can_ever_run(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.can_run and not self.at_end

    @property
    def can_step_back(self) -> bool:
        return self.can_run

    @property
    def at_end(self) -> bool:
        """Whether the last step of all is shown."""
        return self.race is None or (self.race.ended and self._time >= self.race.last)

    @property
    def n_steps(self) -> int:
        return self.index

    def run(self) -> None:
        if not self.can_run:
            return
        if self.at_end:
            self.seek(0)
        self._goal, self._then = None, time.perf_counter()
        self._set_running(True)
        self._timer.start()

    def pause(self) -> None:
        self._set_running(False)
        if self.fraction:  # a pause shows a step, not a place between two
            self.seek(self.index + 1)

    def step(self) -> None:
        self._set_running(False)
        self.seek(self.index + 1)

    def step_back(self) -> None:
        self._set_running(False)
        self.seek(self.index if self.fraction else self.index - 1)

    def reset(self) -> None:
        self._set_running(False)
        self.seek(0)

    def speed_text(self) -> str:
        return self.steps_per_second_text(self.rate)

    @property
    def rate(self) -> float:
        """Steps a second."""
        return rate_at(self.speed_position, LEAST_RATE, MOST_RATE)

    # The clock

    @Slot()
    def _on_frame(self) -> None:
        if self._coming is not None:
            self._await_coming(self._coming)
        if self._goal is not None and self._coming is None:
            self._reach_goal()
        elif self._running:
            self._go_on()
        if not self.busy:
            self._timer.stop()

    def _begin_coming(self) -> None:
        """Make the race that is wanted, and show it at once if its steps are made in no time."""
        assert self._wanted is not None
        self._coming, self._wanted = self._wanted(), None
        self._came = time.perf_counter()
        self._timer.start()
        self._await_coming(self._coming)

    def _await_coming(self, race: Race) -> None:
        """Show the race that is coming once it is there; one that takes long, on its way."""
        if race.compute(self.position, COMPUTING_S):
            self._show_coming(race)
        elif time.perf_counter() - self._came < WAITING_S:
            return
        elif self._wanted is None:
            self.set_race(race, self.position)
        if self._wanted is not None:
            self._begin_coming()

    def _show_coming(self, race: Race) -> None:
        place = self._time if self._goal is None else float(self._goal)
        self.race, self._time = race, min(place, float(race.last))
        self._coming = self._goal = None
        self.moved.emit()
        self._tell()

    def _reach_goal(self) -> None:
        assert self.race is not None
        assert self._goal is not None
        reached = self.race.compute(self._goal, COMPUTING_S)
        self._time = float(min(self._goal, self.race.last))
        if reached:
            self._goal = None
        self.moved.emit()
        self._tell()

    def _go_on(self) -> None:
        assert self.race is not None
        now = time.perf_counter()
        end = self.index + self.steps_to_hold()
        self._time += min(now - self._then, LONGEST_PAUSE_S) * self.rate
        self._then = now
        self.race.compute(self.index + 1, COMPUTING_S)
        self._time = min(self._time, float(self.race.last), end)
        self.moved.emit()
        if self.at_end or self._time == end:
            self._set_running(False)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        if not self.busy:
            self.settled.emit()
