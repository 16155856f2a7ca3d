"""Gradient noise: how far loss and gradient of a mini-batch lie from those of the whole set.

A batch's loss and gradient are means over its samples, and so is every projection of that
gradient. So three numbers a sample, the loss and two projections of its gradient, are enough to
give those of any batch exactly.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats
from nncore.counting import counted
from nncore.validation import check_whole

LARGEST_BATCH = 10**9  # drawn with replacement

Report = Callable[[float], None]


@dataclass(frozen=True, eq=False)
class DrawnBatches:
    """Losses and projected gradients of many batches of one size.

    Attributes
    ----------
    batch_size : int
    losses : ndarray of shape (n_batches,)
    along_gradient, along_residual : ndarray of shape (n_batches,)
        Each batch's gradient, projected as in `GradientNoise`.
    """

    batch_size: int
    losses: Floats
    along_gradient: Floats
    along_residual: Floats

    def __repr__(self) -> str:
        return f"<DrawnBatches: {len(self.losses):,} of {counted(self.batch_size, 'sample')}>"

    @property
    def shown_variance(self) -> float:
        """Variance of the gradients in the two directions."""
        return float(self.along_gradient.var() + self.along_residual.var())


@dataclass(frozen=True, eq=False)
class GradientNoise:
    """Losses and projected gradients of all samples of a set; made by `measure_gradient_noise`.

    Attributes
    ----------
    losses : ndarray of shape (n_samples,)
    along_gradient : ndarray of shape (n_samples,)
        Each sample's gradient, projected on the direction of the full gradient.
    along_residual : ndarray of shape (n_samples,)
        The same on the first principal direction of the residual: that at right angles to the full
        gradient in which samples' gradients vary most.
    mean_square : float
        Mean squared length of the samples' gradients, in all their dimensions.
    """

    losses: Floats
    along_gradient: Floats
    along_residual: Floats
    mean_square: float

    def __repr__(self) -> str:
        return (
            f"<GradientNoise of {counted(len(self.losses), 'sample')}: gradient of length "
            f"{self.full_length:.4g}, spread {self.gradient_spread(1):.4g} a sample>"
        )

    @property
    def full_loss(self) -> float:
        """Loss on the whole set."""
        return float(self.losses.mean())

    @property
    def full_length(self) -> float:
        """Length of the gradient on the whole set."""
        return float(self.along_gradient.mean())

    @property
    def variance(self) -> float:
        """Mean squared distance of a sample's gradient from the full one, in all dimensions."""
        return max(self.mean_square - self.full_length**2, 0.0)

    @property
    def shown_variance(self) -> float:
        """What of `variance` lies in the two directions."""
        return float(self.along_gradient.var() + self.along_residual.var())

    @property
    def shown_share(self) -> float:
        """`shown_variance` as a share of `variance`, 1 where there is none."""
        return self.shown_variance / self.variance if self.variance else 1.0

    def loss_spread(self, batch_size: int, replace: bool = True) -> float:
        """Standard deviation of the loss of batches.

        Parameters
        ----------
        batch_size : int
            1 or more.
        replace : bool
            Whether a batch may have a sample twice; see `gradient_spread`.

        Raises
        ------
        ConfigError
            If the batch size is not usable: without repetition, no more than there are samples.
        """
        return float(np.sqrt(float(self.losses.var()) * self._share(batch_size, replace)))

    def gradient_spread(self, batch_size: int, replace: bool = True) -> float:
        """Root mean squared distance of the gradient of batches from the full one.

        Parameters
        ----------
        batch_size : int
            1 or more.
        replace : bool
            Whether a batch may have a sample twice, as the book draws. Batches without
            repetition vary less by the factor sqrt((N - B) / (N - 1)), and not at all where a
            batch is the whole set.

        Returns
        -------
        float

        Raises
        ------
        ConfigError
            If the batch size is not usable: without repetition, no more than there are samples.

        References
        ----------
        Cochran 1977, Sampling Techniques, theorem 2.2: the finite population correction.
        """
        return float(np.sqrt(self.variance * self._share(batch_size, replace)))

    def _share(self, batch_size: int, replace: bool) -> float:
        """Variance of the mean of a batch over that of a sample."""
        n_samples = len(self.losses)
        check_batch_size(batch_size, n_samples, replace)
        if replace:
            return 1 / batch_size
        return (n_samples - batch_size) / max(n_samples - 1, 1) / batch_size


def check_batch_size(batch_size: int, n_samples: int, replace: bool) -> None:
    """Refuse a batch that cannot be drawn.

    Parameters
    ----------
    batch_size : int
    n_samples : int
        How many there are to draw from.
    replace : bool
        Whether a batch may have a sample twice.

    Raises
    ------
    ConfigError
        If it is below 1, or without repetition above `n_samples`.
    """
    check_whole("batch_size", batch_size, 1, LARGEST_BATCH if replace else n_samples)


def draw_batches(
    noise: GradientNoise,
    batch_size: int,
    n_batches: int,
    rng: np.random.Generator,
    replace: bool = True,
    report: Report | None = None,
) -> DrawnBatches:
    """Draw many batches of one size and take the loss and the projected gradient of each.

    Parameters
    ----------
    noise : GradientNoise
        Of the set to draw from.
    batch_size, n_batches : int
        1 or more.
    rng : numpy.random.Generator
        What draws them; `np.random.seed` has no effect.
    replace : bool
        Whether a batch may have a sample twice, as the book draws.
    report : callable, optional
        Gets the fraction done after each batch; what it raises ends the work.

    Returns
    -------
    DrawnBatches

    Raises
    ------
    ConfigError
        If the batch size is not usable: without repetition, no more than there are samples.
    """
    numbers = np.stack([noise.losses, noise.along_gradient, noise.along_residual], axis=1)
    check_batch_size(batch_size, len(numbers), replace)
    check_whole("n_batches", n_batches, 1, LARGEST_BATCH)
    means = np.empty((n_batches, 3))
    for i in range(n_batches):
        drawn = (
            rng.integers(len(numbers), size=batch_size)
            if replace
            else rng.choice(len(numbers), batch_size, replace=False)
        )
        means[i] = numbers[drawn].mean(axis=0)
        if report:
            report((i + 1) / n_batches)
    return DrawnBatches(batch_size, *means.T)
