"""The outputs of a softmax, and what two losses make of them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from nncore import LOSSES, Floats, one_hot, sigmoid, softmax

SURE_SCORE = 12.0  # against zeros: a probability of 0.99994
LEAST = 1e-9  # a probability comes no closer to 0 or 1, or its score would be infinite


@dataclass(frozen=True, eq=False)
class Outputs:
    """Scores of one sample and its true class.

    Attributes
    ----------
    scores : ndarray of float64, shape (n_classes,)
        What the last layer gives to the softmax.
    label : int
        The true class.
    temperature : float
        Divides the scores before the softmax; 1 in training.
    names : tuple of str, default=their numbers
        What the classes are called.
    """

    scores: Floats
    label: int
    temperature: float = 1.0
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.names:
            object.__setattr__(self, "names", tuple(map(str, range(len(self.scores)))))

    @cached_property
    def y(self) -> Floats:
        """Probabilities, shape (n_classes,)."""
        return softmax(self.scores / self.temperature)

    @cached_property
    def t(self) -> Floats:
        """The one-hot target, shape (n_classes,)."""
        return one_hot(self.label, self.y)

    @property
    def true_probability(self) -> float:
        """Probability given to the true class."""
        return float(self.y[self.label])

    def loss(self, key: str) -> float:
        """The loss called `key` of this sample."""
        return LOSSES[key].mean(self.y[None], self.t[None])

    def gradient(self, key: str) -> Floats:
        """Derivative of the loss called `key` by each score, shape (n_classes,)."""
        _, gradient = LOSSES[key].with_gradient(self.y, self.t)
        return gradient / self.temperature

    def with_score(self, k: int, score: float) -> Outputs:
        """The same with another score for class `k`."""
        scores = self.scores.copy()
        scores[k] = score
        return replace(self, scores=scores)

    def with_probability(self, k: int, probability: float) -> Outputs:
        """The same with another probability for class `k`.

        Only the score of `k` moves, so the other probabilities keep their proportions and all
        of them remain a distribution.
        """
        p = min(max(probability, LEAST), 1 - LEAST)
        log_odds = math.log(p) - math.log1p(-p)
        return self.with_score(k, self.temperature * (log_odds + self._log_sum_of_others(k)))

    def losses_at(self, key: str, probabilities: Floats) -> Floats:
        """The loss if the true class had other probabilities, shape of `probabilities`.

        The rest is shared out among the other classes in the proportions that they have now.
        """
        others = np.delete(self.scores / self.temperature, self.label)
        shares = np.insert(softmax(others), self.label, 0.0)
        p = np.asarray(probabilities)[:, None]
        return LOSSES[key].of_samples(
            p * self.t + (1 - p) * shares, np.broadcast_to(self.t, (len(p), len(self.t)))
        )

    def _log_sum_of_others(self, k: int) -> float:
        others = np.delete(self.scores / self.temperature, k)
        highest = others.max()
        return float(highest + np.log(np.exp(others - highest).sum()))


def example_scores(example: str, outputs: Outputs) -> Floats:
    """Scores of outputs that are sure and "right", sure and "wrong", or "unsure"."""
    sure_of = {"right": outputs.label, "wrong": (outputs.label + 1) % len(outputs.scores)}
    scores = np.zeros_like(outputs.scores)
    if example in sure_of:
        scores[sure_of[example]] = SURE_SCORE * outputs.temperature
    return scores


@dataclass(frozen=True, eq=False)
class SoftmaxCells:
    """The softmax in its steps, each an ndarray of shape (n_classes,)."""

    scores: Floats
    divided: Floats  # by the temperature
    shifted: Floats  # less the largest, so that no exponential overflows
    exponentials: Floats
    probabilities: Floats

    @property
    def total(self) -> float:
        """What the exponentials are divided by."""
        return float(self.exponentials.sum())


def softmax_cells(outputs: Outputs) -> SoftmaxCells:
    """Take the softmax of `outputs` apart."""
    divided = outputs.scores / outputs.temperature
    shifted = divided - divided.max()
    exponentials = np.exp(shifted)
    return SoftmaxCells(
        outputs.scores, divided, shifted, exponentials, exponentials / exponentials.sum()
    )


def log_odds_axis(reach: float, count: int) -> tuple[Floats, Floats]:
    """Evenly spaced log-odds from -`reach` to `reach`, and the probabilities they stand for."""
    odds = np.linspace(-reach, reach, count)
    return odds, sigmoid(odds)
