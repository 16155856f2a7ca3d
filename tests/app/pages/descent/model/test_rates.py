from dataclasses import replace

import pytest

from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import RaceState
from app.pages.descent.model.racers import at_rates
from app.pages.descent.model.rates import LARGEST, SMALLEST, suitable_rates
from nncore import OPTIMIZERS, SGD, SURFACES, Surface, stability

DOMAIN = (-1.0, 1.0), (-1.0, 1.0)


@pytest.mark.parametrize("surface", SURFACES.values(), ids=SURFACES)
def test_at_suitable_rates_nobody_leaves_the_map_or_stands_still(surface: Surface):
    state = RaceState(surface=surface.key, start=surface.start, steps=40)
    racers = at_rates(state.racers, suitable_rates(surface))
    race = Race(replace(state, racers=tuple(replace(each, takes_part=True) for each in racers)))
    assert set(race.trajectories) == set(OPTIMIZERS)
    race.compute(40)
    has_minimum = bool(surface.minima)
    for trajectory in race.trajectories.values():
        assert trajectory.at(40).outcome != "not_finite"
        assert trajectory.at(40).outcome != "left_domain" or not has_minimum
        assert trajectory.at(40).position != surface.start


def test_the_rate_of_plain_descent_is_below_the_limit_of_theory():
    for surface in SURFACES.values():
        limit = stability(surface, surface.start, SGD()).limit
        assert limit is None or suitable_rates(surface)["sgd"] < limit


@pytest.mark.parametrize("formula", ["0", "1e300*x**2", "1e-300*x", "log(x)", "1/x", "x"])
def test_there_is_a_rate_for_whatever_is_typed(formula: str):
    rates = suitable_rates(Surface.from_formula(formula, DOMAIN))
    assert all(SMALLEST <= rate <= LARGEST for rate in rates.values())


def test_rates_have_one_figure():
    # from (−3, 4), where the slope is 10, a first step of a tenth of the map's width, 10
    assert suitable_rates(SURFACES["bowl"])["sgd"] == 0.1
