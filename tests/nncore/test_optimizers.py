"""The update rules against torch's documented formulas, one number at a time, and against torch.

The formulas are transcribed from https://docs.pytorch.org/docs/stable/optim.html, the
"algorithm" box of each rule, with what stands there as its defaults.
"""

from math import sqrt

import numpy as np
import pytest

from nncore import (
    OPTIMIZERS,
    SGD,
    AdaGrad,
    Adam,
    ArgumentError,
    ConfigError,
    Momentum,
    Nesterov,
    RMSProp,
)

from .torch_values import torch_values

TORCH = torch_values("optimizers")
GRADIENTS = [0.5, -1.25, 0.0, 3.0, 1e-6, -0.75, 2.0]
LEARNING_RATES = [0.1, 0.1, 0.1, 0.05, 0.05, 0.2, 0.2]  # changed on the way
START = 0.7


def sgd(p, g, lr, t, s):
    return p - lr * g


def momentum(p, g, lr, t, s, mu=0.9):
    s["b"] = g if t == 1 else mu * s["b"] + g
    return p - lr * s["b"]


def nesterov(p, g, lr, t, s, mu=0.9):
    s["b"] = g if t == 1 else mu * s["b"] + g
    return p - lr * (g + mu * s["b"])


def adagrad(p, g, lr, t, s, eps=1e-10):
    s["sum"] = s.get("sum", 0) + g**2
    return p - lr * g / (sqrt(s["sum"]) + eps)


def rmsprop(p, g, lr, t, s, alpha=0.99, eps=1e-8):
    s["v"] = alpha * s.get("v", 0) + (1 - alpha) * g**2
    return p - lr * g / (sqrt(s["v"]) + eps)


def adam(p, g, lr, t, s, beta1=0.9, beta2=0.999, eps=1e-8):
    s["m"] = beta1 * s.get("m", 0) + (1 - beta1) * g
    s["v"] = beta2 * s.get("v", 0) + (1 - beta2) * g**2
    m_hat, v_hat = s["m"] / (1 - beta1**t), s["v"] / (1 - beta2**t)
    return p - lr * m_hat / (sqrt(v_hat) + eps)


FORMULAS = {
    "sgd": sgd,
    "momentum": momentum,
    "nesterov": nesterov,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
}


def walk(optimizer, dtype=np.float64):
    """Where GRADIENTS lead from START, after each of them."""
    params, path = {"w": np.array([START], dtype)}, []
    for grad, lr in zip(GRADIENTS, LEARNING_RATES, strict=True):
        optimizer.lr = lr
        optimizer.update(params, {"w": np.array([grad], dtype)})
        path.append(float(params["w"][0]))
    return path


def walk_by_formula(formula, **keywords):
    p, state, path = START, {}, []
    for t, (grad, lr) in enumerate(zip(GRADIENTS, LEARNING_RATES, strict=True), start=1):
        p = formula(p, grad, lr, t, state, **keywords)
        path.append(p)
    return path


@pytest.mark.parametrize("key", FORMULAS)
def test_every_rule_follows_its_documented_formula(key):
    assert walk(OPTIMIZERS[key]()) == pytest.approx(walk_by_formula(FORMULAS[key]), rel=1e-13)


@pytest.mark.parametrize(
    ("optimizer", "formula", "keywords"),
    [
        (Momentum(momentum=0.5), momentum, {"mu": 0.5}),
        (Nesterov(momentum=0.5), nesterov, {"mu": 0.5}),
        (RMSProp(alpha=0.9), rmsprop, {"alpha": 0.9}),
        (Adam(betas=(0.8, 0.95)), adam, {"beta1": 0.8, "beta2": 0.95}),
    ],
)
def test_every_rule_takes_its_constants(optimizer, formula, keywords):
    assert walk(optimizer) == pytest.approx(walk_by_formula(formula, **keywords), rel=1e-13)


