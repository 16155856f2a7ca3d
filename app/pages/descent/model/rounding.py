"""Coordinates as they are read off a map: no finer than a hand can point."""

from __future__ import annotations

from math import floor, log10

from nncore.surface import Point


def rounded_point(point: Point, width: float, farthest: float) -> Point:
    """To about a thousandth of the map's width: 1.37, not 1.3671875; within `farthest` of 0."""
    decimals = 3 - floor(log10(width))
    x, y = (round(min(max(at, -farthest), farthest), decimals) for at in point)
    return x, y
