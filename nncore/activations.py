"""Activation functions, each with the derivative that backpropagation needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.floating[Any]]


def as_floats(x: ArrayLike) -> Floats:
    """Return `x` as an array of floats; integers and bools become float64."""
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def sigmoid(x: ArrayLike) -> Floats:
    """Logistic function, 1 / (1 + exp(-x)), elementwise.

    Parameters
    ----------
    x : array_like of any shape
        Not modified.

    Returns
    -------
    ndarray of the shape of `x`
        Between 0 and 1, precise in both tails; no score is too large.
    """
    with np.errstate(over="ignore"):  # exp(1000) is inf, and 1 / inf the 0 that is meant
        return 1 / (1 + np.exp(-as_floats(x)))


def relu(x: ArrayLike) -> Floats:
    """Rectified linear unit, max(0, x), elementwise, of the shape of `x`."""
    x = as_floats(x)
    return np.maximum(x, 0)


def tanh(x: ArrayLike) -> Floats:
    """Hyperbolic tangent, elementwise, of the shape of `x`."""
    return np.tanh(as_floats(x))


def identity(x: ArrayLike) -> Floats:
    """Return `x` itself as floats: a layer that stays linear."""
    return as_floats(x)


def softmax(x: ArrayLike) -> Floats:
    """Exponentials normalized to sum to one over the last axis.

    Parameters
    ----------
    x : array_like of shape (..., n_classes)
        Unnormalized scores. Not modified.

    Returns
    -------
    ndarray of the shape of `x`
        Probabilities; finite for any finite scores.
    """
    x = as_floats(x)
    with np.errstate(over="ignore"):  # a spread beyond the largest float is -inf, and exp(-inf) = 0
        e = np.exp(x - x.max(axis=-1, keepdims=True))  # the largest exponent is 0: no overflow
    e /= e.sum(axis=-1, keepdims=True)
    return e


def softmax_backward(y: Floats, dy: Floats) -> Floats:
    """Pull a gradient back through the softmax.

    Parameters
    ----------
    y : ndarray of shape (..., n_classes)
        What softmax returned.
    dy : ndarray of shape (..., n_classes)
        Derivative of some loss by `y`.

    Returns
    -------
    ndarray of shape (..., n_classes)
        Derivative of the same loss by the scores.
    """
    return y * (dy - np.vecdot(dy, y)[..., None])


@dataclass(frozen=True, slots=True)
class Activation:
    """A function between two layers and its derivative.

    The derivative is taken from the output z = function(a), which the forward pass has
    at hand, not from the input a.
    """

    key: str
    function: Callable[[ArrayLike], Floats]
    derivative: Callable[[Floats], Floats]


ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {
        activation.key: activation
        for activation in (
            Activation("sigmoid", sigmoid, lambda z: z * (1 - z)),
            Activation("relu", relu, np.sign),  # 0 at the kink, as in torch
            Activation("tanh", tanh, lambda z: 1 - z * z),
            Activation("identity", identity, np.ones_like),
        )
    }
)
