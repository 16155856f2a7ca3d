"""What theory says of the chosen learning rate where the ball is."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.racers import RacerState
from nncore import DescentStep, stability

CREEPING = 1e-4  # of the limit: below it no step can be seen


@dataclass(frozen=True)
class RateVerdict:
    """How a learning rate stands to the limit at a point.

    Attributes
    ----------
    word : str
        "converges", "oscillates" or "diverges" on a quadratic bowl, where that is certain,
        "creeps" where it would take thousands of steps to come half of the way, and "sways"
        where noise keeps the ball from coming to rest; elsewhere "within" or "above" the limit,
        "within_all" or "above_all" where it is that of all points and steps see only some,
        "undefined" where f has no value, "flat" where nothing curves upward, "no_theory" for a
        rule without a limit.
    limit : float or None
        The largest learning rate that converges on a bowl as curved as here.
    ratio, straight_ratio : float or None
        Learning rate, and the largest that does not swing from side to side, divided by that.
    """

    word: str
    limit: float | None = None
    ratio: float | None = None
    straight_ratio: float | None = None


def judge_rate(race: BaseRaceState, racer: RacerState, step: DescentStep) -> RateVerdict:
    """Hold an optimizer's learning rate against the curvature where a step of a race begins."""
    optimizer = racer.make_optimizer()
    here = stability(race.make_surface(), step.position, optimizer)
    if optimizer.curvature_limits() is None:
        return RateVerdict("no_theory")
    if not isfinite(step.value) or not here.is_defined:
        return RateVerdict("undefined")
    if here.limit is None or here.straight_limit is None:
        return RateVerdict("flat")
    ratio = optimizer.lr / here.limit
    word = _word(race, here.verdict, ratio)
    return RateVerdict(word, here.limit, ratio, here.straight_limit / here.limit)


def _word(race: BaseRaceState, verdict: str | None, ratio: float) -> str:
    """What follows from a ratio; a verdict on exact gradients promises nothing to noisy ones."""
    word = "above" if ratio > 1 else "within"
    if race.batches() is not None:
        return f"{word}_all"
    if race.noise and verdict in {"converges", "oscillates"}:
        return "sways"
    if verdict == "converges" and ratio < CREEPING:
        return "creeps"
    return verdict or word
