"""Four IDX files read as one data set: their headers must agree before any content is read."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nncore.errors import DatasetError
from nncore.idx_files.dataset_files import DatasetFiles
from nncore.idx_files.idx import IdxFile, open_idx

MAX_PIXELS = 65_536  # 256 × 256: more is hardly meant for a fully connected network
N_CLASSES = 10

Progress = Callable[[float], object]


class IdxSet(NamedTuple):
    """Images and labels of one data set.

    Attributes
    ----------
    x_train, x_test : ndarray of shape (N, height, width), uint8
        Images, upright.
    t_train, t_test : ndarray of shape (N,), uint8
        Their labels, from 0 to 9.
    """

    x_train: NDArray[np.uint8]
    t_train: NDArray[np.uint8]
    x_test: NDArray[np.uint8]
    t_test: NDArray[np.uint8]


def read_idx_set(files: DatasetFiles, progress: Progress | None) -> IdxSet:
    """Read the images and labels of one data set.

    Parameters
    ----------
    files : DatasetFiles
    progress : callable, optional
        Is given the fraction read so far, from above 0 to 1, after each part of a file.

    Returns
    -------
    IdxSet

    Raises
    ------
    DatasetError
        If a file cannot be read or is damaged, or if the files disagree.
    """
    with ExitStack() as stack:
        x_train = stack.enter_context(open_idx(files.x_train, 3))
        t_train = stack.enter_context(open_idx(files.t_train, 1))
        x_test = stack.enter_context(open_idx(files.x_test, 3))
        t_test = stack.enter_context(open_idx(files.t_test, 1))
        for images, labels in ((x_train, t_train), (x_test, t_test)):
            _check_images(images)
            _check_counts(images, labels)
        _check_sides(x_train, x_test)
        meter = _Meter(sum(f.n_bytes for f in (x_train, t_train, x_test, t_test)), progress)
        return IdxSet(
            _read_images(x_train, files.transposed, meter),
            _read_labels(t_train, meter),
            _read_images(x_test, files.transposed, meter),
            _read_labels(t_test, meter),
        )


class _Meter:
    """Turns bytes read into the fraction of all files."""

    def __init__(self, n_bytes: int, progress: Progress | None) -> None:
        self._n_bytes = n_bytes
        self._n_read = 0
        self._progress = progress

    def advance(self, n_bytes: int) -> None:
        self._n_read += n_bytes
        if self._progress is not None:
            self._progress(self._n_read / self._n_bytes)


def _check_images(images: IdxFile) -> None:
    count, height, width = images.shape
    if count == 0:
        raise DatasetError("empty", file=images.name)
    if not 1 <= height * width <= MAX_PIXELS:
        raise DatasetError(
            "image_size", file=images.name, height=height, width=width, most=MAX_PIXELS
        )


def _check_counts(images: IdxFile, labels: IdxFile) -> None:
    if images.shape[0] != labels.shape[0]:
        raise DatasetError(
            "counts",
            images=images.name,
            n_images=images.shape[0],
            labels=labels.name,
            n_labels=labels.shape[0],
        )


def _check_sides(train: IdxFile, test: IdxFile) -> None:
    if train.shape[1:] != test.shape[1:]:
        raise DatasetError(
            "sides",
            train=train.name,
            train_size="{} × {}".format(*train.shape[1:]),
            test=test.name,
            test_size="{} × {}".format(*test.shape[1:]),
        )


def _read_images(file: IdxFile, transposed: bool, meter: _Meter) -> NDArray[np.uint8]:
    images = file.read(meter.advance)  # (N, height, width)
    return np.ascontiguousarray(images.transpose(0, 2, 1)) if transposed else images


def _read_labels(file: IdxFile, meter: _Meter) -> NDArray[np.uint8]:
    labels = file.read(meter.advance)
    if labels.max() >= N_CLASSES:
        at = int(labels.argmax())
        raise DatasetError(
            "label", file=file.name, value=int(labels[at]), position=at, last=N_CLASSES - 1
        )
    return labels
