"""Fitting of a picture of any size into 28 × 28 pixels, the way MNIST's digits were."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from nncore import Floats

SIDE = 28
MIDDLE = SIDE // 2  # the pixel, counted from 0, in which MNIST's centers of mass lie
BOX = 20  # the longer side of what is drawn, as in MNIST
MOST_FLOOR = 0.5  # of the strongest ink: what may count as the paper's grain and shadows
LEAST_CONTRAST = 16  # of 255: less is a picture of nothing


def fit_to_box(gray: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Fit a picture as MNIST's were.

    What is drawn is taken light on dark, scaled with its proportions into a box of 20 × 20,
    and put into 28 × 28 so that its center of mass is in the middle.

    Parameters
    ----------
    gray : ndarray of uint8, shape (height, width)

    Returns
    -------
    ndarray of uint8, shape (28, 28), or None
        None where nothing is drawn.
    """
    ink = _ink(gray)
    if ink is None:
        return None
    rows, columns = (np.flatnonzero(ink.any(axis=axis)) for axis in (1, 0))
    drawn = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return _centered(_scaled(drawn))


def is_dark_on_light(x: NDArray[np.uint8]) -> bool:
    """Whether most pictures, shape (N, height, width), have a light border."""
    return bool(np.median([_background(picture) for picture in x]) > 127)


def _background(gray: NDArray[np.uint8]) -> float:
    return float(np.median(_border(gray)))


def _border(gray: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])


def _ink(gray: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return what differs from the background, from 0 to 255; None where nothing does."""
    values, background = gray.astype(np.float32), _background(gray)
    darker, lighter = background - values.min(), values.max() - background
    ink: Floats = background - values if darker > lighter else values - background
    strongest = max(darker, lighter)
    if strongest < LEAST_CONTRAST:
        return None
    unevenness = float(np.percentile(abs(_border(values) - background), 90))
    floor = min(2 * unevenness, MOST_FLOOR * strongest)
    return np.rint(255 * np.clip((ink - floor) / (strongest - floor), 0, 1)).astype(np.uint8)


def _scaled(drawn: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = drawn.shape
    factor = BOX / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    packed = np.ascontiguousarray(drawn)
    image = QImage(packed.data, width, height, width, QImage.Format.Format_Grayscale8)
    return to_array(
        image.scaled(
            *size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )


def _centered(small: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Put a picture of at most 20 × 20 so that its center of mass is in the middle."""
    top, left = (_offset(small.sum(axis=axis, dtype=np.int64)) for axis in (1, 0))
    fitted = np.zeros((SIDE, SIDE), np.uint8)
    fitted[top : top + small.shape[0], left : left + small.shape[1]] = small
    return fitted


def _offset(mass: NDArray[np.int64]) -> int:
    """Where a line of pixels of these masses begins; never so far that it is cut."""
    center = float((mass * np.arange(len(mass))).sum() / mass.sum())
    return int(np.clip(round(MIDDLE - center), 0, SIDE - len(mass)))


def to_array(image: QImage) -> NDArray[np.uint8]:
    """Shades of gray of an image, shape (height, width)."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
