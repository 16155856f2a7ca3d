"""The two-layer network of the book."""

import numpy as np
from numpy.typing import DTypeLike

from nncore.initial_weights import InitialScale
from nncore.networks import MultiLayerNet


class TwoLayerNet(MultiLayerNet, loss_of_layers=True):
    """One hidden layer: the network of the book's chapter on training.

    Parameters
    ----------
    input_size, hidden_size, output_size : int
        Inputs, hidden units and classes.
    weight_init_std, activation, loss, dtype
        As in `MultiLayerNet`.
    rng : numpy.random.Generator or int, optional
        What draws the weights, or a seed; `np.random.seed` has no effect.

    Raises
    ------
    ConfigError
        If a size, a key, a scale or the dtype is not usable.

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.5.1.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        output_size: int,
        weight_init_std: InitialScale = 0.01,
        activation: str = "sigmoid",
        loss: str = "cross_entropy",
        rng: np.random.Generator | int | None = None,
        dtype: DTypeLike = np.float64,
    ) -> None:
        super().__init__(
            (input_size, hidden_size, output_size), activation, loss, weight_init_std, rng, dtype
        )
