"""How accuracy falls where the test images are noisy, shifted, turned or scaled."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Floats, Moment, MultiLayerNet, scale_pixels
from nncore.resampling import inverse_transforms, resample

CHANGES = ("noise", "shift", "turn", "scale")
FARTHEST_SHIFT = 0.3  # of the image's width
NOISE_SEED = 0

Report = Callable[[float], object]


@dataclass(frozen=True, eq=False)
class Robustness:
    """Accuracy against the size of each kind of change.

    Attributes
    ----------
    curves : mapping of str to (amounts, accuracies)
        By kind of change; see `amounts_of`.
    iteration, n_images : int
        Steps made before, and how many test images were read for each point.
    """

    curves: Mapping[str, tuple[Floats, Floats]]
    iteration: int
    n_images: int


def amounts_of(change: str, width: int) -> Floats:
    """How much is changed, from point to point of a curve.

    Noise is the most that is added to or taken from a pixel, of the pixels' range; a shift is in
    pixels to the right, a turn in degrees clockwise, a scale the factor of the size.
    """
    farthest = max(round(FARTHEST_SHIFT * width), 1)
    stride = max(farthest // 8, 1)
    return {
        "noise": np.linspace(0, 1, 11),
        "shift": np.arange(-farthest, farthest + 1, stride, dtype=float),
        "turn": np.arange(-90.0, 91.0, 10.0),
        "scale": np.linspace(0.5, 1.5, 11),
    }[change]


def changed(
    images: NDArray[np.uint8], image_shape: tuple[int, int], change: str, amount: float
) -> Floats:
    """Images, (n, n_pixels), as a network receives them after a change; from 0 to 1."""
    if change == "noise":
        return _noisy(images, amount)
    angle, scale, shift = np.zeros(1), np.ones(1), np.zeros((2, 1))
    if change == "turn":
        angle[:] = math.radians(amount)
    elif change == "scale":
        scale[:] = amount
    elif change == "shift":
        shift[0] = amount
    return resample(images, inverse_transforms(angle, scale, shift), image_shape, np.float32)


def _noisy(images: NDArray[np.uint8], amount: float) -> Floats:
    noise = np.random.default_rng(NOISE_SEED).random(images.shape, np.float32)
    return (scale_pixels(images) + amount * (2 * noise - 1)).clip(0, 1)


def some_images(moment: Moment, n_images: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """So many test images, evenly spaced in the set, and their labels; all where there are fewer.

    At most so many: they stand equally far apart.
    """
    data = moment.dataset
    stride = math.ceil(len(data.x_test) / n_images)
    return data.x_test[::stride], data.t_test[::stride]


def measure_robustness(moment: Moment, n_images: int, report: Report) -> Robustness:
    """Read changed test images; `report` gets the fraction done after each point."""
    images, labels = some_images(moment, n_images)
    width = moment.dataset.image_shape[1]
    amounts = {change: amounts_of(change, width) for change in CHANGES}
    n_points, done = sum(map(len, amounts.values())), 0
    curves = {}
    for change in CHANGES:
        accuracies = np.empty(len(amounts[change]))
        for i, amount in enumerate(amounts[change]):
            x = changed(images, moment.dataset.image_shape, change, float(amount))
            accuracies[i] = _accuracy(moment.network, x, labels)
            done += 1
            report(done / n_points)
        curves[change] = amounts[change], accuracies
    return Robustness(curves, moment.iteration, len(labels))


@np.errstate(over="ignore", invalid="ignore")  # finite weights can still give infinite scores
def _accuracy(network: MultiLayerNet, x: Floats, labels: NDArray[np.uint8]) -> float:
    return float((network.scores(x).argmax(axis=1) == labels).mean())