@pytest.mark.parametrize(
    ("optimizer", "steps"),
    [
        (SGD(0.5), [-1, -2]),
        (Momentum(0.5), [-1, -2.9]),
        (Nesterov(0.5), [-1.9, -4.61]),
        (AdaGrad(0.5), [-0.5, -0.5 - 0.5 / sqrt(2)]),
        (RMSProp(0.5, alpha=0.75), [-1, -1 - 1 / sqrt(1.75)]),
        (Adam(0.5), [-0.5, -1]),
    ],
)
def test_two_steps_by_hand_under_a_gradient_of_two(optimizer, steps):
    params = {"w": np.zeros(1)}
    for expected in steps:
        optimizer.update(params, {"w": np.array([2.0])})
        assert params["w"][0] == pytest.approx(expected, rel=1e-7)


@pytest.mark.parametrize("key", FORMULAS)
def test_a_gradient_of_zero_moves_nothing_and_divides_by_nothing(key):
    params = {"w": np.array([START])}
    OPTIMIZERS[key]().update(params, {"w": np.zeros(1)})
    assert params["w"].tolist() == [START]


@pytest.mark.parametrize("key", FORMULAS)
def test_parameters_change_in_place_and_gradients_do_not(key):
    w = np.array([1.0, 2.0])
    params, grads = {"w": w}, {"w": np.array([3.0, -4.0])}
    OPTIMIZERS[key]().update(params, grads)
    assert params["w"] is w
    assert (w != [1, 2]).all()
    assert grads["w"].tolist() == [3, -4]


@pytest.mark.parametrize("key", FORMULAS)
def test_every_entry_of_every_parameter_moves_on_its_own(key):
    rng = np.random.default_rng(4)
    grads = [{"a": rng.standard_normal((2, 3)), "b": rng.standard_normal(2)} for _ in range(4)]
    params = {"a": np.zeros((2, 3)), "b": np.zeros(2)}
    alone = {"w": np.zeros(1)}
    together, single = OPTIMIZERS[key](), OPTIMIZERS[key]()
    for grad in grads:
        together.update(params, grad)
        single.update(alone, {"w": grad["a"][1, 2:]})
    assert params["a"][1, 2] == alone["w"][0]


@pytest.mark.parametrize("key", FORMULAS)
def test_parameters_keep_their_dtype(key):
    optimizer = OPTIMIZERS[key](0.1)
    params = {"w": np.ones(2, np.float32)}
    optimizer.update(params, {"w": np.ones(2)})
    assert params["w"].dtype == np.float32
    dtypes = {a.dtype for state in optimizer.state.values() for a in state.values()}
    assert dtypes <= {np.dtype(np.float32)}


@pytest.mark.parametrize("key", FORMULAS)
def test_gradients_may_be_whole_numbers(key):
    whole, real = {"w": np.ones(1)}, {"w": np.ones(1)}
    for params, dtype in ((whole, int), (real, float)):
        optimizer = OPTIMIZERS[key](0.1)
        for grad in (3, -2):
            optimizer.update(params, {"w": np.array([grad], dtype)})
    assert whole["w"][0] == real["w"][0]


@pytest.mark.parametrize("key", FORMULAS)
def test_a_parameter_without_a_gradient_stays(key):
    params = {"w": np.ones(1), "frozen": np.ones(1)}
    OPTIMIZERS[key]().update(params, {"w": np.ones(1)})
    assert params["frozen"].tolist() == [1]


@pytest.mark.parametrize("key", FORMULAS)
def test_a_gradient_of_another_shape_is_refused_before_anything_moves(key):
    optimizer, params = OPTIMIZERS[key](), {"a": np.ones(2), "b": np.ones(2)}
    with pytest.raises(ArgumentError, match=r"^b has the shape \(2,\), its gradient \(3,\); give"):
        optimizer.update(params, {"a": np.ones(2), "b": np.ones(3)})
    assert params["a"].tolist() == [1, 1]
    assert optimizer.steps == 0


@pytest.mark.parametrize("lr", [0, -0.1, float("nan"), float("inf"), "0.1", None, True])
@pytest.mark.parametrize("key", FORMULAS)
def test_a_learning_rate_that_is_not_positive_is_refused(key, lr):
    with pytest.raises(ConfigError, match=r"^learning_rate must be a positive number, got"):
        OPTIMIZERS[key](lr)
    optimizer = OPTIMIZERS[key](0.5)
    with pytest.raises(ConfigError):
        optimizer.lr = lr
    assert optimizer.lr == 0.5


