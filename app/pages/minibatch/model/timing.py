"""What a gradient costs in time, measured on this machine for batches of several sizes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import MultiLayerNet, scale_pixels
from nncore.limits import samples_at_once

REPEATS = 3  # the fastest counts: everything else on the machine only makes it slower
SIZES = (1, 10, 100, 1000, 10_000)  # larger ones take as much longer as they are larger
MOST_PARTS = 2  # of a tenth of a second: nobody can end the measurement within a gradient

Report = Callable[[float], None]


@dataclass(frozen=True)
class Timing:
    """Seconds of one gradient against batch size."""

    sizes: tuple[int, ...]
    seconds: tuple[float, ...]

    def at(self, batch_size: int) -> float:
        """Seconds at any size, between the measured ones on logarithmic axes."""
        if batch_size > self.sizes[-1]:
            return self.seconds[-1] * batch_size / self.sizes[-1]
        logs = np.interp(np.log(batch_size), np.log(self.sizes), np.log(self.seconds))
        return float(np.exp(logs))


def measure_timing(
    network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8], report: Report
) -> Timing:
    """Take the time of `loss_and_gradient`, the pixels' scaling included."""
    most = min(len(images), MOST_PARTS * samples_at_once(network.sizes))
    sizes = tuple(size for size in SIZES if size <= most)
    _time(network, images[:1], labels[:1])  # the first is slow: caches are cold
    seconds = np.empty((len(sizes), REPEATS))
    for n, (i, repeat) in enumerate(np.ndindex(seconds.shape), 1):
        seconds[i, repeat] = _time(network, images[: sizes[i]], labels[: sizes[i]])
        report(n / seconds.size)
    return Timing(sizes, tuple(seconds.min(axis=1).tolist()))


def _time(network: MultiLayerNet, images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> float:
    start = time.perf_counter()
    network.loss_and_gradient(scale_pixels(images, network.dtype), labels)
    return time.perf_counter() - start
