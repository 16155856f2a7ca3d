from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import RaceState
from app.pages.descent.model.racers import at_rates, only
from app.pages.descent.model.rates import LARGEST, SMALLEST, suitable_rates
from nncore import LINE_LOSSES, OPTIMIZERS, POINT_SETS, SGD, SURFACES, Surface, stability

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


@pytest.mark.parametrize("standardized", [False, True])
@pytest.mark.parametrize("loss", LINE_LOSSES)
@pytest.mark.parametrize("data", POINT_SETS)
def test_at_the_rates_of_a_set_of_points_everybody_comes_down(
    data: str, loss: str, standardized: bool
):
    before = LineRaceState(data="cloud", loss="squared_error", standardized=standardized)
    before = before.edited(replace(before, data=data))
    state = before.edited(replace(before, loss=loss)).at_suitable_rates()
    state = replace(state, racers=only(OPTIMIZERS, state.racers))
    race = Race(state)
    race.compute(state.steps)
    for trajectory in race.trajectories.values():
        assert trajectory.values[-1] < trajectory.values[0]


@pytest.mark.parametrize("data", POINT_SETS)
def test_under_an_absolute_error_plain_descent_comes_most_of_the_way(data: str):
    state = LineRaceState(data=data)
    state = state.edited(replace(state, loss="absolute_error"))
    race = Race(state)
    race.compute(state.steps)
    x, y = np.array(state.points).T

    def height(w: float, b: float) -> float:
        return float(np.abs(w * x + b - y).mean())

    pairs = combinations(range(len(x)), 2)
    lines = (np.polyfit(x[[*pair]], y[[*pair]], 1) for pair in pairs if np.ptp(x[[*pair]]))
    lowest = min(height(*line) for line in lines)  # one through two points is among the best
    end = height(*race.trajectories["sgd"].steps[-1].position)
    assert end - lowest < 0.25 * (height(*state.start) - lowest)
