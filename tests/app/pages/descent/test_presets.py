"""Races that are worth showing: what their names promise."""

import numpy as np
import pytest

from app.pages.descent.model.race import Race
from app.pages.descent.presets import presets
from nncore import SURFACES


def raced(key: str) -> Race:
    race = Race(presets()[key].race)
    race.compute(race.state.steps)
    return race


def test_of_the_four_valleys_three_optimizers_find_three():
    minima = SURFACES["himmelblau"].minima
    found = set()
    for trajectory in raced("four_valleys").trajectories.values():
        end = trajectory.xs[-1], trajectory.ys[-1]
        (minimum,) = (m for m in minima if end == pytest.approx(m, abs=0.1))
        found.add(minimum)
    assert len(found) == 3


def test_a_learning_rate_of_10_is_seen_to_diverge_for_three_steps():
    sgd = raced("too_large").trajectories["sgd"]
    assert sgd.xs == pytest.approx([-3.0, 57.0, -1083.0, 20577.0], rel=1e-6)  # times 1 − 20
    (left, right), (bottom, top) = presets()["too_large"].race.typed.domain
    assert all(left < x < right for x in sgd.xs[:3])
    assert all(bottom < y < top for y in sgd.ys[:3])
    assert sgd.steps[-1].outcome == "left_domain"


def test_a_rate_of_0_9_overshoots_with_every_step_and_comes_nearer():
    sgd = raced("overshoots").trajectories["sgd"]
    assert sgd.xs[:3] == pytest.approx([-4.0, 3.2, -2.56])  # times 1 − 2 · 0.9
    assert abs(sgd.xs[-1]) < 1e-2


def test_a_rate_of_1_1_diverges_on_the_parabola():
    sgd = raced("diverges").trajectories["sgd"]
    assert sgd.xs[:3] == pytest.approx([-4.0, 4.8, -5.76])  # times 1 − 2 · 1.1
    assert sgd.steps[-1].outcome == "left_domain"


def test_momentum_crosses_the_hill_that_plain_descent_stays_before():
    trajectories = raced("rolls_over").trajectories
    left, _, right = sorted(np.roots([4, 0, -8, 1]))
    assert trajectories["sgd"].xs[-1] == pytest.approx(right, abs=0.05)
    assert trajectories["momentum"].xs[-1] == pytest.approx(left, abs=0.5)


def test_a_ball_is_thrown_back_by_the_wall():
    ws = raced("thrown_back").trajectories["sgd"].xs
    lowest = np.argmin(ws[:8])
    assert ws[lowest + 1] > ws[0]  # farther out than it began
