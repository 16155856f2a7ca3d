"""Activation functions, each with the derivative that backpropagation needs.

Each takes `out`, as NumPy's own functions do: an array for the result, which may be the
argument itself. A layer writes its outputs over its scores that way; memory that is warm
already is what a small network's step gains most from.

Each takes complex numbers, too, so that its derivative can be had by a complex step with no
formula for it (see `nncore.complex_step`); the real part alone decides on which side of a kink
a number lies.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import Floats, as_inexact
from nncore.errors import ArgumentError
from nncore.normal_distribution import normal_cdf, normal_density


@np.errstate(over="ignore")  # exp(1000) is inf, and 1 / inf the 0 that is meant
def sigmoid(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Logistic function, 1 / (1 + exp(-x)), elementwise.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        Between 0 and 1, precise in both tails; no score is too large.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 3.2.4.
    """
    x = as_inexact(x)
    if x.dtype.kind == "c":
        return _complex_sigmoid(x)
    e = np.exp(np.negative(x, out=out), out=out)
    return np.reciprocal(np.add(e, 1, out=out), out=out)


def _complex_sigmoid(x: Floats) -> Floats:
    """By the exponential that does not overflow: 1 / inf is nan for complex numbers."""
    left = x.real < 0
    e = np.exp(np.where(left, x, -x))
    return np.where(left, e, 1) / (1 + e)


