"""One image on its way through a network: what each unit makes of it, and out of what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Floats, MultiLayerNet, scale_pixels, softmax
from nncore.layers import Layer
from nncore.propagation import propagate

# A network that has diverged is looked at, too.
OVERFLOWING = np.errstate(over="ignore", invalid="ignore")


@dataclass(frozen=True, eq=False)
class DigitPass:
    """Values of every layer for one image; of the dtype of the network.

    Tuples have one entry for each layer that has weights, the first one's first.

    Attributes
    ----------
    layers : tuple of Layer
    inputs : tuple of ndarray of shape (n_inputs,)
        What each layer receives: the pixels from 0 to 1, then each hidden layer's activations.
    pre_activations : tuple of ndarray of shape (n_units,)
        a = z @ weights + biases; the last ones are the scores.
    outputs : tuple of ndarray of shape (n_units,)
        Activations, and of the last layer the probabilities of the classes.
    """

    layers: tuple[Layer, ...]
    inputs: tuple[Floats, ...]
    pre_activations: tuple[Floats, ...]
    outputs: tuple[Floats, ...]

    @property
    def probabilities(self) -> Floats:
        """Of the classes, shape (n_classes,)."""
        return self.outputs[-1]

    @property
    def is_finite(self) -> bool:
        """Whether the network answers with numbers, as one that has diverged does not."""
        return all(bool(np.isfinite(z).all()) for z in self.outputs)

    @OVERFLOWING
    def contributions(self, layer: int) -> Floats:
        """What each input adds to each unit of a layer, shape (n_inputs, n_units).

        The sum over the inputs and the bias are the pre-activation. `layer` is counted from 1.
        """
        return self.inputs[layer - 1][:, None] * self.layers[layer - 1].weights

    @OVERFLOWING
    def found(self, layer: int, unit: int) -> Floats:
        """What each input adds to one unit, shape (n_inputs,)."""
        return self.inputs[layer - 1] * self.layers[layer - 1].weights[:, unit]


@OVERFLOWING
def pass_through(network: MultiLayerNet, pixels: NDArray[np.uint8]) -> DigitPass:
    """Send one image, of any shape, through a network."""
    x = scale_pixels(pixels.ravel(), network.dtype)
    layers = network.layers()
    inputs, pre_activations = propagate(layers, network.activation, x, keep=True)
    outputs = *inputs[1:], softmax(pre_activations[-1])
    return DigitPass(tuple(layers), tuple(inputs), tuple(pre_activations), outputs)
