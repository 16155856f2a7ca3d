"""The signal that is left in each hidden layer."""

import numpy as np
import pytest

from nncore import ArgumentError, MultiLayerNet, layer_signals


def relu_net() -> MultiLayerNet:
    net = MultiLayerNet((1, 2, 2, 2), activation="relu")
    net.params["W1"][:] = [[1.0, -1.0]]  # the second unit is dead for positive inputs
    net.params["W2"][:] = [[2.0, 0.0], [0.0, 0.0]]
    return net


def test_spread_and_silent_units_by_hand():
    first, second = layer_signals(relu_net(), [[1.0], [3.0]])
    # activations (1, 0), (3, 0): standard deviations 1 and 0; then (2, 0), (6, 0): 2 and 0
    assert (first.spread, first.silent_share) == pytest.approx((0.5, 0.5))
    assert (second.spread, second.silent_share) == pytest.approx((1.0, 0.5))


def test_a_deep_network_of_small_weights_loses_the_signal_layer_by_layer():
    net = MultiLayerNet((20, 20, 20, 20, 3), weight_init_std=0.01, rng=np.random.default_rng(0))
    x = np.random.default_rng(1).standard_normal((100, 20))
    spreads = [signal.spread for signal in layer_signals(net, x)]
    assert spreads[0] > 10 * spreads[1] > 100 * spreads[2]


def test_samples_of_another_size_are_refused():
    with pytest.raises(ArgumentError, match=r"give shape \(1,\)"):
        layer_signals(relu_net(), [[1.0, 2.0]])
