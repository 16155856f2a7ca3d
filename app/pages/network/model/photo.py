"""A photo as text, which a state can hold."""

from __future__ import annotations

import base64
import binascii
import zlib

import numpy as np
from numpy.typing import NDArray

from nncore.picture_fitting import resize

MOST_SIDE = 112  # pixels: four times as many as MNIST has
MOST_PIXELS = 2**20  # that a text is unpacked to


def as_text(ink: NDArray[np.uint8], image_shape: tuple[int, int]) -> str:
    """Write down a picture, put whole into the proportions of the images.

    Parameters
    ----------
    ink : ndarray of uint8, shape (height, width)
        0 where nothing is drawn.
    image_shape : (height, width)
    """
    factor = max(1, MOST_SIDE // max(image_shape))
    sheet = _fitted(ink, (factor * image_shape[0], factor * image_shape[1]))
    data = base64.b64encode(zlib.compress(sheet.tobytes(), 9)).decode()
    return f"{sheet.shape[0]}x{sheet.shape[1]}:{data}"


def _fitted(ink: NDArray[np.uint8], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture as large as it fits into a sheet, in the middle of it."""
    factor = min(side / of for side, of in zip(shape, ink.shape, strict=True))
    height, width = (
        min(max(1, round(factor * of)), side) for side, of in zip(shape, ink.shape, strict=True)
    )
    top, left = (shape[0] - height) // 2, (shape[1] - width) // 2
    sheet = np.zeros(shape, np.uint8)
    sheet[top : top + height, left : left + width] = resize(ink, (height, width))
    return sheet


def from_text(text: str) -> NDArray[np.uint8] | None:
    """Read a picture that `as_text` wrote; None where the text is none, or was changed."""
    size, _, data = text.partition(":")
    try:
        height, width = (int(side) for side in size.split("x"))
        packed = base64.b64decode(data, validate=True)
        pixels = zlib.decompressobj().decompress(packed, MOST_PIXELS + 1)
    except (ValueError, binascii.Error, zlib.error):
        return None
    if min(height, width) < 1 or len(pixels) != height * width or len(pixels) > MOST_PIXELS:
        return None
    return np.frombuffer(pixels, np.uint8).reshape(height, width)
