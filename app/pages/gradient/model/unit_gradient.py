"""Numerical gradient ∂L/∂W1 of one hidden unit, entry by entry, each by two losses."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from app.pages.gradient.model.network_sample import NetworkSample
from nncore import CentralDifference, Floats, Grads, KeepGoing, central_difference


@dataclass(frozen=True)
class Entry:
    """One entry and the two losses that it comes from."""

    pixel: int
    losses: CentralDifference


@dataclass(frozen=True, eq=False)
class WholeGradient:
    """The numerical gradient of every parameter of a network, and how long it took."""

    sample: NetworkSample
    gradient: Grads
    seconds: float

    def of_unit(self, unit: int) -> Floats:
        """Its entries by the weights that lead to one hidden unit, shape (n_pixels,)."""
        return _of_unit(self.sample, self.gradient, unit)


def whole_gradient(sample: NetworkSample, keep_going: KeepGoing) -> WholeGradient:
    """All central differences at once; raises Cancelled when `keep_going` says so."""
    began = time.perf_counter()
    gradient = sample.network.numerical_gradient(sample.x, sample.t, keep_going)
    return WholeGradient(sample, gradient, time.perf_counter() - began)


class UnitGradient:
    """The gradient by the weights that lead from every pixel to one hidden unit.

    Attributes
    ----------
    sample : NetworkSample
    unit : int
    exact : ndarray of shape (n_pixels,)
        By backpropagation.
    numerical : ndarray of shape (n_pixels,)
        By central differences; nan where not taken yet.
    entry : Entry or None
        The last one taken.
    taken : int
        How many entries are known.
    """

    def __init__(self, sample: NetworkSample, unit: int) -> None:
        self.sample = sample
        self._network = sample.network.astype(np.float64)
        self.unit = unit
        self.exact = _of_unit(sample, sample.gradient, unit)
        self.numerical: Floats = np.full(len(self.exact), np.nan)
        self.entry: Entry | None = None
        self.taken = 0

    @property
    def forward_passes(self) -> int:
        """What the entries taken cost, one by one."""
        return 2 * self.taken

    @property
    def complete(self) -> bool:
        """Whether all entries are known."""
        return self.taken == len(self.numerical)

    @property
    def difference(self) -> Floats:
        """Numerical minus exact, nan where not taken yet."""
        return self.numerical - self.exact

    @property
    def largest_difference(self) -> float:
        """Largest difference among the entries taken."""
        return float(np.nanmax(np.abs(self.difference), initial=0.0))

    def take_next(self) -> Entry:
        """Take the next entry: two forward passes with one weight moved."""
        pixel = self.taken
        weights = self._network.layers()[0].weights
        entry = Entry(pixel, central_difference(self._loss, weights, (pixel, self.unit)))
        self.numerical[pixel] = entry.losses.slope
        self.taken += 1
        self.entry = entry
        return entry

    def go_to(self, taken: int, known: Floats | None = None) -> None:
        """Know the first `taken` entries, and the last one's losses unless all are known.

        Parameters
        ----------
        taken : int
        known : ndarray of shape (n_pixels,), optional
            Entries that need not be taken one by one.
        """
        if taken == self.taken:
            return
        if taken < self.taken or known is not None:
            self._forget_from(max(taken - 1, 0))
        if known is not None:
            n_known = taken if taken == len(known) else max(taken - 1, 0)
            self.numerical[:n_known] = known[:n_known]
            self.taken = n_known
        while self.taken < taken:
            self.take_next()

    def _forget_from(self, pixel: int) -> None:
        self.numerical[pixel:] = np.nan
        self.taken = min(self.taken, pixel)
        self.entry = None

    def _loss(self, _: Floats) -> float:
        return self._network.loss(self.sample.x, self.sample.t)


def _of_unit(sample: NetworkSample, gradient: Grads, unit: int) -> Floats:
    return gradient[sample.network.layers()[0].weights_name][:, unit]
