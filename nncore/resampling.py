"""Images shifted, turned and scaled by bilinear interpolation, each by a transform of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import Floats

SHARES = 16  # of the way from a pixel to the next, to which places are rounded
WEIGHTS = SHARES**2  # what the weights of four neighbors sum up to
BYTE, HALF = np.uint32(8), np.uint32(16)  # bits
EVEN_BYTES = np.uint32(0x00FF00FF)
BLOCK = 2**17  # pixels that are interpolated at once: their memory, 3 MB, stays in the cache


@dataclass(frozen=True, eq=False)
class Sampling:
    """Sampling grid: which pixels those of a transformed image are mixed of, whatever the image.

    Attributes
    ----------
    width : int
        Of an image.
    places : ndarray of int32, shape (n_transforms, n_pixels)
        Where in an image the four neighbors begin, with the upper left one.
    left, right : ndarray of uint32, shape (n_transforms, n_pixels)
        Weights of the left and of the right neighbors: that of the upper one in the high half
        of a word, that of the lower one in its low half. All four sum up to `WEIGHTS`, or less
        where neighbors lie outside of the image.
    """

    width: int
    places: NDArray[np.int32]
    left: NDArray[np.uint32]
    right: NDArray[np.uint32]

    def __getitem__(self, transforms: slice) -> Sampling:
        left, right = self.left[transforms], self.right[transforms]
        return Sampling(self.width, self.places[transforms], left, right)


def inverse_transforms(angle: Floats, scale: Floats, shift: Floats) -> Floats:
    """Matrices that say of every pixel of a changed image where it comes from.

    A point (x, y), counted in pixels from the center to the right and down, goes to::

        | x' |     | cos θ  -sin θ | | x |   | dx |
        |    | = s |               | |   | + |    |
        | y' |     | sin θ   cos θ | | y |   | dy |

    so a changed image has at (x', y') what was at::

        | x |   1 |  cos θ  sin θ  -(cos θ dx + sin θ dy) | | x' |
        |   | = - |                                       | | y' |
        | y |   s | -sin θ  cos θ    sin θ dx - cos θ dy  | | 1  |

    Parameters
    ----------
    angle : ndarray of shape (n_transforms,)
        θ in radians; clockwise, since y points down.
    scale : ndarray of shape (n_transforms,)
        s; larger than 1 enlarges.
    shift : ndarray of shape (2, n_transforms)
        dx and dy in pixels.

    Returns
    -------
    ndarray of shape (2, n_transforms, 3)
        The rows of the second matrix with its 1/s, those for x first.
    """
    cos, sin = np.cos(angle) / scale, np.sin(angle) / scale
    dx, dy = shift
    rows = [cos, sin, -cos * dx - sin * dy, -sin, cos, sin * dx - cos * dy]
    return np.stack(rows).reshape(2, 3, -1).transpose(0, 2, 1)


def sampling_grid(matrices: Floats, image_shape: tuple[int, ...]) -> Sampling:
    """Work out what the pixels of transformed images are mixed of.

    Parameters
    ----------
    matrices : ndarray of shape (2, n_transforms, 3)
        Where each pixel comes from, as `inverse_transforms` says it.
    image_shape : (height, width)

    Returns
    -------
    Sampling
        Of places that are rounded to `1 / SHARES` of a pixel.
    """
    height, width = image_shape
    x, y = np.arange(width) - (width - 1) / 2, np.arange(height) - (height - 1) / 2
    from_x, from_y = (
        (along_x * x)[:, None, :] + (along_y * y + shift)[:, :, None]
        for along_x, along_y, shift in np.moveaxis(matrices, 2, 1)[..., None]
    )
    column, left, right = _neighbors(from_x - x[0], width)
    row, upper, lower = _neighbors(from_y - y[0], height)
    shape = -1, height * width
    return Sampling(
        width,
        (row * width + column).astype(np.int32).reshape(shape),
        ((upper * left << HALF) | (lower * left)).reshape(shape),
        ((upper * right << HALF) | (lower * right)).reshape(shape),
    )


def _neighbors(
    points: Floats, n_pixels: int
) -> tuple[NDArray[np.int32], NDArray[np.uint32], NDArray[np.uint32]]:
    """Along one side of an image, the pixel before each point, and its weight and the next one's.

    A pixel's weight falls from `SHARES` at the pixel to 0 at its neighbors; outside there are
    no pixels.
    """
    at = np.rint(SHARES * points).astype(np.int32)
    first = (at // SHARES).clip(0, n_pixels - 1)
    beyond = at - SHARES * first
    weight = (SHARES - abs(beyond)).clip(0)
    weight_of_next = (SHARES - abs(SHARES - beyond)).clip(0) * (first < n_pixels - 1)
    return first, weight.astype(np.uint32), weight_of_next.astype(np.uint32)


def resample(
    images: NDArray[np.uint8], matrices: Floats, image_shape: tuple[int, ...], dtype: DTypeLike
) -> Floats:
    """Transform images, all of them alike.

    Parameters
    ----------
    images : ndarray of uint8, shape (n_images, n_pixels)
    matrices : ndarray of shape (2, 1, 3)
        Where each pixel comes from, as `inverse_transforms` says it.
    image_shape : (height, width)
    dtype : dtype
        Of the result.

    Returns
    -------
    ndarray of shape (n_images, n_pixels)
        From 0 to 1.
    """
    sampling, x = sampling_grid(matrices, image_shape), np.empty(images.shape, dtype)
    for block in blocks(images):
        interpolate(images[block], sampling, x[block])
    return x


def blocks(images: NDArray[np.uint8]) -> Iterator[slice]:
    """Parts of a batch that are interpolated at once, first ones first.

    Parameters
    ----------
    images : ndarray of shape (n_images, n_pixels)
    """
    at_once = images_at_once(images.shape[1])
    for start in range(0, len(images), at_once):
        yield slice(start, min(start + at_once, len(images)))


def images_at_once(n_pixels: int) -> int:
    """How many images of so many pixels the largest of `blocks` has."""
    return max(1, BLOCK // n_pixels)


def interpolate(images: NDArray[np.uint8], sampling: Sampling, out: Floats) -> None:
    """Bilinear interpolation between four neighbors; outside is 0.

    Parameters
    ----------
    images : ndarray of uint8, shape (n_images, n_pixels)
        One of `blocks`.
    sampling : Sampling
        Of as many transforms as images, or of one for all of them.
    out : ndarray of float, shape (n_images, n_pixels)
        Where they are written to, from 0 to 1.

    Notes
    -----
    Pixels are bytes and weights whole numbers of 1/256, so all four neighbors are gathered at
    once as the bytes of one word. Of words with the halves (a, b) and (c, d), the high ones first,
    the product has ad + bc in its high half: with the two pixels of a column in one word and their
    weights in the other, what they sum up to. Nothing is too large for half a word, since
    255 * 256 < 2**16. In floats, with four times as much to gather, it takes longer.
    """
    squares = _squares(images.reshape(-1), sampling.width)
    starts = np.arange(0, images.size, images.shape[1], dtype=np.int32)[:, None]
    left = squares.take(sampling.places + starts, mode="wrap")
    right = left >> BYTE
    left &= EVEN_BYTES
    right &= EVEN_BYTES
    left *= sampling.left
    right *= sampling.right
    left += right
    left >>= HALF
    out[...] = left
    out *= out.dtype.type(1 / (255 * WEIGHTS))


def _squares(pixels: NDArray[np.uint8], width: int) -> NDArray[np.uint32]:
    """Each pixel with its right, lower and lower right neighbors, from the lowest byte up."""
    words = pixels.astype(np.uint32)
    words[:-1] |= words[1:] << BYTE
    words[:-width] |= words[width:] << HALF
    return words
