"""What a state looks at in a step, against the arrays of the engine."""

from dataclasses import replace

import numpy as np
import pytest

from app.pages.network.model.step_reading import complete, is_quick, read_step
from app.pages.network.states.step import StepState
from nncore import NextStep
from tests.app.pages.network.model.steps import SMALL, moment_of, read


def test_left_to_itself_the_weight_is_the_one_with_the_largest_gradient() -> None:
    reading = read(layer=2, unit=3)
    gradients = NextStep(reading.moment).gradients["W2"][:, 3]
    assert reading.source == np.abs(gradients).argmax()
    assert reading.name == "W2"
    assert reading.index == (reading.source, 3)


def test_a_state_beyond_the_network_looks_at_the_last_that_there_is() -> None:
    reading = read(sample=99, layer=9, unit=99, source=99)
    assert (reading.sample, reading.layer, reading.unit, reading.source) == (2, 2, 9, 4)


def test_a_bias_has_no_input() -> None:
    reading = read(layer=3, unit=8, parameter="bias", source=2)
    assert (reading.name, reading.index, reading.source) == ("b3", (8,), None)


def test_values_of_one_image_and_the_mean_of_all() -> None:
    moment = moment_of()
    x, t = moment.next_samples()
    each = [read(moment, sample=n) for n in range(3)]
    mean = read(moment, sample=None)
    for layer in range(3):
        outputs = [reading.outputs(layer) for reading in each]
        np.testing.assert_allclose(outputs, moment.network.forward(x)[layer + 1])
        np.testing.assert_allclose(mean.outputs(layer), np.mean(outputs, axis=0))
        deltas = [reading.deltas(layer) for reading in each]
        np.testing.assert_allclose(mean.deltas(layer), np.mean(deltas, axis=0))
    np.testing.assert_allclose(mean.pixels, x.mean(axis=0))
    assert [reading.label(n) for n, reading in enumerate(each)] == t.tolist()


def test_what_comes_back_makes_delta_with_the_slope() -> None:
    for dropout in (0.0, 0.5):
        moment = moment_of(replace(SMALL, dropout=dropout, activation="tanh"))
        for sample in range(3):
            for unit in range(5):
                reading = read(moment, layer=2, unit=unit, sample=sample)
                made = reading.slope * reading.mask * reading.coming_back.sum()
                assert made == pytest.approx(reading.deltas(1)[unit], abs=1e-15)


def test_gradients_of_one_image_add_up_to_those_of_all() -> None:
    moment = moment_of()
    each = [read(moment, layer=1, unit=2, sample=n).gradients_in for n in range(3)]
    whole = read(moment, layer=1, unit=2, sample=None)
    np.testing.assert_allclose(np.mean(each, axis=0), whole.gradients_in, atol=1e-17)
    np.testing.assert_allclose(whole.moves_in, -0.1 * whole.gradients_in, atol=1e-15)


def test_moves_are_the_lengths_of_the_weights_ways() -> None:
    reading = read()
    step = NextStep(reading.moment)
    moved = step.params["W3"] - reading.moment.network.params["W3"]
    expected = [np.linalg.norm(column) for column in moved.T]
    np.testing.assert_allclose(reading.moves(2), expected)


def test_probabilities_after_the_step_have_the_units_of_the_step() -> None:
    moment = moment_of(replace(SMALL, dropout=0.5))
    reading = read(moment, sample=1)
    after = moment.next_batch.network(moment.network.with_params(NextStep(moment).params))
    expected = after.predict(moment.next_samples()[0])[1]
    np.testing.assert_allclose(reading.probabilities_after, expected)


def test_before_the_mini_batch_is_computed_one_image_is_known() -> None:
    state = StepState(layer=2, unit=3)
    reading = read_step(moment_of(), state)
    assert reading.step is None
    assert np.isfinite(reading.outputs(1)).all()
    assert np.isnan(reading.moves(1)).all()
    assert np.isnan(replace(reading, sample=None).outputs(1)).all()
    whole = complete(reading, state)
    np.testing.assert_array_equal(whole.outputs(1), reading.outputs(1))
    assert whole.entry is not None


def test_large_steps_do_not_fit_into_a_frame() -> None:
    small = moment_of()
    assert is_quick(small)
    assert not is_quick(moment_of(replace(SMALL, hidden_sizes=(3000, 3000)), steps=0))
