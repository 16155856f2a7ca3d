"""Which training samples each step learns from."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.limits import LARGEST_BATCH, MOST_TRAINING_IMAGES
from nncore.validation import check_choice, check_whole

DRAWN_AT_ONCE = 64  # batches, where they are small
DRAWN_INDICES = 2**18  # at once: 2 MB

Indices = NDArray[np.integer[Any]]
Sampling = Callable[[np.random.Generator, int, int], Iterator[Indices]]


def random_batches(rng: np.random.Generator, train_size: int, batch_size: int) -> Iterator[Indices]:
    """Draw every batch from the whole set, with replacement, as the book does.

    Parameters
    ----------
    rng : numpy.random.Generator
        Belongs to the batches from now on. `np.random.seed` has no effect.
    train_size : int
        Samples to draw from: numbers from 0 to train_size - 1.
    batch_size : int

    Yields
    ------
    ndarray of int64, shape (batch_size,)
        Without end.
    """
    _check_sizes(train_size, batch_size)
    at_once = min(DRAWN_AT_ONCE, max(1, DRAWN_INDICES // batch_size))
    while True:  # many at a time: the same numbers as one by one, without the cost of a call each
        yield from rng.choice(train_size, (at_once, batch_size))


def shuffled_batches(
    rng: np.random.Generator, train_size: int, batch_size: int
) -> Iterator[Indices]:
    """Deal out the whole set every epoch, freshly shuffled; the last batch may be smaller.

    Parameters
    ----------
    rng : numpy.random.Generator
        Belongs to the batches from now on. `np.random.seed` has no effect.
    train_size : int
        Samples of the set: numbers from 0 to train_size - 1.
    batch_size : int

    Yields
    ------
    ndarray of int64, shape (batch_size,) or less
        Without end; each epoch's batches hold every sample once.
    """
    _check_sizes(train_size, batch_size)
    while True:
        order = rng.permutation(train_size)
        for start in range(0, train_size, batch_size):
            yield order[start : start + batch_size]


def _check_sizes(train_size: int, batch_size: int) -> None:
    check_whole("train_size", train_size, 1, MOST_TRAINING_IMAGES)
    check_whole("batch_size", batch_size, 1, LARGEST_BATCH)


SAMPLINGS: Mapping[str, Sampling] = MappingProxyType(
    {"random": random_batches, "shuffled": shuffled_batches}
)
"""Ways to choose the samples of each step, by their keys."""


def iterations_per_epoch(sampling: str, train_size: int, batch_size: int) -> Fraction:
    """How many batches make an epoch: exact, also where they do not divide the set.

    Parameters
    ----------
    sampling : str
        Key of `SAMPLINGS`.
    train_size : int
        Samples of the training set.
    batch_size : int

    Returns
    -------
    Fraction
        The batches that deal the set out, for "shuffled", the last of which may be smaller;
        else those in which as many samples are drawn as the set has, whole or not.
    """
    check_choice("sampling", sampling, SAMPLINGS)
    _check_sizes(train_size, batch_size)
    if sampling == "shuffled":
        return Fraction(-(-train_size // batch_size))
    return Fraction(train_size, batch_size)
