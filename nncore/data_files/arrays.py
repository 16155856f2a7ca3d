"""Arrays of any usual layout turned into images of bytes and labels of whole numbers."""

from collections.abc import Callable, Sequence
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.classes import check_class_count
from nncore.errors import DatasetError

BLOCK_BYTES = 1 << 22
TOPS = (
    1,
    16,
    255,
)  # white is the least of these that no pixel exceeds; scikit-learn's digits end at 16


def image_shape(name: str, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Return (N, height, width) for images of the shape that an array has.

    Parameters
    ----------
    name : str
        What errors call the array.
    shape : tuple of int
        (N, height, width), with one channel before or behind, or (N, n_pixels) of a square.

    Raises
    ------
    DatasetError
        If it is neither.
    """
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        shape = shape[:3] if shape[3] == 1 else (shape[0], *shape[2:])
    if len(shape) == 2 and isqrt(shape[1]) ** 2 == shape[1]:
        shape = shape[0], isqrt(shape[1]), isqrt(shape[1])
    if len(shape) != 3:
        raise _wrong_shape(name, shape)
    return shape[0], shape[1], shape[2]


def to_bytes(
    names: Sequence[str], arrays: Sequence[NDArray[Any]], pause: Callable[[], object]
) -> list[NDArray[np.uint8]]:
    """Return images as bytes, all on the scale of the first array.

    Parameters
    ----------
    names : sequence of str
        What errors call the arrays.
    arrays : sequence of ndarray
        Of numbers: from 0 to 255, or to 1 or 16 where none of the first is larger.
    pause : callable
        Called between parts; what it raises passes through.

    Returns
    -------
    list of ndarray of uint8

    Raises
    ------
    DatasetError
        If there are other numbers.
    """
    top = _largest(names[0], arrays[0], TOPS[-1], pause)
    white = next(limit for limit in TOPS if top <= limit)
    return [_scaled(*each, white, pause) for each in zip(names, arrays, strict=True)]


def _largest(name: str, array: NDArray[Any], most: int, pause: Callable[[], object]) -> float:
    """Return the largest number; refuse those that are no pixel's."""
    highest = 0.0
    for part in _parts(array):
        pause()
        low, high = float(array[part].min()), float(array[part].max())
        if not 0 <= low <= high <= most:  # also where one is not a number
            raise DatasetError("pixel_range", name=name, low=low, high=high, most=most)
        highest = max(highest, high)
    return highest


def _scaled(
    name: str, array: NDArray[Any], white: int, pause: Callable[[], object]
) -> NDArray[np.uint8]:
    if array.dtype == np.uint8 and white == TOPS[-1]:
        return array
    _largest(name, array, white, pause)
    scaled = np.empty(array.shape, np.uint8)
    for part in _parts(array):
        pause()
        scaled[part] = np.rint(array[part] * (TOPS[-1] / white))
    return scaled


def _parts(array: NDArray[Any]) -> list[slice]:
    """Slices that take about as long as a frame."""
    size = max(1, BLOCK_BYTES * len(array) // max(array.nbytes, 1))
    return [slice(i, i + size) for i in range(0, len(array), size)]


def check_label_shape(name: str, shape: tuple[int, ...]) -> None:
    """Refuse labels that are neither one nor a one-hot row an image, before they are read.

    Parameters
    ----------
    name : str
        What errors call the array.
    shape : tuple of int

    Raises
    ------
    DatasetError
        If they are neither, or of more classes than a data set may have.
    """
    if len(shape) not in (1, 2):
        raise _wrong_shape(name, shape)
    if len(shape) == 2 and shape[1] != 1:
        check_class_count(name, shape[1])


def to_labels(name: str, array: NDArray[Any]) -> NDArray[np.int64]:
    """Return labels as whole numbers, also from columns and from one-hot rows.

    Parameters
    ----------
    name : str
        What errors call the array.
    array : ndarray of shape (N,), (N, 1) or (N, n_classes)

    Returns
    -------
    ndarray of int64, shape (N,)

    Raises
    ------
    DatasetError
        If it is neither.
    """
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    if array.ndim == 2 and _is_one_hot(array):
        return array.argmax(axis=1)
    if array.ndim != 1:
        raise _wrong_shape(name, array.shape)
    with np.errstate(invalid="ignore"):  # what is not a number is found out by the comparison
        whole = array.astype(np.int64)
    if (wrong := np.flatnonzero(whole != array)).size:
        at = int(wrong[0])
        raise DatasetError("label_kind", file=name, value=array[at].item())
    return whole


def _wrong_shape(name: str, shape: tuple[int, ...]) -> DatasetError:
    return DatasetError("array_shape", name=name, shape=" × ".join(map(str, shape)))


def _is_one_hot(array: NDArray[Any]) -> bool:
    return bool(((array == 0) | (array == 1)).all() and (array.sum(axis=1) == 1).all())
