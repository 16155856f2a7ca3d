"""What of a run can be the truth of a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import nan
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.questions.question import COLUMNS, Question, Value
from app.widgets.plots import ColorOf
from nncore import Run
from nncore.marking import N_, Text

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


def loss_curve(losses: NDArray[np.floating[Any]], span: float) -> tuple[float, ...]:
    """Mean loss of the steps around each column, out to halfway to the next; nan beyond them."""
    pitch = span / (COLUMNS - 1)
    edges = np.clip((np.arange(COLUMNS + 1) - 0.5) * pitch, 0, len(losses))
    first, last = np.floor(edges[:-1]).astype(int), np.ceil(edges[1:]).astype(int)
    parts = (losses[a:b] for a, b in zip(first, last, strict=True))
    return tuple(float(part.mean(dtype=float)) if len(part) else nan for part in parts)


def _losses(run: Run, begin: float, span: float) -> tuple[float, ...]:
    return loss_curve(run.history.losses[round(begin) :], span)


def _accuracies(run: Run, begin: float, span: float) -> tuple[float, ...]:
    """Test accuracy between the evaluations, in percent; nan beyond them."""
    evaluations = run.history.evaluations
    at = begin + np.linspace(0, span, COLUMNS)
    known = [each.iteration for each in evaluations]
    heights = [100 * each.test_accuracy for each in evaluations]
    return tuple(np.interp(at, known, heights, right=nan).tolist())


class CurveMeasure(NamedTuple):
    """A curve of a run, with what its axes say.

    Attributes
    ----------
    of : callable
        The curve of a run, from a step on and over so many: a height for each column.
    name, x_label : Text
    color : callable
        Of the curve on other plots, too.
    """

    of: Callable[[Run, float, float], tuple[float, ...]]
    name: Text
    x_label: Text
    color: ColorOf


CURVES: Mapping[str, CurveMeasure] = {
    "loss": CurveMeasure(
        _losses, N_("Questions", "loss"), N_("Questions", "iteration"), lambda c: c.smoothed
    ),
    "test_accuracy": CurveMeasure(
        _accuracies,
        N_("Questions", "test accuracy, %"),
        N_("Questions", "iteration"),
        lambda c: c.test,
    ),
}


def can_be_measured(question: Question, run: Run) -> bool:
    """Whether what is asked is known where a run stands: accuracies are so once an epoch."""
    if question.kind == "curve" or question.measure == "loss":
        return True
    return run.history.evaluations[-1].iteration == run.iteration


def measured(question: Question, run: Run) -> Value | None:
    """What of a run is the truth of a question; None where that takes no run."""
    if not question.measure:
        return None
    if question.kind == "curve":
        return CURVES[question.measure].of(run, question.begin, question.span)
    return MEASURES[question.measure](run)
