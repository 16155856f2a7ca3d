"""The loss of one sample as a function of any single unit, for many values of it at once.

Arrays of variants have units or classes first and the variants last, (n_units, n_variants):
a layer is then one product for all variants, and NumPy runs along the long axis.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import factorial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import ActivationFunction, identity, softmax
from nncore.arrays import Floats
from nncore.layers import Layer
from nncore.losses import Loss

LARGEST_EXPONENT = 700.0  # exp(709.8) is the largest float64
MOST_TERMS = 5  # of the series; each of them takes two passes through the memory
_REACH = [  # of the series of n terms: how large x may be for x**(n + 1) / (n + 1)! to be nothing
    (n, (2.0**-54 * factorial(n + 1)) ** (1 / (n + 1))) for n in range(1, MOST_TERMS + 1)
]


@dataclass(frozen=True, slots=True)
class TransposedLayer:
    """Pre-activations a = W_T @ z + b, and the `function` of a that the next layer receives.

    Attributes
    ----------
    W_T : ndarray of float64, shape (n_units, n_inputs)
        Transposed weights, so that variants can stand last.
    b : ndarray of float64, shape (n_units,)
    function : callable
    """

    W_T: Floats
    b: Floats
    function: ActivationFunction


def layers_to_scores(
    layers: Sequence[Layer], function: ActivationFunction
) -> list[TransposedLayer]:
    """Copy layers in float64, with one more that hands the scores on.

    That one multiplies by the identity matrix. With it every layer of the network has a
    layer behind it, and the last needs no formula of its own.

    Parameters
    ----------
    layers : sequence of Layer
        Of a network, the inputs' first.
    function : callable
        The activation between them.

    Returns
    -------
    list of TransposedLayer
        One more than `layers`.
    """
    n_classes = len(layers[-1].biases)
    functions = [function] * (len(layers) - 1) + [identity]
    transposed = [
        TransposedLayer(_float64(layer.weights.T), _float64(layer.biases), function)
        for layer, function in zip(layers, functions, strict=True)
    ]
    return [*transposed, TransposedLayer(np.eye(n_classes), np.zeros(n_classes), identity)]


def thinned(layers: Sequence[TransposedLayer], masks: Sequence[Floats]) -> list[TransposedLayer]:
    """Layers of one sample whose masks are a part of the weights that the units act by.

    Parameters
    ----------
    layers : sequence of TransposedLayer
        From `layers_to_scores`.
    masks : sequence of ndarray of shape (n_units,)
        What the outputs of each hidden layer are multiplied by.
    """
    first, *following = layers
    behind = [
        replace(layer, W_T=layer.W_T * mask)
        for layer, mask in zip(following, masks, strict=False)  # none before the scores' own
    ]
    return [first, *behind, *following[len(masks) :]]


def _float64(param: Floats) -> Floats:
    return np.array(param, dtype=np.float64, order="C")


class SampleLoss:
    """The forward pass of one sample, and its loss when single units are moved.

    Parameters
    ----------
    layers : list of TransposedLayer
        From `layers_to_scores`.
    loss : Loss
        Of the softmax of the scores.
    x : array_like of shape (n_inputs,)
    t : ndarray of shape (n_classes,)
        One-hot target.
    masks : sequence of ndarray of shape (n_units,)
        What the outputs of each hidden layer are multiplied by; empty for nothing.

    Attributes
    ----------
    inputs : list of ndarray of float64
        What each layer receives, shape (n_inputs,) of that layer.
    a : list of ndarray of float64
        Its pre-activations, shape (n_units,).
    """

    def __init__(
        self,
        layers: list[TransposedLayer],
        loss: Loss,
        x: ArrayLike,
        t: NDArray[Any],
        masks: Sequence[Floats] = (),
    ) -> None:
        self._layers = thinned(layers, masks) if masks else layers
        self._loss, self._t = loss, t
        self._counted = loss.counted(t)
        self.inputs: list[Floats] = []
        self.a: list[Floats] = []
        z: Floats = np.asarray(x, dtype=np.float64)
        for layer in self._layers:
            self.inputs.append(z)
            self.a.append(layer.W_T @ z + layer.b)
            z = layer.function(self.a[-1])
        for i, mask in enumerate(masks, start=1):
            self.inputs[i] = self.inputs[i] * mask
        self._y = softmax(self.a[-1])

    @property
    def value(self) -> float:
        """The loss with nothing moved."""
        return float(self._loss.of_guesses(self._y[:, None], self._t)[0])

    def differences(self, layer: int, units: slice, shifts: Floats) -> Floats:
        """How much higher the loss is with a unit moved up than with it moved down.

        Parameters
        ----------
        layer : int
            Index of a layer, from 0; the one that hands the scores on is not meant.
        units : slice
            Which of its units to move, each by itself.
        shifts : ndarray of shape (n_shifts,)
            By how much to move its pre-activation.

        Returns
        -------
        ndarray of shape (n_units, n_shifts)
            loss(a + shift) - loss(a - shift), with the layer's other units left alone.
        """
        losses = self._losses_moved(layer, units, np.concatenate((shifts, -shifts)))  # (J, 2S)
        return losses[:, : len(shifts)] - losses[:, len(shifts) :]

    def _losses_moved(self, layer: int, units: slice, shifts: Floats) -> Floats:
        """Losses with each of `units` moved by each of `shifts`; shape (n_units, n_shifts).

        One unit reaches the next layer by its own weights alone, so what changes there is
        its change times these weights, and no matrix product is needed.
        """
        function, following = self._layers[layer].function, self._layers[layer + 1]
        here = self.a[layer][units, None]  # (J, 1)
        change = function(here + shifts) - function(here)  # (J, S)
        behind = following.W_T[:, units, None] * change  # (K, J, S)
        by_scores = self._changes_of_scores(layer + 1, behind.reshape(len(behind), -1))
        return self._losses_of_changes(by_scores).reshape(change.shape)

    def _changes_of_scores(self, layer: int, changes: Floats) -> Floats:
        """What changes of a layer's pre-activations do to the scores; (n_units, n) -> (C, n)."""
        behind = self._layers[layer:-1]
        if len(behind) < 2:  # these are the scores
            return changes
        changes += self.a[layer][:, None]
        for here, following in pairwise(behind):
            changes = following.W_T @ here.function(changes)
            changes += following.b[:, None]
        changes -= self.a[-1][:, None]
        return changes

    def _losses_of_changes(self, changes: Floats) -> Floats:
        """Losses with the scores s changed by c; (n_classes, n) -> (n,).

        exp(s + c) is exp(s) exp(c), so the probabilities with nothing moved, times exp(c), need
        only be normalized again, and that for the classes that count.
        """
        largest = max(changes.max(), -changes.min())
        if largest > LARGEST_EXPONENT:
            y = softmax((self.a[-1][:, None] + changes).T).T
            return self._loss.of_guesses(y, self._t)
        factors = _exponentials(changes, largest)
        y = self._y[self._counted, None] * factors[self._counted]
        y /= self._y @ factors
        return self._loss.of_guesses(y, self._t[self._counted])


def _exponentials(x: Floats, largest: float) -> Floats:
    """exp(x) for any |x| up to `largest`, by its series where few terms are all of it.

    Near 1 neighboring floats are 2**-53 apart or more, so what is less than half of that is
    left out. A parameter moved by 1e-4 changes scores by about as much: three terms.
    """
    for n, reach in _REACH:
        if largest < reach:
            return _series(x, n)
    return np.exp(x, out=x)


def _series(x: Floats, n: int) -> Floats:
    """1 + x + x**2 / 2! + ... + x**n / n!, by Horner's scheme."""
    e = x * (1 / factorial(n))
    for k in reversed(range(1, n)):
        e += 1 / factorial(k)
        e *= x
    e += 1
    return e
