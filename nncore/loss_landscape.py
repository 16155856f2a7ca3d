"""The loss landscape: the loss of a network over a plane of parameters, and a run's path on it.

What the first layer makes of the samples is linear in the plane: with its weights
W = W0 + a W1 + b W2, and biases likewise, x @ W is x @ W0 + a (x @ W1) + b (x @ W2). The three
products are taken once, and at each point only added up. With 784 inputs that is most of the
work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nncore.activations import softmax
from nncore.arrays import Floats, as_floats, described
from nncore.counting import counted
from nncore.datasets import scale_pixels
from nncore.errors import ArgumentError
from nncore.layers import Layer, parameter_names
from nncore.limits import samples_at_once
from nncore.losses import one_hot
from nncore.networks import MultiLayerNet
from nncore.parameter_plane import ParameterPlane, Params
from nncore.propagation import propagate

PART_SIZE = 2**16  # activations of the widest layer at a time: they stay in the cache
SHARED_BY = 256  # samples at least for which the layers behind the first are made, as far as
MOST_VALUES = 2**22  # so many activations hold them
COARSER = 2  # every second point of each row, and every second row

Report = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class LossLandscape:
    """Losses over a grid of a plane of parameters.

    Attributes
    ----------
    a, b : ndarray of shape (n_columns,) and (n_rows,), float64
        Coordinates along the plane's first and second direction.
    losses : ndarray of shape (n_rows, n_columns), float64
        Mean losses; nan where the network's numbers overflow.
    """

    a: Floats
    b: Floats
    losses: Floats

    def __repr__(self) -> str:
        return f"<LossLandscape: {len(self.a)} × {len(self.b)} points>"


@dataclass(frozen=True, eq=False)
class PathOnPlane:
    """Where the parameters of a run's snapshots stand over a plane, and what that is worth.

    Attributes
    ----------
    points : ndarray of shape (n_snapshots, 2), float64
        Coordinates of the nearest point of the plane.
    distances : ndarray of shape (n_snapshots,), float64
        From the plane, as `ParameterPlane.distance`.
    losses, losses_on_plane : ndarray of shape (n_snapshots,), float64
        Of the snapshot itself, and at its nearest point of the plane.
    """

    points: Floats
    distances: Floats
    losses: Floats
    losses_on_plane: Floats

    def __repr__(self) -> str:
        return f"<PathOnPlane: {counted(len(self.points), 'point')}>"


def measure_landscape(
    network: MultiLayerNet,
    plane: ParameterPlane,
    a: ArrayLike,
    b: ArrayLike,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    known: LossLandscape | None = None,
    report: Report | None = None,
) -> LossLandscape:
    """Loss of a network at every point of a grid.

    Parameters
    ----------
    network : MultiLayerNet
        Its parameters do not matter; it is computed in its dtype.
    plane : ParameterPlane
        Of the network's parameters.
    a, b : array_like of shape (n_columns,) and (n_rows,)
        Coordinates of the points.
    images : ndarray of uint8, shape (n_samples, n_pixels)
    labels : ndarray of uint8, shape (n_samples,)
    known : LossLandscape, optional
        Of the same plane and samples: where it is of every second point and row of this grid,
        those are not computed again.
    report : callable, optional
        Gets the fraction done, ten times a second or more often; what it raises ends the work.

    Raises
    ------
    ArgumentError
        If there are no samples, or they do not fit the network.
    """
    a, b = as_floats(a).astype(np.float64), as_floats(b).astype(np.float64)
    losses = np.full((len(b), len(a)), np.nan)
    wanted = np.ones(losses.shape, dtype=np.bool_)
    if known is not None and known.losses.shape == losses[::COARSER, ::COARSER].shape:
        losses[::COARSER, ::COARSER] = known.losses
        wanted[::COARSER, ::COARSER] = False
    rows, columns = np.nonzero(wanted)
    points = np.column_stack([a[columns], b[rows]])
    losses[rows, columns] = losses_at(network, plane, points, images, labels, report)
    return LossLandscape(a, b, losses)


def measure_path(
    network: MultiLayerNet,
    plane: ParameterPlane,
    path: Sequence[Params],
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    report: Report | None = None,
) -> PathOnPlane:
    """Project the parameters of a path on a plane, and compare the losses.

    Parameters
    ----------
    network, plane, images, labels, report
        As in `measure_landscape`.
    path : sequence of mapping of ndarray
        Parameters of the network at several moments of a run.
    """
    tell = report or _say_nothing
    points, distances, losses = [], [], []
    for i, params in enumerate(path, start=1):
        points.append(plane.project(params))
        distances.append(plane.distance(params))
        losses.append(_loss(network.with_params(params), images, labels))
        tell(i / len(path) / 2)
    places = np.array(points).reshape(-1, 2)
    on_plane = losses_at(network, plane, places, images, labels, lambda done: tell(0.5 + done / 2))
    return PathOnPlane(places, np.array(distances), np.array(losses), on_plane)


def losses_at(
    network: MultiLayerNet,
    plane: ParameterPlane,
    points: ArrayLike,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    report: Report | None = None,
) -> Floats:
    """Loss of a network at points of a plane.

    Parameters
    ----------
    network, plane, images, labels, report
        As in `measure_landscape`.
    points : array_like of shape (n_points, 2)
        Coordinates along the plane's directions.

    Returns
    -------
    ndarray of shape (n_points,), float64
        Mean losses; nan where the network's numbers overflow.
    """
    points = as_floats(points)
    if points.ndim != 2 or points.shape[1] != 2:
        raise ArgumentError("plane_points", value=described(points))
    if not len(labels):
        raise ArgumentError("no_samples", value=0)
    tell = report or _say_nothing
    sums = np.zeros(len(points))
    n_samples = _samples_in_a_part(network)
    n_points = max(1, samples_at_once(network.sizes) // n_samples)
    for start in range(0, len(labels), n_samples):
        some = slice(start, start + n_samples)
        part = _SamplesOnPlane(network, plane, images[some], labels[some])
        for i, (a, b) in enumerate(points.tolist()):
            sums[i] += part.loss_at(a, b)
            if i % n_points == 0:
                tell((start + len(part) * i / len(points)) / len(labels))
    return sums / len(labels)


class _SamplesOnPlane:
    """Sums of the losses of some samples at the points of a plane."""

    def __init__(
        self,
        network: MultiLayerNet,
        plane: ParameterPlane,
        images: NDArray[np.uint8],
        labels: NDArray[np.uint8],
    ) -> None:
        self._network = network
        self._parts = [
            {name: part.astype(network.dtype) for name, part in params.items()}
            for params in (plane.center, *plane.directions)
        ]
        x = scale_pixels(images, network.dtype)
        (W, b), *self._names = parameter_names(network.depth)
        self._first = [x @ params[W] + params[b] for params in self._parts]  # (N, n_units) each
        self._t = one_hot(labels, np.empty((len(x), network.sizes[-1]), network.dtype))
        self._row: tuple[float, Floats] | None = None

    def __len__(self) -> int:
        return len(self._t)

    @np.errstate(over="ignore", invalid="ignore")
    def loss_at(self, a: float, b: float) -> float:
        """Sum of the samples' losses."""
        network = self._network
        scores = self._first_layer(a, b)
        if self._names:
            z = network.activation.function(scores, out=scores)
            scores = propagate(self._layers(a, b), network.activation, z, keep=False)[1][-1]
        y = softmax(scores, out=scores)
        return float(network.loss_function.of_samples(y, self._t).sum(dtype=np.float64))

    def _first_layer(self, a: float, b: float) -> Floats:
        """Pre-activations of the first layer; what points of one row share is kept."""
        middle, first, second = self._first
        if self._row is None or self._row[0] != b:
            self._row = b, middle + b * second
        scores = a * first
        scores += self._row[1]
        return scores

    def _layers(self, a: float, b: float) -> list[Layer]:
        """The layers behind the first."""
        return [Layer(self._at(W, a, b), self._at(bias, a, b), W, bias) for W, bias in self._names]

    def _at(self, name: str, a: float, b: float) -> Floats:
        middle, first, second = self._parts
        return middle[name] + a * first[name] + b * second[name]


def _samples_in_a_part(network: MultiLayerNet) -> int:
    widest = max(network.sizes[1:])
    return max(1, PART_SIZE // widest, min(SHARED_BY, MOST_VALUES // widest))


@np.errstate(over="ignore", invalid="ignore")
def _loss(network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> float:
    """Mean loss, taken in parts that fit into memory."""
    size, total = samples_at_once(network.sizes), 0.0
    for start in range(0, len(labels), size):
        some = slice(start, start + size)
        x, t = scale_pixels(images[some], network.dtype), labels[some]
        total += len(t) * network.loss(x, t)
    return total / len(labels)


def _say_nothing(_: float) -> None:
    """Report to nobody."""
