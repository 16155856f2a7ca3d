"""Draws with and without replacement, against their definitions."""

import math

import numpy as np
import pytest

from app.pages.minibatch.model.draws import Draws, PairedDraws, expected_share


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


def test_paired_draws_of_one_seed_are_equal_after_as_many_batches() -> None:
    first, second = PairedDraws(50, 8, 3), PairedDraws(50, 8, 3)
    for draws in (first, second):
        for _ in range(9):
            draws.draw()
    assert (first.random.hits == second.random.hits).all()
    assert (first.shuffled.hits == second.shuffled.hits).all()
    batches = np.random.default_rng(3).choice(50, (9, 8))
    assert first.random.hits.tolist() == np.bincount(batches.ravel(), minlength=50).tolist()
    assert first.shuffled.hits.sum() == 50 + 16  # an epoch of seven batches, the last of 2


def test_paired_draws_end_after_three_epochs() -> None:
    draws = PairedDraws(30, 10, 0)
    n = 0
    while not draws.ended:
        draws.draw()
        n += 1
    assert n == 9
