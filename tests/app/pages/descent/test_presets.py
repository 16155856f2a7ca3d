"""Races that are worth showing: what their names promise."""

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
