"""What tells one data set from another, and a later reader which one a run was made on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray


@dataclass(frozen=True)
class DatasetIdentity:
    """Name and sizes of a data set, and a fingerprint of all its numbers.

    Attributes
    ----------
    name : str
    n_train, n_test : int
        Images.
    image_shape : tuple of int
        Height and width.
    n_classes : int
    fingerprint : str
        SHA-256 of images and labels, training before test, as 64 hexadecimal digits. Sets of the
        same fingerprint hold the same numbers in the same order, whatever they are called.
    """

    name: str
    n_train: int
    n_test: int
    image_shape: tuple[int, int]
    n_classes: int
    fingerprint: str


def fingerprint(*arrays: NDArray[Any]) -> str:
    """SHA-256 of arrays, their shapes included.

    Parameters
    ----------
    *arrays : ndarray of uint8
    """
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(repr(array.shape).encode())
        digest.update(array.tobytes() if not array.flags.c_contiguous else array.data)
    return digest.hexdigest()
