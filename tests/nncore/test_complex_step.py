import math

import numpy as np
import pytest

from nncore import ACTIVATIONS, LOSSES, MultiLayerNet
from nncore.complex_step import complex_step_derivative
from tests.nncore import complex_step


def normal_cdf(a):
    return np.array([math.erfc(-x / math.sqrt(2)) / 2 for x in a])


def logistic(a):
    return np.exp(-a) / (1 + np.exp(-a))  # of -a


SLOPES = {
    "sigmoid": lambda a: np.exp(-a) / (1 + np.exp(-a)) ** 2,
    "relu": lambda a: np.where(a > 0, 1.0, 0.0),
    "tanh": lambda a: 1 / np.cosh(a) ** 2,
    "silu": lambda a: logistic(-a) * (1 + a * logistic(a)),
    "gelu": lambda a: normal_cdf(a) + a * np.exp(-a * a / 2) / math.sqrt(2 * math.pi),
    "softplus": lambda a: logistic(-a),
    "identity": np.ones_like,
}


def derivative(network, x, t, direction):
    layers, loss = network.layers(), network.loss_function
    return complex_step_derivative(layers, network.activation, loss, x, t, direction)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_an_activation_of_complex_numbers_carries_its_slope_in_the_imaginary_part(activation):
    a = np.array([-300.0, -30.0, -1.0, -1e-9, 0.0, 1e-9, 0.5, 20.0])
    stepped = ACTIVATIONS[activation].function(a + 1e-30j)
    values = ACTIVATIONS[activation].function(a)
    np.testing.assert_allclose(stepped.real, values, rtol=1e-14, atol=1e-60)  # but for h²
    np.testing.assert_allclose(stepped.imag / 1e-30, SLOPES[activation](a), rtol=1e-8)


@pytest.mark.parametrize("activation", ["sigmoid", "silu", "gelu", "softplus"])
def test_complex_numbers_far_out_do_not_overflow(activation):
    far = ACTIVATIONS[activation].function(np.array([-1e200 + 1e-30j, 1e200 + 1e-30j]))
    top = 1 if activation == "sigmoid" else 1e200
    assert far.real.tolist() == [0, top]
    assert (far.imag / 1e-30).tolist() == [0, 0 if activation == "sigmoid" else 1]


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_derivative_along_a_direction_is_that_of_a_loss_written_a_second_time(activation, loss):
    rng = np.random.default_rng(1)
    network = MultiLayerNet((4, 5, 3, 2), activation, loss, weight_init_std=0.7, rng=rng)
    x, t = rng.standard_normal((6, 4)), rng.integers(2, size=6)
    direction = {name: rng.standard_normal(p.shape) for name, p in network.params.items()}
    exact = complex_step.gradient(network.params, x, t, activation, loss)
    expected = sum((exact[name] * direction[name]).sum() for name in exact)
    assert derivative(network, x, t, direction) == pytest.approx(expected, rel=1e-13)


def test_parameters_without_a_direction_stay():
    rng = np.random.default_rng(2)
    network = MultiLayerNet((3, 4, 2), weight_init_std=1.0, rng=rng)
    x, t = rng.random((5, 3)), rng.integers(2, size=5)
    exact = complex_step.gradient(network.params, x, t, "sigmoid", "cross_entropy")
    along_b1 = derivative(network, x, t, {"b1": np.ones(4)})
    assert along_b1 == pytest.approx(exact["b1"].sum(), rel=1e-13)


def test_a_single_sample_is_a_batch_of_one():
    network = MultiLayerNet((3, 4, 2), weight_init_std=1.0, rng=5)
    x, direction = np.array([0.5, -1.0, 2.0]), {"b2": np.array([1.0, -2.0])}
    assert derivative(network, x, 1, direction) == derivative(network, x[None], [1], direction)


def test_weights_as_large_as_they_come_leave_the_step_small():
    """Two equal scores, moved apart by two weights of this size."""
    network = MultiLayerNet((1, 1, 2), "identity", weight_init_std=0.0)
    network.params["W2"][...] = [[1e30, -1e30]]
    exact = (0.5 / (0.5 + 1e-7)) * -1e30  # by b1: y - t, but for the 1e-7, times the weights
    assert derivative(network, [[0.0]], [0], {"b1": np.ones(1)}) == pytest.approx(exact, rel=1e-12)
