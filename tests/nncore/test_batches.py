import tracemalloc
from fractions import Fraction
from itertools import islice

import numpy as np
import pytest

from nncore.batches import (
    DRAWN_AT_ONCE,
    iterations_per_epoch,
    random_batches,
    shuffled_batches,
)


@pytest.mark.parametrize(("train_size", "batch_size"), [(60_000, 100), (60_000, 101), (7, 3)])
def test_random_batches_are_the_draws_of_choice_one_after_another(train_size, batch_size):
    batches = random_batches(np.random.default_rng(8), train_size, batch_size)
    one_by_one = np.random.default_rng(8)
    for batch in islice(batches, 2 * DRAWN_AT_ONCE + 1):
        np.testing.assert_array_equal(batch, one_by_one.choice(train_size, batch_size))


def test_large_batches_are_the_same_draws_without_the_memory_of_64_of_them():
    tracemalloc.start()
    batches = random_batches(np.random.default_rng(8), 60_000, 300_000)
    one_by_one = np.random.default_rng(8)
    for batch in islice(batches, 3):
        np.testing.assert_array_equal(batch, one_by_one.choice(60_000, 300_000))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * 8 * 300_000  # bytes: the batch, its reference, and what comparing takes


def test_random_batches_repeat_samples():
    batch = next(random_batches(np.random.default_rng(0), 10, 1000))
    assert sorted(set(batch.tolist())) == list(range(10))


@pytest.mark.parametrize(
    ("train_size", "batch_size", "lengths"),
    [(12, 4, [4, 4, 4]), (10, 4, [4, 4, 2]), (4, 4, [4]), (3, 1, [1, 1, 1])],
)
def test_shuffled_batches_deal_out_every_sample_once_an_epoch(train_size, batch_size, lengths):
    batches = shuffled_batches(np.random.default_rng(1), train_size, batch_size)
    for _ in range(3):
        epoch = list(islice(batches, len(lengths)))
        assert [len(batch) for batch in epoch] == lengths
        assert sorted(np.concatenate(epoch).tolist()) == list(range(train_size))


def test_every_epoch_is_shuffled_afresh():
    first, second = islice(shuffled_batches(np.random.default_rng(1), 50, 50), 2)
    assert first.tolist() != second.tolist()
    assert first.tolist() != list(range(50))


@pytest.mark.parametrize(
    ("sampling", "batch_size", "expected"),
    [
        ("random", 100, 600),
        ("random", 128, Fraction("468.75")),
        ("shuffled", 100, 600),
        ("shuffled", 128, 469),
        ("random", 120_000, Fraction(1, 2)),
    ],
)
def test_iterations_of_an_epoch_of_mnist_are_exact(sampling, batch_size, expected):
    assert iterations_per_epoch(sampling, 60_000, batch_size) == expected
