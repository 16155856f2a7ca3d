"""Rules for initial weights: held against torch's, and by what they are for."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest

from nncore import (
    ACTIVATIONS,
    INITIAL_WEIGHTS,
    ConfigError,
    MultiLayerNet,
    Trainer,
    TrainingConfig,
    TwoLayerNet,
    layer_signals,
    scale_pixels,
)
from nncore.limits import MOST_LAYERS
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import small_set

TORCH = json.loads((Path(__file__).parent / "torch_values/initial_weights.json").read_text())
DEEP = {"hidden_sizes": (50,) * (MOST_LAYERS - 1), "activation": "relu"}


@pytest.mark.parametrize("key", ["xavier", "he"])
def test_standard_deviations_are_torch_s(key):
    for n_inputs, n_units, std in TORCH[key]:
        assert INITIAL_WEIGHTS[key].std(n_inputs, n_units) == pytest.approx(std, rel=1e-12)


@pytest.mark.parametrize("key", ["xavier", "he"])
def test_a_network_draws_its_weights_by_the_rule(key):
    stds = [std for *_, std in TORCH[key][:3]]  # of 784-50, 50-50 and 50-10
    by_rule = MultiLayerNet((784, 50, 50, 10), weight_init_std=key, rng=1).params
    by_numbers = MultiLayerNet((784, 50, 50, 10), weight_init_std=stds, rng=1).params
    for name, param in by_rule.items():
        np.testing.assert_allclose(param, by_numbers[name], rtol=1e-12)
    assert by_rule["W1"].std() == pytest.approx(stds[0], rel=0.02)  # 39,200 draws
    assert not any(by_rule[name].any() for name in ("b1", "b2", "b3"))


def test_zeros_leave_every_parameter_zero():
    assert not any(param.any() for param in TwoLayerNet(4, 3, 2, "zeros").params.values())


def test_the_same_numbers_are_drawn_whatever_the_rule():
    he, one = (MultiLayerNet((8, 4, 2), weight_init_std=std, rng=3) for std in ("he", 1.0))
    np.testing.assert_array_equal(he.params["W1"], 0.5 * one.params["W1"])  # √(2 / 8)


def test_one_seed_gives_one_result_by_a_rule_too():
    config = TrainingConfig(weight_init_std="he", activation="relu", batch_size=8)
    losses = [[t.step().loss for _ in range(20)] for t in trainers(config, 2)]
    assert losses[0] == losses[1]


def trainers(config, n):
    return [Trainer(config, small_set()) for _ in range(n)]


def spreads(weight_init_std, activation="relu"):
    rule = {**DEEP, "activation": activation, "weight_init_std": weight_init_std}
    dataset = built_in_mnist()
    network = Trainer(TrainingConfig(**rule), dataset).network
    x = scale_pixels(dataset.x_test[:200], "float32")
    return [signal.spread for signal in layer_signals(network, x)]


def test_he_keeps_the_signal_alive_in_as_many_relu_layers_as_there_can_be():
    first, *_, last = spreads("he")
    assert 0.2 < last / first < 5
    first, *_, last = spreads(0.01)
    assert last / first < 1e-8


@pytest.mark.parametrize("activation", sorted(set(ACTIVATIONS) - {"sigmoid"}))
def test_each_activation_knows_the_rule_that_keeps_the_signal_alive(activation):
    rule = ACTIVATIONS[activation].initial_weights
    assert rule in INITIAL_WEIGHTS
    first, *_, last = spreads(rule, activation)
    assert 0.05 < last / first < 5


def test_nine_sigmoid_layers_lose_the_signal_by_any_rule():
    for rule in INITIAL_WEIGHTS:
        first, *_, last = spreads(rule, "sigmoid")
        assert last <= 1e-3 * first  # a sigmoid is nowhere steeper than 1/4


@pytest.mark.thorough
def test_ten_relu_layers_learn_mnist_from_he_weights_and_not_from_small_ones():
    dataset = built_in_mnist()
    trainer = Trainer(TrainingConfig(**DEEP, weight_init_std="he"), dataset)
    stuck = Trainer(TrainingConfig(**DEEP, weight_init_std=0.01), dataset)
    for _ in range(600):
        trainer.step()
        stuck.step()
    assert trainer.evaluate().test_accuracy > 0.85
    assert stuck.evaluate().test_accuracy < 0.2


@pytest.mark.parametrize(
    ("value", "quoted"),
    [("hee", "hee"), ("He", "He"), ("", ""), ("0.01", "0.01"), ((1, 2, 3), "1, 2, 3"), ((), "()")],
)
def test_what_is_no_rule_and_no_numbers_is_refused_with_all_that_can_be_given(value, quoted):
    with pytest.raises(ConfigError) as caught:
        TwoLayerNet(4, 3, 2, weight_init_std=value)
    assert str(caught.value) == (
        "weight_init_std must be one number, one for each of the 2 layers, or one of "
        f"xavier, he, zeros, got {quoted}"
    )


def test_a_rule_says_which_it_is():
    assert repr(INITIAL_WEIGHTS["he"]) == "<InitialWeights he>"
    assert [rule.key for rule in INITIAL_WEIGHTS.values()] == list(INITIAL_WEIGHTS)


def test_a_rule_holds_for_layers_of_any_size():
    for rule, sizes in itertools.product(INITIAL_WEIGHTS.values(), [(1, 1), (65_536, 100_000)]):
        assert 0 <= rule.std(*sizes) < 2
