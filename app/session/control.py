"""How the GUI thread steers a run that another thread is in the middle of."""

import math
import threading
import time
from collections.abc import Callable
from typing import Literal

FULL_SPEED = math.inf
EPOCH_END: Literal["epoch end"] = "epoch end"
Goal = int | Literal["epoch end"]  # a step, or the last one of the epoch
LONGEST_WAIT = 0.25  # s; bounds how late a forgotten notification can be noticed
LATENESS = 0.032  # s, caught up with; Windows wakes a waiting thread 64 times a second


class RunControl:
    """Stop, pause, single steps, single epochs, a step to go to, and speed of one run.

    Called from the GUI thread, and obeyed by the worker in `wait_turn`. Each run has a control
    of its own: a stop can then never be lost to, or meant for, the run that follows.
    """

    def __init__(
        self, paused: bool = True, speed: float = FULL_SPEED, hold_at: int | None = None
    ) -> None:
        self._changed = threading.Condition()
        self._stopped = False
        self._paused = paused
        self._single_steps = 0
        self._goal: Goal | None = None
        self._hold_at = hold_at
        self._speed = speed
        self._last_turn = self._one_beat_ago()

    @property
    def paused(self) -> bool:
        """Whether the run waits; single steps may still be under way."""
        return self._paused

    @property
    def speed(self) -> float:
        """Most steps a second, or `FULL_SPEED`."""
        return self._speed

    @property
    def at_full_speed(self) -> bool:
        """Whether steps follow each other as fast as they can."""
        has_goal = self._goal is not None
        return not self._paused and (has_goal or self._speed == FULL_SPEED)

    def holds_after(self, iteration: int, ends_epoch: Callable[[int], bool]) -> bool:
        """Whether a step is the last before the run is to be held, by what it was told so far."""
        ends_goal = ends_epoch(iteration) if self._goal is EPOCH_END else self._goal == iteration
        return ends_goal or iteration == self._hold_at

    def keep_going(self) -> bool:
        """Whether a long gradient should be finished."""
        return not self._stopped

    def stop(self) -> None:
        """End the run before its next step."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def pause(self) -> None:
        """Hold the run before its next step.

        At full speed few steps are watched: one more is then made, which is, so that what is
        shown is the step that the run holds at.
        """
        with self._changed:
            self._single_steps = int(self.at_full_speed)
            self._paused, self._goal = True, None

    def resume(self) -> None:
        """Let the run go on."""
        self._go_on(None)

    def step_epoch(self) -> None:
        """Let the run go on at full speed until its worker ends the epoch."""
        self._go_on(EPOCH_END)

    def step_to(self, iteration: int) -> None:
        """Let the run go on at full speed until its worker has made this step."""
        self._go_on(iteration)

    def _go_on(self, goal: Goal | None) -> None:
        with self._changed:
            self._paused, self._goal = False, goal
            self._single_steps = 0
            self._last_turn = self._one_beat_ago()  # the next one comes at once
            self._changed.notify_all()

    def set_hold_at(self, iteration: int | None) -> None:
        """Hold the run after so many steps; None to let it go on to its end."""
        with self._changed:
            self._hold_at = iteration

    def hold_after(self, iteration: int, ends_epoch: Callable[[int], bool]) -> bool:
        """Hold the run, called by its worker; False if it was told otherwise meanwhile."""
        with self._changed:
            held = self.holds_after(iteration, ends_epoch)
            if held:
                self._paused, self._goal = True, None
            return held

    def step(self) -> None:
        """Let a paused run make one more step."""
        with self._changed:
            self._single_steps += 1
            self._changed.notify_all()

    def set_speed(self, speed: float) -> None:
        """Allow at most `speed` steps a second from now on."""
        with self._changed:
            self._speed = speed
            self._changed.notify_all()

    def wake(self) -> None:
        """Make a waiting worker look at what was asked of it."""
        with self._changed:
            self._changed.notify_all()

    def wait_turn(self, while_waiting: Callable[[], None]) -> bool:
        """Wait until the next step may be made; False if the run is to end instead.

        `while_waiting` is called, without the lock, before every wait.
        """
        if self.at_full_speed and not self._stopped:
            return True  # thousands of times a second: no lock
        while not self._stopped:
            while_waiting()
            with self._changed:
                delay = self._delay()
                if delay <= 0:
                    self._take_turn()
                    return not self._stopped
                self._changed.wait(min(delay, LONGEST_WAIT))
        return False

    def _delay(self) -> float:
        """Seconds until the next step may be made."""
        if self._stopped or (self._paused and self._single_steps):
            return 0.0
        if self._paused:
            return math.inf
        return 0.0 if self.at_full_speed else self._last_turn - self._one_beat_ago()

    def _one_beat_ago(self) -> float:
        return time.perf_counter() - 1 / self._speed

    def _take_turn(self) -> None:
        if self._paused:
            self._single_steps -= 1
            return
        # The planned time, not now: waking up a little late must not slow the beat.
        latest = time.perf_counter() - LATENESS
        planned = self._last_turn + 1 / self._speed
        self._last_turn = max(planned, min(latest, self._one_beat_ago()))
