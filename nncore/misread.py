"""Which images a network reads wrong."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nncore.datasets import scale_pixels
from nncore.limits import samples_at_once
from nncore.networks import MultiLayerNet

CHUNK = 1000  # images at a time: 3 MB of float32 stays in the cache


def misread(
    network: MultiLayerNet,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    report: Callable[[float], None],
) -> NDArray[np.intp]:
    """Positions of the images that the network reads wrong, in their own order.

    Parameters
    ----------
    network : MultiLayerNet
    images : ndarray of uint8, shape (n_images, n_pixels)
    labels : ndarray of int, shape (n_images,)
    report : callable
        Is given the fraction read so far, after each part. An exception that it raises ends the
        reading and passes through.
    """
    wrong = [np.empty(0, np.intp)]
    size = min(CHUNK, samples_at_once(network.sizes))
    for start in range(0, len(images), size):
        part = slice(start, start + size)
        guesses = network.predict(scale_pixels(images[part], network.dtype)).argmax(axis=1)
        wrong.append(start + np.flatnonzero(guesses != labels[part]))
        report(min(1.0, (start + size) / len(images)))
    return np.concatenate(wrong)
