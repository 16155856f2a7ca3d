"""Curves of runs for one plot: any quantity against any measure of how far a run has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from app.run_axis import RunAxis
from nncore import Floats, Run

MOST_POINTS = 600  # of a curve: more are not seen
FEWEST_POINTS = 100
ALL_POINTS = 24_000  # of all curves: to paint more takes longer than anybody waits


@dataclass(frozen=True, eq=False)
class RunCurve:
    """Points of a run's curve.

    Attributes
    ----------
    x, y : ndarray of shape (n_points,)
    """

    x: Floats
    y: Floats


def curve_of(
    run: Run, quantity: str, axis: str, span: int, most_points: int = MOST_POINTS
) -> RunCurve:
    """Take the curve of a run.

    Parameters
    ----------
    run : Run
    quantity : "loss", "test" or "train"
    axis : str
        Key of `RUN_AXES`.
    span : int
        How many losses are averaged for each point; accuracies are shown as they are.
    most_points : int

    Returns
    -------
    RunCurve
    """
    if quantity == "loss":
        iterations, y = _averaged(run.history.losses, span, most_points)
    else:
        evaluations = run.history.evaluations
        iterations = np.array([e.iteration for e in evaluations], dtype=float)
        y = np.array([getattr(e, f"{quantity}_accuracy") for e in evaluations], dtype=float)
    return RunCurve(RunAxis(run, axis).of(iterations), y)


def _averaged(losses: Floats, span: int, most: int) -> tuple[Floats, Floats]:
    """Means of the last `span` losses, at no more places than are seen; of fewer at the start."""
    n = len(losses)
    ends = np.rint(np.linspace(1, n, min(n, most))).astype(int)
    sums = np.concatenate([[0.0], np.cumsum(losses, dtype=np.float64)])
    starts = np.maximum(ends - max(span, 1), 0)
    return ends.astype(float), (sums[ends] - sums[starts]) / np.maximum(ends - starts, 1)


class CurveMaker:
    """Takes curves of runs; as long as a run makes no step its curve is the same object."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[object, ...], RunCurve]] = {}

    def curves(
        self, runs: Mapping[str, Run], quantity: str, axis: str, span: int
    ) -> dict[str, RunCurve]:
        """Curves of all runs, by their keys; see `curve_of`. The more runs, the fewer points."""
        most = max(min(MOST_POINTS, ALL_POINTS // max(len(runs), 1)), FEWEST_POINTS)
        known, self._known = self._known, {}
        for key, run in runs.items():
            history = run.history
            token = history, len(history), len(history.evaluations), quantity, axis, span, most
            old = known.get(key)
            if old is None or old[0] != token:
                old = token, curve_of(run, quantity, axis, span, most)
            self._known[key] = old
        return {key: curve for key, (_, curve) in self._known.items()}
