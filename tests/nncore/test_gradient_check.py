import dataclasses

import numpy as np
import pytest

from nncore import (
    MultiLayerNet,
    Trainer,
    TrainingConfig,
    check_gradient,
    check_network,
    compare_gradients,
)
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import small_set
from tests.stress.gradient_checks import accused, overlooked
from tests.thoroughness import briefly

RIGHT = {"W1": np.linspace(-1.0, 2.0, 30).reshape(5, 6)}
CONFIG = {"hidden_sizes": (5,), "batch_size": 8, "weight_init_std": 1.0}


@pytest.mark.parametrize("loss", ["cross_entropy", "sum_squared_error"])
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "silu", "gelu", "softplus", "identity"])
def test_backpropagation_passes_its_check(activation, loss):
    rows = check_gradient(TrainingConfig(**CONFIG, activation=activation, loss=loss), small_set())
    assert [(row.name, row.size) for row in rows] == [
        ("W1", 45), ("b1", 5), ("W2", 50), ("b2", 10)
    ]  # fmt: skip
    assert all(row.passed and 0 < row.relative_error < 1e-7 for row in rows)


def test_with_dropout_the_units_of_the_first_step_are_checked():
    config = TrainingConfig(**{**CONFIG, "batch_size": 1}, dropout=0.5)
    (kept,) = Trainer(config, small_set()).next_network().masks
    w1, b1, w2, b2 = check_gradient(config, small_set())
    assert all(row.passed for row in (w1, b1, w2, b2))
    whole = check_gradient(dataclasses.replace(config, dropout=0.0), small_set())
    assert [row.relative_error for row in (w1, b1, w2, b2)] != [row.relative_error for row in whole]
    assert not kept.all()


def test_the_check_of_a_float32_run_is_made_in_float64():
    rows = check_gradient(TrainingConfig(**CONFIG, dtype="float32"), small_set())
    assert all(row.relative_error < 1e-7 for row in rows)  # float32 itself rounds at 6e-8


def test_errors_are_counted_by_hand():
    gradient = {"W": np.array([[3.0, 0.0]]), "b": np.array([1.0])}
    reference = {"W": np.array([[0.0, 4.0]]), "b": np.array([1.0])}
    w, b = compare_gradients(gradient, reference)
    assert (w.name, w.size, w.largest_error, w.relative_error) == ("W", 2, 4.0, 5 / 7)
    assert (b.name, b.size, b.largest_error, b.relative_error) == ("b", 1, 0.0, 0.0)


@pytest.mark.parametrize("factor", [1 + 1e-5, -1, 0, np.nan])
def test_a_gradient_that_is_wrong_does_not_pass(factor):
    reference = {"W": np.array([1.0, 2.0])}
    (row,) = compare_gradients({"W": factor * reference["W"]}, reference)
    assert not row.passed


@pytest.mark.parametrize(
    "config",
    [
        {},  # kinks between the two points
        {"hidden_sizes": (50, 50)},
        {"hidden_sizes": (3, 3)},
        {"weight_init_std": (0.0, 1.0)},  # every pre-activation on the kink itself
    ],
)
def test_a_relu_passes_though_its_differences_err(config):
    rows = check_gradient(TrainingConfig(activation="relu", **config), built_in_mnist())
    assert {row.reason for row in rows} == {"", "exact"}
    assert all(row.passed for row in rows)
    assert max(row.relative_error for row in rows) > 1e-4


@briefly("seed", quick=range(5), thorough=range(20))
def test_no_correct_network_is_accused_and_no_broken_one_passes(seed):
    rng = np.random.default_rng(seed)
    findings = [finding for _ in range(25) for finding in accused(rng) + overlooked(rng)]
    assert findings == []


def test_a_relu_with_a_loss_of_its_own_passes_by_closer_differences():
    class WithPenalty(MultiLayerNet):
        def loss(self, x, t):
            return super().loss(x, t) + 0.5 * np.sum(self.params["W1"] ** 2)

        def gradient(self, x, t):
            grads = super().gradient(x, t)
            return {**grads, "W1": grads["W1"] + self.params["W1"]}

    rng = np.random.default_rng(3)
    network = WithPenalty((2, 30, 3), activation="relu", weight_init_std=1e-2, rng=rng)
    rows = check_network(network, rng.random((30, 2)), rng.integers(3, size=30))
    assert "kink" in {row.reason for row in rows}
    assert all(row.passed for row in rows)


def one_entry(grad):
    grad[3, 2] += 1e-4


def a_little_of_all(grad):
    grad *= 1 + 1e-5


def next_to_nothing(grad):
    grad[:] = 0


@pytest.mark.parametrize(
    ("spoil", "scale", "reason"),
    [
        (one_entry, 1.0, "few_entries"),
        (a_little_of_all, 1.0, "multiple"),
        (next_to_nothing, 1e-4, "zero"),
    ],
)
def test_a_wrong_gradient_is_not_taken_for_a_kink(spoil, scale, reason):
    class Wrong(MultiLayerNet):
        def gradient(self, x, t):
            grads = super().gradient(x, t)
            spoil(grads["W1"])
            return grads

    rng = np.random.default_rng(0)
    network = Wrong((8, 5, 3), activation="relu", weight_init_std=scale, rng=rng)
    w1, *others = check_network(network, rng.random((4, 8)), rng.integers(3, size=4))
    assert w1.reason == reason
    assert not w1.passed
    assert all(row.passed for row in others)


def test_a_gradient_that_has_vanished_is_judged_by_what_rounding_leaves():
    rows = check_gradient(TrainingConfig(hidden_sizes=(50, 50, 50)), built_in_mnist())
    assert max(row.relative_error for row in rows) > 1e-6
    assert all(row.passed for row in rows)


def test_weights_beyond_all_numbers_are_a_reason_and_no_warning():
    rows = check_gradient(TrainingConfig(weight_init_std=1e200, activation="relu"), small_set())
    assert rows[0].reason == "not_finite"
    assert not rows[0].passed


def compared(gradient):
    (row,) = compare_gradients({"W1": gradient}, RIGHT)
    return row


def test_rounding_passes():
    row = compared(RIGHT["W1"] + 1e-10)
    assert row.passed
    assert row.reason == ""


def test_a_factor_is_named():
    row = compared(RIGHT["W1"] / 8)
    assert row.reason == "multiple"
    assert row.explanation.startswith("0.125 times")
    assert row.factor == pytest.approx(1 / 8)


def test_what_was_never_computed_stays_zero():
    assert compared(0 * RIGHT["W1"]).reason == "zero"


def test_a_wrong_sign_is_told_from_other_factors():
    assert compared(-RIGHT["W1"]).reason == "opposite"


def test_one_wrong_entry_is_one_of_a_few():
    wrong = RIGHT["W1"].copy()
    wrong[2, 3] += 1
    assert compared(wrong).reason == "few_entries"


def test_what_is_not_finite_is_said_to_be():
    assert compared(RIGHT["W1"] * np.nan).reason == "not_finite"


def test_anything_else_is_different():
    assert compared(RIGHT["W1"] ** 2 + 1).reason == "different"


def test_a_gradient_where_none_should_be_is_different():
    (row,) = compare_gradients({"W1": np.arange(4.0)}, {"W1": np.zeros(4)})
    assert row.reason == "different"
