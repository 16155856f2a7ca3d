"""Data augmentation: every image of a mini-batch a little shifted, turned, scaled and noisy."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore.augmentation_pool import N_NOISE, N_TRANSFORMS, Pool, Transforms
from nncore.resampling import inverse_transforms


@dataclass(frozen=True)
class Augmentation:
    """How far images are changed at most; each of them by numbers of its own.

    A run draws 1,024 transforms and 131,072 values of noise, of which the images of each
    mini-batch take those that follow each other from a place on that is drawn anew; see `Pool`.

    Parameters
    ----------
    shift : float
        Pixels to the right and down, each drawn evenly from -`shift` to `shift`.
    turn : float
        Degrees, drawn evenly from -`turn` to `turn`.
    scale : float
        The factor of the size is drawn evenly from 1 - `scale` to 1 + `scale`.
    noise : float
        What is added to each pixel, drawn evenly from -`noise` to `noise` of the pixels' range;
        the sum is clipped to the range.

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

    def draw_pool(self, rng: np.random.Generator) -> Pool:
        """Draw what the images of a run are changed by.

        Parameters
        ----------
        rng : numpy.random.Generator
            `np.random.seed` has no effect.
        """
        transforms = self._draw_transforms(rng) if self._moves else None
        return Pool(transforms, self._draw_noise(rng) if self.noise > 0 else None)

    def _draw_transforms(self, rng: np.random.Generator) -> Transforms:
        turn, scale, *shift = rng.uniform(-1, 1, (4, N_TRANSFORMS))
        angle, size = math.radians(self.turn) * turn, 1 + self.scale * scale
        return Transforms(inverse_transforms(angle, size, self.shift * np.array(shift)))

    def _draw_noise(self, rng: np.random.Generator) -> NDArray[np.float32]:
        return rng.uniform(-self.noise, self.noise, N_NOISE).astype(np.float32)

    @property
    def _moves(self) -> bool:
        return max(self.shift, self.turn, self.scale) > 0
