"""What of a run can be the truth of a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from nncore import Run

LAST = 100  # losses, whose mean is the loss at the end


def _test_accuracy(run: Run) -> float:
    return 100 * run.history.evaluations[-1].test_accuracy


def _train_accuracy(run: Run) -> float:
    return 100 * run.history.evaluations[-1].train_accuracy


def _loss(run: Run) -> float:
    return float(run.history.losses[-LAST:].mean(dtype=float))


def _gap(run: Run) -> float:
    return _train_accuracy(run) - _test_accuracy(run)


MEASURES: Mapping[str, Callable[[Run], float]] = {
    "test_accuracy": _test_accuracy,
    "train_accuracy": _train_accuracy,
    "loss": _loss,
    "gap": _gap,
}
