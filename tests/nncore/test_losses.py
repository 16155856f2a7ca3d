import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import (
    LOSSES,
    ArgumentError,
    cross_entropy_error,
    one_hot,
    relative_error,
    softmax,
    sum_squared_error,
)

# The book's example, Deep Learning from Scratch, sections 4.2.1 and 4.2.2: the true class is 2.
Y = [0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0]
WRONG = [0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0]
T = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(("y", "loss"), [(Y, 0.0975), (WRONG, 0.5975)])
def test_sum_squared_error_of_the_books_example(y, loss):
    assert sum_squared_error(y, T) == pytest.approx(loss, rel=1e-14)


@pytest.mark.parametrize(("y", "loss"), [(Y, 0.510825457099338), (WRONG, 2.302584092994546)])
def test_cross_entropy_of_the_books_example(y, loss):
    assert cross_entropy_error(y, T) == pytest.approx(loss, rel=1e-14)


def test_sum_squared_error_is_not_divided_by_the_batch_size():
    assert sum_squared_error([[1.0, 0.0]] * 3, [[0, 2]] * 3) == 7.5


def test_cross_entropy_is_the_mean_over_the_batch():
    y = [[0.5, 0.5], [0.25, 0.75]]
    expected = -(math.log(0.5 + 1e-7) + math.log(0.25 + 1e-7)) / 2
    assert cross_entropy_error(y, [1, 0]) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize("n_classes", [2, 10, 100])
def test_uniform_scores_cost_log_n_classes(n_classes):
    y = np.full((4, n_classes), 1 / n_classes)
    assert cross_entropy_error(y, [0, 1, 0, 1]) == pytest.approx(math.log(n_classes), rel=1e-5)


def test_no_probability_for_the_true_class_costs_minus_log_of_the_delta():
    assert cross_entropy_error([1.0, 0.0], 1) == pytest.approx(7 * math.log(10), rel=1e-15)


@given(n=st.integers(1, 6), n_classes=st.integers(1, 6), seed=st.integers(0, 99))
def test_labels_and_one_hot_targets_cost_the_same(n, n_classes, seed):
    rng = np.random.default_rng(seed)
    y, labels = rng.random((n, n_classes)), rng.integers(n_classes, size=n)
    hot = (labels[:, None] == np.arange(n_classes)).astype(float)
    assert cross_entropy_error(y, labels) == cross_entropy_error(y, hot)
    assert sum_squared_error(y, labels) == sum_squared_error(y, hot)


def test_labels_are_not_mistaken_for_one_hot_where_there_are_as_many_samples_as_classes():
    y = np.full((3, 3), 0.1) + 0.7 * np.eye(3)
    assert cross_entropy_error(y, [0, 1, 2]) == pytest.approx(-math.log(0.8 + 1e-7), rel=1e-15)


def test_outputs_of_shape_1_1_take_labels_and_one_hot_targets():
    expected = pytest.approx(-math.log(0.3 + 1e-7), rel=1e-15)
    assert cross_entropy_error([[0.3]], [0]) == expected
    assert cross_entropy_error([[0.3]], [[1]]) == expected
    assert cross_entropy_error([[0.3]], [[0]]) == 0  # one-hot with no class at all


def test_a_single_sample_takes_a_scalar_label():
    assert cross_entropy_error([0.2, 0.8], 1) == cross_entropy_error([[0.2, 0.8]], [1])


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float32])
@pytest.mark.parametrize("key", ["cross_entropy", "sum_squared_error"])
def test_the_number_type_of_one_hot_targets_does_not_matter(key, dtype):
    y, t = np.array([[0.2, 0.8], [0.5, 0.5]]), np.eye(2)
    narrow = one_hot(t.astype(dtype), y)
    loss = LOSSES[key]
    assert loss.mean(y, narrow) == loss.mean(y, t)
    for got, expected in zip(loss.with_gradient(y, narrow), loss.with_gradient(y, t), strict=True):
        np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize(
    ("y", "t", "sentence"),
    [
        ([[0.5, 0.5]], [1, 0], "targets of shape (2,) do not fit outputs of shape (1, 2)"),
        ([[0.5, 0.5]], [[1]], "targets of shape (1, 1) do not fit outputs of shape (1, 2)"),
        ([0.5, 0.5], 2, "labels must lie from 0 to 1, got 2"),
        ([[0.5, 0.5]] * 2, [0, -1], "labels must lie from 0 to 1, got -1"),
        ([0.5, 0.5], 1.0, "labels must be whole numbers, got float64"),
        (0.5, 0, "outputs must be of shape (C,) or (N, C), got ()"),
    ],
)
def test_targets_that_do_not_fit_are_refused_in_a_sentence(y, t, sentence):
    for loss in (cross_entropy_error, sum_squared_error):
        with pytest.raises(ArgumentError) as caught:
            loss(y, t)
        assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize("key", ["cross_entropy", "sum_squared_error"])
def test_training_takes_the_mean_over_the_samples(key):
    y = np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1]])
    t = np.eye(2)[[1, 0, 1]]
    alone = [LOSSES[key].mean(y[i : i + 1], t[i : i + 1]) for i in range(3)]
    assert LOSSES[key].mean(y, t) == pytest.approx(sum(alone) / 3, rel=1e-15)


def test_the_mean_squared_error_of_two_samples_by_hand():
    y, t = np.array([[1.0, 0.0], [0.0, 0.0]]), np.array([[0.0, 0.0], [2.0, 1.0]])
    assert LOSSES["sum_squared_error"].mean(y, t) == (0.5 + 2.5) / 2


@pytest.mark.parametrize("key", ["cross_entropy", "sum_squared_error"])
def test_the_gradient_comes_with_the_same_losses(key):
    y, t = softmax([[0.1, 2.0], [-3.0, 0.5]]), np.eye(2)
    losses, _ = LOSSES[key].with_gradient(y, t)
    np.testing.assert_array_equal(losses, LOSSES[key].of_samples(y, t))


def test_a_loss_says_which_it_is():
    assert repr(LOSSES["sum_squared_error"]) == "<Loss sum_squared_error>"


@pytest.mark.parametrize("p", [1e-9, 1e-7, 0.3, 0.6])
def test_the_gradient_of_cross_entropy_includes_the_delta(p):
    y, t = np.array([p, 0.4, 0.6 - p]), np.array([1.0, 0.0, 0.0])
    expected = p / (p + 1e-7) * (y - t)
    assert relative_error(LOSSES["cross_entropy"].with_gradient(y, t)[1], expected) < 1e-15


def test_the_gradient_of_the_squared_error_passes_the_softmax():
    y, t = np.array([0.2, 0.8]), np.array([0.0, 1.0])
    slope = 0.2 * 0.8 * (0.2 + 0.2)  # dy_0/da_0 = y_0 y_1 = -dy_1/da_0
    _, gradient = LOSSES["sum_squared_error"].with_gradient(y, t)
    np.testing.assert_allclose(gradient, [slope, -slope], rtol=1e-14)


def test_losses_are_found_by_their_keys():
    assert list(LOSSES) == ["cross_entropy", "sum_squared_error"]
    assert [loss.key for loss in LOSSES.values()] == list(LOSSES)
