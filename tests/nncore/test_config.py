import dataclasses
import itertools
import math

import numpy as np
import pytest

from nncore import NUMBER_LIMITS, WHOLE_LIMITS, ConfigError, Dataset, TrainingConfig
from tests.nncore.small_sets import small_set


def test_first_values_are_the_books():
    assert dataclasses.asdict(TrainingConfig()) == {
        "hidden_sizes": (50,),
        "activation": "sigmoid",
        "loss": "cross_entropy",
        "weight_init_std": 0.01,
        "optimizer": "sgd",
        "learning_rate": 0.1,
        "schedule": "constant",
        "warmup": 0,
        "batch_size": 100,
        "iterations": 10_000,
        "gradient_method": "backpropagation",
        "sampling": "random",
        "augment_shift": 0.0,
        "augment_turn": 0.0,
        "augment_scale": 0.0,
        "augment_noise": 0.0,
        "train_size": None,
        "seed": 0,
        "dtype": "float32",
        "weight_decay": 0.0,
        "weight_decay_kind": "gradient",
        "dropout": 0.0,
        "target_accuracy": 0.0,
        "patience": 0,
        "time_limit": 0.0,
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
        ("weight_init_std", "he", "he"),
        ("learning_rate", np.float32(0.5), 0.5),
        ("weight_decay", 1, 1.0),
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
    ("hidden_sizes", (1,) * 10, "must list from 1 to 9 whole numbers, got 1, 1"),
    (
        "hidden_sizes",
        "50 30",
        "must list from 1 to 9 whole numbers, got 50 30; put commas between them, as in 100, 50",
    ),
    ("hidden_sizes", 50, "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", "50", "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", np.array(50), "must list from 1 to 9 whole numbers, got 50"),
    ("hidden_sizes", (0,), "must be a whole number from 1 to 100000, got 0"),
    ("hidden_sizes", (2.5,), "must be a whole number from 1 to 100000, got 2.5"),
    (
        "activation",
        "mish",
        "must be one of sigmoid, relu, tanh, silu, gelu, softplus, identity, ",
    ),
    ("activation", None, "must be one of sigmoid, relu, tanh, silu, gelu, softplus, identity"),
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
        "must be one number, one for each of the 2 layers, or one of xavier, he, zeros, got 1, 2",
    ),
    ("weight_init_std", "0.01, x", "must be one number, one for each of the 2 layers, or one of "),
    ("learning_rate", 0, "must be a positive number, got 0"),
    ("learning_rate", float("inf"), "must be a positive number, got inf"),
    ("learning_rate", 10**400, "must be a positive number, got 1.000e+400"),
    ("learning_rate", 1e39, "must be a number from 1e-12 to 1e+38, got 1e+39"),
    ("learning_rate", 1e-13, "must be a number from 1e-12 to 1e+38, got 1e-13"),
    ("weight_init_std", (0.01, 2e300), "must be a number from 0 to 1e+300, got 2e+300"),
    ("learning_rate", "0.1", "must be a positive number, got 0.1"),
    ("learning_rate", True, "must be a positive number, got True"),
    ("weight_decay", -0.1, "must be a number from 0 to 100, got -0.1"),
    ("weight_decay", 101, "must be a number from 0 to 100, got 101"),
    ("weight_decay", float("nan"), "must be a number from 0 to 100, got nan"),
    ("weight_decay_kind", "l1", "must be one of gradient, decoupled, got l1"),
    ("dropout", -0.1, "must be a number from 0 to 0.9, got -0.1"),
    ("dropout", 1, "must be a number from 0 to 0.9, got 1"),
    ("target_accuracy", 95, "must be a number from 0 to 1, got 95"),
    ("patience", 1.5, "must be a whole number from 0 to 100000000, got 1.5"),
    ("time_limit", -1, "must be a number from 0 to 1e+06, got -1"),
    ("schedule", "linear", "must be one of constant, step, cosine, got linear"),
    ("warmup", -1, "must be a whole number from 0 to 100000000, got -1"),
    ("warmup", 2.5, "must be a whole number from 0 to 100000000, got 2.5"),
    ("augment_shift", 5.1, "must be a number from 0 to 5, got 5.1"),
    ("augment_turn", -1, "must be a number from 0 to 45, got -1"),
    ("augment_scale", 0.6, "must be a number from 0 to 0.5, got 0.6"),
    ("augment_noise", "0.1", "must be a number from 0 to 0.5, got 0.1"),
    ("batch_size", 0, "must be a whole number from 1 to 1000000, got 0"),
    ("batch_size", 2.0, "must be a whole number from 1 to 1000000, got 2.0"),
    ("batch_size", False, "must be a whole number from 1 to 1000000, got False"),
    ("iterations", 0, "must be a whole number from 1 to 100000000, got 0"),
    ("iterations", 10**8 + 1, "must be a whole number from 1 to 100000000, got 100000001"),
    ("train_size", 0, "must be a whole number from 1 to 1000000000, got 0"),
    ("seed", -1, "must be a whole number from 0 to 2147483647, got -1"),
    ("seed", 2**31, "must be a whole number from 0 to 2147483647, got 2147483648"),
    ("seed", None, "must be a whole number from 0 to 2147483647, got None"),
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


