"""What theory says of the chosen learning rate where the ball is."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from app.pages.descent.model.racers import RacerState
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
    ratio, straight_ratio : float or None
        Learning rate, and the largest that does not swing from side to side, divided by that.
    """

    word: str
    limit: float | None = None
    ratio: float | None = None
    straight_ratio: float | None = None


def judge_rate(surface: Surface, racer: RacerState, step: DescentStep) -> RateVerdict:
    """Hold an optimizer's learning rate against the curvature where a step begins."""
    optimizer = racer.make_optimizer()
    here = stability(surface, step.position, optimizer)
    if optimizer.curvature_limits() is None:
        return RateVerdict("no_theory")
    if not isfinite(step.value) or not here.is_defined:
        return RateVerdict("undefined")
    if here.limit is None or here.straight_limit is None:
        return RateVerdict("flat")
    ratio = optimizer.lr / here.limit
    word = here.verdict or ("above" if ratio > 1 else "within")
    return RateVerdict(word, here.limit, ratio, here.straight_limit / here.limit)
