import dataclasses

import numpy as np
import pytest

from nncore import ConfigError, TrainingConfig


def test_first_values_are_the_books():
    assert dataclasses.asdict(TrainingConfig()) == {
        "hidden_sizes": (50,),
        "activation": "sigmoid",
        "loss": "cross_entropy",
        "weight_init_std": 0.01,
        "optimizer": "sgd",
        "learning_rate": 0.1,
        "batch_size": 100,
        "iterations": 10_000,
        "gradient_method": "backpropagation",
        "sampling": "random",
        "train_size": None,
        "seed": 0,
        "dtype": "float32",
    }


def test_a_config_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        TrainingConfig().seed = 1


@pytest.mark.parametrize(
    ("field", "given", "kept"),
    [
        ("hidden_sizes", [100, 50], (100, 50)),
        ("hidden_sizes", np.array([30]), (30,)),
        ("weight_init_std", [0.01, 1], (0.01, 1.0)),
        ("weight_init_std", (0.1,), 0.1),
        ("weight_init_std", (0.1, 0.1), 0.1),
        ("weight_init_std", 0, 0.0),
        ("learning_rate", np.float32(0.5), 0.5),
        ("batch_size", np.int64(7), 7),
        ("train_size", 60_000, 60_000),
    ],
)
def test_values_are_kept_in_one_plain_form(field, given, kept):
    value = getattr(TrainingConfig(**{field: given}), field)
    assert value == kept
    assert type(value) is type(kept)


def test_equal_configs_are_equal_and_hash_alike():
    one = TrainingConfig(hidden_sizes=[50], weight_init_std=[0.01, 0.01])
    assert one == TrainingConfig()
    assert hash(one) == hash(TrainingConfig())


REFUSED = [
    ("hidden_sizes", (), "must list from 1 to 9 whole numbers, got ()"),
    ("hidden_sizes", (1,) * 10, "must list from 1 to 9 whole numbers, got (1, 1"),
    ("hidden_sizes", 50, "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", "50", "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", np.array(50), "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", (0,), "must be a whole number from 1 to 100000, got 0"),
    ("hidden_sizes", (2.5,), "must be a whole number from 1 to 100000, got 2.5"),
    ("activation", "softplus", "must be one of sigmoid, relu, tanh, identity, got softplus"),
    ("activation", None, "must be one of sigmoid, relu, tanh, identity, got None"),
    ("loss", "hinge", "must be one of cross_entropy, sum_squared_error, got hinge"),
    (
        "optimizer",
        "lion",
        "must be one of sgd, momentum, nesterov, adagrad, rmsprop, adam, got lion",
    ),
    ("gradient_method", "magic", "must be one of backpropagation, numerical, got magic"),
    ("sampling", "sorted", "must be one of random, shuffled, got sorted"),
    ("dtype", "int8", "must be one of float32, float64, got int8"),
    ("weight_init_std", -0.1, "must be zero or a positive number, got -0.1"),
    ("weight_init_std", float("nan"), "must be zero or a positive number, got nan"),
    ("weight_init_std", (0.01, "x"), "must be zero or a positive number, got x"),
    (
        "weight_init_std",
        (1, 2, 3),
        "must be one number or one for each of the 2 layers, got (1, 2, 3)",
    ),
    ("weight_init_std", (), "must be one number or one for each of the 2 layers, got ()"),
    ("learning_rate", 0, "must be a positive number, got 0"),
    ("learning_rate", float("inf"), "must be a positive number, got inf"),
    ("learning_rate", 10**400, "must be a positive number, got 1000"),
    ("learning_rate", "0.1", "must be a positive number, got 0.1"),
    ("learning_rate", True, "must be a positive number, got True"),
    ("batch_size", 0, "must be a whole number from 1 to 1000000, got 0"),
    ("batch_size", 2.0, "must be a whole number from 1 to 1000000, got 2.0"),
    ("batch_size", False, "must be a whole number from 1 to 1000000, got False"),
    ("iterations", 0, "must be a whole number from 1 to 1000000000, got 0"),
    ("iterations", 10**9 + 1, "must be a whole number from 1 to 1000000000, got 1000000001"),
    ("train_size", 0, "must be a whole number from 1 to 1000000000, got 0"),
    ("seed", -1, "must be a whole number from 0 to 9223372036854775807, got -1"),
    ("seed", None, "must be a whole number from 0 to 9223372036854775807, got None"),
]


@pytest.mark.parametrize(("field", "value", "sentence"), REFUSED)
def test_a_value_that_cannot_be_is_refused_by_field_and_value(field, value, sentence):
    with pytest.raises(ConfigError) as caught:
        TrainingConfig(**{field: value})
    assert str(caught.value).startswith(f"{field} {sentence}")
    assert caught.value.values["field"] == field


def test_every_field_can_be_refused():
    assert {field for field, _, _ in REFUSED} == {
        field.name for field in dataclasses.fields(TrainingConfig)
    }


def test_weights_and_batches_are_drawn_independently():
    config = TrainingConfig(seed=3)
    weights, batches = (
        config.rng(purpose).random(4).tolist() for purpose in ("weights", "batches")
    )
    assert weights != batches
    assert config.rng("weights").random(4).tolist() == weights
    assert TrainingConfig(seed=4).rng("weights").random(4).tolist() != weights
