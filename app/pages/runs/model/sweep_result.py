"""What came of a sweep: a number for each run, mean and spread over the seeds of a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np

from nncore import Run

LAST_LOSSES = 100  # that the last loss is the mean of
QUANTITIES = "last", "best", "loss"


@dataclass(frozen=True)
class Outcome:
    """Numbers of a run that has ended.

    Attributes
    ----------
    last, best : float
        Test accuracy, from 0 to 1.
    loss : float
        Mean of the last hundred.
    forward_passes : int
    seconds : float
        Spent in the steps.
    diverged : bool
        Its numbers are then those before that.
    """

    last: float
    best: float
    loss: float
    forward_passes: int
    seconds: float
    diverged: bool = False

    @classmethod
    def of(cls, run: Run, diverged: bool) -> Outcome:
        """Take the numbers of a run.

        Parameters
        ----------
        run : Run
            Without snapshots will do.
        diverged : bool
        """
        history = run.history
        tested = [each.test_accuracy for each in history.evaluations] or [float("nan")]
        losses = history.losses[-LAST_LOSSES:]
        return cls(
            tested[-1],
            max(tested),
            float(np.mean(losses, dtype=np.float64)) if len(losses) else float("nan"),
            history.forward_passes,
            history.seconds,
            diverged,
        )


@dataclass(frozen=True)
class Statistics:
    """Mean of some numbers, and their sample standard deviation; None of a single one."""

    mean: float
    spread: float | None

    @classmethod
    def of(cls, numbers: Iterable[float]) -> Statistics | None:
        """Statistics of numbers; None where there are none."""
        values = list(numbers)
        if not values:
            return None
        mean = sum(values) / len(values)
        if len(values) == 1:
            return cls(mean, None)
        squares = sum((value - mean) ** 2 for value in values)
        return cls(mean, sqrt(squares / (len(values) - 1)))

    def times(self, factor: float) -> Statistics:
        """Statistics of as many times as large numbers."""
        return Statistics(self.mean * factor, self.spread and self.spread * factor)


@dataclass(frozen=True)
class ValueResult:
    """What came of one value of a sweep.

    Attributes
    ----------
    value : float, int or str
    outcomes : tuple of Outcome
        Of the runs that have ended.
    n_runs : int
        How many there are in all.
    """

    value: Any
    outcomes: tuple[Outcome, ...]
    n_runs: int

    @property
    def n_diverged(self) -> int:
        """How many of the runs diverged: they are in no mean."""
        return sum(outcome.diverged for outcome in self.outcomes)

    def statistics(self, quantity: str) -> Statistics | None:
        """Mean and spread of a field of `Outcome` over the runs that did not diverge."""
        finite = (outcome for outcome in self.outcomes if not outcome.diverged)
        return Statistics.of(getattr(outcome, quantity) for outcome in finite)


def results_by_value(runs: Iterable[tuple[Any, Outcome | None]]) -> tuple[ValueResult, ...]:
    """Gather the runs of each value, in the order of the values.

    Parameters
    ----------
    runs : iterable of (value, Outcome or None)
        None for a run that has not ended.
    """
    gathered: dict[Any, list[Outcome | None]] = {}
    for value, outcome in runs:
        gathered.setdefault(value, []).append(outcome)
    return tuple(
        ValueResult(value, tuple(each for each in found if each is not None), len(found))
        for value, found in gathered.items()
    )
