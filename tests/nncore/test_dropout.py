"""Dropout: the masks that are drawn, and what a network makes of masks that are given."""

import numpy as np
import pytest

from nncore import (
    ACTIVATIONS,
    LOSSES,
    ArgumentError,
    ConfigError,
    Dropout,
    MultiLayerNet,
    TwoLayerNet,
    check_network,
    one_by_one_gradient,
)
from tests.nncore import complex_step
from tests.nncore.torch_values import torch_values

# Those of torch_values/dropout.py
SIZES, RATE = (4, 5, 3, 3), 0.4
LABELS = np.array([0, 2, 1])
KEPT = [
    np.array([[1, 0, 1, 1, 0], [0, 1, 1, 0, 1], [1, 1, 0, 1, 1]], bool),
    np.array([[1, 1, 0], [0, 1, 1], [1, 0, 1]], bool),
]
each_activation = pytest.mark.parametrize("activation", ACTIVATIONS)
each_loss = pytest.mark.parametrize("loss", LOSSES)


def sines(first, *shape):
    return np.sin(first + np.arange(np.prod(shape))).reshape(shape)


def network(activation="sigmoid", loss="cross_entropy", dtype=np.float64, kind=MultiLayerNet):
    net = kind(SIZES, activation, loss, dtype=dtype)
    for layer in range(1, len(SIZES)):
        net.params[f"W{layer}"] = sines(layer, SIZES[layer - 1], SIZES[layer]).astype(dtype)
        net.params[f"b{layer}"] = sines(10 * layer, SIZES[layer]).astype(dtype)
    return net


def samples():
    return sines(100, 3, SIZES[0]), LABELS


def dropout(rate=RATE, hidden_sizes=SIZES[1:-1], seed=0):
    return Dropout(rate, hidden_sizes, np.random.default_rng(seed))


def masks(dtype=np.float64):
    return dropout().masks(KEPT, dtype)


def assert_same(grads, expected, atol):
    assert list(grads) == list(expected)
    for name, grad in expected.items():
        np.testing.assert_allclose(grads[name], grad, rtol=0, atol=atol, err_msg=name)


# The masks


def test_kept_units_are_scaled_so_that_the_mean_of_a_mask_is_one():
    kept = dropout(0.25, (200, 100)).draw(500)
    assert [units.shape for units in kept] == [(500, 200), (500, 100)]
    for units, mask in zip(kept, dropout(0.25).masks(kept, np.float64), strict=True):
        deviation = (0.25 * 0.75 / units.size) ** 0.5
        assert units.mean() == pytest.approx(0.75, abs=4 * deviation)
        assert np.unique(mask).tolist() == [0, 1 / 0.75]


def test_each_sample_and_each_step_has_a_mask_of_its_own_by_the_seed():
    one, again, other = dropout(0.5), dropout(0.5), dropout(0.5, seed=1)
    first, second = one.draw(40)[0], one.draw(40)[0]
    assert len(np.unique(first, axis=0)) > 20  # of 32 there can be
    assert (first != second).any()
    assert (first == again.draw(40)[0]).all()
    assert (first != other.draw(40)[0]).any()


def test_masks_have_the_dtype_of_the_network():
    assert [mask.dtype for mask in masks(np.float32)] == [np.float32] * 2


@pytest.mark.parametrize("rate", [-0.1, 0.91, 1, float("nan"), "0.5"])
def test_a_rate_that_leaves_next_to_nothing_is_refused(rate):
    with pytest.raises(ConfigError, match=r"^dropout must be a number from 0 to 0\.9, got"):
        dropout(rate)


# The network


@pytest.mark.parametrize("activation", ["sigmoid", "relu", "tanh"])
def test_loss_and_gradient_of_masked_units_are_torchs(activation):
    expected = torch_values("dropout")[activation]
    loss, grads = network(activation).thinned(masks()).loss_and_gradient(*samples())
    assert loss == pytest.approx(expected.pop("loss"), rel=1e-13)
    assert_same(grads, expected, 1e-13)


@each_activation
@each_loss
def test_the_gradient_is_the_derivative_by_complex_steps(activation, loss, monkeypatch):
    net, (x, t) = network(activation, loss), samples()
    layers = iter(())

    def masked(a):  # the activation of each hidden layer in turn; the scores' is not used
        mask = next(layers, 1)
        return plain(a) * mask

    def complex_loss(*args):
        nonlocal layers
        layers = iter(masks())
        return loss_of(*args)

    plain, loss_of = complex_step.ACTIVATIONS[activation], complex_step.loss
    monkeypatch.setitem(complex_step.ACTIVATIONS, activation, masked)
    monkeypatch.setattr(complex_step, "loss", complex_loss)
    expected = complex_step.gradient(net.params, x, t, activation, loss)
    assert_same(net.thinned(masks()).gradient(x, t), expected, 1e-14)


