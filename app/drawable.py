"""What can be seen of a function's values: painting numbers far outside of a view hangs. No Qt."""

from __future__ import annotations

import numpy as np

from nncore import Floats

Range = tuple[float, float]

HIGHEST = 1e30
FARTHEST = 1000.0  # times the height of the view
STEEPEST_SHOWN = (3, 97)  # percentiles: a pole must not flatten everything else
MARGIN = 0.12


def drawable(values: Floats, seen: Range) -> Floats:
    """Return the values, with nan for those much too far from what is seen."""
    low, high = seen
    reach = FARTHEST * (high - low)
    with np.errstate(invalid="ignore"):
        near = (values > low - reach) & (values < high + reach) & (np.abs(values) < HIGHEST)
    return np.where(near, values, np.nan)


def drawable_points(x: Floats, y: Floats, seen: Range) -> tuple[Floats, Floats]:
    """Return the points that can be drawn, without the others."""
    near = np.isfinite(drawable(y, seen))
    return x[near], y[near]


def line_through(
    x: float, y: float, slope: float, across: Range, seen: Range
) -> tuple[Floats, Floats]:
    """Ends of a line over the range `across`, but not far above or below what is seen.

    No ends where point or slope are not numbers, or are too large to be drawn.
    """
    if not (abs(y) < HIGHEST and abs(slope) < HIGHEST):
        return np.empty(0), np.empty(0)
    height = seen[1] - seen[0]
    xs = np.array(across)
    ys = y + slope * (xs - x)
    inside = np.clip(ys, seen[0] - 2 * height, seen[1] + 2 * height)
    cut = inside != ys
    xs[cut] = x + (inside[cut] - y) / slope
    return xs, inside


def height_of(values: Floats) -> Range:
    """What is to be seen of these values: nearly all of them, and a margin."""
    values = values[np.abs(values) < HIGHEST]
    if not len(values):
        return -1.0, 1.0
    bottom, top = np.percentile(values, STEEPEST_SHOWN).tolist()
    margin = MARGIN * (top - bottom) or max(abs(top), 1.0)
    return bottom - 2 * margin, top + 2 * margin
