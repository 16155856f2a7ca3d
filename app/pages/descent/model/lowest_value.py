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
    is_listed : bool
        Whether it is that of a minimum that the table of surfaces lists; else it is the lowest
        that a search over the domain has found.
    minimum : point or None
        Where it is; None where it is at no minimum, but at the domain's edge or a kink say.
    """

    value: float
    is_listed: bool
    minimum: Point | None


@lru_cache(maxsize=8)
def lowest_value(surface: Surface) -> LowestValue | None:
    """Return the lowest known value on the domain; None where the surface has no value on it."""
    if surface.minima:
        lowest = min(surface.minima, key=lambda point: float(surface.value(*point)))
        return LowestValue(float(surface.value(*lowest)), True, lowest)
    return _search(surface)


@np.errstate(all="ignore")  # where f has no value
def _search(surface: Surface) -> LowestValue | None:
    grid = np.meshgrid(*(np.linspace(*side, POINTS) for side in surface.domain))
    points = np.array([axis.ravel() for axis in grid])
    heights = np.broadcast_to(surface.value(*points), points.shape[1:])
    heights = np.where(np.isfinite(heights), heights, np.inf)
    lowest = np.argsort(heights)[:FINER]
    value = float(heights[lowest[0]])
    bottoms = find_minima(surface, points[:, lowest])
    for bottom in filter(lambda point: is_in_domain(surface.domain, point), bottoms):
        if (height := float(surface.value(*bottom))) <= value:
            return LowestValue(height, False, bottom)  # they come in order, the lowest first
    return LowestValue(value, False, None) if np.isfinite(value) else None
