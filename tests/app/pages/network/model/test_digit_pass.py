"""What is shown of every unit, against plain loops."""

import numpy as np
import pytest

from app.pages.network.model.digit_pass import pass_through
from nncore import MultiLayerNet

PIXELS = np.random.default_rng(2).integers(0, 256, (3, 4), dtype=np.uint8)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("sizes", [(12, 3), (12, 5, 3), (12, 5, 4, 6, 2)])
def test_every_unit_has_its_sum_and_its_activation(sizes: tuple, dtype: str) -> None:
    net = MultiLayerNet(sizes, "sigmoid", weight_init_std=1.0, rng=0, dtype=dtype)
    shown = pass_through(net, PIXELS)
    z = [float(pixel) / 255 for pixel in PIXELS.ravel()]
    for layer in range(1, len(sizes)):
        W, b = net.params[f"W{layer}"], net.params[f"b{layer}"]
        sums = [
            sum(z[i] * float(W[i, j]) for i in range(len(z))) + float(b[j])
            for j in range(sizes[layer])
        ]
        assert shown.inputs[layer - 1] == pytest.approx(z, abs=1e-6)
        assert shown.pre_activations[layer - 1] == pytest.approx(sums, abs=1e-5)
        z = [1 / (1 + np.exp(-a)) for a in sums]
        if layer < len(sizes) - 1:
            assert shown.outputs[layer - 1] == pytest.approx(z, abs=1e-6)
    e = np.exp(sums)
    assert shown.probabilities == pytest.approx(e / e.sum(), abs=1e-5)
    assert shown.probabilities == pytest.approx(net.predict(PIXELS.ravel() / 255), abs=1e-6)


def test_what_the_inputs_add_and_the_bias_are_the_sum() -> None:
    net = MultiLayerNet((12, 5, 3), "relu", weight_init_std=1.0, rng=0)
    net.params["b1"][:] = [1, 2, 3, 4, 5]
    shown = pass_through(net, PIXELS)
    for layer, biases in ((1, net.params["b1"]), (2, net.params["b2"])):
        found = shown.contributions(layer)
        np.testing.assert_allclose(found.sum(axis=0) + biases, shown.pre_activations[layer - 1])
        for unit in range(len(biases)):
            np.testing.assert_array_equal(shown.found(layer, unit), found[:, unit])
    x = PIXELS.ravel()[7] / 255
    assert shown.found(1, 3)[7] == pytest.approx(x * net.params["W1"][7, 3])


def test_a_network_that_has_diverged_is_told_apart() -> None:
    net = MultiLayerNet((12, 5, 3), "relu", weight_init_std=1.0, rng=0)
    assert pass_through(net, PIXELS).is_finite
    net.params["W1"][:] = 1e308
    assert not pass_through(net, PIXELS).is_finite