def test_weights_batches_and_dropped_units_are_drawn_independently():
    config = TrainingConfig(seed=3)
    weights, batches, dropped = (
        config.rng(purpose).random(4).tolist() for purpose in ("weights", "batches", "dropout")
    )
    assert weights != batches
    assert dropped not in (weights, batches)
    assert config.rng("weights").random(4).tolist() == weights
    assert TrainingConfig(seed=4).rng("weights").random(4).tolist() != weights


def refusal(**values):
    with pytest.raises(ConfigError) as caught:
        TrainingConfig(**values)
    return caught.value


class Unshowable:
    def __str__(self):
        raise RuntimeError("no")

    __repr__ = __str__


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


HOSTILE = {
    "an endless generator": lambda: itertools.count(1),
    "a huge range": lambda: range(1, 10**9),
    "a long list": lambda: [1] * 1_000_000,
    "an integer of 5,000 digits": lambda: 10**5000,
    "such an integer in a list": lambda: [10**5000],
    "not a number": lambda: math.nan,
    "infinity": lambda: math.inf,
    "a list in itself": lambda: nested(1000),
    "a text of 100,000 characters": lambda: "x" * 100_000,
    "bytes": lambda: b"50",
    "a mapping": lambda: {"a": 1},
    "an object that cannot be shown": Unshowable,
    "a complex number": lambda: 1 + 2j,
}


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(TrainingConfig)])
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_value_is_refused_in_one_short_line(field, kind):
    error = refusal(**{field: HOSTILE[kind]()})
    assert error.values["field"] == field
    assert len(str(error.values["value"])) <= 80
    assert len(str(error)) < 250
    assert "\n" not in str(error)


def test_replacing_one_field_keeps_all_others():
    config = TrainingConfig(
        hidden_sizes=(4, 3),
        activation="tanh",
        loss="sum_squared_error",
        weight_init_std=(0.1, 0.2, 0.3),
        optimizer="adam",
        learning_rate=0.25,
        schedule="step",
        warmup=2,
        augment_shift=1.0,
        augment_turn=10.0,
        augment_scale=0.1,
        augment_noise=0.2,
        batch_size=2,
        iterations=3,
        gradient_method="numerical",
        sampling="shuffled",
        train_size=2,
        seed=7,
        dtype="float64",
        weight_decay=0.5,
        weight_decay_kind="decoupled",
        dropout=0.25,
        target_accuracy=0.9,
        patience=4,
        time_limit=60.0,
    )
    replaced = dataclasses.replace(config, seed=8)
    assert dataclasses.asdict(replaced) == {**dataclasses.asdict(config), "seed": 8}


def test_a_config_shows_what_would_make_it_again():
    config = TrainingConfig(hidden_sizes=[100, 50], optimizer="adam", seed=3)
    assert repr(TrainingConfig()) == "TrainingConfig()"
    assert repr(config) == "TrainingConfig(hidden_sizes=(100, 50), optimizer='adam', seed=3)"


