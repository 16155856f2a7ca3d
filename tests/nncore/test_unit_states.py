"""Dead and saturated units, on pre-activations whose slopes are known."""

import numpy as np
import pytest

from nncore import ACTIVATIONS, UnitStates
from nncore.unit_states import largest_slope


def test_a_relu_that_is_off_for_every_sample_is_dead():
    a = np.array([[-1.0, -1.0, 2.0], [-3.0, 0.5, 1.0]])
    states = UnitStates.of(ACTIVATIONS["relu"], a)
    assert states.dead.tolist() == [True, False, False]
    assert not states.saturated.any()


@pytest.mark.parametrize(("key", "edge"), [("sigmoid", 4.357), ("tanh", 2.178)])
def test_a_unit_on_a_flat_end_for_every_sample_is_saturated(key, edge):
    """sigmoid' = 0.0125 at ±4.357, and tanh' = 0.05 at half of that."""
    a = np.array([[edge + 0.01, edge - 0.01, edge + 1], [-edge - 0.01, 9.0, 0.0]])
    states = UnitStates.of(ACTIVATIONS[key], a)
    assert states.saturated.tolist() == [True, False, False]
    assert not states.dead.any()


def test_a_linear_unit_is_neither():
    states = UnitStates.of(ACTIVATIONS["identity"], np.array([[0.0, -50.0, 1e6]]))
    assert not states.dead.any()
    assert not states.saturated.any()


@pytest.mark.parametrize(
    ("key", "slope"),
    [
        ("sigmoid", 0.25),
        ("relu", 1),
        ("tanh", 1),
        ("identity", 1),
        ("silu", 1.09984),
        ("gelu", 1.12890),
    ],
)
def test_the_largest_slope_is_the_known_one(key, slope):
    assert largest_slope(ACTIVATIONS[key]) == pytest.approx(slope, abs=1e-5)


def test_parts_of_a_batch_are_joined_over_all_samples():
    relu = ACTIVATIONS["relu"]
    a = np.array([[-1.0, -1.0], [-2.0, 3.0]])
    joined = UnitStates.joined([UnitStates.of(relu, a[:1]), UnitStates.of(relu, a[1:])])
    assert joined.dead.tolist() == UnitStates.of(relu, a).dead.tolist() == [True, False]
    assert repr(joined) == "<UnitStates: 1 dead, 0 saturated of 2 units>"
