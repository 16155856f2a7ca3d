"""What the Training page asks the network to know whether it learns."""

from __future__ import annotations

from typing import NamedTuple

from nncore import Trainer, scale_pixels
from nncore.signals import LayerSignal, layer_signals

N_IMAGES = 200  # of the test set
SURE = 0.9  # probability of an answer that is sure


class Vitals(NamedTuple):
    """Vital signs of a network.

    Attributes
    ----------
    sizes : tuple of int
        Units of every layer, inputs and classes included.
    signals : tuple of LayerSignal
        Of the hidden layers.
    sure_mistakes : float
        Share of images that are read wrong with a probability of 0.9 and more.
    """

    sizes: tuple[int, ...]
    signals: tuple[LayerSignal, ...]
    sure_mistakes: float


def measure_vitals(trainer: Trainer) -> Vitals:
    """Take the vital signs on the first test images."""
    network, data = trainer.network, trainer.dataset
    x = scale_pixels(data.x_test[:N_IMAGES], trainer.config.dtype)
    y = network.predict(x)
    mistakes = (y.argmax(axis=1) != data.t_test[:N_IMAGES]) & (y.max(axis=1) >= SURE)
    return Vitals(network.sizes, layer_signals(network, x), float(mistakes.mean()))
