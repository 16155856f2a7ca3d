"""Lowest value of a surface on its domain: by its known minima, or as far as a search has found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nncore import Surface
from nncore.minima import find_minima
from nncore.surface import Point, is_in_domain

POINTS = 201  # along each side of the domain; its edges are among them
FINER = 50  # of the grid's lowest points, from which Newton's method goes on


@dataclass(frozen=True)
class LowestValue:
    """The lowest value known.

    Attributes
    ----------
    value : float
    is_minimum : bool
        Whether it is that of a minimum that the table of surfaces lists; else it is the lowest
        that a search over the domain has found.
    """

    value: float
    is_minimum: bool


@lru_cache(maxsize=8)
def lowest_value(surface: Surface) -> LowestValue | None:
    """Return the lowest known value on the domain; None where the surface has no value on it."""
    if surface.minima:
        return LowestValue(float(surface.value(*np.transpose(surface.minima)).min()), True)
    found = _lowest_found(surface)
    return None if found is None else LowestValue(found, False)


@np.errstate(all="ignore")  # where f has no value
def _lowest_found(surface: Surface) -> float | None:
    x, y = (
        axis.ravel() for axis in np.meshgrid(*(np.linspace(*s, POINTS) for s in surface.domain))
    )
    heights = np.broadcast_to(surface.value(x, y), x.shape)
    heights = np.where(np.isfinite(heights), heights, np.inf)
    lowest = np.argsort(heights)[:FINER]
    bottoms = find_minima(surface, x[lowest], y[lowest])
    candidates = [heights[lowest[0]], *(_value_inside(surface, bottom) for bottom in bottoms)]
    found = float(min(candidates))
    return found if np.isfinite(found) else None


def _value_inside(surface: Surface, place: Point) -> float:
    """The height at a place; infinite outside of the domain."""
    is_inside = is_in_domain(surface.domain, place)
    return float(surface.value(*place)) if is_inside else float("inf")
