"""What accuracy alone does not say: which classes are confused, and which samples are hardest."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.arrays import Floats
from nncore.errors import ArgumentError


def confusion_matrix(t: ArrayLike, predicted: ArrayLike, n_classes: int) -> NDArray[np.int64]:
    """Count how often each class was taken for each other.

    Parameters
    ----------
    t, predicted : array_like of int, shape (n_samples,)
        True and predicted labels from 0 to n_classes - 1.
    n_classes : int

    Returns
    -------
    ndarray of int64, shape (n_classes, n_classes)
        Row: the true class; column: the predicted one.

    Raises
    ------
    ArgumentError
        If a label lies outside.
    """
    rows, columns = np.asarray(t, dtype=np.intp), np.asarray(predicted, dtype=np.intp)
    for labels in (rows, columns):
        if wrong := labels[(labels < 0) | (labels >= n_classes)].tolist():
            raise ArgumentError("label_range", last=n_classes - 1, value=wrong[0])
    pairs = rows * n_classes + columns
    return np.bincount(pairs, minlength=n_classes**2).reshape(n_classes, n_classes)


def per_class_accuracy(confusion: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
    """Share of each class that was recognized, shape (n_classes,); nan where it never occurs."""
    counts = confusion.sum(axis=1)
    accuracy = np.full(len(counts), np.nan)
    np.divide(confusion.diagonal(), counts, out=accuracy, where=counts > 0)
    return accuracy


def hardest_samples(losses: Floats, count: int) -> NDArray[np.intp]:
    """Positions of the `count` largest losses, largest first; equal ones in their own order."""
    return np.argsort(-losses, kind="stable")[:count]
