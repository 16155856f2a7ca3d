"""Snapshot of the network in training: a copy of it, and the next mini-batch."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import Floats, Grads, MultiLayerNet, Trainer

MOST_IMAGES = 100
MOST_PRODUCTS = 4_000_000  # images times parameters: a forward pass is far shorter than a frame


@dataclass(frozen=True, eq=False)
class NetworkSample:
    """Snapshot of the network between two steps, in float64, with images of the next batch.

    Attributes
    ----------
    network : MultiLayerNet
        A copy of its own.
    x : ndarray of float64, shape (n_images, n_pixels)
    t : ndarray of int, shape (n_images,)
    image_shape : (height, width)
    iteration : int
        Steps made so far.
    gradient : dict of ndarray
        By backpropagation; taken at once, on the thread that makes the sample.
    """

    network: MultiLayerNet
    x: Floats
    t: NDArray[np.integer[Any]]
    image_shape: tuple[int, int]
    iteration: int
    gradient: Grads = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "gradient", self.network.gradient(self.x, self.t))


def sample_network(trainer: Trainer) -> NetworkSample:
    """Copy what the page needs; of a wide network only as many images as are quick to read."""
    network = trainer.network.astype(np.float64)
    n_images = max(1, min(MOST_IMAGES, MOST_PRODUCTS // network.n_parameters))
    x, t = trainer.batch(trainer.next_batch[:n_images])
    return NetworkSample(
        network, x.astype(np.float64), t, trainer.dataset.image_shape, trainer.iteration
    )
