"""Hunt on covered ground: what a probe costs, what hides the ground, and the race that follows."""

from dataclasses import replace

import pytest

from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import FORMULA, RANDOM, RaceState, TypedSurface
from app.pages.descent.model.random_surface import random_surface
from app.pages.descent.model.valley_state import ValleyState
from app.pages.descent.state import DescentState
from app.state.fields import from_plain, to_plain
from nncore.surface import is_in_domain

BOWL = ValleyState().on("bowl")
FOUR = (-3.0, 4.0), (1.0, 1.0), (0.5, 0.0), (2.0, 2.0)


def test_each_probe_costs_one_until_none_is_left():
    valley = ValleyState(limit=3)
    for i in range(5):
        assert valley.left == max(3 - i, 0)
        valley = valley.with_place((float(i), 0.0))
    assert valley.places == ((0.0, 0.0), (1.0, 0.0), (2.0, 0.0))


def test_after_the_cover_is_lifted_nothing_is_probed_any_more():
    valley = replace(BOWL, places=FOUR).lifted()
    assert valley.left == 0
    assert valley.with_place((2.0, 0.0)) == valley


@pytest.mark.parametrize("count", [0, 1])
def test_with_fewer_than_two_probes_nothing_is_uncovered(count: int):
    assert not replace(BOWL, places=FOUR[:count]).lifted().uncovered


def test_while_the_ground_is_covered_nobody_races():
    valley = replace(BOWL, places=FOUR)
    assert valley.is_hidden
    assert valley.runners == ()


def test_three_optimizers_walk_from_the_first_probe_with_as_many_gradients():
    valley = replace(BOWL, places=FOUR, noise=2.0).lifted()
    assert [racer.key for racer in valley.runners] == ["sgd", "momentum", "adam"]
    assert (valley.start, valley.noise) == (FOUR[0], 0.0)
    race = Race(valley)
    race.compute(1000)
    gradients = {key: len(each.steps) for key, each in race.trajectories.items()}
    assert gradients == {"sgd": 4, "momentum": 4, "adam": 4}  # each step has one of its own


def test_another_start_cannot_be_had():
    valley = replace(BOWL, places=FOUR).lifted()
    assert valley.with_start((9.0, 9.0)) == valley
    assert replace(valley, start=(9.0, 9.0)).start == FOUR[0]


@pytest.mark.parametrize("surface", ["himmelblau", RANDOM])
def test_other_ground_is_covered_and_unknown(surface: str):
    valley = replace(BOWL, places=FOUR).lifted()
    other = valley.edited(replace(valley, surface=surface))
    assert (other.places, other.is_hidden) == ((), True)
    assert other.make_surface().formula != "x**2 + y**2"


def test_a_typed_formula_is_covered_too():
    valley = replace(BOWL, places=FOUR).lifted()
    typed = TypedSurface("x**2 + y**4", (-2.0, 2.0), (-2.0, 2.0))
    other = valley.with_typed(typed)
    assert (other.surface, other.typed) == (FORMULA, typed)
    assert (other.places, other.is_hidden) == ((), True)


def test_new_ground_is_random():
    valley = replace(BOWL, places=FOUR).elsewhere(seed=11)
    assert valley.surface == RANDOM
    assert valley.typed.formula == random_surface(11).formula
    assert (valley.places, valley.is_hidden) == ((), True)


def test_the_same_ground_can_be_tried_again():
    valley = replace(BOWL, places=FOUR).lifted().again()
    assert valley.ground == BOWL.ground
    assert (valley.places, valley.is_hidden, valley.left) == ((), True, 10)


def test_a_hunt_is_plain_data():
    state = DescentState(mode="valley", valley=replace(BOWL, places=FOUR).lifted())
    assert from_plain(DescentState(), to_plain(state)) == state


@pytest.mark.parametrize("places", [[[1.0]], "here", [[1.0, float("nan")]], [[0.0, 0.0]] * 51])
def test_places_that_are_none_are_dropped(places: object):
    assert from_plain(ValleyState(), {"places": places}) == ValleyState()


def test_a_race_on_a_random_surface_is_told_by_its_seed():
    race = RaceState(seed=5).on(RANDOM)
    assert race.typed.formula == random_surface(5).formula
    assert race.make_surface().domain == random_surface(5).domain
    assert is_in_domain(race.typed.domain, race.start)
    assert RaceState(seed=6).on(RANDOM).typed != race.typed
