"""Data sets as their files hold them, before classes are named and images are turned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.errors import DatasetError

MAX_PIXELS = 65_536  # 256 × 256: more is hardly meant for a fully connected network

Progress = Callable[[float], object]


@dataclass(frozen=True, eq=False)
class RawSet:
    """Images and labels of one data set as they are stored.

    Attributes
    ----------
    x_train : ndarray of shape (N, height, width), uint8
    t_train : ndarray of shape (N,), of integers
        Any numbers; their meaning is still to be found.
    x_test, t_test : ndarray or None
        None where the set has no test images.
    """

    x_train: NDArray[np.uint8]
    t_train: NDArray[Any]
    x_test: NDArray[np.uint8] | None = None
    t_test: NDArray[Any] | None = None

    @property
    def labels(self) -> NDArray[Any]:
        """Labels of all images, training images first."""
        return self.t_train if self.t_test is None else np.concatenate([self.t_train, self.t_test])


def of_splits(images: Sequence[NDArray[np.uint8]], labels: Sequence[NDArray[Any]]) -> RawSet:
    """Make a set of images and labels to train with, and those to test with if there are any.

    Parameters
    ----------
    images : sequence of one or two ndarray of uint8, shape (N, height, width)
    labels : sequence of as many ndarray of int, shape (N,)
    """
    has_test = len(images) > 1
    return RawSet(
        images[0], labels[0], images[1] if has_test else None, labels[1] if has_test else None
    )


class Meter:
    """Turns bytes read into the fraction of all files, and reports it.

    Parameters
    ----------
    n_bytes : int
        How many there are in all.
    progress : callable, optional
        Is given the fraction; what it raises ends the reading.
    """

    def __init__(self, n_bytes: int, progress: Progress | None) -> None:
        self._n_bytes = n_bytes
        self._n_read = 0
        self._progress = progress

    def advance(self, n_bytes: int) -> None:
        """Count `n_bytes` more."""
        self._n_read += n_bytes
        if self._progress is not None:
            self._progress(self._n_read / self._n_bytes)


def check_images(name: str, shape: tuple[int, ...]) -> None:
    """Refuse images of the shape (N, height, width) that no network can be trained on.

    Parameters
    ----------
    name : str
        What the error calls them.
    shape : tuple of int

    Raises
    ------
    DatasetError
        If there are none, or one has no pixel or more than `MAX_PIXELS`.
    """
    count, height, width = shape
    if count == 0:
        raise DatasetError("empty", file=name)
    if not 1 <= height * width <= MAX_PIXELS:
        raise DatasetError("image_size", file=name, height=height, width=width, most=MAX_PIXELS)


def check_counts(images: str, n_images: int, labels: str, n_labels: int) -> None:
    """Refuse images that have more or fewer labels.

    Parameters
    ----------
    images, labels : str
        What the error calls them.
    n_images, n_labels : int

    Raises
    ------
    DatasetError
        If the numbers differ.
    """
    if n_images != n_labels:
        raise DatasetError(
            "counts", images=images, n_images=n_images, labels=labels, n_labels=n_labels
        )


def check_sides(train: str, shape: tuple[int, ...], test: str, test_shape: tuple[int, ...]) -> None:
    """Refuse test images of another size than the training images'.

    Parameters
    ----------
    train, test : str
        What the error calls them.
    shape, test_shape : tuple of int
        (N, height, width).

    Raises
    ------
    DatasetError
        If heights or widths differ.
    """
    if shape[1:] != test_shape[1:]:
        raise DatasetError(
            "sides",
            train=train,
            train_size="{} × {}".format(*shape[1:]),
            test=test,
            test_size="{} × {}".format(*test_shape[1:]),
        )
