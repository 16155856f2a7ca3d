"""Learning rates to begin with: ones at which a descent on a surface is worth watching."""

from __future__ import annotations

from math import floor, hypot, isfinite, log10

from app.catalog.optimizers import OPTIMIZER_CATALOG
from nncore import SGD, Surface, stability

SHARE_OF_LIMIT = 0.3  # of 2 / λmax: on the safe side, since elsewhere it may curve more
FIRST_STEP = 0.1  # of the map's width, at most
SMALLEST, LARGEST = 1e-10, 10.0


def suitable_rates(surface: Surface) -> dict[str, float]:
    """Return a learning rate for each optimizer, by curvature, slope and size of the map.

    The curvature is the largest at the start and the known minima; no promise, a beginning.
    """
    width = min(high - low for low, high in surface.domain)
    steady = _steady_rate(surface, width)
    return {key: _rounded(entry.rate.on(steady, width)) for key, entry in OPTIMIZER_CATALOG.items()}


def tried_rates(surface: Surface) -> dict[str, float]:
    """Return the rates that were found by trying on a known surface; suitable ones for the rest."""
    return {
        key: OPTIMIZER_CATALOG[key].tried_rates.get(surface.key, rate)
        for key, rate in suitable_rates(surface).items()
    }


def _steady_rate(surface: Surface, width: float) -> float:
    """A rate at which plain descent neither jumps about nor off the map."""
    points = [surface.start, *surface.minima]
    limits = [stability(surface, point, SGD()).limit for point in points]
    bounds = [SHARE_OF_LIMIT * limit for limit in limits if limit]
    slope = hypot(*(float(partial) for partial in surface.gradient(*surface.start)))
    if isfinite(slope) and slope > 0:
        bounds.append(FIRST_STEP * width / slope)
    return min(bounds, default=FIRST_STEP)


def _rounded(rate: float) -> float:
    """To one figure, within what a learning rate may be."""
    rate = min(max(rate, SMALLEST), LARGEST)
    return round(rate, -floor(log10(rate)))
