"""Coordinates as they are read off a map: no finer than a hand can point."""

from __future__ import annotations

from math import floor, log10

from app.pages.descent.model.race_state import FARTHEST
from nncore.surface import Point


def rounded_point(point: Point, width: float) -> Point:
    """A point both of whose coordinates are rounded, on a map of some width."""
    x, y = (rounded(coordinate, width) for coordinate in point)
    return x, y


def rounded(coordinate: float, width: float) -> float:
    """To about a thousandth of what is seen: 1.37, not 1.3671875; and no farther than all maps."""
    near = min(max(coordinate, -FARTHEST), FARTHEST)
    return round(near, 3 - floor(log10(width)))
