"""Measuring gradient noise: every sample's loss and gradient beside those of the whole set."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, Grads
from nncore.datasets import scale_pixels
from nncore.gradient_noise import GradientNoise, Report
from nncore.gradient_products import (
    combine,
    dot,
    gram,
    length,
    project,
    scaled,
    squared_lengths,
)
from nncore.limits import samples_at_once
from nncore.networks import MultiLayerNet

CHUNK = 1000  # images at a time: 6 MB of float64
N_FOR_DIRECTION = 1000  # samples at most that show the first principal direction of the residual
NEGLIGIBLE = 1e-12  # of the variance: below, there is no direction


def measure_gradient_noise(
    network: MultiLayerNet,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    report: Report | None = None,
) -> GradientNoise:
    """Gradient noise of a network on a set, by two passes over it.

    The first is for the full gradient, the second for every sample's share in it.

    Parameters
    ----------
    network : MultiLayerNet
        One that nobody trains meanwhile; float64, since small differences of large sums are taken.
    images : ndarray of uint8, shape (n_samples, n_pixels)
    labels : ndarray of uint8, shape (n_samples,)
    report : callable, optional
        Gets the fraction done after each thousand images, of a wide network more often; what
        it raises ends the work.

    Returns
    -------
    GradientNoise
    """
    tell = report or _say_nothing
    full = _full_gradient(network, images, labels, lambda done: tell(done / 2))
    along = scaled(full, 1 / length(full)) if length(full) else full
    few = slice(min(N_FOR_DIRECTION, samples_at_once(network.sizes)))
    residual = principal_residual(network, images[few], labels[few], along)
    parts = []
    for x, t, done in _chunks(network, images, labels):
        trace = network.trace(x, t)
        projected = project(trace, along), project(trace, residual)
        parts.append(np.stack([trace.losses, *projected, squared_lengths(trace)]))
        tell((1 + done) / 2)
    losses, on_gradient, on_residual, squares = np.concatenate(parts, axis=1)
    return GradientNoise(losses, on_gradient, on_residual, float(squares.mean()))


def principal_residual(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], along: Grads
) -> Grads:
    """First principal direction of what samples' gradients have at right angles to `along`.

    It is a combination of the samples' own gradients; its weights are the first eigenvector of
    the samples' small Gram matrix.

    Parameters
    ----------
    network, images, labels
        As in `measure_gradient_noise`.
    along : dict of ndarray
        A direction of length 1, or 0.

    Returns
    -------
    dict of ndarray
        A direction of length 1; zeros where nothing varies.
    """
    trace = network.trace(scale_pixels(images, network.dtype), labels)
    products, on_along = gram(trace), project(trace, along)
    variances, weights = np.linalg.eigh(_centered(products - np.outer(on_along, on_along)))
    if variances[-1] <= NEGLIGIBLE * max(float(np.trace(products)), NEGLIGIBLE):
        return scaled(along, 0.0)
    direction = combine(trace, weights[:, -1] - weights[:, -1].mean())
    projection = dot(direction, along)
    direction = {name: part - projection * along[name] for name, part in direction.items()}
    return scaled(direction, 1 / length(direction))


def _full_gradient(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], report: Report
) -> Grads:
    total = {name: np.zeros_like(param) for name, param in network.params.items()}
    for x, t, done in _chunks(network, images, labels):
        for name, part in network.gradient(x, t).items():
            total[name] += part * (len(t) / len(labels))
        report(done)
    return total


def _chunks(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8]
) -> Iterator[tuple[Floats, NDArray[np.uint8], float]]:
    size = min(CHUNK, samples_at_once(network.sizes))
    for start in range(0, len(images), size):
        x = scale_pixels(images[start : start + size], network.dtype)
        t = labels[start : start + size]
        yield x, t, (start + len(t)) / len(images)


def _centered(products: Floats) -> Floats:
    """The Gram matrix of the same vectors less their mean."""
    by_row = products.mean(axis=0)
    return products - by_row - by_row[:, None] + by_row.mean()


def _say_nothing(_: float) -> None:
    """Report to nobody."""
