"""Histograms of many numbers over a fixed range, and what lies beyond it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nncore import Floats

BINS = 40
MOST_VALUES = 100_000  # of an array; of larger ones every so many-th is counted


@dataclass(frozen=True, eq=False)
class Histogram:
    """Shares of the values in equal bins over a range.

    Attributes
    ----------
    low, high : float
        Ends of the range.
    shares : ndarray of shape (n_bins,)
        Of all values; the first and the last bin have what lies beyond their end, too.
    below, above : float
        Shares of the values that lie beyond the ends of the range; what is no finite number is
        above.
    mean, spread : float
        Of the finite values: their mean and standard deviation.
    """

    low: float
    high: float
    shares: NDArray[np.float64]
    below: float
    above: float
    mean: float
    spread: float


@np.errstate(over="ignore", invalid="ignore")  # of a run that diverges
def histogram_of(values: Floats, low: float, high: float, bins: int = BINS) -> Histogram:
    """Count values into equal bins.

    Parameters
    ----------
    values : ndarray of any shape
    low, high : float
        The range; where it is empty, all values are taken to be in one bin of it.
    bins : int
    """
    flat = values.reshape(-1)
    flat = flat[:: -(-flat.size // MOST_VALUES)].astype(np.float64)
    known = flat[np.isfinite(flat)]
    width = (high - low) / bins or 1.0
    places = np.clip(np.floor((known - low) / width), 0, bins - 1).astype(np.intp)
    counts = np.bincount(places, minlength=bins)
    below = np.count_nonzero(known < low)
    above = np.count_nonzero(known > high) + flat.size - known.size
    mean, spread = (float(known.mean()), float(known.std())) if known.size else (np.nan, np.nan)
    n = flat.size
    return Histogram(low, high, counts / n, below / n, above / n, mean, spread)
