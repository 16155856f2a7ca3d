"""Orientation of images: EMNIST stores rows for columns, whatever its files are called."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.idx_set import read_idx_images
from nncore.data_files.known_sets import TEN_DIGITS, KnownSet

SIDE = 28
SAMPLE = 5000
LEAST = 50  # images, of which enough must be told apart for the difference to be no chance
READABLE = 0.5  # accuracy; of ten digits a tenth is guessing
MARGIN = 0.2
BLOCK = 4096


def is_transposed(
    x: NDArray[np.uint8], t: NDArray[np.uint8], n_classes: int, known: KnownSet | None
) -> bool:
    """Judge whether images have rows for columns.

    Digits, and letters that look like digits, are classified by the nearest class mean of the
    built-in MNIST, as they are and turned: digits are read much better when upright, anything
    else is read in neither way. Where that does not tell, it is as the set is distributed.

    Parameters
    ----------
    x : ndarray of shape (N, height, width), uint8
    t : ndarray of shape (N,), uint8
        Classes.
    n_classes : int
    known : KnownSet or None
        What the set was recognized as.

    Returns
    -------
    bool
    """
    stored = known is not None and known.transposed
    lookalikes = known.digits if known else TEN_DIGITS if n_classes == 10 else ()
    if not lookalikes or x.shape[1:] != (SIDE, SIDE):
        return stored
    sample, digits = _sample(x, t, lookalikes)
    if len(sample) < LEAST:
        return stored
    among = sorted(digit for _, digit in lookalikes)
    upright, turned = (
        _accuracy(images, digits, among) for images in (sample, sample.transpose(0, 2, 1))
    )
    if max(upright, turned) < READABLE or abs(upright - turned) < MARGIN:
        return stored
    return turned > upright


def turn_upright(x: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Exchange rows and columns of every image, in place where they are squares.

    Parameters
    ----------
    x : ndarray of shape (N, height, width), uint8
        Not used any more afterwards.

    Returns
    -------
    ndarray of shape (N, width, height), C-contiguous
    """
    if x.shape[1] != x.shape[2] or not x.flags.writeable:
        return np.ascontiguousarray(x.transpose(0, 2, 1))
    for start in range(0, len(x), BLOCK):  # a second copy of the largest sets is half a gigabyte
        block = x[start : start + BLOCK]
        block[...] = block.transpose(0, 2, 1).copy()
    return x


def _sample(
    x: NDArray[np.uint8], t: NDArray[np.uint8], lookalikes: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.uint8], NDArray[Any]]:
    """Return images of those classes from all over the set, and the digits that they look like."""
    digit_of = np.full(256, -1)
    for label, digit in lookalikes:
        digit_of[label] = digit
    chosen = np.flatnonzero(digit_of[t] >= 0)
    chosen = chosen[:: max(1, len(chosen) // SAMPLE)]
    return x[chosen], digit_of[t[chosen]]


def _accuracy(images: NDArray[np.uint8], digits: NDArray[Any], among: Sequence[int]) -> float:
    means = _unit(_digit_means()[among])
    nearest = (_unit(images.reshape(len(images), -1)) @ means.T).argmax(axis=1)
    return float((np.array(among)[nearest] == digits).mean())


def _unit(x: NDArray[Any]) -> NDArray[np.float32]:
    """Centered rows of length 1, whose products are correlations."""
    centered = x - x.mean(axis=1, keepdims=True, dtype=np.float32)
    length = np.sqrt(np.square(centered).sum(axis=1, keepdims=True))
    return centered / np.maximum(length, 1e-6)


def _digit_means() -> NDArray[np.float32]:
    """Class means of the built-in MNIST, shape (10, 784)."""
    folder = files("resources") / "mnist"
    x, t = read_idx_images(
        folder / "t10k-images-idx3-ubyte.gz", folder / "t10k-labels-idx1-ubyte.gz"
    )
    flat = x.reshape(len(x), -1)
    return np.stack([flat[t == k].mean(axis=0, dtype=np.float32) for k in range(10)])
