"""What the Training page asks the network about a drawn digit."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from nncore import Floats, Trainer, scale_pixels


def read_drawn(pixels: NDArray[np.uint8], trainer: Trainer) -> Floats | None:
    """Probabilities of the classes, shape (n_classes,); None for a network of other images."""
    network = trainer.network
    if pixels.size != network.sizes[0]:
        return None
    return network.predict(scale_pixels(pixels.ravel(), network.dtype))


def watch_drawn(
    pixels: NDArray[np.uint8], trainer: Trainer
) -> Generator[None, None, Floats | None]:
    """The same, after a step."""
    yield
    return read_drawn(pixels, trainer)
