"""Classes of a data set: which label is which, and what it is called."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.known_sets import KnownSet
from nncore.errors import DatasetError

LEAST_CLASSES = 2
MOST_CLASSES = 62  # EMNIST by class: digits, capitals and small letters


def check_class_count(name: str, count: int) -> None:
    """Refuse a set of fewer classes than there is something to tell, or of too many.

    Parameters
    ----------
    name : str
        What the error calls the set.
    count : int
        How many classes it has.

    Raises
    ------
    DatasetError
        If there are fewer than 2 or more than 62.
    """
    if not LEAST_CLASSES <= count <= MOST_CLASSES:
        raise DatasetError(
            "class_count", name=name, count=count, least=LEAST_CLASSES, most=MOST_CLASSES
        )


def name_classes(name: str, labels: NDArray[Any], known: KnownSet | None) -> tuple[str, ...]:
    """Return the names of the classes.

    Parameters
    ----------
    name : str
        What errors call the set.
    labels : ndarray of int
        All of them, as they are stored.
    known : KnownSet or None
        What the set was recognized as.

    Returns
    -------
    tuple of str
        Of a known set its own; else plain numbers, from 0 to the largest label where the
        label 0 occurs, else those labels that occur.

    Raises
    ------
    DatasetError
        If there are fewer than 2 classes or more than 62.
    """
    if known is not None:
        return known.class_names
    occurring = np.unique(labels)
    first, last = int(occurring[0]), int(occurring[-1])
    if first < 0:
        raise DatasetError("label_kind", file=name, value=first)
    if first == 0 and last >= MOST_CLASSES:
        raise DatasetError("label", file=name, value=last, last=MOST_CLASSES - 1)
    check_class_count(name, last + 1 if first == 0 else len(occurring))
    return tuple(map(str, range(last + 1) if first == 0 else occurring.tolist()))


def to_classes(
    labels: NDArray[Any], class_names: tuple[str, ...], known: KnownSet | None
) -> NDArray[np.uint8]:
    """Return the class of every label of a set, from 0 to the number of classes - 1.

    Parameters
    ----------
    labels : ndarray of int, shape (n_samples,)
    class_names : tuple of str
        From `name_classes`.
    known : KnownSet or None
        What the set was recognized as.
    """
    if known is None:
        return np.searchsorted(np.array(class_names, np.int64), labels).astype(np.uint8)
    first = known.first_class if labels.min() >= known.first_class else 0
    return (labels - first).astype(np.uint8)
