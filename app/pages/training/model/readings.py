"""What the Training page asks the network: how it reads the images of a step."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import Dataset, Floats, Trainer, hardest_samples, one_hot, scale_pixels

MOST_IMAGES = 100  # more would be too small to be seen


@dataclass(frozen=True, eq=False)
class BatchReading:
    """How the network reads some images, before a step and after it.

    Attributes
    ----------
    iteration : int
        The step; 0 before the first.
    images : ndarray of uint8, shape (n_images, height, width)
        As the step used them, augmented where the run does so.
    labels : ndarray of int, shape (n_images,)
    before, after : ndarray of shape (n_images, n_classes)
        Probabilities; after is before where no step was made yet.
    losses : ndarray of shape (n_images,)
        Of a forward pass of all units before the step, also where dropout leaves some out in it.
    of_test : bool
        Whether these are test images, which the step did not learn from.
    n_batch : int
        Images of the whole mini-batch, of which these may be the first.
    dataset : Dataset
        That they are of.
    penalty : float
        Of the weight decay, before the step; 0 where there is none.
    is_made : bool
        Whether the step was made; else it is the one that comes after `iteration`.
    """

    iteration: int
    images: NDArray[np.uint8]
    labels: NDArray[np.integer[Any]]
    before: Floats
    after: Floats
    losses: Floats
    of_test: bool
    n_batch: int
    dataset: Dataset
    penalty: float
    is_made: bool = False

    def guess(self, i: int) -> tuple[int, float]:
        """The class read in image `i` before the step, and its probability."""
        label = int(self.before[i].argmax())
        return label, float(self.before[i, label])

    def guess_after(self, i: int) -> tuple[int, float]:
        """The same after the step."""
        label = int(self.after[i].argmax())
        return label, float(self.after[i, label])

    def is_finite(self, i: int) -> bool:
        """Whether image `i` has probabilities; those of a network that diverged are no numbers."""
        return bool(np.isfinite(self.before[i]).all() and np.isfinite(self.after[i]).all())

    @property
    def right(self) -> NDArray[np.bool_]:
        """Which images were read right before the step, shape (n_images,)."""
        return self.before.argmax(axis=1) == self.labels

    def worst(self, count: int) -> list[int]:
        """The images of the largest losses, largest first."""
        return [int(i) for i in hardest_samples(self.losses, count)]


def read_next_batch(trainer: Trainer) -> BatchReading:
    """How the network reads the mini-batch that comes next."""
    return _read(trainer, *_next_batch(trainer), of_test=False)


def read_test_images(trainer: Trainer) -> BatchReading:
    """How the network reads the first test images."""
    return _read(trainer, *_test_images(trainer), of_test=True)


def watch_next_batch(trainer: Trainer) -> Generator[None, None, BatchReading]:
    """How the network reads the mini-batch of a step, before and after it."""
    return _read_around_step(trainer, *_next_batch(trainer), of_test=False)


def watch_test_images(trainer: Trainer) -> Generator[None, None, BatchReading]:
    """How a step changes what the network reads in the first test images."""
    return _read_around_step(trainer, *_test_images(trainer), of_test=True)


def _read_around_step(
    trainer: Trainer, x: Floats, labels: NDArray[np.uint8], of_test: bool
) -> Generator[None, None, BatchReading]:
    before = _read(trainer, x, labels, of_test)
    yield
    after = trainer.network.predict(x)
    return replace(before, after=after, iteration=trainer.iteration, is_made=True)


def _read(trainer: Trainer, x: Floats, labels: NDArray[np.uint8], of_test: bool) -> BatchReading:
    network, dataset = trainer.network, trainer.dataset
    y = network.predict(x)
    losses = network.loss_function.of_samples(y, one_hot(labels, y))
    images = np.rint(255 * x).astype(np.uint8).reshape(-1, *dataset.image_shape)
    n_batch = len(trainer.next_batch)
    readings = y, y, losses, of_test, n_batch, dataset, trainer.penalty
    return BatchReading(trainer.iteration, images, labels, *readings)


def _next_batch(trainer: Trainer) -> tuple[Floats, NDArray[np.uint8]]:
    return trainer.next_samples(slice(MOST_IMAGES))


def _test_images(trainer: Trainer) -> tuple[Floats, NDArray[np.uint8]]:
    data = trainer.dataset
    return scale_pixels(data.x_test[:MOST_IMAGES], trainer.config.dtype), data.t_test[:MOST_IMAGES]
