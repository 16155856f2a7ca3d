"""The classic bugs of this chapter, each as wrong as it is usually written; all are kept here.

Nothing of the engine is changed: broken networks are subclasses of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.formula_text import fixed, general
from nncore import (
    Grads,
    MultiLayerNet,
    SimpleNet,
    cross_entropy_error,
    gradient_descent,
    numerical_gradient,
    relu,
    softmax,
)
from nncore.activations import Activation
from nncore.marking import N_

Array = NDArray[Any]

SIZES = (6, 4, 3)  # of the museum's network: small enough to be checked the book's way
N_SAMPLES = 8
STEPS = 50
LOSS = N_("museum", "loss {value}")
START = N_("museum", "start {value}")
UNITS = N_("museum", "{value} units are different")


@dataclass(frozen=True)
class Demonstration:
    """What the bug gives, and what is right, in numbers; `words`, marked, say what they are."""

    wrong: str
    right: str
    words: str = "{value}"


def museum_network(activation: str = "sigmoid") -> MultiLayerNet:
    """A small sound network, always the same one."""
    rng = np.random.default_rng(7)
    return MultiLayerNet(SIZES, activation=activation, weight_init_std=0.5, rng=rng)


def museum_batch() -> tuple[Array, Array]:
    """Images of six pixels and labels, always the same ones."""
    rng = np.random.default_rng(8)
    return rng.random((N_SAMPLES, SIZES[0])), rng.integers(SIZES[-1], size=N_SAMPLES)


# The gradient of an integer array


def book_gradient(f: Callable[[Array], Any], x: Array, h: float = 1e-4) -> Array:
    """The book's loop: an array of integers swallows x + h, and keeps no fractions."""
    grad = np.zeros_like(x)
    for i in range(x.size):
        kept = x[i]
        x[i] = kept + h
        above = f(x)
        x[i] = kept - h
        below = f(x)
        grad[i] = (above - below) / (2 * h)
        x[i] = kept
    return grad


def integer_array() -> Demonstration:
    """x₀² + x₁² at [3, 4]."""
    point = np.array([3, 4])
    wrong = book_gradient(_sum_of_squares, point.copy())
    return Demonstration(_text(wrong), _text(numerical_gradient(_sum_of_squares, point)))


# No maximum subtracted in softmax


def overflowing_softmax(a: ArrayLike) -> Array:
    """exp of a large score is inf, and inf / inf is nan."""
    with np.errstate(over="ignore", invalid="ignore"):
        e = np.exp(np.asarray(a, dtype=float))
        return e / e.sum(axis=-1, keepdims=True)


def large_scores() -> Demonstration:
    """Scores around 1,000."""
    scores = [1002.0, 1001.0, 1000.0]
    return Demonstration(_text(overflowing_softmax(scores)), _text(softmax(scores)))


# The logarithm of zero


def bare_cross_entropy(y: Array, t: Array) -> float:
    """The formula itself, with nothing that keeps a zero out of the logarithm."""
    with np.errstate(divide="ignore"):
        return float(-np.log(y[t == 1]).sum())


def log_of_zero() -> Demonstration:
    """A network that is sure, and wrong."""
    y, t = np.array([1.0, 0.0, 0.0]), np.array([0, 0, 1])
    wrong, right = bare_cross_entropy(y, t), cross_entropy_error(y, t)
    return Demonstration(general(wrong), fixed(right, 3), LOSS)


# A start point changed through an alias


def aliasing_descent(f: Callable[[Array], Any], init_x: Array, lr: float, step_num: int) -> Array:
    """x is init_x itself, so every step moves the caller's start point along."""
    x = init_x
    for _ in range(step_num):
        x -= lr * numerical_gradient(f, x)
    return x


def changed_start() -> Demonstration:
    """The start point, after a descent from it."""
    starts = [np.array([-3.0, 4.0]) for _ in range(2)]
    aliasing_descent(_sum_of_squares, starts[0], 0.1, 20)
    gradient_descent(_sum_of_squares, starts[1], 0.1, 20)
    wrong, right = map(_text, starts)
    return Demonstration(wrong, right, START)


# Broken networks: the gradient check is made for them


class SummedLoss(MultiLayerNet):
    """The loss is added up over the batch; the gradient still is that of the mean.

    No promise of `loss_of_layers`: the gradient check takes the differences of this very loss.
    """

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        return super().loss(x, t) * len(np.asarray(x))


