"""Pace of a run: how often it is asked and painted, within a budget of processor time."""

from __future__ import annotations

import time
from typing import NamedTuple

BUDGET = 1 / 20  # of the training's own time; half as much again is lost to caches that are cold
SHORTEST, LONGEST = 1 / 30, 0.5  # s from one look at a run at full speed to the next
SLOW_INTERVAL = SHORTEST  # s; of a run that waits between its steps
FIRST_INTERVAL = 0.16  # s, until something has been measured
NEW = 0.3  # weight of the newest look in the average


class Moment(NamedTuple):
    """A moment of a thread, in seconds: on the clock, and of the thread's own processor time."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> Moment:
        """This moment of the thread that asks."""
        return cls(time.perf_counter(), time.thread_time())


class Pace:
    """Interval between two looks at the run, as long as the budget makes it.

    A look costs what the worker's thread spends on its questions, and all that the GUI thread
    does until the next one, painting included. Both the cost and the interval are processor
    time: while the GUI thread waits, training goes on, and while other programs have the
    processor, it does not, and bears fewer looks.

    Attributes
    ----------
    interval : float
        Seconds of the worker's time from one look at a run at full speed to the next.
    """

    def __init__(self) -> None:
        self.interval = FIRST_INTERVAL
        self._cost = FIRST_INTERVAL * BUDGET
        self._then = time.thread_time()

    def begin(self) -> None:
        """Count from now on what the GUI thread does; a run goes on."""
        self._then = time.thread_time()

    def count(self, asked: float) -> None:
        """Count a look that is over, on the GUI thread.

        Parameters
        ----------
        asked : float
            Processor time of the questions, in seconds.
        """
        now = time.thread_time()
        painted, self._then = now - self._then, now
        # A page that is built takes as long as many looks, and is not built again.
        cost = min(asked + painted, LONGEST * BUDGET)
        self._cost += NEW * (cost - self._cost)
        self.interval = min(max(self._cost / BUDGET, SHORTEST), LONGEST)

    def is_due(self, last: Moment, clock: float, at_full_speed: bool) -> bool:
        """Whether it is time for a look; asked on the worker's thread, after every step.

        A run that waits anyway between its steps is looked at more often.
        """
        waited = clock - last.clock
        if not at_full_speed:
            return waited >= SLOW_INTERVAL
        if waited < self.interval:  # a thread's own time passes no faster, and is dear to ask for
            return False
        return waited >= LONGEST or time.thread_time() - last.processor >= self.interval
