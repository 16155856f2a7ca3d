"""Probes of a surface: height and slope at single places, which is all that an optimizer feels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import hypot

from app.pages.descent.model.defined_start import has_slope
from nncore.surface import Point, Surface


@dataclass(frozen=True)
class Probe:
    """What is felt at a place of a surface."""

    place: Point
    value: float
    gradient: Point

    @property
    def downhill(self) -> Point:
        """The negative gradient −∇f."""
        return -self.gradient[0], -self.gradient[1]

    @property
    def slope(self) -> float:
        """Length of the gradient."""
        return hypot(*self.gradient)


@lru_cache(maxsize=256)  # every view of a hunt asks for all of its probes
def probe_at(surface: Surface, place: Point) -> Probe | None:
    """Feel height and slope at a place; None where the surface has none."""
    if not has_slope(surface, place):
        return None
    dx, dy = surface.gradient(*place)
    return Probe(place, float(surface.value(*place)), (float(dx), float(dy)))


def probes_at(surface: Surface, places: Iterable[Point]) -> tuple[Probe, ...]:
    """The probes at those of some places where there is something to be felt."""
    return tuple(probe for place in places if (probe := probe_at(surface, place)))


def lowest_probe(probes: Iterable[Probe]) -> Probe | None:
    """The first of the lowest ones; None where there is none."""
    return min(probes, key=lambda probe: probe.value, default=None)
