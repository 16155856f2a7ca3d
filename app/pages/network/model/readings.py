"""How the network of a moment reads the test images: all of them, or as many as a frame allows."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pages.network.model.run_memory import RunMemory
from nncore import Classification, Moment, classify, parameter_count

MOST_WORK = 60_000_000  # parameters × images that are read within a frame: about 8 ms
MOST_BYTES = 32 * 2**20  # of readings that are kept


@dataclass(frozen=True, eq=False)
class Reading:
    """Some test images as a moment's network reads them.

    Attributes
    ----------
    places : ndarray of int, shape (n_images,)
        Places of the images in the test set.
    read : Classification
        Of these images.
    n_test : int
        How many images the test set has.
    iteration : int
        Steps made before.
    """

    places: NDArray[np.intp]
    read: Classification
    n_test: int
    iteration: int

    @property
    def is_complete(self) -> bool:
        """Whether all test images were read."""
        return len(self.read) == self.n_test


def read_at_once(moment: Moment) -> Reading:
    """Read as many images as a frame allows, evenly spaced in the set."""
    n_images = max(MOST_WORK // parameter_count(moment.network.sizes), 1)
    return _read(moment, math.ceil(len(moment.dataset.x_test) / n_images))


def read_all(moment: Moment, report: Callable[[float], object] | None = None) -> Reading:
    """Read all test images."""
    return _read(moment, 1, report)


def _read(moment: Moment, stride: int, report: Callable[[float], object] | None = None) -> Reading:
    data = moment.dataset
    places = np.arange(0, len(data.x_test), stride)
    images, labels = data.x_test[::stride], data.t_test[::stride]
    read = classify(moment.network, images, labels, report)
    return Reading(places, read, len(data.x_test), moment.iteration)


class Readings(RunMemory[Reading]):
    """Complete readings of the moments of one run."""

    def __init__(self) -> None:
        super().__init__(MOST_BYTES, lambda reading: reading.read.nbytes)

    def best_now(self, moment: Moment) -> Reading:
        """What was kept of a moment, or what a frame allows."""
        reading = self.get(moment)
        if reading is None:
            reading = read_at_once(moment)
            if reading.is_complete:
                self.keep(moment.run, moment.iteration, reading)
        return reading
