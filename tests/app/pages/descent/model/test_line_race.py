"""A race over the parameters of a line: what follows from what a hand does."""

from dataclasses import replace

import numpy as np
import pytest

from app.pages.descent.model.line_race import MOST_POINTS, LineRaceState
from app.pages.descent.model.race import Race
from app.pages.descent.state import DescentState
from app.state.fields import from_plain, to_plain
from nncore import POINT_SETS

CLOUD = POINT_SETS["cloud"].points


def test_points_are_those_of_the_set_until_a_hand_moves_one():
    race = LineRaceState()
    assert race.points == CLOUD
    moved = race.with_points(((0.0, 0.0), *CLOUD[1:]))
    assert moved.points[0] == (0.0, 0.0)
    assert moved.make_surface().points == moved.points


def test_points_put_back_where_they_were_are_the_sets_own():
    moved = LineRaceState().with_points(((0.0, 0.0), *CLOUD[1:]))
    assert moved.with_points(CLOUD) == LineRaceState()


def test_a_moved_point_keeps_start_rates_and_ground():
    race = LineRaceState()
    moved = race.with_points(((0.0, 0.0), *CLOUD[1:]))
    assert (moved.start, moved.racers, moved.ground) == (race.start, race.racers, race.ground)


def test_another_set_brings_its_loss_its_start_and_rates_that_suit():
    race = LineRaceState().with_points(CLOUD[:5])
    chosen = race.edited(replace(race, data="exam"))
    assert (chosen.loss, chosen.moved) == ("cross_entropy", None)
    assert chosen.start == chosen.make_surface().start
    assert chosen.racer("sgd").learning_rate == chosen.suitable_rates["sgd"]


@pytest.mark.parametrize("data", POINT_SETS)
def test_cross_entropy_is_taken_of_points_of_two_classes(data: str):
    race = LineRaceState(data=data, loss="squared_error")
    chosen = race.edited(replace(race, loss="cross_entropy"))
    assert {y for _, y in chosen.points} == {0.0, 1.0}
    assert chosen.data == (data if data in {"exam", "apart"} else "exam")
    assert chosen.start == chosen.make_surface().start


def test_points_between_the_classes_are_put_back_for_cross_entropy():
    race = LineRaceState(data="apart", loss="squared_error")
    race = race.with_points(((0.0, 0.7), *race.points[1:]))
    chosen = race.edited(replace(race, loss="cross_entropy"))
    assert chosen.points == POINT_SETS["apart"].points


def test_a_class_may_be_emptied_by_hand():
    race = LineRaceState().edited(replace(LineRaceState(), data="apart"))
    ones = race.with_points(race.points[5:])
    assert {y for _, y in ones.points} == {1.0}
    assert ones.edited(replace(ones, batch_size=2)).points == ones.points


def test_two_classes_may_have_any_loss():
    race = LineRaceState(data="exam", loss="cross_entropy")
    assert race.edited(replace(race, loss="squared_error")).points == race.points


def test_standardized_keeps_the_rates_and_moves_the_limit():
    race = LineRaceState()
    round_one = race.edited(replace(race, standardized=True))
    assert round_one.racers == race.racers
    np.testing.assert_allclose(round_one.make_surface().hessian(0, 0), np.eye(2), atol=1e-12)
    again = round_one.edited(replace(round_one, standardized=False))
    assert again.start == pytest.approx(race.start)
    assert replace(again, start=race.start) == race


def test_standardized_there_and_back_keeps_the_line_to_begin_with():
    race = replace(LineRaceState(), start=(2.0, -3.0))
    x = np.array([x for x, _ in CLOUD])
    there = race.edited(replace(race, standardized=True))
    w, b = there.start
    np.testing.assert_allclose(w * (x - x.mean()) / x.std() + b, 2 * x - 3)
    assert there.edited(replace(there, standardized=False)).start == pytest.approx((2.0, -3.0))


def test_a_start_that_the_other_map_does_not_reach_is_its_own():
    race = LineRaceState().edited(LineRaceState(standardized=True, data="far"))
    far = replace(race, start=(-4.0, 7.0))  # -0.2 x + 19.5 of x in tens: b is far off the map
    back = far.edited(replace(far, standardized=False))
    assert back.start == back.make_surface().start


def test_standardized_points_make_the_same_line_the_best():
    race = LineRaceState(standardized=True)
    (w, b), how = race.make_surface().minima[0], race.standardization
    assert (w / how.scale, b - w * how.mean / how.scale) == pytest.approx((0.500, 3.00), abs=0.001)


@pytest.mark.parametrize("size", [None, 11, MOST_POINTS])
def test_a_mini_batch_of_all_points_has_no_noise(size: int | None):
    whole, race = LineRaceState(), LineRaceState(batch_size=size)
    assert race.batches() is None
    steps, expected = (Race(each).trajectories["sgd"].at(0) for each in (race, whole))
    assert steps.gradient == expected.gradient


def test_every_optimizer_takes_the_same_mini_batches():
    race = LineRaceState(batch_size=2, gradient="exact")
    x, y = np.array([CLOUD[index] for index in race.drawn(0)]).T
    w, b = race.start
    residuals = w * x + b - y
    for trajectory in Race(race).trajectories.values():
        expected = (np.mean(residuals * x), np.mean(residuals))
        assert trajectory.at(0).gradient == pytest.approx(expected)


def test_another_seed_draws_other_mini_batches():
    first, second = (LineRaceState(batch_size=2, seed=seed) for seed in (0, 1))
    assert [first.drawn(step) for step in range(5)] != [second.drawn(step) for step in range(5)]


def test_a_state_comes_back_from_json():
    race = LineRaceState(loss="absolute_error", batch_size=3).with_points(((0.0, 1.0), (2.0, 5.0)))
    state = DescentState(mode="points", line=race)
    assert from_plain(DescentState(), to_plain(state)) == state


@pytest.mark.parametrize(
    "moved", [[], [[0, 0]], [[0, 1]] * (MOST_POINTS + 1), [[0, 1], ["a", 2]], [[0, 1e9], [1, 1]], 7]
)
def test_stored_points_that_are_none_are_left_out(moved: object):
    assert from_plain(LineRaceState(), {"moved": moved}) == LineRaceState()
