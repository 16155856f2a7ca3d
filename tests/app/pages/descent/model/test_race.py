from dataclasses import replace

import numpy as np
import pytest

from app.pages.descent.model.race import Race, angle_to_goal, distance_to_nearest
from app.pages.descent.model.race_state import RaceState
from app.pages.descent.presets import presets
from nncore import OPTIMIZERS, SURFACES, DescentStep, gradient_descent


def step_at(position: tuple[float, float], gradient: tuple[float, float]) -> DescentStep:
    return DescentStep(0, position, 0.0, gradient, (0.0, 0.0), {})


def everybody() -> RaceState:
    state = RaceState()
    racers = tuple(replace(racer, takes_part=True) for racer in state.racers)
    return replace(state, racers=racers, steps=30)


def test_the_books_descent_ends_where_the_book_says():
    race = Race(presets()["book_descent"].race)
    race.compute(20)
    trajectory = race.trajectories["sgd"]
    # x ← x − 0.1 · 2x: each step keeps 0.8 of both coordinates
    assert trajectory.at(20).position == pytest.approx((-3 * 0.8**20, 4 * 0.8**20))
    assert trajectory.at(20).outcome == "steps"


def test_a_trajectory_is_that_of_the_article_s_own_loop():
    race = Race(presets()["book_descent"].race)
    race.compute(20)
    by_seed = gradient_descent(
        lambda p: p[0] ** 2 + p[1] ** 2, np.array([-3.0, 4.0]), lr=0.1, step_num=20
    )
    assert race.trajectories["sgd"].at(20).position == pytest.approx(tuple(by_seed))


def test_learning_rate_10_leaves_the_map_and_1e_10_stands_still():
    large, small = (Race(presets()[key].race) for key in ("too_large", "too_small"))
    large.compute(20)
    small.compute(20)
    assert large.trajectories["sgd"].steps[-1].outcome == "left_domain"
    assert small.trajectories["sgd"].at(20).position == pytest.approx((-3.0, 4.0), abs=1e-7)


def test_steps_are_made_only_when_they_are_looked_at():
    race = Race(everybody())
    assert race.last == 0
    race.compute(7)
    assert [trajectory.last for trajectory in race.trajectories.values()] == [7] * 6


def test_a_race_without_time_makes_no_step():
    race = Race(everybody())
    assert not race.compute(30, seconds=-1.0)
    assert race.last == 0


def test_who_has_ended_stays_where_it_ended():
    race = Race(presets()["too_large"].race)
    race.compute(20)
    trajectory = race.trajectories["sgd"]
    assert trajectory.at(1_000) is trajectory.steps[-1]


def test_the_same_state_gives_the_same_noise():
    first, second = Race(presets()["noisy"].race), Race(presets()["noisy"].race)
    first.compute(50)
    second.compute(50)
    assert first.trajectories["sgd"].xs == second.trajectories["sgd"].xs


def test_an_optimizer_of_the_race_has_its_learning_rate_and_constants():
    racer = replace(RaceState().racer("adam"), learning_rate=0.2, beta1=0.5)
    optimizer = racer.make_optimizer()
    assert (optimizer.lr, optimizer.betas) == (0.2, (0.5, 0.999))


@pytest.mark.parametrize("key", OPTIMIZERS)
def test_constants_at_first_are_the_engines_own_defaults(key: str):
    ours, engines = RaceState().racer(key).make_optimizer(), OPTIMIZERS[key]()
    for name in ("momentum", "alpha", "betas"):
        assert getattr(ours, name, None) == getattr(engines, name, None)


def test_on_a_bowl_the_gradient_points_away_from_the_minimum():
    assert angle_to_goal(step_at((3, 4), (6, 8)), ((0, 0),)) == pytest.approx(0, abs=1e-5)


def test_the_angle_to_the_goal_in_the_books_ravine():
    # ∇(x²/20 + y²) at (−7, 2) is (−0.7, 4); the way to (0, 0) is (7, −2)
    angle = angle_to_goal(step_at((-7, 2), (-0.7, 4)), ((0, 0),))
    cosine = (0.7 * 7 + 4 * 2) / (np.hypot(0.7, 4) * np.hypot(7, 2))
    assert angle == pytest.approx(np.degrees(np.arccos(cosine)))


def test_there_is_no_angle_without_a_slope_or_a_goal():
    assert angle_to_goal(step_at((1, 1), (0, 0)), ((0, 0),)) is None
    assert angle_to_goal(step_at((1, 1), (1, 0)), ()) is None


def test_the_distance_is_that_to_the_nearest_of_the_minima():
    minima = SURFACES["himmelblau"].minima
    assert distance_to_nearest((3.0, 6.0), minima) == pytest.approx(4.0)
    assert distance_to_nearest((3.0, 6.0), ()) is None
