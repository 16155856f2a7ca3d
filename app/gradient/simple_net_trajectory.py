"""The seed's 2×3 network on its way down: six entries of the gradient, then a step, and again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import LOSSES, SimpleNet, softmax
from nncore.gradients import H
from nncore.losses import DELTA

Matrix = NDArray[np.floating[Any]]

X = np.array([0.6, 0.9])
T = np.array([0, 0, 1])
SHAPE = (2, 3)
REMEMBERED = 2000  # steps that can be taken back

SEED_DW = 0.58963601, 0.12288654, -0.71252255  # the second row that the seed prints
SEED_LOSS = 1.5687375483483121


def seed_weights() -> Matrix:
    """The smallest W that gives the loss and the gradient that the seed prints.

    The W that it drew is not printed. But the loss tells the probability of class 2, the
    gradient x (y - t) that of class 0, and any W whose scores are the logarithms of the
    probabilities, up to one constant, gives both.
    """
    true = np.exp(-SEED_LOSS) - DELTA
    first = SEED_DW[0] / X[1] * (true + DELTA) / true  # the 1e-7 shrinks the gradient a little
    scores = np.log([first, 1 - first - true, true])
    scores -= scores.mean()
    return np.outer(X, scores) / (X @ X)


@dataclass(frozen=True)
class Entry:
    """One entry of the gradient and the two losses that it comes from."""

    row: int
    column: int
    above: float
    below: float

    @property
    def slope(self) -> float:
        """The central difference."""
        return (self.above - self.below) / (2 * H)


@dataclass(frozen=True, eq=False)
class Place:
    """Where the walk stands: the weights, the entries known there, the losses so far."""

    W: Matrix
    entries: tuple[Entry, ...] = ()
    losses: tuple[float, ...] = ()
    forward_passes: int = 0

    @property
    def scores(self) -> Matrix:
        """x W, shape (3,)."""
        return SimpleNet(self.W).predict(X)

    @property
    def y(self) -> Matrix:
        """Probabilities, shape (3,)."""
        return softmax(self.scores)

    @property
    def loss(self) -> float:
        """Cross-entropy at these weights."""
        return SimpleNet(self.W).loss(X, T)

    @property
    def gradient(self) -> Matrix:
        """The entries known so far, nan where there is none yet; shape (2, 3)."""
        gradient = np.full(SHAPE, np.nan)
        for entry in self.entries:
            gradient[entry.row, entry.column] = entry.slope
        return gradient

    @property
    def exact_gradient(self) -> Matrix:
        """x (y - t) but for the 1e-7 inside the logarithm, as backpropagation has it; (2, 3)."""
        _, by_scores = LOSSES["cross_entropy"].with_gradient(self.y, T)
        return np.outer(X, by_scores)

    @property
    def complete(self) -> bool:
        """Whether all entries are known, so that a step can be made."""
        return len(self.entries) == self.W.size


class SimpleNetWalk:
    """Entry by entry, step by step, and back again."""

    def __init__(self, W: Matrix, learning_rate: float = 0.1) -> None:
        self.learning_rate = learning_rate
        self._start = W
        self.begin()

    def begin(self) -> None:
        """Go back to the first weights."""
        self._places: deque[Place] = deque(maxlen=REMEMBERED)
        self._places.append(Place(self._start, losses=(SimpleNet(self._start).loss(X, T),)))

    @property
    def place(self) -> Place:
        """Where the walk stands now."""
        return self._places[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to be taken back."""
        return len(self._places) > 1

    def advance(self) -> None:
        """Take the next entry of the gradient, or follow it where it is complete."""
        place = self.place
        self._places.append(self._followed(place) if place.complete else _with_entry(place))

    def go_back(self) -> None:
        """Take the last step back."""
        if self.can_go_back:
            self._places.pop()

    def _followed(self, place: Place) -> Place:
        W = place.W - self.learning_rate * place.gradient
        losses = (*place.losses, SimpleNet(W).loss(X, T))
        return Place(W, (), losses, place.forward_passes)


def _with_entry(place: Place) -> Place:
    row, column = divmod(len(place.entries), SHAPE[1])
    entry = Entry(
        row, column, _loss_moved(place.W, row, column, H), _loss_moved(place.W, row, column, -H)
    )
    return replace(place, entries=(*place.entries, entry), forward_passes=place.forward_passes + 2)


def _loss_moved(W: Matrix, row: int, column: int, distance: float) -> float:
    moved = W.copy()
    moved[row, column] += distance
    return SimpleNet(moved).loss(X, T)
