"""Weights and activations of every layer as histograms, now and at the start of the run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.pages.network.model.histograms import Histogram, histogram_of
from nncore import Floats, Moment, MultiLayerNet, parameter_count, scale_pixels
from nncore.unit_activity import SATURATING

MOST_IMAGES = 500
MOST_WORK = 30_000_000  # parameters × images within a frame
WITHIN = 0.999  # share of the values at the start and at the end that a range holds


@dataclass(frozen=True, eq=False)
class Distributions:
    """Histograms by layer, each on a range that is the same for all moments of a run."""

    weights: tuple[Histogram, ...]
    activations: tuple[Histogram, ...]


@dataclass(frozen=True, eq=False)
class Ranges:
    """Ranges of the histograms, and the images that activations are taken of."""

    x: Floats
    weights: tuple[tuple[float, float], ...]
    activations: tuple[tuple[float, float], ...]


def ranges_of(start: Moment, end: Moment) -> Ranges:
    """Choose ranges that hold what a run begins and ends with."""
    x = some_images(start)
    weights = [
        _symmetric(a.weights, b.weights)
        for a, b in zip(start.network.layers(), end.network.layers(), strict=True)
    ]
    first, last = (_hidden(moment.network, x) for moment in (start, end))
    key = start.network.activation.key
    activations = [SATURATING.get(key) or _around(a, b) for a, b in zip(first, last, strict=True)]
    return Ranges(x, tuple(weights), tuple(activations))


def some_images(moment: Moment) -> Floats:
    """Test images, evenly spaced in the set, as many as a frame allows, in the network's dtype."""
    by_work = MOST_WORK // parameter_count(moment.network.sizes)
    n_images = max(min(MOST_IMAGES, by_work), 1)
    images = moment.dataset.x_test
    return scale_pixels(images[:: -(-len(images) // n_images)], moment.network.dtype)


def distributions_of(moment: Moment, ranges: Ranges) -> Distributions:
    """Count weights and activations of a moment."""
    layers = moment.network.layers()
    hidden = _hidden(moment.network, ranges.x)
    return Distributions(
        tuple(
            histogram_of(layer.weights, *limits)
            for layer, limits in zip(layers, ranges.weights, strict=True)
        ),
        tuple(
            histogram_of(z, *limits) for z, limits in zip(hidden, ranges.activations, strict=True)
        ),
    )


@np.errstate(over="ignore", invalid="ignore")  # what has diverged is shown
def _hidden(network: MultiLayerNet, x: Floats) -> Sequence[Floats]:
    return network.forward(x)[1:-1]


def _symmetric(*arrays: Floats) -> tuple[float, float]:
    reach = max(float(np.quantile(np.abs(_some(array)), WITHIN)) for array in arrays)
    return (-reach, reach) if reach and np.isfinite(reach) else (-1.0, 1.0)


def _around(*arrays: Floats) -> tuple[float, float]:
    low = min(float(np.quantile(_some(array), 1 - WITHIN)) for array in arrays)
    high = max(float(np.quantile(_some(array), WITHIN)) for array in arrays)
    return (low, high) if high > low and np.isfinite([low, high]).all() else (low - 1, low + 1)


def _some(array: Floats) -> Floats:
    """At most a hundred thousand values, evenly spaced."""
    flat = array.reshape(-1)
    return flat[:: -(-flat.size // 100_000)]
