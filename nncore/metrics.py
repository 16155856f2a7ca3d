"""What accuracy alone does not say: which classes are confused, and which samples are hardest."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.arrays import Floats, as_array, as_floats
from nncore.errors import ArgumentError
from nncore.validation import check_whole

MOST_CLASSES = 10_000  # 0.8 GB of counts
LARGEST_COUNT = 10**9


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
    check_whole("n_classes", n_classes, 1, MOST_CLASSES)
    rows, columns = _as_labels("t", t), _as_labels("predicted", predicted)
    if rows.ndim != 1 or rows.shape != columns.shape:
        raise ArgumentError("labels_shape", t_shape=rows.shape, predicted_shape=columns.shape)
    for labels in (rows, columns):
        if wrong := labels[(labels < 0) | (labels >= n_classes)].tolist():
            raise ArgumentError("label_range", last=n_classes - 1, value=wrong[0])
    pairs = rows * n_classes + columns
    return np.bincount(pairs, minlength=n_classes**2).reshape(n_classes, n_classes)


def _as_labels(name: str, labels: ArrayLike) -> NDArray[np.intp]:
    array = as_array(name, labels)
    if array.size and array.dtype.kind not in "iu":
        raise ArgumentError("label_dtype", dtype=array.dtype)
    return array.astype(np.intp)


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
    table = as_floats(confusion)
    if table.ndim != 2 or table.shape[0] != table.shape[1]:
        raise ArgumentError("confusion_shape", shape=table.shape)
    counts = table.sum(axis=1)
    accuracy = np.full(len(counts), np.nan)
    np.divide(table.diagonal(), counts, out=accuracy, where=counts > 0)
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
    check_whole("count", count, 0, LARGEST_COUNT)
    return np.argsort(-as_floats(losses), kind="stable")[:count]
