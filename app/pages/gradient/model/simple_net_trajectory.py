"""Trajectory of the 2×3 network under gradient descent: six entries, a step, and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from nncore import LOSSES, CentralDifference, Floats, SimpleNet, central_difference, softmax
from nncore.losses import DELTA

X = np.array([0.6, 0.9])
T = np.array([0, 0, 1])
SHAPE = (2, 3)
ENTRIES = 6  # of the gradient, each by two losses
MOST_STEPS = 2000  # of descent

PRINTED_DW = 0.58963601, 0.12288654, -0.71252255  # the second row that the article prints
PRINTED_LOSS = 1.5687375483483121


def first_weights(seed: int | None) -> Floats:
    """Weights from a standard normal, shape (2, 3); the article's for no seed."""
    if seed is None:
        return article_weights()
    return np.random.default_rng(seed).standard_normal(SHAPE)


def article_weights() -> Floats:
    """The smallest W that gives the loss and the gradient that the article prints, (2, 3).

    The W that it drew is not printed. But the loss tells the probability of class 2, the
    gradient x (y - t) that of class 0, and any W whose scores are the logarithms of the
    probabilities, up to one constant, gives both.
    """
    true = np.exp(-PRINTED_LOSS) - DELTA
    first = PRINTED_DW[0] / X[1] * (true + DELTA) / true  # the 1e-7 shrinks the gradient a little
    scores = np.log([first, 1 - first - true, true])
    scores -= scores.mean()
    return np.outer(X, scores) / (X @ X)


@dataclass(frozen=True)
class Entry:
    """One entry of the gradient and the two losses that it comes from."""

    row: int
    column: int
    losses: CentralDifference


@dataclass(frozen=True, eq=False)
class TrajectoryPoint:
    """A point of the trajectory: the weights, the entries known there, the losses so far."""

    W: Floats
    entries: tuple[Entry, ...] = ()
    losses: tuple[float, ...] = ()
    forward_passes: int = 0

    @property
    def scores(self) -> Floats:
        """x W, shape (3,)."""
        return SimpleNet(self.W).predict(X)

    @property
    def y(self) -> Floats:
        """Probabilities, shape (3,)."""
        return softmax(self.scores)

    @cached_property
    def loss(self) -> float:
        """Cross-entropy at these weights."""
        return SimpleNet(self.W).loss(X, T)

    @property
    def gradient(self) -> Floats:
        """The entries known so far, nan where there is none yet; shape (2, 3)."""
        gradient = np.full(SHAPE, np.nan)
        for entry in self.entries:
            gradient[entry.row, entry.column] = entry.losses.slope
        return gradient

    @property
    def exact_gradient(self) -> Floats:
        """x (y - t) but for the 1e-7 inside the logarithm, as backpropagation has it; (2, 3)."""
        _, by_scores = LOSSES["cross_entropy"].with_gradient(self.y, T)
        return np.outer(X, by_scores)

    @property
    def complete(self) -> bool:
        """Whether all entries are known, so that a step can be made."""
        return len(self.entries) == self.W.size


class SimpleNetTrajectory:
    """Every point of a descent, as a function of first weights, learning rates and entries.

    The steps of the last descent asked for are remembered: the next point costs one step.
    """

    def __init__(self) -> None:
        self._start: Floats = np.empty(0)
        self._rates: list[float] = []
        self._points: list[TrajectoryPoint] = []

    def point(self, start: Floats, rates: Sequence[float], entries: int) -> TrajectoryPoint:
        """Point after a step with each of `rates`, and with `entries` of the next gradient.

        Parameters
        ----------
        start : ndarray of shape (2, 3)
            First weights.
        rates : sequence of float
            Learning rate of each step made.
        entries : int
            How many entries are known of the gradient at the point, from 0 to 6.
        """
        self._follow(start, rates)
        point = self._points[-1]
        for _ in range(entries):
            point = _with_entry(point)
        return replace(point, losses=tuple(p.loss for p in self._points))

    def _follow(self, start: Floats, rates: Sequence[float]) -> None:
        if not np.array_equal(start, self._start):
            self._start, self._rates = start, []
            self._points = [TrajectoryPoint(start)]
        common = _common_length(self._rates, rates)
        del self._rates[common:], self._points[common + 1 :]
        for rate in rates[common:]:
            self._rates.append(rate)
            self._points.append(_followed(self._points[-1], rate))


def _common_length(some: Sequence[float], others: Sequence[float]) -> int:
    """How many values two sequences begin with in common."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(some), len(others)))


def _followed(point: TrajectoryPoint, rate: float) -> TrajectoryPoint:
    """The point one step along the whole gradient further."""
    for _ in range(ENTRIES - len(point.entries)):
        point = _with_entry(point)
    return TrajectoryPoint(point.W - rate * point.gradient, (), (), point.forward_passes)


def _with_entry(point: TrajectoryPoint) -> TrajectoryPoint:
    row, column = divmod(len(point.entries), SHAPE[1])
    net = SimpleNet(point.W.copy())
    losses = central_difference(lambda _: net.loss(X, T), net.W, (row, column))
    entry = Entry(row, column, losses)
    return replace(point, entries=(*point.entries, entry), forward_passes=point.forward_passes + 2)
