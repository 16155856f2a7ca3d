"""Which hidden units never or always fire on the test images."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from nncore import Moment, UnitActivity, parameter_count, scale_pixels, unit_activity

CHUNK = 500  # images at a time
MOST_WORK = 30_000_000  # parameters × images within a frame


@dataclass(frozen=True, eq=False)
class Activity:
    """Activity of the units of each hidden layer, on so many test images."""

    layers: tuple[UnitActivity, ...]
    n_images: int
    n_test: int

    @property
    def is_complete(self) -> bool:
        """Whether it is told of all test images."""
        return self.n_images == self.n_test


def activity_at_once(moment: Moment) -> Activity:
    """Activity on as many images as a frame allows, evenly spaced in the set."""
    n_images = max(MOST_WORK // parameter_count(moment.network.sizes), 1)
    return _activity(moment, math.ceil(len(moment.dataset.x_test) / n_images), None)


def activity_of_all(moment: Moment, report: Callable[[float], object]) -> Activity:
    """Activity on all test images; `report` gets the fraction done after each part."""
    return _activity(moment, 1, report)


@np.errstate(over="ignore", invalid="ignore")  # what has diverged is shown
def _activity(moment: Moment, stride: int, report: Callable[[float], object] | None) -> Activity:
    images = moment.dataset.x_test[::stride]
    parts = []
    for start in range(0, len(images), CHUNK):
        part = images[start : start + CHUNK]
        x = scale_pixels(part, moment.network.dtype)
        parts.append((len(part), unit_activity(moment.network, x)))
        if report is not None:
            report(min((start + CHUNK) / len(images), 1.0))
    layers = zip(*(layers for _, layers in parts), strict=True)
    sizes = [size for size, _ in parts]
    joined = tuple(_joined(layer, sizes) for layer in layers)
    return Activity(joined, len(images), len(moment.dataset.x_test))


def _joined(parts: Sequence[UnitActivity], sizes: Sequence[int]) -> UnitActivity:
    """Activity on all images, whose counts are whole numbers, so that 0 and 1 stay exact."""
    off = sum(np.rint(part.off * size) for part, size in zip(parts, sizes, strict=True))
    on = sum(np.rint(part.on * size) for part, size in zip(parts, sizes, strict=True))
    return UnitActivity(np.asarray(off) / sum(sizes), np.asarray(on) / sum(sizes))
