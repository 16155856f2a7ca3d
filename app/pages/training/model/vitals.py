"""What the Training page asks the network to know whether it learns."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nncore import Trainer, scale_pixels
from nncore.signals import LayerSignal, layer_signals

N_IMAGES = 200  # of the test set
FEWEST = 30  # of which shares say something
SURE = 0.9  # probability of an answer that is sure
ROUNDING = 1e-5  # of the largest weight, in float32 and after thousands of steps


class Vitals(NamedTuple):
    """Vital signs of a network.

    Attributes
    ----------
    sizes : tuple of int
        Units of every layer, inputs and classes included.
    signals : tuple of LayerSignal
        Of the hidden layers; empty where too few images, or of one class, could show them.
    sure_mistakes : float
        Share of images that are read wrong with a probability of 0.9 and more.
    equal_units : bool
        Whether all units of the first layer have the same weights, up to rounding.
    """

    sizes: tuple[int, ...]
    signals: tuple[LayerSignal, ...]
    sure_mistakes: float
    equal_units: bool


def measure_vitals(trainer: Trainer) -> Vitals:
    """Take the vital signs on test images from all of the set, which may be sorted by class."""
    network, data = trainer.network, trainer.dataset
    looked_at = slice(None, None, -(-len(data.x_test) // N_IMAGES))
    x, t = scale_pixels(data.x_test[looked_at], trainer.config.dtype), data.t_test[looked_at]
    y = network.predict(x)
    mistakes = (y.argmax(axis=1) != t) & (y.max(axis=1) >= SURE)
    says_something = len(x) >= FEWEST and bool((t != t[0]).any())
    return Vitals(
        sizes=network.sizes,
        signals=layer_signals(network, x) if says_something else (),
        sure_mistakes=float(mistakes.mean()) if says_something else 0.0,
        equal_units=has_equal_units(network.params["W1"]),
    )


def has_equal_units(weights: NDArray[np.floating[Any]]) -> bool:
    """Whether several units have the same weights, a column each, up to rounding."""
    differences = np.ptp(weights, axis=1).max()
    return weights.shape[1] > 1 and bool(differences <= ROUNDING * np.abs(weights).max())
