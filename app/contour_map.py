"""Contour maps without Qt: filled bands and lines at the same heights.

The scale of heights is logarithmic where a valley needs it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from contourpy import LineType, contour_generator
from numpy.typing import NDArray

from nncore import Floats

Range = tuple[float, float]
HeightOf = Callable[[Floats, Floats], Floats]

BANDS = 18
UNDEFINED = BANDS  # the entry of the lookup table for points without a height
SAMPLE = 4_000  # heights that decide on the scale
EVEN_SHARE = 0.45  # of the range of heights: half of a map above it needs no logarithm
FLAT_SHARE = 0.1  # of the range of heights: half of a map below it is one valley
LARGEST_RATIO = 1e6  # of two heights that a logarithmic scale tells apart


@dataclass(frozen=True)
class HeightScale:
    """Heights from `low` to `high` as fractions from 0 to 1.

    `softness` is the height above `low` where a logarithmic scale goes over into a linear one;
    None for a scale that is linear throughout.
    """

    low: float
    high: float
    softness: float | None = None

    @classmethod
    def of(cls, heights: Floats) -> HeightScale:
        """Scale that shows these heights, their valleys too."""
        finite = heights[np.isfinite(heights)]
        if not finite.size:
            return cls(0.0, 1.0)
        low, high = float(finite.min()), float(finite.max())
        sample = finite[:: max(finite.size // SAMPLE, 1)] - low
        bottom, middle = np.percentile(sample, (3, 50)).tolist()
        span = high - low
        if middle >= EVEN_SHARE * span:
            return cls(low, high)
        if middle >= FLAT_SHARE * span:
            # Half of the map gets half of the bands; a square would overflow.
            return cls(low, high, middle * (middle / (span - 2 * middle)))
        if bottom > 0:
            span = min(span, LARGEST_RATIO * bottom)
        return cls(low, low + span, max(bottom, span / LARGEST_RATIO) or None)

    def fraction(self, heights: Floats) -> Floats:
        """Return where heights stand between `low` (0) and `high` (1); nan stays nan."""
        span = self.high - self.low
        if not 0 < span < np.inf:
            return np.where(np.isfinite(heights), 0.5, np.nan)
        above = np.clip(heights - self.low, 0.0, span)
        if self.softness is None:
            return np.asarray(above / span)
        return np.asarray(np.log1p(above / self.softness) / np.log1p(span / self.softness))

    def height(self, fraction: Floats) -> Floats:
        """Return the heights that stand at fractions of the way from `low` to `high`."""
        span = self.high - self.low
        if self.softness is None:
            return np.asarray(self.low + fraction * span)
        above = self.softness * np.expm1(fraction * np.log1p(span / self.softness))
        return np.asarray(self.low + above)


@dataclass(frozen=True)
class ContourMap:
    """A map ready to be shown; made without Qt, so on any thread.

    `heights` and `bands`, the number of each point's band, are of shape (rows, columns); `lines`
    of shape (n, 2), points in data coordinates with a row of nan between two lines.
    """

    x: Range
    y: Range
    heights: Floats
    bands: NDArray[np.uint8]
    lines: Floats
    scale: HeightScale

    def sampled(self, most: int) -> tuple[Floats, Floats, Floats]:
        """x, y and height where there is one, at no more than so many points along each side."""
        rows, columns = self.heights.shape
        every = -(-max(rows, columns) // most)
        xs, ys = np.linspace(*self.x, columns)[::every], np.linspace(*self.y, rows)[::every]
        heights = self.heights[::every, ::every].ravel()
        x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
        known = np.isfinite(heights)
        return x[known], y[known], heights[known]


def contour_map(height_of: HeightOf, x: Range, y: Range, columns: int, rows: int) -> ContourMap:
    """Sample a function of two variables over a rectangle and draw its contours."""
    xs, ys = np.linspace(*x, columns), np.linspace(*y, rows)
    with np.errstate(all="ignore"):  # a formula may have no value in places
        heights = np.broadcast_to(height_of(xs[None, :], ys[:, None]), (rows, columns))
        heights = np.where(np.isfinite(heights), heights, np.nan)
        scale = HeightScale.of(heights)
        fraction = scale.fraction(heights)
        bands = np.minimum(fraction * BANDS, BANDS - 1)
    bands = np.where(np.isnan(bands), UNDEFINED, bands).astype(np.uint8)
    return ContourMap(x, y, heights, bands, _lines(xs, ys, fraction), scale)


def contour_lines(
    height_of: HeightOf, x: Range, y: Range, columns: int, rows: int, scale: HeightScale, every: int
) -> Floats:
    """Lines of a function at every so-manieth height of another one's map."""
    xs, ys = np.linspace(*x, columns), np.linspace(*y, rows)
    with np.errstate(all="ignore"):
        heights = np.broadcast_to(height_of(xs[None, :], ys[:, None]), (rows, columns))
        fraction = scale.fraction(np.where(np.isfinite(heights), heights, np.nan))
    return _lines(xs, ys, fraction, every)


def _lines(xs: Floats, ys: Floats, fraction: Floats, every: int = 1) -> Floats:
    generator = contour_generator(xs, ys, fraction, line_type=LineType.ChunkCombinedNan)
    gap = np.full((1, 2), np.nan)
    parts = [gap]
    for number in range(every, BANDS, every):
        (points,) = generator.lines(number / BANDS)[0]
        if points is not None:
            parts += [points, gap]
    return np.concatenate(parts)
