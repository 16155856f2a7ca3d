"""Which training samples each step learns from."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWN_AT_ONCE = 64

Indices = NDArray[np.integer[Any]]
Sampling = Callable[[np.random.Generator, int, int], Iterator[Indices]]


def random_batches(rng: np.random.Generator, train_size: int, batch_size: int) -> Iterator[Indices]:
    """Draw every batch from the whole set, with replacement, as the book does.

    Yields
    ------
    ndarray of int, shape (batch_size,)
    """
    while True:  # many at a time: the same numbers as one by one, without the cost of a call each
        yield from rng.choice(train_size, (DRAWN_AT_ONCE, batch_size))


def shuffled_batches(
    rng: np.random.Generator, train_size: int, batch_size: int
) -> Iterator[Indices]:
    """Deal out the whole set every epoch, freshly shuffled; the last batch may be smaller.

    Yields
    ------
    ndarray of int, shape (batch_size,) or less
    """
    while True:
        order = rng.permutation(train_size)
        for start in range(0, train_size, batch_size):
            yield order[start : start + batch_size]


SAMPLINGS: Mapping[str, Sampling] = MappingProxyType(
    {"random": random_batches, "shuffled": shuffled_batches}
)


def iterations_per_epoch(sampling: str, train_size: int, batch_size: int) -> Fraction:
    """How many batches make an epoch: exact, also where they do not divide the set."""
    if sampling == "shuffled":
        return Fraction(-(-train_size // batch_size))
    return Fraction(train_size, batch_size)
