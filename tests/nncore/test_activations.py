import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from nncore import ACTIVATIONS, gelu, identity, relu, sigmoid, silu, softmax, softplus, tanh
from nncore.activations import softmax_backward

finite = st.floats(allow_nan=False, allow_infinity=False)
scores = arrays(np.float64, array_shapes(max_dims=3, max_side=5), elements=finite)
TORCH = json.loads((Path(__file__).parent / "torch_values/activations.json").read_text())
FUNCTIONS = [sigmoid, relu, tanh, silu, gelu, softplus, identity, softmax]
LARGEST = np.finfo(np.float64).max


@pytest.mark.parametrize(
    ("function", "at_two"),
    [
        (sigmoid, 0.8807970779778823),
        (relu, 2.0),
        (tanh, 0.9640275800758169),
        (silu, 1.7615941559557646),
        (gelu, 1.9544997361036416),
        (softplus, 2.1269280110429727),
        (identity, 2.0),
    ],
)
def test_value_at_two_is_the_textbooks(function, at_two):
    assert function(2) == pytest.approx(at_two, rel=1e-15)


@pytest.mark.parametrize("x", [-700.0, -30.0, -1.0, 0.0, 1.0, 30.0, 700.0])
def test_sigmoid_agrees_with_math_in_both_tails(x):
    expected = 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))
    assert sigmoid(x) == pytest.approx(expected, rel=1e-14, abs=0)


def test_sigmoid_of_scores_beyond_exp_is_zero_or_one():
    assert sigmoid([-LARGEST, -1000, 1000, LARGEST]).tolist() == [0, 0, 1, 1]


def test_relu_cuts_at_zero():
    assert relu([-2, 0, 3]).tolist() == [0, 0, 3]


@given(scores)
def test_no_finite_score_overflows(x):
    for function in FUNCTIONS:
        assert np.isfinite(function(x)).all()


@given(scores)
@pytest.mark.thorough
def test_softmax_sums_to_one_over_the_last_axis(x):
    np.testing.assert_allclose(softmax(x).sum(axis=-1), 1, rtol=1e-14)


def test_softmax_of_logarithms_is_the_shares():
    np.testing.assert_allclose(softmax(np.log([1, 2, 5])), [0.125, 0.25, 0.625], rtol=1e-15)


def test_softmax_of_the_books_scores():
    expected = [0.01821127, 0.24519181, 0.73659691]  # Deep Learning from Scratch, section 3.5.3
    np.testing.assert_allclose(softmax([0.3, 2.9, 4.0]), expected, atol=5e-9)


def test_softmax_does_not_change_when_all_scores_shift():
    np.testing.assert_array_equal(softmax([1010, 1000, 990]), softmax([20, 10, 0]))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_whole_numbers_become_floats_and_floats_keep_their_dtype(function):
    assert function(np.array([1, 2])).dtype == np.float64
    assert function(np.array([1, 2], dtype=np.float32)).dtype == np.float32


@pytest.mark.parametrize("function", FUNCTIONS)
def test_argument_is_left_alone(function):
    x = np.array([-1.0, 2.0])
    function(x)
    assert x.tolist() == [-1, 2]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_out_receives_the_result_and_may_be_the_argument(function):
    x, out = np.array([-1.0, 2.0]), np.empty(2)
    expected = function(x).tolist()
    assert function(x, out=out) is out
    assert out.tolist() == expected
    assert function(x, out=x) is x
    assert x.tolist() == expected


def test_activations_are_found_by_their_keys():
    keys = ["sigmoid", "relu", "tanh", "silu", "gelu", "softplus", "identity"]
    assert list(ACTIVATIONS) == keys
    assert [a.key for a in ACTIVATIONS.values()] == list(ACTIVATIONS)


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_derivative_agrees_with_a_central_difference(key):
    activation, h = ACTIVATIONS[key], 1e-6
    x = np.array([-3.0, -0.7, 0.2, 1.5])  # away from relu's kink
    slope = (activation.function(x + h) - activation.function(x - h)) / (2 * h)
    np.testing.assert_allclose(activation.derivative(activation.function(x), x), slope, atol=1e-9)


@pytest.mark.parametrize("key", ["silu", "gelu", "softplus"])
def test_values_and_slopes_are_torch_s(key):
    activation, x = ACTIVATIONS[key], np.array(TORCH[key]["x"])
    z = activation.function(x)
    np.testing.assert_allclose(z, TORCH[key]["values"], rtol=1e-15, atol=1e-15)
    slopes = activation.derivative(z, x)
    np.testing.assert_allclose(slopes, TORCH[key]["slopes"], rtol=1e-14, atol=1e-15)


@pytest.mark.parametrize("key", ["silu", "gelu", "softplus"])
def test_single_precision_is_as_good_as_it_can_be(key):
    activation, x = ACTIVATIONS[key], np.array(TORCH[key]["x"], dtype=np.float32)
    z = activation.function(x)
    slopes = activation.derivative(z, x)
    assert z.dtype == slopes.dtype == np.float32
    np.testing.assert_allclose(z, TORCH[key]["values"], rtol=3e-7, atol=1e-6)
    np.testing.assert_allclose(slopes, TORCH[key]["slopes"], rtol=3e-7, atol=1e-6)


@pytest.mark.parametrize("key", ["silu", "gelu", "softplus"])
def test_slopes_far_out_are_zero_and_one(key):
    activation, far = ACTIVATIONS[key], np.array([-1e300, -1e5, 1e5, 1e300])
    assert activation.derivative(activation.function(far), far).tolist() == [0, 0, 1, 1]


def test_softplus_agrees_with_math_in_both_tails():
    for x in (-700.0, -30.0, 0.0, 30.0, 700.0):
        expected = math.log1p(math.exp(x)) if x < 0 else x + math.log1p(math.exp(-x))
        assert softplus(x) == pytest.approx(expected, rel=1e-15, abs=0)


def test_an_activation_says_which_it_is():
    assert repr(ACTIVATIONS["tanh"]) == "<Activation tanh>"


def test_relu_has_the_derivative_zero_at_its_kink():
    assert ACTIVATIONS["relu"].derivative(relu([0.0]), np.array([0.0])).tolist() == [0]


def test_softmax_backward_is_the_product_with_its_jacobian():
    y = softmax([[0.2, -1.0, 3.0], [0.0, 0.0, 0.0]])
    dy = np.array([[1.0, 2.0, -3.0], [0.5, 0.0, 4.0]])
    expected = [(np.diag(p) - np.outer(p, p)) @ d for p, d in zip(y, dy, strict=True)]
    np.testing.assert_allclose(softmax_backward(y, dy), expected, rtol=1e-14, atol=1e-16)
