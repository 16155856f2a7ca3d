import math
import tracemalloc
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import (
    ACTIVATIONS,
    LOSSES,
    ArgumentError,
    Cancelled,
    MultiLayerNet,
    TwoLayerNet,
    forward_passes,
    limit_blas_threads,
    numerical_gradient,
    one_by_one_gradient,
    perturbation,
)

KINDS = ["pixels", "floats", "zeros", "one value"]


def one_by_one(net, x, t):
    net = net.astype(np.float64)
    return {
        name: numerical_gradient(lambda _: net.loss(x, t), param)
        for name, param in net.params.items()
    }


def assert_same(net, x, t, atol=1e-9):
    grads = net.numerical_gradient(x, t)
    assert list(grads) == list(net.params)
    for name, expected in one_by_one(net, x, t).items():
        assert grads[name].dtype == np.float64
        assert grads[name].shape == net.params[name].shape
        np.testing.assert_allclose(grads[name], expected, rtol=0, atol=atol, err_msg=name)


def inputs(rng, kind, shape):
    pixels = rng.integers(0, 4, shape) / 255 * rng.integers(0, 2, shape)
    return {
        "pixels": pixels,
        "floats": rng.normal(size=shape),
        "zeros": np.zeros(shape),
        "one value": np.full(shape, 0.7),
    }[kind]


def network(rng, sizes, scale=1.0, **keywords):
    net = MultiLayerNet(sizes, weight_init_std=scale, rng=rng, **keywords)
    for name in net.params:
        if name.startswith("b"):
            net.params[name][:] = scale * rng.normal(size=net.params[name].shape)
    return net


@st.composite
def networks_with_data(draw):
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    sizes = draw(st.lists(st.integers(1, 6), min_size=2, max_size=5))
    net = network(
        rng,
        sizes,
        draw(st.sampled_from([0.0, 0.01, 1.0, 3.0])),
        activation=draw(st.sampled_from(sorted(ACTIVATIONS))),
        loss=draw(st.sampled_from(sorted(LOSSES))),
        dtype=draw(st.sampled_from(["float32", "float64"])),
    )
    n_samples = draw(st.integers(1, 5))
    x = inputs(rng, draw(st.sampled_from(KINDS)), (n_samples, sizes[0]))
    t = rng.integers(0, sizes[-1], n_samples)
    return net, x, np.eye(sizes[-1])[t] if draw(st.booleans()) else t


@settings(deadline=None, max_examples=200)
@given(networks_with_data(), st.sampled_from([1, 40, 2**17]))
@pytest.mark.thorough
def test_any_network_has_the_differences_of_moving_its_entries_one_by_one(case, part_size):
    with patch.object(perturbation, "PART_SIZE", part_size):
        assert_same(*case)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("sizes", [(3, 4, 2), (3, 4, 4, 2)])
def test_relu_at_its_kink_is_seen_from_both_sides(loss, sizes):
    rng = np.random.default_rng(0)
    net = network(rng, sizes, activation="relu", loss=loss)
    net.params["W1"] = rng.integers(-3, 4, (3, 4)).astype(float)
    x = np.array([[1.0, 2, 0], [1, 1, 1]])
    net.params["b1"] = -(x[0] @ net.params["W1"])
    assert not (x[0] @ net.params["W1"] + net.params["b1"]).any()
    assert_same(net, x, [0, 1])
    slope_from_one_side = net.gradient(x[:1], [0])["b1"]
    assert np.abs(net.numerical_gradient(x[:1], [0])["b1"] - slope_from_one_side).max() > 1e-3


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_saturated_outputs_change_nothing_about_it(activation, loss):
    rng = np.random.default_rng(1)
    net = network(rng, (4, 5, 3), scale=20.0, activation=activation, loss=loss)
    x = rng.normal(size=(6, 4))
    assert net.predict(x).max() > 1 - 1e-9
    assert_same(net, x, rng.integers(0, 3, 6))


def test_the_largest_scores_overflow_nothing():
    net = network(np.random.default_rng(2), (2, 3, 2), activation="identity")
    net.params["W2"] *= 1e5
    for grad in net.numerical_gradient([[1.0, 2.0]], [0]).values():
        assert np.isfinite(grad).all()


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("scale", [1e-6, 1e-3, 1.0, 30.0, 300.0])
def test_changes_of_any_size_are_those_of_one_by_one(scale, loss):
    """Of the scores: from 1e-10 to 0.1, for which the exponentials take one term to all."""
    rng = np.random.default_rng(10)
    net, x = network(rng, (3, 4, 3), activation="tanh", loss=loss), rng.normal(size=(4, 3))
    net.params["W2"] *= scale
    assert_same(net, x, [0, 1, 2, 0])


