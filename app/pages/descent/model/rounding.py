"""Coordinates as they are read off a map: no finer than a hand can point."""

from __future__ import annotations

from math import floor, log10

from app.pages.descent.model.formula_race import FARTHEST
from nncore.surface import Point


def rounded_point(point: Point, width: float) -> Point:
    """A point with all of its coordinates rounded, in a picture of some width."""
    return tuple(rounded(coordinate, width) for coordinate in point)


def rounded(coordinate: float, width: float) -> float:
    """To about a thousandth of what is seen: 1.37, not 1.3671875; and no farther than all maps."""
    near = min(max(coordinate, -FARTHEST), FARTHEST)
    return round(near, 3 - floor(log10(width)))
