"""Scores of a hunt for the minimum: who has stood lowest, after as many gradients for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from app.pages.descent.model.lowest_value import lowest_value
from app.pages.descent.model.probes import Probe
from app.pages.descent.model.race import Race, Trajectory
from nncore.surface import Domain, Point, is_in_domain

CLASS = "class"  # key of those who have probed


@dataclass(frozen=True)
class Score:
    """The lowest place of the domain that somebody has felt, and how far above the lowest value.

    Attributes
    ----------
    key : str
        "class", or that of an optimizer.
    place : (x, y)
    value : float
        Height there.
    above : float
        How much higher it is than the minimum, or the lowest value that is known.
    """

    key: str
    place: Point
    value: float
    above: float


@dataclass(frozen=True)
class Scores:
    """Scores, the best first, and what they are measured from."""

    ranking: tuple[Score, ...]
    lowest: float
    from_minimum: bool  # else from the lowest value that is known

    def of(self, key: str) -> Score:
        """Score of the class or of an optimizer."""
        return next(score for score in self.ranking if score.key == key)


def scores(race: Race, probes: Sequence[Probe], gradients: int) -> Scores:
    """Compare everybody after so many gradients, each at a place of its own: 1 or more.

    The race is one from the first probe: there everybody's first gradient is taken. Only places
    on the domain count, where the lowest value is known.
    """
    domain = race.surface.domain
    felt = {CLASS: [(probe.value, probe.place) for probe in probes[:gradients]]}
    for key, trajectory in race.trajectories.items():
        felt[key] = _felt(trajectory, domain, gradients)
    lows = {key: min(places, key=_value) for key, places in felt.items() if places}
    known = lowest_value(race.surface)
    bottoms = [value for value, _ in lows.values()]
    lowest = min([known.value, *bottoms] if known else bottoms)
    found = (Score(key, place, value, value - lowest) for key, (value, place) in lows.items())
    return Scores(
        tuple(sorted(found, key=lambda score: score.above)),
        lowest,
        known is not None and known.is_listed,
    )


def _felt(trajectory: Trajectory, domain: Domain, gradients: int) -> list[tuple[float, Point]]:
    """Heights and places at which an optimizer has taken its first gradients."""
    return [
        (step.value, step.position)
        for step in trajectory.steps[:gradients]
        if isfinite(step.value) and is_in_domain(domain, step.position)
    ]


def _value(felt: tuple[float, Point]) -> float:
    return felt[0]
