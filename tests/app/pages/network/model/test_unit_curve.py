"""The curve of a unit: where it stands, and its tangent there."""

import math
from dataclasses import replace

import numpy as np
import pytest

from app.pages.network.model.unit_curve import unit_curve
from nncore import ACTIVATIONS
from tests.app.pages.network.model.steps import SMALL, moment_of, read


@pytest.mark.parametrize("activation", list(ACTIVATIONS))
def test_the_tangent_has_the_slope_of_the_function_where_the_unit_stands(activation: str) -> None:
    reading = read(moment_of(replace(SMALL, activation=activation)), layer=2, unit=1, sample=2)
    curve = unit_curve(reading)
    assert curve.at == pytest.approx(reading.trace.pre_activations[1][0, 1])
    f = ACTIVATIONS[activation].function
    around = f(np.array([curve.at - 1e-6, curve.at, curve.at + 1e-6]))
    assert curve.value == pytest.approx(around[1])
    assert curve.slope == pytest.approx((around[2] - around[0]) / 2e-6, abs=1e-6)
    (left, low), (right, high) = curve.tangent
    assert (high - low) / (right - left) == pytest.approx(curve.slope)
    assert (low + high) / 2 == pytest.approx(curve.value)


def test_a_class_stands_on_the_softmax_of_its_own_score() -> None:
    reading = read(layer=3, unit=4, sample=0)
    curve = unit_curve(reading)
    y = float(reading.trace.probabilities[0, 4])
    assert curve.value == pytest.approx(y)
    assert curve.slope == pytest.approx(y * (1 - y))
    assert curve.at == pytest.approx(math.log(y / (1 - y)))


def test_every_image_has_a_dot_and_the_mean_no_tangent() -> None:
    curve = unit_curve(read(layer=2, unit=1, sample=None))
    assert len(curve.dots) == 3
    assert curve.at is None
    x = read(layer=2).moment.next_samples()[0]
    a = read(layer=2).moment.network.trace(x, [0, 0, 0]).pre_activations[1][:, 1]
    np.testing.assert_allclose(np.sort(curve.dots[:, 0]), np.sort(a))


def test_the_axis_reaches_as_far_as_the_unit() -> None:
    moment = moment_of(replace(SMALL, weight_init_std=30.0, activation="identity"), steps=0)
    reading = read(moment, layer=1, unit=0)
    curve = unit_curve(reading)
    assert curve.at is not None
    assert curve.a[0] < curve.at < curve.a[-1]
    assert abs(curve.at) > 6
