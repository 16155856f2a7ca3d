"""What a batch is worth: its loss and gradient beside those of the whole set.

A batch's loss and gradient are means over its samples, and so is every projection of that
gradient. So one pass over the set that notes three numbers a sample, the loss and two
projections of its gradient, is enough to give those of any batch exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.minibatch.model.sample_gradients import (
    Gradient,
    Values,
    dot,
    length,
    sample_gradients,
    scaled,
)
from nncore import MultiLayerNet, scale_pixels

CHUNK = 1000  # images at a time: 6 MB of float64
N_FOR_DIRECTION = 1000  # samples that show the strongest direction of the rest
NEGLIGIBLE = 1e-12  # of the spread: below, there is no direction

Report = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class Spread:
    """Losses and projected gradients of all samples of a set.

    Attributes
    ----------
    losses : ndarray of shape (n_samples,)
    along : ndarray of shape (n_samples,)
        Each sample's gradient, projected on the direction of the full gradient.
    across : ndarray of shape (n_samples,)
        The same on the direction in which what is left varies most.
    mean_square : float
        Mean squared length of the samples' gradients, in all their dimensions.
    """

    losses: Values
    along: Values
    across: Values
    mean_square: float

    @property
    def full_loss(self) -> float:
        """Loss on the whole set."""
        return float(self.losses.mean())

    @property
    def full_length(self) -> float:
        """Length of the gradient on the whole set."""
        return float(self.along.mean())

    @property
    def variance(self) -> float:
        """Mean squared distance of a sample's gradient from the full one."""
        return max(self.mean_square - self.full_length**2, 0.0)

    @property
    def shown_share(self) -> float:
        """Share of that variance that the two directions show."""
        shown = float(self.along.var() + self.across.var())
        return shown / self.variance if self.variance else 1.0

    def distance(self, batch_size: int) -> float:
        """Root mean squared distance of a batch's gradient from the full one."""
        return float(np.sqrt(self.variance / batch_size))


@dataclass(frozen=True, eq=False)
class Batches:
    """Losses and projected gradients of many batches of one size, each of shape (n_batches,)."""

    batch_size: int
    losses: Values
    along: Values
    across: Values


def measure_spread(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], report: Report
) -> Spread:
    """Go through the whole set twice: for the full gradient, and for every sample's share in it.

    Parameters
    ----------
    network : MultiLayerNet
        A copy that nobody trains.
    images : ndarray of uint8, shape (n_samples, n_pixels)
    labels : ndarray of uint8, shape (n_samples,)
    report : callable
        Gets the fraction done; what it raises ends the work.
    """
    full = _full_gradient(network, images, labels, lambda done: report(done / 2))
    along = scaled(full, 1 / length(full)) if length(full) else full
    across = strongest_rest(network, images[:N_FOR_DIRECTION], labels[:N_FOR_DIRECTION], along)
    parts = []
    for x, t, done in _chunks(network, images, labels):
        gradients = sample_gradients(network, x, t)
        projected = gradients.project(along), gradients.project(across)
        parts.append(np.stack([gradients.losses, *projected, gradients.squared_lengths()]))
        report((1 + done) / 2)
    losses, on_along, on_across, squares = np.concatenate(parts, axis=1)
    return Spread(losses, on_along, on_across, float(squares.mean()))


def draw_batches(
    spread: Spread, batch_size: int, n_batches: int, rng: np.random.Generator, report: Report
) -> Batches:
    """Draw batches with replacement, as the book does, and take the means over each."""
    numbers = np.stack([spread.losses, spread.along, spread.across], axis=1)
    means = np.empty((n_batches, 3))
    for i in range(n_batches):
        means[i] = numbers[rng.integers(len(numbers), size=batch_size)].mean(axis=0)
        report((i + 1) / n_batches)
    return Batches(batch_size, *means.T)


def strongest_rest(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], along: Gradient
) -> Gradient:
    """Find the direction, at right angles to `along`, in which samples' gradients vary most.

    It is a combination of the samples' own gradients; its weights are the first eigenvector of
    the samples' small Gram matrix, whose entries are (z_i · z_j)(d_i · d_j) summed over layers.
    """
    gradients = sample_gradients(network, scale_pixels(images, network.dtype), labels)
    gram = gradients.gram()
    on_along = gradients.project(along)
    variances, weights = np.linalg.eigh(_centered(gram - np.outer(on_along, on_along)))
    if variances[-1] <= NEGLIGIBLE * max(float(np.trace(gram)), NEGLIGIBLE):
        return scaled(along, 0.0)
    direction = gradients.combine(weights[:, -1] - weights[:, -1].mean())
    shadow = dot(direction, along)
    direction = {name: part - shadow * along[name] for name, part in direction.items()}
    return scaled(direction, 1 / length(direction))


def _full_gradient(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], report: Report
) -> Gradient:
    total = {name: np.zeros_like(param) for name, param in network.params.items()}
    for x, t, done in _chunks(network, images, labels):
        for name, part in network.gradient(x, t).items():
            total[name] += part * (len(t) / len(labels))
        report(done)
    return total


def _chunks(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8]
) -> Iterator[tuple[Values, NDArray[np.uint8], float]]:
    for start in range(0, len(images), CHUNK):
        x = scale_pixels(images[start : start + CHUNK], network.dtype)
        t = labels[start : start + CHUNK]
        yield x, t, (start + len(t)) / len(images)


def _centered(gram: Values) -> Values:
    """The Gram matrix of the same vectors less their mean."""
    by_row = gram.mean(axis=0)
    return gram - by_row - by_row[:, None] + by_row.mean()
