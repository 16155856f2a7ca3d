"""Surfaces of the arrow field: known ones, and those of a typed formula."""

from __future__ import annotations

from functools import lru_cache

from nncore import SURFACES, Surface

TYPED_FORMULA = "typed"
WORTH_A_LOOK = (
    "bowl",
    "ravine",
    "saddle",
    "kink",
    "double_well",
    "himmelblau",
    "rosenbrock",
    "peaks",
)
TYPED_DOMAIN = (-3.0, 3.0), (-3.0, 3.0)
FARTHEST_ON_SURFACE = 1e4  # of a point from zero


def surface_key(formula: str) -> str:
    """Key of the known surface with this formula, or `TYPED_FORMULA`."""
    known = (key for key in WORTH_A_LOOK if SURFACES[key].formula == formula)
    return next(known, TYPED_FORMULA)


@lru_cache(maxsize=32)
def surface_of(formula: str) -> Surface:
    """Surface with this formula: a known one with its domain, or one typed."""
    key = surface_key(formula)
    return Surface.from_formula(formula, TYPED_DOMAIN) if key == TYPED_FORMULA else SURFACES[key]
