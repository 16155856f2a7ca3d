"""What theory says of the chosen learning rate where the ball is."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.model.racers import RacerState
from nncore import DescentStep, Surface, stability


@dataclass(frozen=True)
class RateVerdict:
    """How a learning rate stands to the limit at a point.

    Attributes
    ----------
    word : str
        "converges", "oscillates" or "diverges" on a quadratic bowl, where that is certain;
        elsewhere "within" or "above" the limit, "undefined" where f has no value, "flat" where
        nothing curves upward, "no_theory" for a rule without a limit.
    limit : float or None
        The largest learning rate that converges on a bowl as curved as here.
    ratio : float or None
        Learning rate divided by that.
    """

    word: str
    limit: float | None = None
    ratio: float | None = None


def judge_rate(surface: Surface, racer: RacerState, step: DescentStep) -> RateVerdict:
    """Hold an optimizer's learning rate against the curvature where a step begins."""
    limit = OPTIMIZER_CATALOG[racer.key].limit
    if limit is None:
        return RateVerdict("no_theory")
    if not isfinite(step.value):
        return RateVerdict("undefined")
    here = stability(surface, *step.position, racer.learning_rate)
    if not here.curvature > 0:
        return RateVerdict("flat")
    most = limit.factor(racer.constants) / here.curvature
    ratio = racer.learning_rate / most if most > 0 else float("inf")
    if here.verdict is None:
        return RateVerdict("above" if ratio > 1 else "within", most, ratio)
    if ratio > 1:
        return RateVerdict("diverges", most, ratio)
    swings = limit.swings and ratio > 1 / 2
    return RateVerdict("oscillates" if swings else "converges", most, ratio)