@pytest.mark.parametrize("field", [*WHOLE_LIMITS, *NUMBER_LIMITS])
def test_lowest_and_highest_values_are_taken_as_they_are(field):
    for value in {**WHOLE_LIMITS, **NUMBER_LIMITS}[field]:
        given = (value,) if field == "hidden_sizes" else value
        small = {"hidden_sizes": (1,), "batch_size": 1, field: given}
        assert getattr(TrainingConfig(**small), field) == given


def test_whole_numbers_fit_the_fields_of_a_window():
    assert max(high for _, high in WHOLE_LIMITS.values()) <= 2**31 - 1  # a C int


# What would be refused with any data, by the layers and the batch alone.


def test_hidden_layers_alone_can_have_too_many_parameters():
    error = refusal(hidden_sizes=(4000, 4000))
    assert error.values["field"] == "hidden_sizes"
    assert str(error) == (
        "hidden_sizes must make a network of at most 10,000,000 parameters, "
        "got at least 16,004,000; "  # of the second layer alone: 4000 * 4000 + 4000
        "give fewer or smaller layers"
    )


def test_a_batch_can_make_a_step_of_too_much_work():
    error = refusal(hidden_sizes=(2000, 2000), batch_size=2000)
    assert error.values["field"] == "batch_size"
    assert str(error).startswith(
        "batch_size × parameters must be at most 5,000,000,000, got at least 8,016,002,000; "
    )


def test_a_batch_can_make_a_step_of_too_many_values():
    error = refusal(hidden_sizes=(100,), batch_size=1_000_000)
    assert error.values["field"] == "batch_size"
    assert str(error).startswith(
        "batch_size × units of all layers must be at most 80,000,000, got at least 102,000,000; "
    )


def test_a_numerical_step_has_a_limit_of_its_own():
    deep = {"hidden_sizes": (1000,) * 3, "gradient_method": "numerical"}
    assert refusal(**deep, batch_size=10_000).values["field"] == "batch_size"
    wide = {"hidden_sizes": (2000,) * 3, "gradient_method": "numerical"}
    assert refusal(**wide).values["field"] == "batch_size"
    assert (
        refusal(hidden_sizes=(1000,) * 9, gradient_method="numerical", batch_size=1).values["field"]
        == "hidden_sizes"
    )
    TrainingConfig(**deep, batch_size=1)


def test_the_data_decide_what_a_config_alone_cannot():
    config = TrainingConfig(hidden_sizes=(20_000,))  # 20,000 * (784 + 1 + 10) + 10
    config.check_against(images_of(9))
    with pytest.raises(ConfigError, match="got at least 15,900,010") as caught:
        config.check_against(images_of(784))
    assert caught.value.values["field"] == "hidden_sizes"


def test_mnist_fits_a_step_as_a_whole():
    TrainingConfig(batch_size=60_000).check_against(images_of(784))
    TrainingConfig(hidden_sizes=(100,), batch_size=60_000).check_against(images_of(784))


def test_a_batch_has_too_many_values_by_its_images_alone():
    config = TrainingConfig(batch_size=100_000)  # 784 + 50 + 10 units
    with pytest.raises(ConfigError, match="got at least 84,400,000") as caught:
        config.check_against(images_of(784))
    assert caught.value.values["field"] == "batch_size"


def test_all_images_are_used_where_no_number_is_asked_for():
    assert TrainingConfig().n_train(images_of(9)) == 4
    assert TrainingConfig(train_size=3).n_train(images_of(9)) == 3


def images_of(n_pixels):
    x, t = np.zeros((4, n_pixels), np.uint8), np.zeros(4, np.uint8)
    return Dataset(x, t, x, t, (1, n_pixels))


def test_a_config_is_fitted_to_data_of_few_images():
    few = small_set()
    n_train = len(few.x_train)
    asked = TrainingConfig(train_size=n_train + 1, batch_size=n_train + 2, sampling="shuffled")
    fitted = asked.fitted_to(few)
    assert fitted == dataclasses.replace(asked, train_size=n_train, batch_size=n_train)
    fitted.check_against(few)
    drawn_with_replacement = dataclasses.replace(asked, sampling="random", train_size=None)
    assert drawn_with_replacement.fitted_to(few) == drawn_with_replacement
    within = TrainingConfig(train_size=2, batch_size=2, sampling="shuffled")
    assert within.fitted_to(few) == within