@each_activation
@each_loss
def test_differences_by_structure_are_those_of_moving_entries_one_by_one(activation, loss):
    thinned = network(activation, loss).thinned(masks())
    value, grads = thinned.loss_and_numerical_gradient(*samples())
    assert value == pytest.approx(thinned.loss(*samples()), rel=1e-14)
    assert_same(grads, one_by_one_gradient(thinned, *samples()), 1e-9)


@each_loss
def test_the_differences_of_a_two_layer_network_share_its_mask(loss):
    net = TwoLayerNet(4, 6, 3, 1.0, "tanh", loss, rng=3)
    thinned = net.thinned([dropout(0.5, (6,)).masks(dropout(0.5, (6,)).draw(3), np.float64)[0]])
    assert_same(
        thinned.numerical_gradient(*samples()), one_by_one_gradient(thinned, *samples()), 1e-9
    )


def test_a_network_with_a_loss_of_its_own_is_differentiated_under_its_masks():
    class Doubled(MultiLayerNet):
        def loss(self, x, t):
            return 2 * super().loss(x, t)

    doubled = network(kind=Doubled).thinned(masks()).numerical_gradient(*samples())
    plain = network().thinned(masks()).numerical_gradient(*samples())
    assert_same(doubled, {name: 2 * grad for name, grad in plain.items()}, 1e-9)


@each_activation
def test_the_gradient_check_holds_with_a_mask(activation):
    rows = check_network(network(activation).thinned(masks()), *samples())
    assert all(row.passed for row in rows)


def test_a_kink_between_two_points_is_told_from_a_bug_under_a_mask_too():
    rng = np.random.default_rng(0)
    net = MultiLayerNet((4, 40, 40, 3), "relu", weight_init_std=(0.0, 1.0, 1.0), rng=rng)
    x, t = rng.random((5, 4)), rng.integers(3, size=5)  # every first unit on its kink
    drawn = dropout(0.5, (40, 40))
    rows = check_network(net.thinned(drawn.masks(drawn.draw(5), np.float64)), x, t)
    assert "exact" in {row.reason for row in rows}
    assert all(row.passed for row in rows)


def test_a_trace_holds_what_the_layers_receive_and_the_gradient_of_each_sample():
    thinned, (x, t) = network("tanh").thinned(masks()), samples()
    trace = thinned.trace(x, t)
    for received, kept in zip(trace.inputs[1:], KEPT, strict=True):
        assert ((received != 0) == kept).all()
    means = {name: grads.mean(axis=0) for name, grads in thinned.sample_gradients(x, t).items()}
    assert_same(means, thinned.gradient(x, t), 1e-15)


@pytest.mark.parametrize("ask", ["gradient", "numerical_gradient"])
def test_a_single_sample_needs_no_batch_of_masks(ask):
    x, t = samples()
    one = network().thinned([mask[0] for mask in masks()])
    batch = network().thinned([mask[:1] for mask in masks()])
    assert one.loss(x[0], t[0]) == pytest.approx(batch.loss(x[:1], t[:1]), rel=1e-14)
    assert_same(getattr(one, ask)(x[0], t[0]), getattr(batch, ask)(x[:1], t[:1]), 1e-12)


def test_a_thinned_network_shares_the_parameters_and_leaves_the_whole_one_as_it_was():
    net, (x, t) = network(), samples()
    loss = net.loss(x, t)
    thinned = net.thinned(masks())
    assert thinned.loss(x, t) != pytest.approx(loss)
    assert net.loss(x, t) == loss
    net.params["W3"][:] = 0
    assert thinned.loss(x, t) == net.loss(x, t)


def test_masks_of_ones_change_nothing():
    net, (x, t) = network(), samples()
    whole = net.thinned([np.ones((3, 5)), np.ones((3, 3))])
    assert whole.loss(x, t) == net.loss(x, t)
    assert_same(whole.gradient(x, t), net.gradient(x, t), 0)


@pytest.mark.parametrize("wrong", [[], [np.ones((3, 5))], [np.ones((3, 5)), np.ones((2, 3))]])
@pytest.mark.parametrize("ask", ["loss", "gradient", "numerical_gradient", "trace"])
def test_masks_that_do_not_fit_are_refused(ask, wrong):
    with pytest.raises(ArgumentError, match=r"of the shapes \(3, 5\), \(3, 3\), got"):
        getattr(network().thinned(wrong), ask)(*samples())
