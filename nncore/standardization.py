"""Standardization: numbers shifted and scaled to mean 0 and standard deviation 1."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import as_array
from nncore.expressions import FloatArray


@dataclass(frozen=True)
class Standardization:
    """The shift and the scale: z = (x - mean) / scale.

    Attributes
    ----------
    mean, scale : float
        Mean and standard deviation (divided by n, as scikit-learn's StandardScaler has it); the
        scale is 1 where all numbers are the same.
    """

    mean: float
    scale: float

    @classmethod
    def of(cls, x: ArrayLike) -> Standardization:
        """Standardization of some numbers.

        Parameters
        ----------
        x : array_like of shape (n,)
        """
        numbers = as_array("x", x, np.float64)
        return cls(float(numbers.mean()), float(numbers.std()) or 1.0)

    def apply(self, x: ArrayLike) -> FloatArray:
        """Return z of x.

        Parameters
        ----------
        x : array_like of any shape
        """
        return np.asarray((as_array("x", x, np.float64) - self.mean) / self.scale)