def relu(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Rectified linear unit, max(0, x), elementwise.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        0 or more.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 3.2.7.
    """
    x = as_inexact(x)
    if x.dtype.kind == "c":  # whose maximum looks at the imaginary part where the real one is 0
        return np.where(x.real > 0, x, 0)
    return np.maximum(x, 0, out=out)


def tanh(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Hyperbolic tangent, elementwise.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        Between -1 and 1.
    """
    return np.tanh(as_inexact(x), out=out)


def silu(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Sigmoid linear unit, x sigmoid(x), elementwise; also called swish.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        -0.2785 or more.

    References
    ----------
    S. Elfwing, E. Uchibe and K. Doya (2018). Sigmoid-weighted linear units for neural network
    function approximation in reinforcement learning. Neural Networks 107, 3-11.
    """
    x = as_inexact(x)
    return np.multiply(x, sigmoid(x), out=out)


def silu_derivative(z: Floats, a: Floats) -> Floats:
    """Derivative of `silu` at `a`, where it is `z`.

    Parameters
    ----------
    z, a : ndarray of one shape

    Returns
    -------
    ndarray of that shape
    """
    s = sigmoid(a)
    return s + z * (1 - s)


def gelu(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Gaussian error linear unit, x Φ(x), elementwise; Φ as in `normal_cdf`.

    The exact one, as torch has it, not its approximation by tanh.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        -0.17 or more.

    References
    ----------
    D. Hendrycks and K. Gimpel (2016). Gaussian error linear units (GELUs). arXiv:1606.08415.
    """
    x = as_inexact(x)
    return np.multiply(x, normal_cdf(x), out=out)


def gelu_derivative(z: Floats, a: Floats) -> Floats:
    """Derivative of `gelu` at `a`, where it is `z`: Φ(a) + a Φ'(a), with Φ(a) = z / a.

    Parameters
    ----------
    z, a : ndarray of one shape

    Returns
    -------
    ndarray of that shape
    """
    below = np.full_like(a, 0.5)  # Φ(0), to the last bit for so small an `a`, too
    np.divide(z, a, out=below, where=np.abs(a) > 1e-30)
    return below + a * normal_density(a)


def softplus(x: ArrayLike, out: Floats | None = None) -> Floats:
    """A ReLU without its kink, log(1 + exp(x)), elementwise.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        0 or more, precise in both tails; no score is too large.

    Notes
    -----
    Its derivative, the sigmoid, is 1 - exp(-softplus(x)): the input is not needed.

    References
    ----------
    C. Dugas, Y. Bengio, F. Bélisle, C. Nadeau and R. Garcia (2001). Incorporating second-order
    functional knowledge for better option pricing. NIPS 13, 472-478.
    """
    x = as_inexact(x)
    if x.dtype.kind == "c":
        right = x.real > 0
        return np.where(right, x, 0) + _complex_log1p(np.exp(np.where(right, -x, x)))
    bend = np.log1p(np.exp(-np.abs(x)))  # what softplus has over ReLU
    return np.add(np.maximum(x, 0, out=out), bend, out=out)


def _complex_log1p(x: Floats) -> Floats:
    """log(1 + x) with a real part that is precise for small x, too; NumPy's is not."""
    result: Floats = np.empty_like(x)
    result.real = 0.5 * np.log1p(x.real * (2 + x.real) + x.imag**2)
    result.imag = np.arctan2(x.imag, 1 + x.real)
    return result


def identity(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Return `x` as floats: a layer that stays linear.

    Parameters
    ----------
    x : array_like of any shape
        Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        The same numbers; whole ones as float64.
    """
    return np.positive(as_inexact(x), out=out)


@np.errstate(over="ignore")  # a spread beyond the largest float is -inf, and exp(-inf) 0
def softmax(x: ArrayLike, out: Floats | None = None) -> Floats:
    """Exponentials normalized to sum to one over the last axis.

    Parameters
    ----------
    x : array_like of shape (..., n_classes)
        Unnormalized scores. Not modified, unless it is `out`.
    out : ndarray of the shape of `x`, optional
        Where the result goes.

    Returns
    -------
    ndarray of the shape of `x`
        Probabilities; finite for any finite scores.

    Raises
    ------
    ArgumentError
        If there is no class at all.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 3.5.2.
    """
    x = as_inexact(x)
    if not x.ndim or not x.shape[-1]:
        raise ArgumentError("no_scores", shape=x.shape)
    lowered = np.subtract(x, x.max(axis=-1, keepdims=True), out=out)
    e = np.exp(lowered, out=out)  # the largest exponent is 0: no overflow
    return np.divide(e, e.sum(axis=-1, keepdims=True), out=out)


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


class ActivationFunction(Protocol):
    """Elementwise function of pre-activations."""

    def __call__(self, x: ArrayLike, out: Floats | None = None) -> Floats:
        """See `sigmoid`."""


@dataclass(frozen=True, slots=True)
class Activation:
    """A function between two layers, z = function(a), and its derivative.

    Parameters
    ----------
    key : str
        Its key in `ACTIVATIONS`.
    function : callable
        Takes pre-activations of any shape, complex ones too, and `out`; see `sigmoid`.
    derivative : callable
        Takes (z, a), both of one shape, and returns dz/da in that shape. `z` is what the function
        returned for the pre-activations `a`.
    needs_input : bool
        Whether the derivative looks at `a`. Where it does not, a network writes z over a, which
        saves the memory that a small step spends most time on, and hands the same array over
        twice.
    initial_weights : str
        Key of the rule in `INITIAL_WEIGHTS` by which a signal keeps most of its spread: "he"
        where the function lets only about half of the pre-activations through.
    """

    key: str
    function: ActivationFunction
    derivative: Callable[[Floats, Floats], Floats]
    needs_input: bool = False
    initial_weights: str = "xavier"

    def __repr__(self) -> str:
        return f"<Activation {self.key}>"


ACTIVATIONS: Mapping[str, Activation] = MappingProxyType(
    {
        activation.key: activation
        for activation in (
            Activation("sigmoid", sigmoid, lambda z, a: z * (1 - z)),
            Activation(  # its derivative is 0 at the kink, as in torch
                "relu", relu, lambda z, a: np.sign(z), initial_weights="he"
            ),
            Activation("tanh", tanh, lambda z, a: 1 - z * z),
            Activation("silu", silu, silu_derivative, needs_input=True, initial_weights="he"),
            Activation("gelu", gelu, gelu_derivative, needs_input=True, initial_weights="he"),
            Activation("softplus", softplus, lambda z, a: -np.expm1(-z), initial_weights="he"),
            Activation("identity", identity, lambda z, a: np.ones_like(z)),
        )
    }
)