@pytest.mark.parametrize(
    ("kind", "keywords", "field"),
    [
        (Momentum, {"momentum": 1}, "momentum"),
        (Nesterov, {"momentum": -0.1}, "momentum"),
        (RMSProp, {"alpha": 1.5}, "alpha"),
        (Adam, {"betas": (1.0, 0.999)}, "beta1"),
        (Adam, {"betas": (0.9, -1)}, "beta2"),
    ],
)
def test_constants_outside_of_the_unit_interval_are_refused(kind, keywords, field):
    with pytest.raises(ConfigError, match=f"^{field} must be a number from 0 to just under 1"):
        kind(**keywords)


def test_rules_stand_in_order_of_complexity_with_torchs_first_values():
    kinds = [SGD, Momentum, Nesterov, AdaGrad, RMSProp, Adam]
    assert list(OPTIMIZERS) == list(FORMULAS)
    assert list(OPTIMIZERS.values()) == kinds
    assert [kind().lr for kind in kinds] == [0.01, 0.01, 0.01, 0.01, 0.01, 0.001]


@pytest.mark.parametrize(
    ("optimizer", "shown"),
    [
        (SGD(0.5), "SGD(lr=0.5)"),
        (Momentum(), "Momentum(lr=0.01, momentum=0.9)"),
        (Nesterov(momentum=0.5), "Nesterov(lr=0.01, momentum=0.5)"),
        (AdaGrad(), "AdaGrad(lr=0.01)"),
        (RMSProp(), "RMSProp(lr=0.01, alpha=0.99)"),
        (Adam(), "Adam(lr=0.001, betas=(0.9, 0.999))"),
    ],
    ids=OPTIMIZERS,
)
def test_an_optimizer_shows_what_would_make_it_again(optimizer, shown):
    assert repr(optimizer) == shown


@pytest.mark.parametrize("key", OPTIMIZERS)
def test_fifty_steps_end_where_torchs_end(key):
    params, optimizer = {"w": np.array(TORCH["start"])}, OPTIMIZERS[key]()
    for rate, gradient in zip(TORCH["rates"], TORCH["gradients"], strict=True):
        optimizer.lr = rate
        optimizer.update(params, {"w": np.array(gradient)})
    # rounding: where the processor can, torch multiplies and adds in one operation
    np.testing.assert_allclose(params["w"], TORCH["weights"][key], rtol=0, atol=1e-14)


def test_constants_have_the_papers_values_unless_told_otherwise():
    # Kingma and Ba 2015, section 2; torch.optim for the others
    defaults = {key: kind.default_constants() for key, kind in OPTIMIZERS.items()}
    assert defaults == {
        "sgd": {},
        "momentum": {"momentum": 0.9},
        "nesterov": {"momentum": 0.9},
        "adagrad": {},
        "rmsprop": {"alpha": 0.99},
        "adam": {"beta1": 0.9, "beta2": 0.999},
    }


@pytest.mark.parametrize("key", OPTIMIZERS)
def test_constants_are_given_by_their_names(key):
    for name in OPTIMIZERS[key].constants:
        optimizer = OPTIMIZERS[key].with_constants(0.5, {name: 0.25})
        others = {other: getattr(optimizer, other) for other in optimizer.constants}
        assert optimizer.lr == 0.5
        assert others == {**OPTIMIZERS[key].default_constants(), name: 0.25}


def test_adams_first_step_is_explained_by_the_gradient_itself():
    optimizer, params = Adam(), {"w": np.zeros(2)}
    optimizer.update(params, {"w": np.array([0.5, -2.0])})
    explained = optimizer.explained_state(optimizer.state["w"])
    # corrected for the start at zero, the first mean is g and that of squares g²
    assert explained["first_moment_corrected"] == pytest.approx([0.5, -2.0])
    assert explained["second_moment_corrected"] == pytest.approx([0.25, 4.0])
    assert set(optimizer.state["w"]) == {"first_moment", "second_moment"}
