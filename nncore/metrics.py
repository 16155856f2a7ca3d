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
        Classes there are, whether they occur or not.

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
    """Share of each class that was recognized.

    Parameters
    ----------
    confusion : ndarray of int, shape (n_classes, n_classes)
        From `confusion_matrix`.

    Returns
    -------
    ndarray of float64, shape (n_classes,)
        From 0 to 1; nan for a class that never occurs.
    """
    counts = confusion.sum(axis=1)
    accuracy = np.full(len(counts), np.nan)
    np.divide(confusion.diagonal(), counts, out=accuracy, where=counts > 0)
    return accuracy


def hardest_samples(losses: Floats, count: int) -> NDArray[np.intp]:
    """Positions of the largest losses.

    Parameters
    ----------
    losses : ndarray of float, shape (n_samples,)
        One a sample.
    count : int
        How many positions to return at most.

    Returns
    -------
    ndarray of int, shape (min(count, n_samples),)
        The largest loss first; equal ones in their own order, nan after all numbers.
    """
    return np.argsort(-losses, kind="stable")[:count]
