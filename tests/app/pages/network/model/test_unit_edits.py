"""A changed network answers as plain arithmetic says."""

import numpy as np
import pytest

from app.pages.network.model.unit_edits import UnitEdits
from nncore import MultiLayerNet

X = np.random.default_rng(1).random((5, 6))


def network(activation: str = "relu") -> MultiLayerNet:
    return MultiLayerNet((6, 4, 3, 2), activation, weight_init_std=1.0, rng=0)


def plain_answer(net: MultiLayerNet, off: set, shifts: dict) -> np.ndarray:
    """Forward propagation unit by unit, with the changes made on the way."""
    z = X
    for layer in (1, 2, 3):
        W, b = net.params[f"W{layer}"], net.params[f"b{layer}"]
        columns = []
        for unit in range(W.shape[1]):
            a = z @ W[:, unit] + b[unit] + shifts.get((layer, unit), 0)
            output = a if layer == 3 else np.maximum(a, 0)
            columns.append(0 * output if (layer, unit) in off else output)
        z = np.stack(columns, axis=1)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


@pytest.mark.parametrize(
    ("off", "shifts"),
    [
        ([(1, 2)], {}),
        ([(1, 0), (1, 3), (2, 1)], {}),
        ([], {(1, 1): 0.7, (3, 0): -2.5}),
        ([(2, 0)], {(1, 2): -1.5, (2, 0): 9, (2, 2): 0.25}),
    ],
)
def test_the_answer_is_that_of_a_plain_computation(off: list, shifts: dict) -> None:
    net = network()
    edits = UnitEdits.of(off, [(*unit, shift) for unit, shift in shifts.items()])
    expected = plain_answer(net, set(off), shifts)
    assert np.abs(expected - net.predict(X)).max() > 0.01
    np.testing.assert_allclose(edits.apply(net).predict(X), expected, rtol=1e-12)


def test_the_network_itself_stays_as_it_is() -> None:
    net = network()
    before = {name: param.copy() for name, param in net.params.items()}
    for param in net.params.values():
        param.setflags(write=False)  # as of a snapshot
    UnitEdits.of([(1, 0)], [(2, 1, 0.5)]).apply(net)
    for name, param in net.params.items():
        np.testing.assert_array_equal(param, before[name])


def test_what_the_network_does_not_have_is_left_out() -> None:
    net = network()
    edits = UnitEdits.of([(1, 4), (3, 0), (7, 0)], [(2, 3, 1.0), (9, 0, 1.0), (0, 0, 1.0)])
    assert edits
    assert edits.apply(net) is net


def test_a_shift_of_nothing_is_no_change() -> None:
    assert not UnitEdits.of([], [(1, 0, 0.0)])
    assert UnitEdits.of([], [(1, 0, 2.0)]).shift_of((1, 0)) == 2
    assert UnitEdits().shift_of((1, 0)) == 0
