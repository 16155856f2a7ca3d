"""Scores of a class that probes a surface, and of optimizers that descend on it."""

import math
from collections.abc import Iterable
from dataclasses import replace

import pytest

from app.pages.descent.model.probes import probes_at
from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import FORMULA, RaceState, TypedSurface
from app.pages.descent.model.scores import CLASS, Scores, scores
from app.pages.descent.model.valley_state import WALKERS, ValleyState
from nncore import SURFACES
from nncore.surface import Point

SQUARE = ((-5.0, 5.0), (-5.0, 5.0))


def compared(ground: RaceState, places: Iterable[Point], gradients: int) -> Scores:
    start, *_ = places
    race = Race(replace(ground, start=start))
    race.compute(gradients)
    return scores(race, probes_at(race.surface, places), gradients)


def on_the_bowl(rate: float) -> RaceState:
    race = RaceState().on("bowl")
    return race.with_racer(replace(race.racer("sgd"), learning_rate=rate))


def test_scores_are_heights_above_the_minimum_of_the_lowest_place_felt():
    places = (-3.0, 4.0), (0.0, 1.0), (2.0, 0.0)
    first, second, third = (compared(on_the_bowl(0.2), places, n) for n in (1, 2, 3))
    assert {score.above for score in first.ranking} == {25.0}
    assert (second.of("class").above, third.of("class").above) == (1.0, 1.0)
    assert second.of("sgd").above == pytest.approx(25 * 0.6**2)  # (1 - 2·0.2)(−3, 4)
    assert third.of("sgd").above == pytest.approx(25 * 0.6**4)
    assert third.ranking[0].key == "class"
    assert third.from_minimum


def test_who_climbs_is_scored_by_the_lowest_place_felt_before():
    """At a rate of 1.2 each step on x² + y² leads to −1.4 times the place."""
    result = compared(on_the_bowl(1.2), [(0.5, 0.0), (1.0, 0.0), (2.0, 0.0)], 3)
    assert result.of("sgd").place == (0.5, 0.0)
    assert result.of("sgd").above == 0.25


def test_of_a_typed_formula_scores_are_measured_from_the_lowest_value_known():
    typed = TypedSurface("(x - 1)**2 + y**2 + 7", *SQUARE)
    ground = replace(RaceState(), surface=FORMULA, typed=typed)
    result = compared(ground, [(1.0, 3.0), (1.0, 2.0)], 2)
    assert not result.from_minimum
    assert result.lowest == pytest.approx(7)
    assert result.of("class").above == pytest.approx(4)


def test_what_lies_beyond_the_map_does_not_count():
    """On a saddle f falls without end: the optimizers would win by leaving."""
    ground = RaceState().on("saddle")
    result = compared(ground, [(0.5, 2.5), *[(0.0, 3.0)] * 30], 31)
    assert result.lowest == pytest.approx(-9)
    assert result.of("class").above == pytest.approx(0, abs=1e-9)
    assert all(score.above >= 0 and abs(score.place[1]) <= 3 for score in result.ranking)


TYPED = "log(x)", "sqrt(x*y)", "1/x", "3.5", "exp(x**2 + y**2)", "1e200*x**2 + y**2"


@pytest.mark.parametrize("ground", [*SURFACES, *TYPED])
def test_any_ground_has_a_hunt_with_scores(ground: str):
    """Nobody is below what the scores are measured from, however far the optimizers go."""
    hunt = ValleyState()
    if ground in SURFACES:
        hunt = hunt.on(ground)
    else:
        hunt = hunt.with_typed(TypedSurface(ground, (-20.0, 20.0), (-20.0, 20.0)))
    surface = hunt.make_surface()
    (_, right), (_, top) = surface.domain
    for share in (0.9, 0.5, 0.3):
        hunt = hunt.with_place((share * right, share * top))
    race = Race(hunt.lifted())
    race.compute(2)
    probes = probes_at(surface, hunt.places)
    result = scores(race, probes, 3)
    assert {score.key for score in result.ranking} == {CLASS, *WALKERS}
    assert all(0 <= score.above < math.inf for score in result.ranking)
    heights = [float(surface.value(*place)) for place in hunt.places]
    assert result.of(CLASS).value == pytest.approx(min(heights))
    assert result.lowest <= min(heights)
