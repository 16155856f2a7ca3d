"""Map of a layer: its outputs for the test images, projected on two principal axes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import (
    Floats,
    Moment,
    MultiLayerNet,
    PrincipalComponents,
    parameter_count,
    principal_components,
    scale_pixels,
)
from nncore.limits import samples_at_once

MOST_POINTS = 10_000  # more are a blot
FEWEST_THINNED, MOST_THINNED = 200, 2_000
FRAME_WORK = 50_000_000  # parameters × images of a thinned map: 5 to 15 ms
FIT_VALUES = 8_000_000  # of the layer's outputs that axes are made of: 64 MB
WIDE, MOST_OF_WIDE = 1000, 1000  # units from which on few images make the axes: 1 s
MARGIN = 0.05  # of the extent, around it
CHUNK = 1000

Report = Callable[[float], None]
Extent = tuple[tuple[float, float], tuple[float, float]]
Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class MapAxes:
    """Two principal axes of a layer's outputs at one moment of a run.

    Attributes
    ----------
    layer : int
        0 for the images, `depth` for the scores of the classes.
    iteration : int
        Of the moment.
    n_images : int
        How many test images they were made of.
    components : PrincipalComponents
    extent : ((left, right), (bottom, top))
        Of these images on the axes, with a margin.
    """

    layer: int
    iteration: int
    n_images: int
    components: PrincipalComponents
    extent: Extent


@dataclass(frozen=True, eq=False)
class LayerMap:
    """Test images as points; those whose outputs are not finite are left out.

    Attributes
    ----------
    axes : MapAxes
    iteration : int
        Of the moment that is mapped, which need not be that of the axes.
    indices : ndarray of int, shape (n,)
        Positions in the test set.
    points : ndarray of shape (n, 2)
    labels, predicted : ndarray of int, shape (n,)
    confidence : ndarray of shape (n,)
        Probability of the predicted class.
    share : float
        Of the variance of the layer's outputs at this moment, that the axes hold.
    n_images : int
        How many were mapped, those that are left out included.
    """

    axes: MapAxes
    iteration: int
    indices: Indices
    points: Floats
    labels: NDArray[np.uint8]
    predicted: NDArray[np.intp]
    confidence: Floats
    share: float
    n_images: int

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """Which of the images are taken for another class."""
        return self.predicted != self.labels

    @property
    def accuracy(self) -> float:
        """Share of right answers among the images mapped."""
        return float(np.count_nonzero(~self.wrong)) / max(self.n_images, 1)

    def class_places(self, n_classes: int) -> dict[int, tuple[float, float]]:
        """The median point of each class that is there."""
        return {
            k: (float(x), float(y))
            for k in range(n_classes)
            if (of_class := self.points[self.labels == k]).size
            for x, y in [np.median(of_class, axis=0)]
        }

    def place_of(self, index: int) -> tuple[float, float] | None:
        """Where a test image is; None where it is not on the map."""
        i = int(np.searchsorted(self.indices, index))
        if i >= len(self.indices) or self.indices[i] != index:
            return None
        return float(self.points[i, 0]), float(self.points[i, 1])


def shown_images(n_test: int) -> Indices:
    """Positions of the test images that a whole map shows: all, or 10,000 spread over them."""
    return spread(n_test, MOST_POINTS)


def thinned_images(n_test: int, network: MultiLayerNet) -> Indices:
    """Positions of those that a frame has time for, some of the whole map's."""
    count = FRAME_WORK // parameter_count(network.sizes)
    whole = shown_images(n_test)
    return whole[spread(len(whole), min(max(count, FEWEST_THINNED), MOST_THINNED))]


def spread(n: int, most: int) -> Indices:
    """At most so many whole numbers below `n`, evenly spread."""
    return np.arange(n) if n <= most else np.arange(most) * n // most


