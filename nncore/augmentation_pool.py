"""What the images of a run are changed by: drawn once, and taken by each mini-batch in its turn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import Floats
from nncore.resampling import Sampling, blocks, images_at_once, interpolate, sampling_grid

N_TRANSFORMS = 1024  # of a run; 256 teach 200 images as well as new ones each time do
N_NOISE = 2**17  # random values of a run: of half a megabyte
MOST_PREPARED = 2**20  # pixels of all transforms: 12 MB; larger images have theirs worked out anew


@dataclass(frozen=True, eq=False)
class Transforms:
    """Transforms in a ring: after the last the first comes again.

    Attributes
    ----------
    matrices : ndarray of shape (2, N_TRANSFORMS, 3)
        As `inverse_transforms` makes them.
    """

    matrices: Floats

    def sampling(self, first: int, n_images: int, image_shape: tuple[int, ...]) -> Sampling:
        """Sampling grids of so many of them that follow each other, for one of `blocks`."""
        first %= N_TRANSFORMS
        if N_TRANSFORMS * math.prod(image_shape) > MOST_PREPARED:
            return self.grids(range(first, first + n_images), image_shape)
        return _prepared(self, image_shape)[first : first + n_images]

    def grids(self, places: range, image_shape: tuple[int, ...]) -> Sampling:
        """Work out the sampling grids of places in the ring."""
        return sampling_grid(self.matrices.take(places, axis=1, mode="wrap"), image_shape)


@lru_cache(maxsize=2)  # of a run that trains, and of one that is looked at
def _prepared(transforms: Transforms, image_shape: tuple[int, ...]) -> Sampling:
    """Those of all transforms, and of the first ones again: a block goes on beyond the last."""
    end = N_TRANSFORMS + images_at_once(math.prod(image_shape))
    return transforms.grids(range(end), image_shape)


@dataclass(frozen=True, eq=False)
class Pool:
    """Transforms and noise of a run, drawn once: each mini-batch begins somewhere in them.

    So each image of a step has a transform and noise of its own, one of `N_TRANSFORMS` and one of
    `N_NOISE`; and what can be worked out before the images are known is worked out once. Drawn and
    worked out anew for each image, it takes longer than the step that learns from them.

    Attributes
    ----------
    transforms : Transforms or None
        None where no pixel moves.
    noise : ndarray of float32, shape (N_NOISE,), or None
        In a ring as well; None where none is added.
    """

    transforms: Transforms | None
    noise: NDArray[np.float32] | None

    def draw(self, rng: np.random.Generator) -> Changes:
        """Draw what happens to the images of a batch.

        Parameters
        ----------
        rng : numpy.random.Generator
            Goes on by two numbers. `np.random.seed` has no effect.
        """
        return Changes(self, int(rng.integers(N_TRANSFORMS)), int(rng.integers(N_NOISE)))

    def move(
        self, images: NDArray[np.uint8], image_shape: tuple[int, ...], first: int, out: Floats
    ) -> None:
        """Write images, one of `blocks`, as they are moved by the transforms from one on."""
        if self.transforms is None:
            np.divide(images, 255, out=out, dtype=out.dtype)
        else:
            interpolate(images, self.transforms.sampling(first, len(images), image_shape), out)

    def add_noise(self, x: Floats, first: int) -> None:
        """Add the noise from a place in the ring on."""
        if self.noise is None:
            return
        pixels, done = x.reshape(-1), 0
        while done < pixels.size:
            noise = self.noise[(first + done) % N_NOISE :][: pixels.size - done]
            pixels[done : done + noise.size] += noise
            done += noise.size
        x.clip(0, 1, out=x)


@dataclass(frozen=True, eq=False)
class Changes:
    """What happens to each image of one batch, drawn once and applied as often as asked for.

    Attributes
    ----------
    pool : Pool
        Of the run.
    first_transform, first_noise : int
        Places in the pool: of the first image's transform and of its first pixel's noise. Those of
        the other images and pixels follow.
    """

    pool: Pool
    first_transform: int
    first_noise: int

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
        x = np.empty(images.shape, dtype)
        for block in blocks(images):
            i = start + block.start
            self.pool.move(images[block], image_shape, self.first_transform + i, x[block])
            self.pool.add_noise(x[block], self.first_noise + i * images.shape[1])
        return x
