"""A start from which a ball can roll, where the one that was chosen has no slope."""

from __future__ import annotations

import math

import numpy as np

from nncore.surface import Point, Surface

POINTS = 41  # along each side of the domain; also its middle and its edges


def has_slope(surface: Surface, point: Point) -> bool:
    """Whether f and its gradient have values at a point."""
    return bool(np.isfinite([surface.value(*point), *surface.gradient(*point)]).all())


@np.errstate(all="ignore")  # where f has no value
def nearest_defined(surface: Surface, start: Point) -> Point | None:
    """The point of a grid over the domain that is nearest to `start` among those with a slope.

    None where f has none on the whole grid. Its coordinates are rounded as far as neighbors
    on the grid differ, if there is a slope at the rounded point, too.
    """
    grid = np.array(np.meshgrid(*(np.linspace(*side, POINTS) for side in surface.domain)))
    points = grid.reshape(len(grid), -1)
    defined = np.isfinite(surface.value(*points) + sum(surface.gradient(*points)))
    if not defined.any():
        return None
    far = np.linalg.norm(points - np.reshape(start, (-1, 1)), axis=0)
    point = tuple(points[:, np.where(defined, far, math.inf).argmin()].tolist())
    sides = (high - low for low, high in surface.domain)
    short = tuple(round(at, _decimals(side)) for at, side in zip(point, sides, strict=True))
    return short if has_slope(surface, short) else point


def nearest_in_domain(surface: Surface, start: Point) -> Point | None:
    """The point of the domain nearest to `start`, or one with a slope where that has none."""
    sides = zip(start, surface.domain, strict=True)
    point = tuple(min(max(at, low), high) for at, (low, high) in sides)
    return point if has_slope(surface, point) else nearest_defined(surface, start)


def _decimals(side: float) -> int:
    """Decimals by which neighbors on a grid over this side differ, and one more."""
    return 1 - math.floor(math.log10(side / (POINTS - 1)))