class NoBiasGradient(MultiLayerNet):
    """Backpropagation that leaves the biases where they are."""

    def gradient(self, x: ArrayLike, t: ArrayLike) -> Grads:
        grads = super().gradient(x, t)
        biases = [layer.biases_name for layer in self.layers()]
        return {**grads, **{name: np.zeros_like(grads[name]) for name in biases}}


def broken(kind: type[MultiLayerNet], activation: str = "sigmoid") -> MultiLayerNet:
    """The museum's network as one of another class."""
    network = kind(SIZES, activation=activation)
    network.params = museum_network(activation).params
    return network


def summed_loss_network() -> MultiLayerNet:
    """See `SummedLoss`."""
    return broken(SummedLoss)


def no_bias_network() -> MultiLayerNet:
    """See `NoBiasGradient`."""
    return broken(NoBiasGradient)


def wrong_side_network() -> MultiLayerNet:
    """ReLU whose derivative is 1 where it should be 0, and the other way round."""
    network = museum_network("relu")
    network.activation = Activation("relu", relu, lambda z, _: (z <= 0).astype(float))
    return network


def zero_network() -> MultiLayerNet:
    """All weights zero."""
    network = museum_network()
    for param in network.params.values():
        param[...] = 0
    return network


def summed_loss() -> Demonstration:
    """The loss of a batch of eight."""
    x, t = museum_batch()
    wrong, right = (n.loss(x, t) for n in (summed_loss_network(), museum_network()))
    return Demonstration(fixed(wrong, 4), fixed(right, 4), LOSS)


def no_bias() -> Demonstration:
    """∂L/∂b2."""
    return _gradients(no_bias_network(), museum_network(), "b2")


def wrong_side() -> Demonstration:
    """∂L/∂b1."""
    return _gradients(wrong_side_network(), museum_network("relu"), "b1")


def all_zero() -> Demonstration:
    """How many hidden units are different after fifty steps."""
    wrong, right = (_different_units(n) for n in (zero_network(), museum_network()))
    return Demonstration(f"{wrong} / {SIZES[1]}", f"{right} / {SIZES[1]}", UNITS)


def _gradients(wrong: MultiLayerNet, right: MultiLayerNet, name: str) -> Demonstration:
    x, t = museum_batch()
    return Demonstration(*(_text(n.gradient(x, t)[name]) for n in (wrong, right)))


def _different_units(network: MultiLayerNet) -> int:
    """Train a little and count the columns of W1 that are unlike every other one."""
    x, t = museum_batch()
    for _ in range(STEPS):
        for name, gradient in network.gradient(x, t).items():
            network.params[name] -= 0.5 * gradient
    columns = network.layers()[0].weights.round(12)
    _, counts = np.unique(columns, axis=1, return_counts=True)
    return int((counts == 1).sum())


# The article's own two


def article_on_matrix() -> Demonstration:
    """The article's `numerical_gradient` counts entries but takes rows."""
    weights = np.array([[0.2, -0.1, 0.4], [0.3, 0.5, -0.2]])
    x, t = np.array([0.6, 0.9]), np.array([0, 0, 1])
    net = SimpleNet(weights.copy())
    try:
        wrong = _text(book_gradient(lambda _: net.loss(x, t), net.W))
    except IndexError as error:
        wrong = f"IndexError: {error}"
    net = SimpleNet(weights.copy())
    return Demonstration(wrong, _text(numerical_gradient(lambda _: net.loss(x, t), net.W)))


def label_cross_entropy(y: Array, t: Array) -> float:
    """The article's form for labels, which takes whatever can be an index."""
    return float(-np.sum(np.log(y[np.arange(len(y)), t] + 1e-7)) / len(y))


def one_hot_as_labels() -> Demonstration:
    """Ten samples, ten classes, one-hot targets of integers."""
    rng = np.random.default_rng(9)
    y = softmax(rng.standard_normal((10, 10)))
    t = np.eye(10, dtype=int)[rng.integers(10, size=10)]
    wrong, right = label_cross_entropy(y, t), cross_entropy_error(y, t)
    return Demonstration(fixed(wrong, 4), fixed(right, 4), LOSS)


def _sum_of_squares(x: Array) -> Any:
    return np.sum(x**2)


def _text(values: Array) -> str:
    return np.array2string(np.asarray(values), precision=4, suppress_small=True, separator=" ")
