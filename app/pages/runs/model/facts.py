"""What came of a run, in the few numbers of a row of the table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore import Evaluation, Floats, Run

POINTS = 60  # of the small curve


@dataclass(frozen=True, eq=False)
class RunFacts:
    """Numbers of a run as it is now.

    Attributes
    ----------
    iteration, iterations : int
        Steps made, and steps that it would make.
    best, last : float or None
        Test accuracy at its best and at the newest evaluation; None before there is one.
    to_90, to_95 : int or None
        Steps to the first evaluation of at least that test accuracy; None where there is none.
    seconds : float
        Spent in the steps so far.
    forward_passes : int
    curve : ndarray of shape (at most 60,)
        Losses, each the mean of as many steps.
    """

    iteration: int
    iterations: int
    best: float | None
    last: float | None
    to_90: int | None
    to_95: int | None
    seconds: float
    forward_passes: int
    curve: Floats

    @classmethod
    def of(cls, run: Run) -> RunFacts:
        """Take the numbers of a run, which may be under way."""
        history = run.history
        evaluations = history.evaluations
        tested = [e.test_accuracy for e in evaluations]
        return cls(
            len(history),
            run.config.iterations,
            max(tested, default=None),
            tested[-1] if tested else None,
            steps_to(evaluations, 0.90),
            steps_to(evaluations, 0.95),
            history.seconds,
            history.forward_passes,
            small_curve(history.losses),
        )


def steps_to(evaluations: tuple[Evaluation, ...], accuracy: float) -> int | None:
    """Steps to the first evaluation of at least a test accuracy; None where there is none."""
    return next((e.iteration for e in evaluations if e.test_accuracy >= accuracy), None)


def small_curve(losses: Floats) -> Floats:
    """At most 60 means of losses that follow each other, shape (at most 60,)."""
    count = len(losses)
    if not count:
        return np.empty(0)
    starts = np.linspace(0, count, min(POINTS, count), endpoint=False).astype(int)
    sums = np.add.reduceat(losses, starts, dtype=np.float64)
    return np.asarray(sums / np.diff(np.append(starts, count)))
