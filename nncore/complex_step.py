"""Derivative of a network's loss along a direction, by a complex step: exact to rounding.

    f(p + ihd) = f(p) + ih f'(p)d - h²…

The imaginary part over h is the derivative. No difference is taken, so nothing cancels, hd can be
1e-30, and no kink of a ReLU lies between two points. Nothing of backpropagation is used, and no
derivative of an activation or a loss: they are evaluated at complex numbers.

Real and imaginary part go through the layers side by side, the imaginary one over h: that is
complex multiplication without the terms of order h². So the real part is that of the network to
the last bit, and a pre-activation lies on the same side of a kink.

Squire and Trapp 1998, Using complex variables to estimate derivatives of real functions, SIAM
Review 40(1), 110-112.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import Activation, softmax
from nncore.arrays import Floats
from nncore.layers import Layer
from nncore.losses import Loss, one_hot
from nncore.propagation import propagate, received

STEP = 1e-30  # the longest of a number: its square is 0 beside 1


def complex_step_derivative(
    layers: Sequence[Layer],
    activation: Activation,
    loss: Loss,
    x: ArrayLike,
    t: ArrayLike,
    direction: Mapping[str, Floats],
    masks: Sequence[Floats] | None = None,
) -> float:
    """Derivative of the mean loss of a batch along a direction in the space of the parameters.

    Parameters
    ----------
    layers : sequence of Layer
        Of float64; the last layer's scores go to a softmax.
    activation : Activation
        Between them; its derivative is not used.
    loss : Loss
    x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
    t : array_like
        Labels of shape () or (n_samples,), or one-hot targets.
    direction : mapping of ndarray
        How fast each parameter moves, by its name; those without an entry stay.
    masks : sequence of ndarray of shape (n_units,) or (n_samples, n_units), optional
        What the outputs of each hidden layer are multiplied by on their way to the next.

    Returns
    -------
    float
        The sum over all entries of gradient times direction, to rounding.

    Raises
    ------
    ArgumentError
        If targets and inputs do not fit each other.
    """
    x, t = np.asarray(x, dtype=np.float64), np.asarray(t)
    if x.ndim == 1:  # a single sample is a batch of one
        x, t = x[None], t[None]
    outputs, pre_activations = propagate(layers, activation, x, keep=True, masks=masks)
    moved: list[Floats] = [np.zeros_like(x)]  # how fast the outputs move
    for i, (layer, a) in enumerate(zip(layers, pre_activations, strict=True)):
        change = received(moved, masks, i) @ layer.weights
        change += _change_by_parameters(layer, received(outputs, masks, i), direction)
        moved.append(_change(activation.function, a, change))

    def losses(scores: Floats) -> Floats:
        y = softmax(scores)
        return loss.of_samples(y, one_hot(t, y.real))

    return float(_change(losses, pre_activations[-1], change).sum() / len(x))


def _change_by_parameters(layer: Layer, z: Floats, direction: Mapping[str, Floats]) -> Floats:
    """How fast the pre-activations of a layer move by its own weights and biases."""
    change: Floats = np.zeros((len(z), len(layer.biases)))
    if layer.weights_name in direction:
        change += z @ direction[layer.weights_name]
    if layer.biases_name in direction:
        change += direction[layer.biases_name]
    return change


def _change(function: Callable[[Floats], Floats], a: Floats, change: Floats) -> Floats:
    """How fast `function` of `a` moves where `a` moves by `change`."""
    h = STEP / max(1.0, float(np.abs(change).max(initial=0.0)))
    stepped: NDArray[Any] = function(a + 1j * (h * change))
    return stepped.imag / h
