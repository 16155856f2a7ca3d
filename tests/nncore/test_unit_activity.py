"""Units that never fire, always fire, or are saturated."""

import numpy as np
import pytest

from nncore import ACTIVATIONS, MultiLayerNet
from nncore.unit_activity import saturation_limits, unit_activity


def net_of(activation: str) -> MultiLayerNet:
    """One input, three hidden units with pre-activations x, -1 and 10."""
    net = MultiLayerNet((1, 3, 2), activation=activation, rng=0)
    net.params["W1"][:] = [[1.0, 0.0, 0.0]]
    net.params["b1"][:] = [0.0, -1.0, 10.0]
    return net


X = np.array([[-2.0], [0.0], [1.0], [3.0]])


@pytest.mark.parametrize("activation", ["relu", "silu", "gelu", "softplus", "identity"])
def test_what_is_flat_below_zero_fires_above_it(activation):
    (layer,) = unit_activity(net_of(activation), X)
    assert layer.off.tolist() == [0.5, 1.0, 0.0]
    assert layer.on.tolist() == [0.5, 0.0, 1.0]
    assert layer.never.tolist() == [False, True, False]
    assert layer.always.tolist() == [False, False, True]


def test_a_sigmoid_is_neither_off_nor_on_while_it_is_steep():
    net = net_of("sigmoid")
    net.params["b1"][:] = [0.0, -10.0, 10.0]
    (layer,) = unit_activity(net, X)
    assert layer.off.tolist() == [0.0, 1.0, 0.0]
    assert layer.on.tolist() == [0.0, 0.0, 1.0]


@pytest.mark.parametrize(("key", "steepest"), [("sigmoid", 0.25), ("tanh", 1.0)])
def test_saturation_begins_where_the_slope_is_a_twentieth_of_the_steepest(key, steepest):
    slope = ACTIVATIONS[key].derivative
    for z in map(np.asarray, saturation_limits(key)):
        assert slope(z, z) == pytest.approx(0.05 * steepest)


def test_every_hidden_layer_is_told():
    net = MultiLayerNet((4, 5, 6, 3), activation="relu", rng=1)
    x = np.random.default_rng(2).random((7, 4))
    hidden = net.forward(x)[1:-1]
    layers = unit_activity(net, x)
    assert [len(layer.on) for layer in layers] == [5, 6]
    for z, layer in zip(hidden, layers, strict=True):
        np.testing.assert_array_equal(layer.on, (z > 0).mean(axis=0))
