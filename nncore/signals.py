"""What is left of the differences between samples in each hidden layer of a network."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from nncore.networks import MultiLayerNet


class LayerSignal(NamedTuple):
    """How the units of a hidden layer tell samples apart.

    Attributes
    ----------
    spread : float
        Standard deviation of a unit's activation over the samples, the mean of all units.
    silent_share : float
        Share of the units with one and the same activation for every sample, from 0 to 1: dead
        units of ReLU, or saturated ones.
    """

    spread: float
    silent_share: float


def layer_signals(network: MultiLayerNet, x: ArrayLike) -> tuple[LayerSignal, ...]:
    """Measure the signal in every hidden layer, the first one first.

    Parameters
    ----------
    network : MultiLayerNet
    x : array_like of shape (n_samples, n_inputs)
        Samples of all classes; two hundred give the spread to about 5 %.

    Returns
    -------
    tuple of LayerSignal
        One a hidden layer.

    Raises
    ------
    ArgumentError
        If the samples have another size than the first layer.

    References
    ----------
    X. Glorot and Y. Bengio (2010). Understanding the difficulty of training deep feedforward
    neural networks. AISTATS 9, 249-256: figures 2 and 6 show activations by layer.
    """
    hidden = network.forward(x)[1:-1]
    spreads = [activations.std(axis=0, dtype=np.float64) for activations in hidden]
    moves = [np.ptp(activations, axis=0) > 0 for activations in hidden]
    return tuple(
        LayerSignal(float(spread.mean()), float(1 - moved.mean()))
        for spread, moved in zip(spreads, moves, strict=True)
    )
