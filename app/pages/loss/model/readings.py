"""What the Loss page asks the network: scores for an image, losses of a batch."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore import (
    LOSSES,
    Dataset,
    Floats,
    MultiLayerNet,
    Trainer,
    cross_entropy_error,
    one_hot,
    scale_pixels,
)
from nncore.losses import DELTA

BATCH_SIZE = 10  # the book's own


@dataclass(frozen=True, eq=False)
class Sample:
    """One image: which it is, its pixels (height, width) from 0 to 255, its true class."""

    of_test: bool
    index: int
    pixels: NDArray[np.uint8]
    label: int


@dataclass(frozen=True, eq=False)
class Reading:
    """Scores of the network for a sample, shape (n_classes,), after so many steps."""

    sample: Sample
    scores: Floats
    iteration: int


@dataclass(frozen=True, eq=False)
class BatchLosses:
    """The losses of a batch, sample by sample, each shape (n_samples,)."""

    indices: NDArray[np.integer[Any]]  # in the training set
    images: NDArray[np.uint8]  # (n_samples, height, width)
    labels: NDArray[np.integer[Any]]
    y: Floats  # (n_samples, n_classes)
    by_labels: Floats
    by_one_hot: Floats
    squared: Floats
    mean_by_labels: float
    mean_by_one_hot: float
    mean_squared: float


def sample_of(dataset: Dataset, of_test: bool, index: int) -> Sample:
    """Take an image out of the data."""
    images, labels = images_of(dataset, of_test, len(dataset.x_train))
    pixels = images[index].reshape(dataset.image_shape)
    return Sample(of_test, index, pixels, int(labels[index]))


def draw_batch(n_train: int, seed: int) -> NDArray[np.integer[Any]]:
    """Positions of a batch among the first `n_train` images, the same for the same seed."""
    return np.random.default_rng(seed).choice(n_train, BATCH_SIZE)


def images_of(
    dataset: Dataset, of_test: bool, n_train: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Images (n, n_pixels) and labels (n,) of the test set, or of what is trained on."""
    if of_test:
        return dataset.x_test, dataset.t_test
    return dataset.x_train[:n_train], dataset.t_train[:n_train]


# Questions, answered by the training thread between two steps


def read_sample(sample: Sample, trainer: Trainer) -> Reading:
    """What the network's last layer says to a sample."""
    scores = trainer.network.scores(scale_pixels(sample.pixels.ravel())).astype(np.float64)
    return Reading(sample, scores, trainer.iteration)


def watch_sample(sample: Sample, trainer: Trainer) -> Generator[None, None, Reading]:
    """The same, after a step."""
    yield
    return read_sample(sample, trainer)


def read_batch(indices: NDArray[np.integer[Any]], trainer: Trainer) -> BatchLosses:
    """Losses of the training images at `indices`."""
    data = trainer.dataset
    images, labels = data.x_train[indices], data.t_train[indices]
    y = trainer.network.predict(scale_pixels(images)).astype(np.float64)
    return batch_losses(indices, images.reshape(-1, *data.image_shape), labels, y)


def watch_batch(
    indices: NDArray[np.integer[Any]], trainer: Trainer
) -> Generator[None, None, BatchLosses]:
    """The same, after a step."""
    yield
    return read_batch(indices, trainer)


def copy_of_network(trainer: Trainer) -> tuple[MultiLayerNet, Dataset]:
    """The network as it stands, and its data, for work that takes longer than a step may wait."""
    return trainer.network.copy(), trainer.dataset


# Plain computations


def batch_losses(
    indices: NDArray[np.integer[Any]],
    images: NDArray[np.uint8],
    labels: NDArray[np.integer[Any]],
    y: Floats,
) -> BatchLosses:
    """Cross-entropy in both of the book's forms, and squared error, of every sample."""
    t = one_hot(labels, y)
    squared = LOSSES["sum_squared_error"]
    return BatchLosses(
        indices,
        images,
        labels,
        y,
        by_labels=-np.log(y[np.arange(len(y)), labels] + DELTA),
        by_one_hot=LOSSES["cross_entropy"].of_samples(y, t),
        squared=squared.of_samples(y, t),
        mean_by_labels=cross_entropy_error(y, labels),
        mean_by_one_hot=cross_entropy_error(y, t),
        mean_squared=squared.mean(y, t),
    )
