"""Scale of arrows that show slopes: one for all of them, so that their lengths can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor, isfinite, log10

LONGEST = 0.25  # of the map's width
ROUND = 5.0, 2.0, 1.0


def arrow_scale(slopes: Iterable[float], width: float) -> float:
    """Return the largest of 1, 2, 5 · 10ⁿ with which no arrow is longer than a quarter of it.

    1 where there is no slope.
    """
    steepest = max((slope for slope in slopes if isfinite(slope)), default=0.0)
    if not steepest:
        return 1.0
    most = LONGEST * width / steepest
    power = 10.0 ** floor(log10(most))
    return next(digit * power for digit in ROUND if digit * power <= most * (1 + 1e-9))
