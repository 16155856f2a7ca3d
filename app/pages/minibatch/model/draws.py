"""Batch after batch drawn from a training set, and how much of the set they have seen."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.batches import shuffled_batches

CURVE_STEP = 0.002  # epochs between two points of the curve, or small batches would make thousands

LAST_EPOCH = 3  # by then nearly all was seen

Indices = NDArray[np.integer[Any]]


class Draws:
    """Batches of one sampling: "random" as in the book, or "shuffled" epochs.

    Attributes
    ----------
    hits : ndarray of int, shape (train_size,)
        How often each training sample was drawn.
    batch : ndarray of int, shape (batch_size,) or less
        The samples drawn last; empty at first.
    n_batches, n_drawn, n_seen : int
        Batches and samples drawn so far, and different ones among these.
    repeats : int
        How many samples of the last batch were in it already.
    """

    def __init__(self, sampling: str, train_size: int, batch_size: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        batches = _one_by_one if sampling == "random" else shuffled_batches
        self._batches = batches(rng, train_size, batch_size)
        self.train_size = train_size
        self.hits = np.zeros(train_size, dtype=np.int64)
        self.batch: Indices = np.zeros(0, dtype=np.intp)
        self.n_batches = self.n_drawn = self.n_seen = self.repeats = 0
        self.curve: list[tuple[float, float]] = [(0.0, 0.0)]  # epochs, share seen

    def draw(self) -> None:
        """Draw one batch and note it."""
        self.batch = next(self._batches)
        drawn, times = np.unique(self.batch, return_counts=True)
        self.n_seen += int(np.count_nonzero(self.hits[drawn] == 0))
        self.hits[drawn] += times
        self.repeats = len(self.batch) - len(drawn)
        self.n_batches += 1
        self.n_drawn += len(self.batch)
        if self.epochs - self.curve[-1][0] >= CURVE_STEP:
            self.curve.append((self.epochs, self.share_seen))

    @property
    def epochs(self) -> float:
        """How many times as many samples were drawn as the set has."""
        return self.n_drawn / self.train_size

    @property
    def share_seen(self) -> float:
        """Share of the set that was drawn at least once."""
        return self.n_seen / self.train_size


class PairedDraws:
    """Both samplings side by side, batch by batch, from one seed.

    Two of the same sizes and seed are equal after the same number of batches.
    """

    def __init__(self, train_size: int, batch_size: int, seed: int) -> None:
        self.made_of = train_size, batch_size, seed
        self.random = Draws("random", *self.made_of)
        self.shuffled = Draws("shuffled", *self.made_of)

    @property
    def n_batches(self) -> int:
        """Batches drawn so far by each."""
        return self.random.n_batches

    @property
    def ended(self) -> bool:
        """Whether enough was drawn."""
        return self.n_batches >= self.most_batches

    @property
    def most_batches(self) -> int:
        """Batches of as many epochs as are drawn at most."""
        train_size, batch_size, _ = self.made_of
        return math.ceil(LAST_EPOCH * train_size / batch_size)

    def draw(self) -> None:
        """Draw one more batch each."""
        self.random.draw()
        self.shuffled.draw()


def _one_by_one(rng: np.random.Generator, train_size: int, batch_size: int) -> Iterator[Indices]:
    """The book's line; many batches at a time would be too much for one frame."""
    while True:
        yield rng.choice(train_size, batch_size)


def expected_share(train_size: int, n_drawn: float) -> float:
    """Share seen after random draws, on average: 1 - (1 - 1/N)**n, close to 1 - exp(-n/N)."""
    if train_size == 1:
        return 1.0 if n_drawn else 0.0
    return -math.expm1(n_drawn * math.log1p(-1 / train_size))
