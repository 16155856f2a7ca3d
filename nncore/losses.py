"""How wrong a prediction is: squared error and cross-entropy, with their gradients.

Targets come as labels or one-hot; which of the two is read off the shape alone: targets of
the outputs' own shape are one-hot, targets with the last axis missing are labels. (Guessing
by the number of elements, as `t.size == y.size`, fails for outputs of shape (1, 1).)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import softmax_backward
from nncore.arrays import Floats, as_array, as_floats
from nncore.errors import ArgumentError

DELTA = 1e-7  # keeps log(0) out of the cross-entropy


def sum_squared_error(y: ArrayLike, t: ArrayLike) -> float:
    """Half the sum of squared differences, as in the book: not divided by the batch size.

    Parameters
    ----------
    y : array_like of shape (n_classes,) or (n_samples, n_classes)
        Outputs of a network.
    t : array_like of the shape of `y`, or labels with its last axis missing
        What they should have been.

    Returns
    -------
    float
        0.5 * sum((y - t) ** 2).

    Raises
    ------
    ArgumentError
        If targets and outputs do not fit each other.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.2.1.
    """
    y = as_floats(y)
    return float(_squared_errors(y, one_hot(t, y)).sum())


def cross_entropy_error(y: ArrayLike, t: ArrayLike) -> float:
    """Mean over the batch of -log of the probability given to the true class.

    Parameters
    ----------
    y : array_like of shape (n_classes,) or (n_samples, n_classes)
        Probabilities.
    t : array_like of the shape of `y`, or labels with its last axis missing
        One-hot targets, or labels (a scalar where `y` is one sample).

    Returns
    -------
    float
        -sum(t * log(y + 1e-7)) / n_samples, so at most -log(1e-7) = 16.12 a sample.

    Raises
    ------
    ArgumentError
        If targets and outputs do not fit each other.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.2.2.
    """
    y = as_floats(y)
    return mean_loss(np.atleast_1d(_cross_entropies(y, one_hot(t, y))))


def one_hot(t: ArrayLike, y: Floats) -> Floats:
    """Targets in the shape of the outputs.

    Parameters
    ----------
    t : array_like of shape (), (n_samples,) or the shape of `y`
        Labels, or targets that are one-hot already.
    y : ndarray of shape (n_classes,) or (n_samples, n_classes)
        The outputs they belong to.

    Returns
    -------
    ndarray of the shape and dtype of `y`

    Raises
    ------
    ArgumentError
        If the shapes do not fit, or labels are not whole numbers from 0 to n_classes - 1.
    """
    t, y = as_array("t", t), as_floats(y)
    if y.ndim not in (1, 2):
        raise ArgumentError("output_shape", shape=y.shape)
    if t.shape == y.shape and t.dtype.kind in "fiub":
        return t.astype(y.dtype, copy=False)  # -t of bytes would wrap around
    _check_labels(t, y)
    try:
        # Turned, so that a class's targets lie side by side in memory, as a network's outputs do.
        return _unit_vectors(y.shape[-1], y.dtype).take(t, axis=-1).T
    except IndexError:
        raise ArgumentError("label_range", last=y.shape[-1] - 1, value=int(t.max())) from None


@cache
def _unit_vectors(n_classes: int, dtype: np.dtype[Any]) -> Floats:
    return np.eye(n_classes, dtype=dtype)


def _check_labels(t: NDArray[Any], y: Floats) -> None:
    """Refuse labels that do not fit the outputs `y`."""
    n_samples, n_classes = y.shape[:-1], y.shape[-1]
    if t.shape != n_samples:
        raise ArgumentError("target_shape", t_shape=t.shape, y_shape=y.shape, label_shape=n_samples)
    if t.dtype.kind not in "iu":
        raise ArgumentError("label_dtype", dtype=t.dtype)
    if t.dtype.kind == "i" and t.size and t.min() < 0:
        raise ArgumentError("label_range", last=n_classes - 1, value=int(t.min()))


def _squared_errors(y: Floats, t: NDArray[Any]) -> Floats:
    difference = y - t
    return 0.5 * np.vecdot(difference.conj(), difference)  # which conjugates once more


def _squared_errors_of_guesses(y: Floats, t: NDArray[Any]) -> Floats:
    difference = y - t[:, None]  # (C, n)
    return 0.5 * np.einsum("cn,cn->n", difference, difference)


def _squared_errors_with_gradient(y: Floats, t: NDArray[Any]) -> tuple[Floats, Floats]:
    difference = y - t
    return 0.5 * np.vecdot(difference, difference), softmax_backward(y, difference)


def _cross_entropies(y: Floats, t: NDArray[Any]) -> Floats:
    return -np.vecdot(t, np.log(y + DELTA))


def _cross_entropies_of_guesses(y: Floats, t: NDArray[Any]) -> Floats:
    return -(t @ np.log(y + DELTA))


def _cross_entropies_with_gradient(y: Floats, t: NDArray[Any]) -> tuple[Floats, Floats]:
    q = y + DELTA
    s = t * y / q  # the targets, but for the 1e-7, without which the gradient were y - t
    return -np.vecdot(t, np.log(q)), y * s.sum(axis=-1, keepdims=True) - s


@dataclass(frozen=True, slots=True)
class Loss:
    """A loss as training needs it, of each sample.

    Parameters
    ----------
    key : str
        Its key in `LOSSES`.
    of_samples : callable
        Takes outputs `y` and one-hot targets `t` of shape (..., n_classes), and returns losses of
        shape (...). `y` may be complex: see `nncore.complex_step`.
    of_guesses : callable
        Takes many outputs for one sample, classes first: `y` of shape (n_classes, n), its target
        `t` of shape (n_classes,), and returns n losses. Classes that do not count may be missing
        from both.
    counted : callable
        Takes a target of shape (n_classes,), and returns of which classes the outputs count in
        the loss: an array of bool of the same shape.
    with_gradient : callable
        Takes what `of_samples` takes and returns besides the losses, in the shape of `y`, the
        derivative of each loss by the scores that the softmax made `y` of.
    """

    key: str
    of_samples: Callable[[Floats, NDArray[Any]], Floats]
    of_guesses: Callable[[Floats, NDArray[Any]], Floats]
    counted: Callable[[NDArray[Any]], NDArray[np.bool_]]
    with_gradient: Callable[[Floats, NDArray[Any]], tuple[Floats, Floats]]

    def __repr__(self) -> str:
        return f"<Loss {self.key}>"

    def mean(self, y: Floats, t: NDArray[Any]) -> float:
        """Mean loss of a batch: on one scale whatever the batch size.

        Parameters
        ----------
        y : ndarray of shape (..., n_classes)
            Outputs.
        t : ndarray of the shape of `y`
            One-hot targets.
        """
        return mean_loss(self.of_samples(y, t))


def mean_loss(losses: Floats) -> float:
    """Mean over samples, rounded as their dtype is.

    Parameters
    ----------
    losses : ndarray of shape (n_samples,)
    """
    if not losses.size:
        raise ArgumentError("no_samples", value=losses.size)
    return float(losses.sum() / losses.size)


LOSSES: Mapping[str, Loss] = MappingProxyType(
    {
        loss.key: loss
        for loss in (
            Loss(
                "cross_entropy",
                _cross_entropies,
                _cross_entropies_of_guesses,
                lambda t: t != 0,
                _cross_entropies_with_gradient,
            ),
            Loss(
                "sum_squared_error",
                _squared_errors,
                _squared_errors_of_guesses,
                lambda t: np.ones(t.shape, dtype=np.bool_),
                _squared_errors_with_gradient,
            ),
        )
    }
)
