"""Learning rates to begin with: ones at which a descent on a surface is worth watching."""

from __future__ import annotations

from math import floor, hypot, inf, isfinite, log10

from app.catalog.optimizers import OPTIMIZER_CATALOG
from nncore import SGD, Surface, descend, stability

SHARE_OF_LIMIT = 0.3  # of 2 / λmax: on the safe side, since elsewhere it may curve more
FIRST_STEP = 0.1  # of the map's width, at most
SMALLEST, LARGEST = 1e-10, 10.0
HALVINGS = 12  # of the rate, tried where no curvature says how large it may be
TRIED_STEPS, AT_THE_END = 60, 15  # of a descent that tries a rate, and those that count


def suitable_rates(surface: Surface) -> dict[str, float]:
    """Return a learning rate for each optimizer, by curvature, slope and size of the map.

    The curvature is the largest at the start and the known minima; no promise, a beginning.
    Where nothing curves, as under an absolute error, rates are tried.
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
    steady = min(bounds, default=FIRST_STEP)
    return steady if any(limits) else _lowest_of_tried(surface, steady)


def _lowest_of_tried(surface: Surface, largest: float) -> float:
    """The rate, the largest or one halved from it, at which plain descent ends lowest."""
    rates = [largest / 2**halving for halving in range(HALVINGS)]
    return min(rates, key=lambda rate: _height_at_the_end(surface, rate))


def _height_at_the_end(surface: Surface, rate: float) -> float:
    """The greatest height of the last steps: those to and fro over a kink differ."""
    steps = descend(surface, surface.start, SGD(rate), TRIED_STEPS, "exact")
    heights = [step.value for step in steps][-AT_THE_END:]
    return max(heights) if all(map(isfinite, heights)) else inf


def _rounded(rate: float) -> float:
    """To one figure, within what a learning rate may be."""
    rate = min(max(rate, SMALLEST), LARGEST)
    return round(rate, -floor(log10(rate)))
