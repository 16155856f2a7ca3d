"""What a set of images is made of: counts and means of classes, pixel values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Floats

CHUNK = 2000  # images at a time
LEVELS = 256

Report = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class DataFacts:
    """Facts about some labeled images.

    Attributes
    ----------
    counts : ndarray of int, shape (n_classes,)
        How many images each class has.
    means : ndarray of uint8, shape (n_classes, n_pixels)
        The mean image of each class, rounded; black for a class without images.
    pixel_counts : ndarray of int, shape (256,)
        How often each pixel value occurs.
    """

    counts: NDArray[np.int64]
    means: NDArray[np.uint8]
    pixel_counts: NDArray[np.int64]

    @property
    def n_images(self) -> int:
        """How many images there are."""
        return int(self.counts.sum())

    @property
    def blank_share(self) -> float:
        """Share of the pixels that are exactly 0."""
        return float(self.pixel_counts[0] / self.pixel_counts.sum())

    @property
    def mean_pixel(self) -> float:
        """Mean pixel value, on the scale from 0 to 1 that the network gets."""
        total = float(np.arange(LEVELS) @ self.pixel_counts)
        return total / float(self.pixel_counts.sum()) / (LEVELS - 1)


def take_facts(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], n_classes: int, report: Report
) -> DataFacts:
    """Count through `images`, (n, n_pixels); `report` gets the fraction done."""
    sums = np.zeros((n_classes, images.shape[1]))
    pixel_counts = np.zeros(LEVELS, dtype=np.int64)
    for start in range(0, len(images), CHUNK):
        part = slice(start, start + CHUNK)
        sums += _sums_by_class(images[part], labels[part], n_classes)
        pixel_counts += np.bincount(images[part].ravel(), minlength=LEVELS)
        report(min(1.0, (start + CHUNK) / len(images)))
    counts = np.bincount(labels, minlength=n_classes)
    means = np.rint(sums / np.maximum(counts, 1)[:, None]).astype(np.uint8)
    return DataFacts(counts, means, pixel_counts)


def _sums_by_class(images: NDArray[np.uint8], labels: NDArray[np.uint8], n_classes: int) -> Floats:
    members = (labels == np.arange(n_classes)[:, None]).astype(np.float32)
    return members @ images.astype(np.float32)  # exact: whole numbers far below 2**24


def some_of_class(
    labels: NDArray[np.uint8], label: int, count: int, rng: np.random.Generator
) -> NDArray[np.intp]:
    """Positions of up to `count` images of one class, in their own order."""
    members = np.flatnonzero(labels == label)
    chosen = rng.choice(members, min(count, len(members)), replace=False)
    return np.sort(chosen)
