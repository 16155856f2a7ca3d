"""Curves of runs for one plot: any quantity against any measure of how far a run has come."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.run_axis import RunAxis
from nncore import Floats, Run

MOST_POINTS = 600  # of a curve: more are not seen


@dataclass(frozen=True, eq=False)
class RunCurve:
    """Points of a run's curve.

    Attributes
    ----------
    x, y : ndarray of shape (n_points,)
    """

    x: Floats
    y: Floats


def curve_of(run: Run, quantity: str, axis: str, span: int) -> RunCurve:
    """Take the curve of a run.

    Parameters
    ----------
    run : Run
    quantity : "loss", "test" or "train"
    axis : str
        Key of `RUN_AXES`.
    span : int
        How many losses are averaged for each point; accuracies are shown as they are.

    Returns
    -------
    RunCurve
    """
    if quantity == "loss":
        iterations, y = _averaged(run.history.losses, span)
    else:
        evaluations = run.history.evaluations
        iterations = np.array([e.iteration for e in evaluations], dtype=float)
        y = np.array([getattr(e, f"{quantity}_accuracy") for e in evaluations], dtype=float)
    return RunCurve(RunAxis(run, axis).of(iterations), y)


def _averaged(losses: Floats, span: int) -> tuple[Floats, Floats]:
    """Means of the last `span` losses, at no more places than are seen; of fewer at the start."""
    n = len(losses)
    ends = np.unique(np.linspace(1, n, min(n, MOST_POINTS)).astype(int)) if n else np.empty(0, int)
    sums = np.concatenate([[0.0], np.cumsum(losses, dtype=np.float64)])
    starts = np.maximum(ends - max(span, 1), 0)
    return ends.astype(float), (sums[ends] - sums[starts]) / np.maximum(ends - starts, 1)


class CurveMaker:
    """Takes curves of runs; as long as a run makes no step its curve is the same object."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[object, ...], RunCurve]] = {}

    def curve(self, key: str, run: Run, quantity: str, axis: str, span: int) -> RunCurve:
        """See `curve_of`; `key` tells the run from others."""
        history = run.history
        token = history, len(history), len(history.evaluations), quantity, axis, span
        known = self._known.get(key)
        if known is None or known[0] != token:
            known = self._known[key] = token, curve_of(run, quantity, axis, span)
        return known[1]
