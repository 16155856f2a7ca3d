"""Dropout: every step leaves out a random share of the hidden units, of each sample its own.

No unit can rely on the others being there, so they cannot agree on what is special about single
training samples. What is left is scaled up, so that the network of all units, which is evaluated
and asked, needs no change ("inverted" dropout).

G. E. Hinton et al. (2012). Improving neural networks by preventing co-adaptation of feature
detectors. https://arxiv.org/abs/1207.0580. N. Srivastava et al. (2014). Dropout: a simple way to
prevent neural networks from overfitting. Journal of Machine Learning Research, 15, 1929–1958.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import DTypeLike, NDArray

from nncore.arrays import Floats
from nncore.limits import NUMBER_LIMITS
from nncore.validation import check_number

Kept = list[NDArray[np.bool_]]
Masks = list[Floats]


class Dropout:
    """Draws which hidden units each step keeps.

    Parameters
    ----------
    rate : float
        Share of the units that is left out, from 0 to 0.9.
    hidden_sizes : sequence of int
        Units of each hidden layer.
    rng : numpy.random.Generator
        Belongs to the masks from now on. `np.random.seed` has no effect.

    Raises
    ------
    ConfigError
        If the rate is not usable.
    """

    def __init__(self, rate: float, hidden_sizes: Sequence[int], rng: np.random.Generator) -> None:
        self.rate = check_number("dropout", rate, *NUMBER_LIMITS["dropout"])
        self._hidden_sizes = tuple(hidden_sizes)
        self._rng = rng

    def draw(self, n_samples: int) -> Kept:
        """Draw anew which units are kept; the same ones whatever the dtype of the network.

        Parameters
        ----------
        n_samples : int

        Returns
        -------
        list of ndarray of bool, shape (n_samples, n_units)
            One a hidden layer. A byte a unit: a large batch waits with them for its step.
        """
        return [
            self._rng.random((n_samples, n_units), dtype=np.float32) >= self.rate
            for n_units in self._hidden_sizes
        ]

    def masks(self, kept: Kept, dtype: DTypeLike) -> Masks:
        """What the outputs of the hidden layers are multiplied by.

        Parameters
        ----------
        kept : list of ndarray of bool, shape (n_samples, n_units)
        dtype : dtype
            Of the network.

        Returns
        -------
        list of ndarray of shape (n_samples, n_units)
            0 for a unit that is left out, 1 / (1 - rate) for one that is kept: 1 on average.
        """
        return masks(kept, self.rate, dtype)


def masks(kept: Kept, rate: float, dtype: DTypeLike) -> Masks:
    """As `Dropout.masks`, of units that were drawn before.

    Parameters
    ----------
    kept : list of ndarray of bool, shape (n_samples, n_units)
    rate : float
        That they were drawn with.
    dtype : dtype
        Of the network.
    """
    scale = 1 / (1 - rate)
    return [np.multiply(units, scale, dtype=dtype) for units in kept]
