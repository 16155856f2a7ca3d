"""Gradients of single samples, none of which is ever built.

A sample's gradient by a layer's weights is the outer product of the layer's input z and the
gradient d by its scores; by its biases it is d alone, as if one more input were always 1. Dot
products of such gradients, with each other or with a direction, need only z and d.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import MultiLayerNet, one_hot

Values = NDArray[np.floating[Any]]
Gradient = dict[str, Values]  # one array a parameter, as in a network


@dataclass(frozen=True, eq=False)
class SampleGradients:
    """Gradients of some samples, a row a sample, a pair of arrays a layer.

    Attributes
    ----------
    inputs : list of ndarray of shape (n_samples, n_inputs)
        What each layer got.
    deltas : list of ndarray of shape (n_samples, n_units)
        Derivative of each sample's loss by the scores of each layer.
    losses : ndarray of shape (n_samples,)
    """

    inputs: list[Values]
    deltas: list[Values]
    losses: Values

    def project(self, direction: Gradient) -> Values:
        """Dot product of each gradient with `direction`, shape (n_samples,)."""
        products = [
            np.vecdot(z @ direction[f"W{layer}"] + direction[f"b{layer}"], d)
            for layer, (z, d) in self._layers()
        ]
        return np.sum(products, axis=0)

    def squared_lengths(self) -> Values:
        """Dot product of each gradient with itself, shape (n_samples,)."""
        products = [(np.vecdot(z, z) + 1) * np.vecdot(d, d) for _, (z, d) in self._layers()]
        return np.sum(products, axis=0)

    def gram(self) -> Values:
        """Dot products of all gradients with each other, shape (n_samples, n_samples)."""
        return np.sum([(z @ z.T + 1) * (d @ d.T) for _, (z, d) in self._layers()], axis=0)

    def combine(self, weights: Values) -> Gradient:
        """The sum of the gradients, each times its weight."""
        total: Gradient = {}
        for layer, (z, d) in self._layers():
            total[f"W{layer}"] = z.T @ (weights[:, None] * d)
            total[f"b{layer}"] = weights @ d
        return total

    def _layers(self) -> enumerate[tuple[Values, Values]]:
        return enumerate(zip(self.inputs, self.deltas, strict=True), start=1)


def sample_gradients(
    network: MultiLayerNet, x: Values, t: NDArray[np.integer[Any]]
) -> SampleGradients:
    """Pass samples `x`, (n_samples, n_inputs), with labels `t` forward and back."""
    outputs = network.forward(x)
    y = outputs[-1]
    losses, delta = network.loss_function.with_gradient(y, one_hot(t, y))
    deltas = [delta]
    for layer in range(network.depth, 1, -1):
        z = outputs[layer - 1]
        back = deltas[0] @ network.params[f"W{layer}"].T
        deltas.insert(0, back * network.activation.derivative(z))
    return SampleGradients(outputs[:-1], deltas, losses)


def dot(a: Gradient, b: Gradient) -> float:
    """Dot product over all parameters."""
    return float(sum(np.vdot(a[name], b[name]) for name in a))


def length(a: Gradient) -> float:
    """Square root of the sum of squares."""
    return float(np.sqrt(dot(a, a)))


def scaled(a: Gradient, factor: float) -> Gradient:
    """Every entry times `factor`."""
    return {name: factor * part for name, part in a.items()}
