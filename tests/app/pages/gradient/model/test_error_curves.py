import numpy as np
import pytest

from app.pages.gradient.model.error_curves import (
    H_VALUES,
    laboratory_of_formula,
    laboratory_of_weight,
)
from app.pages.gradient.model.network_sample import NetworkSample
from nncore import MultiLayerNet
from nncore.expressions import parse_expression

EPS = {"float64": 2.2e-16, "float32": 1.2e-7}


@pytest.fixture(scope="module")
def sine():
    return laboratory_of_formula(parse_expression("sin(x)", ("x",)), 1.0)


@pytest.fixture(scope="module")
def sample():
    rng = np.random.default_rng(3)
    network = MultiLayerNet((5, 4, 3), weight_init_std=1.0, rng=rng)
    return NetworkSample(network, rng.random((6, 5)), rng.integers(3, size=6), (1, 5), 0)


def order(curve, part):
    """Slope of the errors against h on logarithmic axes."""
    errors = curve.errors[part]
    return np.polyfit(np.log10(H_VALUES[part]), np.log10(np.maximum(errors, 1e-20)), 1)[0]


def test_the_true_derivative_is_the_cosine(sine):
    assert sine.exact == pytest.approx(np.cos(1.0))


@pytest.mark.parametrize(("kind", "expected"), [("central", 2), ("forward", 1)])
def test_truncation_falls_with_the_order_of_the_difference(sine, kind, expected):
    assert order(sine.curve(kind, "float64"), slice(5, 30)) == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("kind", ["central", "forward"])
def test_rounding_grows_as_one_over_h(sine, kind):
    assert order(sine.curve(kind, "float64"), slice(85, 150)) == pytest.approx(-1, abs=0.2)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize(("kind", "power"), [("central", 1 / 3), ("forward", 1 / 2)])
def test_the_best_h_is_where_theory_puts_it(sine, kind, dtype, power):
    # Nocedal and Wright 2006, Numerical Optimization, 8.1: the square and the cube root of eps.
    best = H_VALUES[sine.curve(kind, dtype).best]
    assert abs(np.log10(best) - power * np.log10(EPS[dtype])) < 1


def test_float32_is_never_as_good(sine):
    for kind in ("central", "forward"):
        coarse, fine = sine.curve(kind, "float32"), sine.curve(kind, "float64")
        assert coarse.errors[coarse.best] > 100 * fine.errors[fine.best]


def test_a_function_without_values_makes_no_noise():
    nowhere = laboratory_of_formula(parse_expression("sqrt(x)", ("x",)), -1.0)
    assert not np.isfinite(nowhere.curve("central", "float64").errors).any()


def test_central_differences_of_a_parabola_have_no_truncation():
    parabola = laboratory_of_formula(parse_expression("x**2", ("x",)), 3.0)
    assert not parabola.curve("central", "float64").has_truncation
    assert parabola.curve("forward", "float64").has_truncation


def test_both_differences_of_a_sine_have_truncation(sine):
    assert sine.curve("central", "float64").has_truncation
    assert sine.curve("forward", "float64").has_truncation


def test_a_weight_is_checked_against_backpropagation(sample):
    laboratory = laboratory_of_weight(sample, "W2", lambda: True)
    gradient = sample.network.gradient(sample.x, sample.t)["W2"]
    assert abs(laboratory.exact) == np.abs(gradient).max()
    curve = laboratory.curve("central", "float64")
    assert curve.errors[40] < 1e-7  # h = 1e-4
    assert curve.errors[curve.best] < 1e-9


def test_the_weights_are_put_back(sample):
    before = {name: param.copy() for name, param in sample.network.params.items()}
    laboratory_of_weight(sample, "W1", lambda: True)
    for name, param in sample.network.params.items():
        np.testing.assert_array_equal(param, before[name])


def test_a_weight_can_be_given_up(sample):
    assert laboratory_of_weight(sample, "W1", lambda: False) is None
