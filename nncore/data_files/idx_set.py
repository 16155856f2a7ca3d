"""Four IDX files read as one data set: their headers must agree before any content is read."""

from collections.abc import Sequence
from contextlib import ExitStack
from importlib.resources.abc import Traversable
from typing import Any

from numpy.typing import NDArray

from nncore.data_files.idx import IMAGES, LABELS, IdxFile, open_idx
from nncore.data_files.raw_set import (
    Meter,
    Progress,
    RawSet,
    check_counts,
    check_images,
    check_sides,
)


def read_idx_set(files: Sequence[Traversable], progress: Progress | None = None) -> RawSet:
    """Read the images and labels of one data set.

    Parameters
    ----------
    files : sequence of Traversable
        Training images and labels, test images and labels.
    progress : callable, optional
        Is given the fraction read so far, from above 0 to 1, after each part of a file.

    Returns
    -------
    RawSet

    Raises
    ------
    DatasetError
        If a file cannot be read or is damaged, or if the files disagree.
    """
    with ExitStack() as stack:
        x_train, t_train, x_test, t_test = (
            stack.enter_context(open_idx(file, kind))
            for file, kind in zip(files, (IMAGES, LABELS) * 2, strict=True)
        )
        for images, labels in ((x_train, t_train), (x_test, t_test)):
            check_images(images.name, images.shape)
            check_counts(images.name, images.shape[0], labels.name, _count(labels))
        check_sides(x_train.name, x_train.shape, x_test.name, x_test.shape)
        meter = Meter(sum(f.n_bytes for f in (x_train, t_train, x_test, t_test)), progress)
        return RawSet(
            x_train.read(meter.advance),
            _read_labels(t_train, meter),
            x_test.read(meter.advance),
            _read_labels(t_test, meter),
        )


def read_idx_images(images: Traversable, labels: Traversable) -> tuple[Any, Any]:
    """Read one pair of files.

    Parameters
    ----------
    images, labels : Traversable

    Returns
    -------
    x : ndarray of shape (N, height, width), uint8
    t : ndarray of shape (N,), uint8

    Raises
    ------
    DatasetError
        As `read_idx_set` does.
    """
    with open_idx(images, IMAGES) as x, open_idx(labels, LABELS) as t:
        meter = Meter(x.n_bytes + t.n_bytes, None)
        return x.read(meter.advance), _read_labels(t, meter)


def _read_labels(file: IdxFile, meter: Meter) -> NDArray[Any]:
    """Return the labels; of QMNIST's eight numbers for an image the first is the class."""
    labels = file.read(meter.advance)
    return labels[:, 0] if labels.ndim == 2 else labels


def _count(labels: IdxFile) -> int:
    return labels.shape[0] if all(labels.shape) else 0
