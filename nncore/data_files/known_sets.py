"""Data sets that are known: how they are recognized, and what their classes are called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.raw_set import RawSet
from nncore.marking import N_

DIGITS = tuple(digits)
_MERGED = (*digits, *ascii_uppercase, *"abdefghnqrt")  # the others look like their capitals


@dataclass(frozen=True)
class KnownSet:
    """A published data set.

    Attributes
    ----------
    name : str
    class_names : tuple of str
        Those of letters and digits as they are; words are marked for translation.
    words : tuple of str
        What names of its files and folders contain, without punctuation; empty where only its
        labels tell it.
    counts : tuple of int
        How many training images each class has; empty where that does not tell it.
    first_labels : tuple of int
        With which the labels of the training images begin.
    first_class : int
        Label of the first class.
    transposed : bool
        Whether it is distributed with rows for columns.
    digits : tuple of (int, int)
        Classes that look like a digit, with that digit.
    """

    name: str
    class_names: tuple[str, ...]
    words: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()
    first_labels: tuple[int, ...] = ()
    first_class: int = 0
    transposed: bool = False
    digits: tuple[tuple[int, int], ...] = ()


TEN_DIGITS = tuple((k, k) for k in range(10))
LETTERS_LIKE_DIGITS = (8, 1), (14, 0), (18, 5), (25, 2)  # I, O, S and Z

KNOWN_SETS = (
    KnownSet(
        "MNIST",
        DIGITS,
        counts=(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949),
        first_labels=(5, 0, 4, 1, 9, 2, 1, 3, 1, 4),
        digits=TEN_DIGITS,  # some programs write it by columns
    ),
    KnownSet(
        "Fashion-MNIST",
        (
            N_("classes", "T-shirt/top"),
            N_("classes", "trouser"),
            N_("classes", "pullover"),
            N_("classes", "dress"),
            N_("classes", "coat"),
            N_("classes", "sandal"),
            N_("classes", "shirt"),
            N_("classes", "sneaker"),
            N_("classes", "bag"),
            N_("classes", "ankle boot"),
        ),
        words=("fashionmnist",),
        counts=10 * (6000,),
        first_labels=(9, 0, 0, 3, 0, 2, 7, 2, 5, 5),
    ),
    KnownSet("KMNIST", tuple("おきすつなはまやれを"), words=("kmnist", "kuzushijimnist")),
    KnownSet(
        "EMNIST letters",
        tuple(ascii_uppercase),
        words=("emnistletters",),
        counts=26 * (4800,),
        first_class=1,
        transposed=True,
        digits=LETTERS_LIKE_DIGITS,
    ),
    KnownSet(
        "EMNIST balanced",
        _MERGED,
        words=("emnistbalanced",),
        counts=47 * (2400,),
        transposed=True,
        digits=TEN_DIGITS,
    ),
    KnownSet(
        "EMNIST by merge", _MERGED, words=("emnistbymerge",), transposed=True, digits=TEN_DIGITS
    ),
    KnownSet(
        "EMNIST by class",
        (*digits, *ascii_uppercase, *ascii_lowercase),
        words=("emnistbyclass",),
        transposed=True,
        digits=TEN_DIGITS,
    ),
    KnownSet(
        "EMNIST digits",
        DIGITS,
        words=("emnistdigits",),
        counts=10 * (24_000,),
        transposed=True,
        digits=TEN_DIGITS,
    ),
    KnownSet("EMNIST MNIST", DIGITS, words=("emnistmnist",), transposed=True, digits=TEN_DIGITS),
)


def recognize(names: Sequence[str], raw: RawSet) -> KnownSet | None:
    """Return the published set that labels belong to, if that is sure.

    Its labels tell it, by their counts and the first of them; otherwise the nearest name that
    belongs to a set, if that set has such labels.

    Parameters
    ----------
    names : sequence of str
        Of the file and the folders around it, the nearest first.
    raw : RawSet

    Returns
    -------
    KnownSet or None
    """
    fitting = [known for known in KNOWN_SETS if _fits(known, raw.labels)]
    by_labels = (known for known in fitting if _has_counts(known, raw.t_train))
    by_names = (known for name in names for known in fitting if _is_called(known, name))
    return next(chain(by_labels, by_names), None)


def _fits(known: KnownSet, labels: NDArray[Any]) -> bool:
    """Some scripts count the letters from 0, which the files themselves count from 1."""
    low, high, size = int(labels.min()), int(labels.max()), len(known.class_names)
    return any(first <= low and high < first + size for first in (0, known.first_class))


def _has_counts(known: KnownSet, t_train: NDArray[Any]) -> bool:
    if not known.counts or len(t_train) != sum(known.counts):
        return False
    counts = np.bincount(t_train, minlength=len(known.counts))
    begin = t_train[: len(known.first_labels)]
    return counts[-len(known.counts) :].tolist() == list(known.counts) and begin.tolist() == list(
        known.first_labels
    )


def _is_called(known: KnownSet, name: str) -> bool:
    plain = re.sub(r"[\W_]", "", name.lower())
    return any(word in plain for word in known.words)
