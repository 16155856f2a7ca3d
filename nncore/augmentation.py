"""Data augmentation: every image of a mini-batch a little shifted, turned, scaled and noisy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import Floats
from nncore.datasets import scale_pixels

SHARE_BITS = 8
SHARES = 2**8  # in which a point divides the way from a pixel to the next
LONGEST_SHORT = 2**15 // SHARES - 2  # pixels of a side, with its frame, whose points take 16 bits
BYTE, HALF = np.uint32(8), np.uint32(16)  # bits
EVEN_BYTES, LOW_HALF = np.uint32(0x00FF00FF), np.uint32(0x0000FFFF)
WORD_BYTES = 8  # that a generator draws at once
NOISE_LEVELS = 255  # steps of the noise, as of the pixels: a byte of random bits is enough
BLOCK = 2**17  # pixels that are moved at once: with memory that stays in the cache a third the time


@dataclass(frozen=True)
class Augmentation:
    """How far images are changed at most; each of them by numbers of its own.

    Parameters
    ----------
    shift : float
        Pixels to the right and down, each drawn evenly from -`shift` to `shift`.
    turn : float
        Degrees, drawn evenly from -`turn` to `turn`.
    scale : float
        The factor of the size is drawn evenly from 1 - `scale` to 1 + `scale`.
    noise : float
        What is added to each pixel, drawn evenly from -`noise` to `noise` of the pixels' range,
        in 256 levels; the sum is clipped to the range.

    References
    ----------
    Simard, Steinkraus, Platt 2003, Best Practices for Convolutional Neural Networks Applied to
    Visual Document Analysis, section 2.
    """

    shift: float = 0.0
    turn: float = 0.0
    scale: float = 0.0
    noise: float = 0.0

    def __bool__(self) -> bool:
        """Whether it changes anything."""
        return self._moves or self.noise > 0

    def draw(self, rng: np.random.Generator, n_images: int) -> Changes:
        """Draw what happens to each image of a batch.

        Parameters
        ----------
        rng : numpy.random.Generator
            Goes on by as many numbers as `n_images` asks for. `np.random.seed` has no effect.
        n_images : int
        """
        numbers, noise_seed = rng.uniform(-1, 1, (4, n_images)), int(rng.integers(2**32))
        return Changes(self._matrices(numbers) if self._moves else None, self.noise, noise_seed)

    def _matrices(self, numbers: Floats) -> Floats:
        """Those of each image, by its turn, scale and shifts from -1 to 1."""
        turn, scale = math.radians(self.turn) * numbers[0], 1 + self.scale * numbers[1]
        return inverse_transforms(turn, scale, self.shift * numbers[2:])

    @property
    def _moves(self) -> bool:
        return max(self.shift, self.turn, self.scale) > 0


@dataclass(frozen=True, eq=False)
class Changes:
    """What happens to each image of one batch, drawn once and applied as often as asked for.

    Attributes
    ----------
    matrices : ndarray of shape (2, n_images, 3), or None
        As `inverse_transforms` makes them; None where no pixel moves.
    noise : float
        As of `Augmentation`.
    noise_seed : int
    """

    matrices: Floats | None
    noise: float
    noise_seed: int

    def apply(
        self, images: NDArray[np.uint8], image_shape: tuple[int, ...], dtype: DTypeLike, start: int
    ) -> Floats:
        """Return images of the batch, changed.

        Parameters
        ----------
        images : ndarray of uint8, shape (n_images, n_pixels)
            The whole batch, or a part of it.
        image_shape : (height, width)
        dtype : dtype
            Of the result.
        start : int
            Place of the first of them in the batch.

        Returns
        -------
        ndarray of shape (n_images, n_pixels)
            From 0 to 1.
        """
        if self.matrices is None:
            x = scale_pixels(images, dtype)
        else:
            part = self.matrices[:, start : start + len(images)]
            x = resample(images.reshape(-1, *image_shape), part, dtype)
        if self.noise > 0:
            levels = _noise_levels(self.noise_seed, start, x.shape)
            x += np.multiply(levels, 2 * self.noise / NOISE_LEVELS, dtype=x.dtype)
            x -= x.dtype.type(self.noise)
            x.clip(0, 1, out=x)
        return x


def _noise_levels(seed: int, start: int, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Random bytes for the images of a batch from `start` on: the same for an image in any part.

    They are the bytes of the generator's words as they come, in half the time of `bytes`; an
    image begins with a word, so that the words of those before it can be skipped.
    """
    n_images, n_pixels = shape
    n_words = -(-n_pixels // WORD_BYTES)
    words = np.random.PCG64((seed, 0)).advance(start * n_words).random_raw(n_images * n_words)
    return words.astype("<u8", copy=False).view(np.uint8).reshape(n_images, -1)[:, :n_pixels]


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
    angle : ndarray of shape (n_images,)
        θ in radians; clockwise, since y points down.
    scale : ndarray of shape (n_images,)
        s; larger than 1 enlarges.
    shift : ndarray of shape (2, n_images)
        dx and dy in pixels.

    Returns
    -------
    ndarray of shape (2, n_images, 3)
        The rows of the second matrix with its 1/s, those for x first.
    """
    cos, sin = np.cos(angle) / scale, np.sin(angle) / scale
    dx, dy = shift
    rows = [cos, sin, -cos * dx - sin * dy, -sin, cos, sin * dx - cos * dy]
    return np.stack(rows).reshape(2, 3, -1).transpose(0, 2, 1)


def resample(images: NDArray[np.uint8], matrices: Floats, dtype: DTypeLike) -> Floats:
    """Changed images by bilinear interpolation between four neighbors; outside is 0.

    Parameters
    ----------
    images : ndarray of uint8, shape (n_images, height, width)
    matrices : ndarray of shape (2, n_images, 3)
        Where each pixel comes from, as `inverse_transforms` says it.
    dtype : dtype
        Of the result.

    Returns
    -------
    ndarray of shape (n_images, height * width)
        From 0 to 1.

    Notes
    -----
    Pixels are bytes and shares of neighbors whole numbers of 1/256, so all four neighbors are
    gathered at once as the bytes of one word, and two products are one of words whose halves do
    not meet: 255 * 256 < 2**16. In floats, with four times as much to gather, it takes longer.
    Places are of 16 bits where they fit, and memory is used again: all of it together is more
    than a core's cache, out of which it drives the network that learns from these images.
    """
    n_images, height, width = images.shape
    at_once = max(1, BLOCK // (height * width))
    if n_images <= at_once:
        return _resample_at_once(images, matrices, dtype)
    pixels = np.empty((n_images, height * width), dtype)
    for start in range(0, n_images, at_once):
        block = slice(start, start + at_once)
        pixels[block] = _resample_at_once(images[block], matrices[:, block], dtype)
    return pixels


def _resample_at_once(images: NDArray[np.uint8], matrices: Floats, dtype: DTypeLike) -> Floats:
    """As `resample`, with some fifteen numbers of memory a pixel."""
    n_images, height, width = images.shape
    padded = np.zeros((n_images, height + 2, width + 2), np.uint8)  # a frame of what is outside
    padded[:, 1:-1, 1:-1] = images
    points = _source_points(matrices, height, width)
    left, top = points >> SHARE_BITS
    points &= SHARES - 1  # shares of the right and lower neighbors
    top *= width + 2
    top += left
    firsts = padded[0].size * np.arange(n_images, dtype=np.int32)[:, None]
    squares = _squares(padded.reshape(-1), width + 2).take(top + firsts, mode="wrap")
    columns = squares & EVEN_BYTES
    squares >>= BYTE
    squares &= EVEN_BYTES
    _move_toward(columns, squares, points[0].astype(np.uint32))
    np.right_shift(columns, HALF, out=squares)
    columns &= LOW_HALF
    _move_toward(columns, squares, points[1].astype(np.uint32))
    pixels: Floats = columns.astype(dtype)
    pixels *= pixels.dtype.type(1 / (255 * SHARES**2))
    return pixels


def _source_points(
    matrices: Floats, height: int, width: int
) -> NDArray[np.int16] | NDArray[np.int32]:
    """Where each pixel comes from in the frame, and not beyond it, in shares of a pixel.

    Returns
    -------
    ndarray of shape (2, n_images, height * width)
    """
    rows = SHARES * matrices
    size = np.array([width, height]).reshape(2, 1)
    rows[..., 2] += SHARES * (size + 1) / 2 + 0.5  # the center; a half to round
    points = (rows.reshape(-1, 3).astype(np.float32) @ _grid(height, width)).reshape(2, -1)
    points.clip(0, (SHARES * (size + 1) - 1).astype(np.float32), out=points)
    shape = 2, -1, height * width
    if max(height, width) <= LONGEST_SHORT:
        return points.astype(np.int16).reshape(shape)
    return points.astype(np.int32).reshape(shape)


@lru_cache(maxsize=4)
def _grid(height: int, width: int) -> Floats:
    """Homogeneous coordinates of all pixels from the center, shape (3, height * width)."""
    y, x = np.indices((height, width)).reshape(2, -1)
    rows = [x - (width - 1) / 2, y - (height - 1) / 2, np.ones_like(x)]
    return np.array(rows, np.float32)


def _squares(pixels: NDArray[np.uint8], stride: int) -> NDArray[np.uint32]:
    """Each pixel with its right, lower and lower right neighbors, from the lowest byte up."""
    words = pixels.astype(np.uint32)
    words[:-1] |= words[1:] << BYTE
    words[:-stride] |= words[stride:] << HALF
    return words


def _move_toward(a: NDArray[np.uint32], b: NDArray[np.uint32], share: NDArray[np.uint32]) -> None:
    """Interpolate from `a` to `b`, in `a` and in 256 times its unit; `b` is used up."""
    b -= a  # may borrow from the other half, which the sum gives back: it has no negative half
    b *= share
    a <<= SHARE_BITS
    a += b
