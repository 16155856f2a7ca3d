from dataclasses import replace

import numpy as np
import pytest

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import RaceState, TypedSurface
from app.pages.descent.model.rate_verdict import judge_rate
from nncore import SURFACES

WITH_LIMIT = [key for key, entry in OPTIMIZER_CATALOG.items() if entry.limit_formula]


WIDE = TypedSurface("x**2 + y**2", (-1e5, 1e5), (-1e5, 1e5))  # room to swing in


def race_of(key: str, rate: float, surface: str = "bowl", **constants: float) -> Race:
    state = replace(RaceState().on(surface), steps=1000)
    if surface == "bowl":
        state = replace(state, surface="formula", typed=WIDE)
    racer = replace(state.racer(key), takes_part=True, learning_rate=rate, **constants)
    return Race(state.with_racer(racer))


def judged(race: Race, key: str):
    trajectory = race.trajectories[key]
    return judge_rate(race.state, trajectory.racer, trajectory.at(0))


@pytest.mark.parametrize("key", WITH_LIMIT)
@pytest.mark.parametrize("momentum", [0.5, 0.9])
def test_just_below_its_limit_an_optimizer_converges_and_just_above_it_does_not(
    key: str, momentum: float
):
    constants = {} if key == "sgd" else {"momentum": momentum}
    limit = judged(race_of(key, 0.1, **constants), key).limit
    below, above = (race_of(key, factor * limit, **constants) for factor in (0.97, 1.03))
    for race in (below, above):
        race.compute(1000)
    assert judged(below, key).word in {"converges", "oscillates"}
    assert below.trajectories[key].steps[-1].value < 1e-3  # from 25
    assert judged(above, key).word == "diverges"
    assert above.trajectories[key].steps[-1].outcome == "left_domain"


def test_the_limit_of_plain_descent_on_the_bowl_is_1():
    assert judged(race_of("sgd", 0.1), "sgd").limit == pytest.approx(1.0)  # its curvature is 2


@pytest.mark.parametrize("key", ["adagrad", "rmsprop", "adam"])
def test_where_steps_do_not_grow_with_the_slope_theory_sets_no_limit(key: str):
    assert judged(race_of(key, 5.0), key).word == "no_theory"


def test_beside_a_quadratic_bowl_there_is_no_promise():
    assert judged(race_of("sgd", 1e-6, "rosenbrock"), "sgd").word == "within"
    assert judged(race_of("sgd", 1.0, "rosenbrock"), "sgd").word == "above"


def test_where_f_has_no_value_nothing_is_said_of_its_curvature():
    state = RaceState().with_typed(TypedSurface("log(x)"))
    assert state.start == SURFACES["ravine"].start  # at x = −7
    assert judged(Race(state), "sgd").word == "undefined"


def test_where_nothing_curves_upward_there_is_no_limit():
    state = RaceState().with_typed(TypedSurface("x + y"))
    verdict = judged(Race(state), "sgd")
    assert (verdict.word, verdict.limit) == ("flat", None)


@pytest.mark.parametrize(
    ("share", "word"), [(0.2, "within_all"), (0.97, "within_all"), (1.03, "above_all")]
)
def test_the_limit_of_all_points_promises_nothing_to_mini_batches(share: float, word: str):
    race = LineRaceState(batch_size=2)
    x = np.array([x for x, _ in race.points])
    _, high = np.linalg.eigvalsh([[np.mean(x * x), x.mean()], [x.mean(), 1.0]])
    racer = replace(race.racer("sgd"), learning_rate=share * 2 / high)
    assert judged(Race(race.with_racer(racer)), "sgd").word == word


def test_a_ball_that_would_need_ages_is_not_just_said_to_converge():
    assert judged(race_of("sgd", 1e-10), "sgd").word == "creeps"  # the book's too small rate
    assert judged(race_of("sgd", 0.1), "sgd").word == "converges"


@pytest.mark.parametrize(
    ("noise", "rate", "word"),
    [(0.0, 0.4, "converges"), (1.0, 0.4, "sways"), (1.0, 0.9, "sways"), (1.0, 1.1, "diverges")],
)
def test_with_noise_nobody_comes_to_rest(noise: float, rate: float, word: str):
    race = race_of("sgd", rate).state
    assert judged(Race(replace(race, noise=noise)), "sgd").word == word  # its limit is 1