def test_changes_of_a_thousand_are_those_of_one_by_one():
    net = network(np.random.default_rng(2), (2, 3, 2), activation="identity")
    net.params["W2"] *= 1e7  # exp(1000) would overflow
    assert_same(net, [[1.0, 2.0]], [0])
    assert_same(net, [[1.0, 2.0]], [1])


def test_targets_may_be_probabilities_of_any_kind():
    rng = np.random.default_rng(3)
    net, x = network(rng, (4, 5, 3)), rng.normal(size=(2, 4))
    assert_same(net, x, np.array([[0.2, 0.5, 0.3], [0.0, 0.0, 0.0]]))
    assert_same(net, x, np.array([[0, 1, 0], [0, 0, 1]], dtype=np.uint8))


@pytest.mark.parametrize("t", [2, [0.0, 0.0, 1.0]])
def test_a_single_sample_needs_no_batch(t):
    rng = np.random.default_rng(4)
    assert_same(network(rng, (4, 5, 3)), rng.normal(size=4), t)


def test_a_network_without_inputs_that_differ_from_zero_moves_by_its_biases_alone():
    net = TwoLayerNet(2, 1, 2, weight_init_std=0.0)
    grads = net.numerical_gradient([[0.0, 0.0]], [0])
    # softmax of (±1e-4, 0), worked out with the logarithm's 1e-7
    up, down = (-math.log(1 / (1 + math.exp(-h)) + 1e-7) for h in (1e-4, -1e-4))
    assert grads["b2"][0] == pytest.approx((up - down) / 2e-4, abs=1e-11)
    assert not grads["W1"].any()


def test_the_loss_comes_with_it_in_float64():
    rng = np.random.default_rng(5)
    net, x = network(rng, (4, 5, 3), dtype=np.float32), rng.normal(size=(7, 4))
    t = rng.integers(0, 3, 7)
    loss, _ = net.loss_and_numerical_gradient(x, t)
    assert loss == pytest.approx(net.astype(np.float64).loss(x, t), rel=1e-14)


def test_a_loss_of_a_subclass_is_differentiated_as_it_is():
    class Penalized(TwoLayerNet):
        def loss(self, x, t):
            return super().loss(x, t) + float((self.params["W1"] ** 2).sum())

    rng = np.random.default_rng(6)
    net, x = Penalized(4, 5, 3, 1.0, rng=rng), rng.normal(size=(2, 4))
    expected = net.gradient(x, [0, 1])["W1"] + 2 * net.params["W1"]
    found = net.numerical_gradient(x, [0, 1])["W1"]
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-8)
    with pytest.raises(Cancelled):
        net.numerical_gradient(x, [0, 1], lambda: False)


def test_targets_that_do_not_fit_are_refused():
    net = network(np.random.default_rng(7), (4, 5, 3))
    with pytest.raises(ArgumentError):
        net.numerical_gradient(np.zeros((2, 4)), [0, 1, 2])
    with pytest.raises(ArgumentError):
        net.numerical_gradient(np.zeros((2, 4)), [0, 3])


def test_the_network_of_the_book_would_take_79520_forward_passes():
    assert forward_passes(TwoLayerNet(784, 50, 10)) == 79_520


def test_forward_passes_are_what_one_by_one_takes():
    net = network(np.random.default_rng(8), (3, 4, 4, 2))
    asked = []
    one_by_one_gradient(net, np.ones((1, 3)), [0], lambda: not asked.append(None))
    assert len(asked) == forward_passes(net)


def images(rng, n_samples):
    """Pixels such as MNIST's: one in five is not zero, of 255 values."""
    return rng.integers(1, 256, (n_samples, 784)) / 255 * (rng.random((n_samples, 784)) < 0.2)


@pytest.mark.thorough
@pytest.mark.parametrize("hidden", [(50,), (1000, 1000)])
def test_a_batch_of_1000_stays_under_200_mb(hidden):
    limit_blas_threads()  # as a trainer does; two threads spin for seconds beside other work
    rng = np.random.default_rng(9)
    net, x, t = network(rng, (784, *hidden, 10)), images(rng, 1000), rng.integers(0, 10, 1000)
    parts = iter(range(6000))  # all parts of the first network; the second's are alike
    tracemalloc.start()
    try:
        net.numerical_gradient(x, t, lambda: next(parts, None) is not None)
    except Cancelled:
        assert len(hidden) == 2
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 200e6
