"""Fitting of a picture of any size into a small image, the way MNIST's digits were."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats

MNIST_SHAPE = 28, 28
MNIST_BOX = 20  # the longer side of what is drawn, of 28 pixels
MOST_FLOOR = 0.5  # of the strongest ink: what may count as the paper's grain and shadows
LEAST_CONTRAST = 16  # of 255: less is a picture of nothing


def fit_to_box(
    gray: NDArray[np.uint8], image_shape: tuple[int, int] = MNIST_SHAPE
) -> NDArray[np.uint8] | None:
    """Fit a picture as MNIST's were.

    What is drawn is taken light on dark, and fitted by `fit_ink`.

    Parameters
    ----------
    gray : ndarray of uint8, shape (height, width)
    image_shape : (height, width), default=(28, 28)

    Returns
    -------
    ndarray of uint8, of the shape `image_shape`, or None
        None where nothing is drawn.
    """
    ink = find_ink(gray)
    return None if ink is None else fit_ink(ink, image_shape)


def fit_ink(
    ink: NDArray[np.uint8], image_shape: tuple[int, int] = MNIST_SHAPE
) -> NDArray[np.uint8] | None:
    """Scale what is drawn into a box, and center its mass.

    The box has 20 of 28 pixels, or the same share of the shorter side of another image. What is
    drawn keeps its proportions; the pixel in which the center of mass then lies becomes the
    middle one.

    Parameters
    ----------
    ink : ndarray of uint8, shape (height, width)
        0 where nothing is drawn.
    image_shape : (height, width), default=(28, 28)

    Returns
    -------
    ndarray of uint8, of the shape `image_shape`, or None
        None where nothing is drawn.

    References
    ----------
    Y. LeCun, C. Cortes, C. J. C. Burges. The MNIST database of handwritten digits: "size
    normalized to fit in a 20x20 pixel box while preserving their aspect ratio", with gray levels
    by anti-aliasing, and "centered in a 28x28 image by computing the center of mass".
    """
    if not ink.any():
        return None
    rows, columns = (np.flatnonzero(ink.any(axis=axis)) for axis in (1, 0))
    drawn = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    box = max(1, round(min(image_shape) * MNIST_BOX / MNIST_SHAPE[0]))
    factor = box / max(drawn.shape)
    height, width = (max(1, round(side * factor)) for side in drawn.shape)
    return _centered(resize(drawn, (height, width)), image_shape)


def is_dark_on_light(x: NDArray[np.uint8]) -> bool:
    """Whether most pictures, shape (N, height, width), have a light border."""
    return bool(np.median([_background(picture) for picture in x]) > 127)


def find_ink(gray: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return what differs from the background, from 0 to 255; None where nothing does.

    Parameters
    ----------
    gray : ndarray of uint8, shape (height, width)
        Dark on light, or light on dark; grain and shadows of the paper are left out.
    """
    values, background = gray.astype(np.float32), _background(gray)
    darker, lighter = background - values.min(), values.max() - background
    ink: Floats = background - values if darker > lighter else values - background
    strongest = max(darker, lighter)
    if strongest < LEAST_CONTRAST:
        return None
    unevenness = float(np.percentile(abs(_border(values) - background), 90))
    floor = min(2 * unevenness, MOST_FLOOR * strongest)
    return np.rint(255 * np.clip((ink - floor) / (strongest - floor), 0, 1)).astype(np.uint8)


def _background(gray: NDArray[np.uint8]) -> float:
    return float(np.median(_border(gray)))


def _border(gray: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])


def resize(picture: NDArray[np.uint8], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Give a picture another size: anti-aliased where it shrinks, interpolated where it grows.

    Parameters
    ----------
    picture : ndarray of uint8, shape (height, width)
    shape : (height, width)
        Of the result.
    """
    down, across = (_shares(n, m) for n, m in zip(picture.shape, shape, strict=True))
    return np.rint(down @ picture @ across.T).astype(np.uint8)


def _shares(n_before: int, n_after: int) -> NDArray[np.float64]:
    """What each pixel of a line after a change of size takes of those before, summing to one.

    Returns
    -------
    ndarray of shape (n_after, n_before)
    """
    if n_after > n_before:
        return _interpolating_shares(n_before, n_after)
    edges = np.arange(n_after + 1) * n_before / n_after
    pixels = np.arange(n_before)
    starts, ends = np.maximum(edges[:-1, None], pixels), np.minimum(edges[1:, None], pixels + 1)
    return (ends - starts).clip(0) * (n_after / n_before)


def _interpolating_shares(n_before: int, n_after: int) -> NDArray[np.float64]:
    centers = (np.arange(n_after) + 0.5) * n_before / n_after - 0.5
    distances = abs(centers.clip(0, n_before - 1)[:, None] - np.arange(n_before))
    return (1 - distances).clip(0)


def _centered(small: NDArray[np.uint8], image_shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Put a smaller picture so that its center of mass is in the middle."""
    masses = (small.sum(axis=axis, dtype=np.int64) for axis in (1, 0))
    top, left = (_offset(mass, side) for mass, side in zip(masses, image_shape, strict=True))
    fitted = np.zeros(image_shape, np.uint8)
    fitted[top : top + small.shape[0], left : left + small.shape[1]] = small
    return fitted


def _offset(mass: NDArray[np.int64], side: int) -> int:
    """Where a line of pixels of these masses begins; never so far that it is cut."""
    center = float((mass * np.arange(len(mass))).sum() / max(mass.sum(), 1))
    middle = side // 2  # the pixel, counted from 0, in which MNIST's centers of mass lie
    return int(np.clip(round(middle - center), 0, side - len(mass)))
