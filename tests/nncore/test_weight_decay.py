"""Weight decay against torch's values, and by what it is."""

import numpy as np
import pytest

from nncore import (
    OPTIMIZERS,
    SGD,
    WEIGHT_DECAYS,
    Adam,
    ConfigError,
    Momentum,
    decay_penalty,
    numerical_gradient,
)
from tests.nncore.torch_values import torch_values

each_optimizer = pytest.mark.parametrize("key", OPTIMIZERS)
each_kind = pytest.mark.parametrize("kind", WEIGHT_DECAYS)


def walk(key, kind):
    """Every tenth of fifty steps, from the start and along the gradients of torch_values."""
    optimizer = OPTIMIZERS[key](0.05, weight_decay=0.3, weight_decay_kind=kind)
    entries, path = np.arange(6.0), []
    params = {"w": np.sin(1 + entries)}
    for step in range(1, 51):
        optimizer.update(params, {"w": np.sin(step * (1 + entries))})
        if step % 10 == 0:
            path.append(params["w"].tolist())
    return path


@pytest.mark.parametrize(
    ("key", "kind", "torchs"),
    [
        *((key, "gradient", key) for key in OPTIMIZERS),
        ("sgd", "decoupled", "sgd"),  # w - lr (g + λw) = (1 - lr λ) w - lr g
        ("adam", "decoupled", "adam decoupled"),
    ],
)
def test_fifty_steps_with_weight_decay_lead_where_torchs_lead(key, kind, torchs):
    expected = torch_values("weight_decay")[torchs]
    np.testing.assert_allclose(walk(key, kind), expected, rtol=0, atol=1e-12)


@each_kind
def test_two_steps_of_sgd_by_hand(kind):
    optimizer = SGD(0.5, weight_decay=0.5, weight_decay_kind=kind)
    params = {"W": np.array([8.0]), "b": np.array([-4.0])}
    for W, b in ((5.0, -4.0), (2.75, -4.0)):  # 3/4 of it, less 1 for W and more by -1 for b
        optimizer.update(params, {"W": np.array([2.0]), "b": np.array([2.0])})
        assert params["W"].tolist() == [W]
        assert params["b"].tolist() == [b]


@each_optimizer
def test_a_decoupled_decay_shrinks_by_its_share_where_the_loss_is_flat(key):
    params = {"w": np.array([1.0, -3.0])}
    optimizer = OPTIMIZERS[key](0.5, weight_decay=0.5, weight_decay_kind="decoupled")
    optimizer.update(params, {"w": np.zeros(2)})
    assert params["w"].tolist() == [0.75, -2.25]


@each_optimizer
@each_kind
def test_a_decay_of_zero_changes_not_a_bit(key, kind):
    without, with_zero = {"w": np.array([1.0, -3.0])}, {"w": np.array([1.0, -3.0])}
    one, other = OPTIMIZERS[key](), OPTIMIZERS[key](weight_decay=0.0, weight_decay_kind=kind)
    for grad in (np.array([0.1, 0.7]), np.array([-0.3, 0.2])):
        one.update(without, {"w": grad})
        other.update(with_zero, {"w": grad})
    assert with_zero["w"].tolist() == without["w"].tolist()


@each_optimizer
@each_kind
def test_gradients_stay_as_they_are_and_parameters_keep_place_and_dtype(key, kind):
    w, grad = np.ones(2, np.float32), np.array([3.0, -4.0], np.float32)
    optimizer = OPTIMIZERS[key](0.1, weight_decay=0.1, weight_decay_kind=kind)
    params = {"w": w}
    optimizer.update(params, {"w": grad})
    assert params["w"] is w
    assert w.dtype == np.float32
    assert grad.tolist() == [3, -4]


@each_kind
def test_a_parameter_without_a_gradient_does_not_decay(kind):
    params = {"w": np.ones(1), "frozen": np.ones(1)}
    SGD(0.1, weight_decay=1.0, weight_decay_kind=kind).update(params, {"w": np.ones(1)})
    assert params["frozen"].tolist() == [1]


def test_the_decay_is_the_derivative_of_its_penalty():
    params = {"W": np.array([[1.0, -2.0], [0.5, 3.0]]), "b": np.array([-1.0, 0.25])}
    assert decay_penalty(params, 0.5) == 0.25 * (1 + 4 + 0.25 + 9 + 1 + 0.0625)
    for param in params.values():
        slope = numerical_gradient(lambda _: decay_penalty(params, 0.5), param)
        decay = WEIGHT_DECAYS["gradient"](param, np.zeros_like(param), 0.5, 0.1)
        np.testing.assert_allclose(decay, slope, rtol=0, atol=1e-10)


def test_the_penalty_of_a_float32_network_does_not_overflow():
    assert decay_penalty({"W": np.array([2.0**100], np.float32)}, 2.0) == 2.0**200


@pytest.mark.parametrize(
    ("keywords", "words"),
    [
        ({"weight_decay": -0.1}, "weight_decay must be zero or a positive number, got -0.1"),
        ({"weight_decay": "x"}, "weight_decay must be zero or a positive number, got x"),
        (
            {"weight_decay_kind": "l1"},
            "weight_decay_kind must be one of gradient, decoupled, got l1",
        ),
    ],
)
@each_optimizer
def test_a_decay_that_cannot_be_is_refused(key, keywords, words):
    with pytest.raises(ConfigError) as refusal:
        OPTIMIZERS[key](**keywords)
    assert str(refusal.value).startswith(words)
    ((name, value),) = keywords.items()
    optimizer = OPTIMIZERS[key]()
    with pytest.raises(ConfigError):
        setattr(optimizer, name, value)
    assert (optimizer.weight_decay, optimizer.weight_decay_kind) == (0, "gradient")


@pytest.mark.parametrize(
    ("optimizer", "shown"),
    [
        (SGD(0.5, weight_decay_kind="decoupled"), "SGD(lr=0.5)"),
        (
            Momentum(weight_decay=0.1),
            "Momentum(lr=0.01, momentum=0.9, weight_decay=0.1, weight_decay_kind='gradient')",
        ),
        (
            Adam(weight_decay=0.01, weight_decay_kind="decoupled"),
            "Adam(lr=0.001, betas=(0.9, 0.999), weight_decay=0.01, weight_decay_kind='decoupled')",
        ),
    ],
)
def test_a_decay_is_shown_where_it_is_on(optimizer, shown):
    assert repr(optimizer) == shown
