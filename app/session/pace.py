"""Pace of a run: how often it is asked and painted, within a budget of processor time."""

import time

BUDGET = 1 / 12  # of the time may go to questions and painting: nine tenths are for training
SHORTEST, LONGEST = 1 / 30, 0.5  # s from one look at a run at full speed to the next
SLOW_INTERVAL = SHORTEST  # s; of a run that waits between its steps
FIRST_INTERVAL = 0.16  # s, until something has been measured
NEW = 0.3  # weight of the newest look in the average


class Pace:
    """Interval between two looks at the run, as long as the budget makes it.

    A look costs what the worker's thread spends on its questions, and all that the GUI thread
    does until the next one, painting included. Processor time is counted, not time: while the
    GUI thread waits, training goes on.

    Attributes
    ----------
    interval : float
        Seconds from one look at a run at full speed to the next.
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

    def interval_of(self, at_full_speed: bool) -> float:
        """Seconds from one look to the next; a run that waits anyway is looked at more often."""
        return self.interval if at_full_speed else SLOW_INTERVAL
