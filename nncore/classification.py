"""How a network reads a set of images: the class of each, how sure it is of it, and its loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.counting import counted
from nncore.datasets import scale_pixels
from nncore.limits import samples_at_once
from nncore.losses import one_hot
from nncore.networks import MultiLayerNet

CHUNK = 1000  # images at a time: 3 MB of float32 stays in the cache


@dataclass(frozen=True, eq=False)
class Classification:
    """What a network makes of each image of a set.

    Attributes
    ----------
    labels : ndarray of uint8, shape (n_images,)
        The true classes.
    predicted : ndarray of uint8, shape (n_images,)
        The most probable classes.
    confidence : ndarray of float32, shape (n_images,)
        Probability of each predicted class; nan where scores have overflowed.
    losses : ndarray of float32, shape (n_images,)
        By the network's own loss.
    """

    labels: NDArray[np.uint8]
    predicted: NDArray[np.uint8]
    confidence: NDArray[np.float32]
    losses: NDArray[np.float32]

    def __repr__(self) -> str:
        return f"<Classification of {counted(len(self), 'image')}: {self.n_right:,} right>"

    def __len__(self) -> int:
        return len(self.labels)

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """Which images are read right, shape (n_images,)."""
        return self.predicted == self.labels

    @property
    def n_right(self) -> int:
        """How many images are read right."""
        return int(np.count_nonzero(self.right))

    @property
    def accuracy(self) -> float:
        """Share of the images that are read right, from 0 to 1."""
        return self.n_right / len(self)

    @property
    def nbytes(self) -> int:
        """Size of what was computed in bytes."""
        return self.predicted.nbytes + self.confidence.nbytes + self.losses.nbytes


def classify(
    network: MultiLayerNet,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    report: Callable[[float], object] | None = None,
) -> Classification:
    """Let a network read images.

    Parameters
    ----------
    network : MultiLayerNet
    images : ndarray of uint8, shape (n_images, n_pixels)
    labels : ndarray of uint8, shape (n_images,)
    report : callable, optional
        Is given the fraction read so far, after each part. An exception that it raises ends the
        reading and passes through.

    Returns
    -------
    Classification
        Its accuracy is that of `Trainer.evaluate`, from the same products.
    """
    n_images = len(images)
    predicted = np.empty(n_images, np.uint8)
    confidence, losses = np.empty(n_images, np.float32), np.empty(n_images, np.float32)
    for part, y in probabilities(network, images):
        best = predicted[part] = y.argmax(axis=1)
        confidence[part] = y[np.arange(len(y)), best]
        losses[part] = network.loss_function.of_samples(y, one_hot(labels[part], y))
        if report is not None:
            report(min(part.stop / n_images, 1.0))
    return Classification(labels, predicted, confidence, losses)


@np.errstate(over="ignore", invalid="ignore")  # finite weights can still give infinite scores
def _predict(network: MultiLayerNet, images: NDArray[np.uint8]) -> Floats:
    return network.predict(scale_pixels(images, network.dtype))


def probabilities(
    network: MultiLayerNet, images: NDArray[np.uint8]
) -> Iterator[tuple[slice, Floats]]:
    """Probabilities of the classes for images, in parts that stay in the cache.

    Parameters
    ----------
    network : MultiLayerNet
    images : ndarray of uint8, shape (n_images, n_pixels)

    Yields
    ------
    part : slice
        Which images; its end may lie beyond them.
    y : ndarray of shape (n_part, n_classes)
    """
    size = min(CHUNK, samples_at_once(network.sizes))
    for start in range(0, len(images), size):
        part = slice(start, start + size)
        yield part, _predict(network, images[part])
