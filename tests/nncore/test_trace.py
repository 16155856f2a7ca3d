"""Traces and gradients of single samples, against plain loops and the complex step."""

import numpy as np
import pytest

from nncore import MultiLayerNet
from tests.nncore import complex_step

ACTIVATIONS = ["sigmoid", "relu", "tanh", "silu", "gelu", "softplus", "identity"]
LOSSES = ["cross_entropy", "sum_squared_error"]


def net_of(activation="sigmoid", loss="cross_entropy", **keywords):
    return MultiLayerNet((4, 5, 6, 3), activation, loss, weight_init_std=1.0, rng=0, **keywords)


def batch_of(n=6):
    rng = np.random.default_rng(1)
    return rng.standard_normal((n, 4)), rng.integers(3, size=n)


def test_the_way_forward_is_that_of_a_plain_loop():
    net, (x, t) = net_of("tanh"), batch_of()
    trace, p = net.trace(x, t), net.params
    a1 = x @ p["W1"] + p["b1"]
    a2 = np.tanh(a1) @ p["W2"] + p["b2"]
    a3 = np.tanh(a2) @ p["W3"] + p["b3"]
    y = np.exp(a3) / np.exp(a3).sum(axis=1, keepdims=True)
    for got, expected in zip(trace.inputs, (x, np.tanh(a1), np.tanh(a2)), strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-13)
    for got, expected in zip(trace.pre_activations, (a1, a2, a3), strict=True):
        np.testing.assert_allclose(got, expected, rtol=1e-13)
    np.testing.assert_allclose(trace.scores, a3, rtol=1e-13)
    np.testing.assert_allclose(trace.probabilities, y, rtol=1e-12)
    losses = [-np.log(y[i, t[i]] + 1e-7) for i in range(6)]
    np.testing.assert_allclose(trace.losses, losses, rtol=1e-12)
    assert trace.loss == pytest.approx(sum(losses) / 6, rel=1e-12)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_gradients_are_the_exact_derivative(activation, loss):
    net, (x, t) = net_of(activation, loss), batch_of()
    exact = complex_step.gradient(net.params, x, t, activation, loss)
    gradients = net.trace(x, t).gradients
    assert list(gradients) == list(net.params)
    for name, expected in exact.items():
        np.testing.assert_allclose(gradients[name], expected, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("loss", LOSSES)
def test_a_delta_is_what_the_sample_s_own_loss_owes_to_a_pre_activation(loss):
    """A bias moves the pre-activations of all samples alike: alone, a sample's delta is db."""
    net, (x, t) = net_of(loss=loss), batch_of()
    trace = net.trace(x, t)
    for i in range(len(x)):
        exact = complex_step.gradient(net.params, x[i : i + 1], t[i : i + 1], "sigmoid", loss)
        for delta, name in zip(trace.deltas, ("b1", "b2", "b3"), strict=True):
            np.testing.assert_allclose(delta[i], exact[name], rtol=1e-10, atol=1e-14)


@pytest.mark.parametrize("as_one_hot", [False, True])
@pytest.mark.parametrize("loss", LOSSES)
def test_a_sample_gradient_is_that_of_a_batch_of_one(loss, as_one_hot):
    net, (x, t) = net_of(loss=loss), batch_of()
    gradients = net.sample_gradients(x, np.eye(3)[t] if as_one_hot else t)
    assert list(gradients) == list(net.params)
    for i in range(len(x)):
        exact = complex_step.gradient(net.params, x[i : i + 1], t[i : i + 1], "sigmoid", loss)
        for name, expected in exact.items():
            np.testing.assert_allclose(gradients[name][i], expected, rtol=1e-10, atol=1e-14)


def test_sample_gradients_have_the_samples_before_the_parameters_shape():
    net, (x, t) = net_of(dtype="float32"), batch_of(n=2)
    gradients = net.sample_gradients(x, t)
    assert {name: g.shape for name, g in gradients.items()} == {
        "W1": (2, 4, 5), "b1": (2, 5), "W2": (2, 5, 6), "b2": (2, 6), "W3": (2, 6, 3), "b3": (2, 3)
    }  # fmt: skip
    assert {g.dtype.name for g in gradients.values()} == {"float32"}


def test_a_single_sample_is_traced_as_a_batch_of_one():
    net, (x, t) = net_of(), batch_of()
    trace = net.trace(x[0], t[0])
    assert [z.shape for z in trace.inputs] == [(1, 4), (1, 5), (1, 6)]
    assert trace.losses.shape == (1,)
    assert trace.loss == pytest.approx(net.loss(x[0], t[0]), rel=1e-13)


def test_a_trace_stays_as_it_was():
    net, (x, t) = net_of(), batch_of()
    exact = complex_step.gradient(net.params, x, t, "sigmoid", "cross_entropy")
    given, trace = x.copy(), net.trace(x, t)
    x[:] = 0
    for param in net.params.values():
        param[:] = 0
    np.testing.assert_array_equal(trace.inputs[0], given)
    np.testing.assert_allclose(trace.gradients["W2"], exact["W2"], rtol=1e-10)


def test_a_trace_says_what_it_is():
    net = net_of()
    for param in net.params.values():
        param[:] = 0
    text = repr(net.trace(*batch_of()))  # three equal probabilities: ln 3 = 1.0986123
    assert text == "<Trace of 6 samples through 4-5-6-3: loss 1.09861>"
