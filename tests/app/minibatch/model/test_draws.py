"""Draws with and without replacement, against their definitions."""

import math

import numpy as np
import pytest

from app.minibatch.model.draws import Draws, expected_share


def test_random_draws_are_the_book_s_line() -> None:
    draws = Draws("random", 50, 8, seed=3)
    rng = np.random.default_rng(3)
    drawn = []
    for _ in range(12):
        draws.draw()
        expected = rng.choice(50, 8)
        assert draws.batch.tolist() == expected.tolist()
        assert draws.repeats == 8 - len(set(expected.tolist()))
        drawn.extend(expected.tolist())
    assert draws.hits.tolist() == [drawn.count(i) for i in range(50)]
    assert draws.n_seen == len(set(drawn))
    assert draws.n_drawn == 96
    assert draws.epochs == pytest.approx(96 / 50)


def test_a_shuffled_epoch_sees_every_sample_once() -> None:
    draws = Draws("shuffled", 50, 8, seed=3)
    for _ in range(7):  # six of 8, one of 2
        draws.draw()
        assert draws.repeats == 0
    assert draws.hits.tolist() == [1] * 50
    assert draws.share_seen == 1
    assert draws.epochs == 1


def test_an_epoch_of_random_draws_sees_63_percent() -> None:
    draws = Draws("random", 60_000, 100, seed=0)
    for _ in range(600):
        draws.draw()
    assert draws.share_seen == pytest.approx(1 - 1 / math.e, abs=0.005)


def test_the_expected_share_is_the_exact_formula() -> None:
    assert expected_share(60_000, 60_000) == pytest.approx(1 - (1 - 1 / 60_000) ** 60_000)
    assert expected_share(10, 3) == pytest.approx(1 - 0.9**3)
    assert expected_share(1, 1) == 1
    assert expected_share(1, 0) == 0


def test_the_curve_stays_short_for_small_batches() -> None:
    draws = Draws("random", 1000, 1, seed=0)
    for _ in range(1000):
        draws.draw()
    assert len(draws.curve) <= 501
    assert draws.curve[0] == (0, 0)