def fit_axes(
    moment: Moment, layer: int, like: MapAxes | None = None, report: Report | None = None
) -> MapAxes:
    """Principal axes of a layer at a moment; pointing as those of `like` do, where they are."""
    indices = shown_images(len(moment.dataset.x_test))
    width = moment.network.sizes[layer]
    most = max(FEWEST_THINNED, FIT_VALUES // width)
    if width > WIDE:
        most = min(most, MOST_OF_WIDE)
    indices = indices[spread(len(indices), most)]
    parts = [z for z, _ in _outputs(moment, layer, indices, report)]
    outputs = np.concatenate(parts)
    outputs = outputs[np.isfinite(outputs).all(axis=1)]
    components = principal_components(outputs if len(outputs) else np.zeros((1, width)))
    if like is not None and like.components.axes.shape == components.axes.shape:
        components = components.aligned_to(like.components)
    extent = _extent(components.project(outputs))
    return MapAxes(layer, moment.iteration, len(outputs), components, extent)


def map_layer(
    moment: Moment, axes: MapAxes, indices: Indices, report: Report | None = None
) -> LayerMap:
    """Project test images of a moment on axes."""
    mean, directions = axes.components.mean, axes.components.axes
    points, outcomes, total, squares = [], [], np.zeros_like(mean), 0.0
    for z, y in _outputs(moment, axes.layer, indices, report):
        offsets = z - mean
        points.append(offsets @ directions.T)
        outcomes.append(np.column_stack([y.argmax(axis=1), y.max(axis=1)]))
        finite = offsets[np.isfinite(offsets).all(axis=1)]
        total += finite.sum(axis=0)
        squares += float(np.vdot(finite, finite))
    places, outcome = np.concatenate(points), np.concatenate(outcomes)
    kept = np.isfinite(places).all(axis=1)
    n = max(int(np.count_nonzero(kept)), 1)
    variance = squares / n - float(np.vdot(total, total)) / n**2
    return LayerMap(
        axes,
        moment.iteration,
        indices[kept],
        places[kept],
        moment.dataset.t_test[indices[kept]],
        outcome[kept, 0].astype(np.intp),
        outcome[kept, 1],
        _share(places[kept], variance),
        len(indices),
    )


def project_image(moment: Moment, axes: MapAxes, pixels: NDArray[np.uint8]) -> tuple[float, float]:
    """Where an image that is not in the test set comes to lie."""
    x = scale_pixels(pixels.reshape(1, -1), moment.network.dtype)
    z, _ = outputs_of(moment.network, axes.layer, x)
    a, b = axes.components.project(z)[0].tolist()
    return a, b


@np.errstate(over="ignore", invalid="ignore")  # of a network that has diverged
def outputs_of(network: MultiLayerNet, layer: int, x: Floats) -> tuple[Floats, Floats]:
    """Outputs of a layer, for the last one its scores, and the probabilities of the classes."""
    *outputs, y = network.forward(x)
    if layer < network.depth:
        return outputs[layer], y
    last = network.layers()[-1]
    return outputs[-1] @ last.weights + last.biases, y


def _outputs(
    moment: Moment, layer: int, indices: Indices, report: Report | None
) -> Iterator[tuple[Floats, Floats]]:
    network, images = moment.network, moment.dataset.x_test
    size = min(CHUNK, samples_at_once(network.sizes))
    for start in range(0, len(indices), size):
        x = scale_pixels(images[indices[start : start + size]], network.dtype)
        yield outputs_of(network, layer, x)
        if report is not None:
            report(min(start + size, len(indices)) / len(indices))


def _share(points: Floats, variance: float) -> float:
    """Share of the variance that is seen; 0 where nothing varies."""
    seen = float(points.var(axis=0).sum()) if len(points) else 0.0
    return min(seen / variance, 1.0) if variance > 0 else 0.0


def _extent(points: Floats) -> Extent:
    if not len(points):
        return (-1.0, 1.0), (-1.0, 1.0)
    low, high = points.min(axis=0), points.max(axis=0)
    margin = np.maximum(MARGIN * (high - low), max(MARGIN * float(np.max(high - low)), 1e-6))
    (left, bottom), (right, top) = (low - margin).tolist(), (high + margin).tolist()
    return (left, right), (bottom, top)
