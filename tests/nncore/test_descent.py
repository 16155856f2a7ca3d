import math
from dataclasses import FrozenInstanceError
from itertools import pairwise

import numpy as np
import pytest

from nncore.descent import descend
from nncore.errors import ArgumentError, ConfigError
from nncore.optimizers import SGD, AdaGrad, Adam, Momentum, Nesterov, RMSProp
from nncore.surfaces import SURFACES, Surface

BOWL = SURFACES["bowl"]
START = (-3.0, 4.0)


def end(*args, **kwargs):
    *_, last = descend(*args, **kwargs)
    return last


@pytest.mark.parametrize("gradient", ["numerical", "exact"])
def test_bowl_shrinks_by_a_constant_factor(gradient):
    """A step multiplies by 1 - 2 * lr; a parabola's central difference errs by rounding alone."""
    for step in descend(BOWL, START, SGD(0.1), 30, gradient):
        expected = np.array(START) * 0.8**step.number
        np.testing.assert_allclose(step.position, expected, rtol=0, atol=1e-10)
        np.testing.assert_allclose(step.gradient, 2 * expected, rtol=0, atol=1e-10)
        assert step.value == pytest.approx(25 * 0.64**step.number)


def test_a_hundred_steps_end_where_the_book_says():
    last = end(BOWL, START, SGD(0.1), 100)
    assert (last.number, last.outcome) == (100, "steps")
    np.testing.assert_allclose(last.position, (-6.11e-10, 8.15e-10), atol=2e-12)


def test_too_large_a_rate_leaves_the_domain():
    last = end(BOWL, START, SGD(10.0), 100)
    assert last.outcome == "left_domain"
    assert last.position == pytest.approx((57, -76))  # the start times -19: out after one step


def test_too_small_a_rate_stands_still():
    last = end(BOWL, START, SGD(1e-10), 100)
    assert last.outcome == "steps"
    np.testing.assert_allclose(last.position, START, atol=1e-7)


def test_undefined_value_ends_the_descent():
    cliff = Surface.from_formula("log(x) + y**2", ((-1, 1), (-1, 1)), start=(0.5, 0.5))
    last = end(cliff, cliff.start, SGD(0.4), 100)  # the slope 2 at x = 0.5 leads to x = -0.3
    assert (last.number, last.outcome) == (1, "undefined")
    assert last.position[0] == pytest.approx(-0.3)


def test_start_where_the_surface_is_undefined_is_said_to_be():
    cliff = Surface.from_formula("log(x) + y**2", ((-3, 3), (-1, 1)), start=(-2.5, 0.5))
    for gradient in ("numerical", "exact"):
        (only,) = descend(cliff, cliff.start, SGD(0.4), 100, gradient)
        assert (only.number, only.outcome) == (0, "undefined")


def test_infinite_step_is_an_outcome_and_no_warning():
    steep = Surface.from_formula("exp(x*x*100)", ((-3, 3), (-3, 3)))
    assert end(steep, (2.6, 0.0), SGD(1e300), 10).outcome == "not_finite"


def test_start_at_a_minimum_has_arrived():
    (only,) = descend(BOWL, (0, 0), Adam(0.1), 100, "exact")
    assert (only.number, only.outcome, only.update) == (0, "small_gradient", (0, 0))


def test_exact_hit_ends_the_next_step():
    last = end(BOWL, START, SGD(0.5), 100, "exact")
    assert (last.number, last.position, last.outcome) == (1, (0, 0), "small_gradient")


def test_ball_with_velocity_rolls_through_the_minimum():
    steps = list(descend(BOWL, START, Momentum(0.5), 100, "exact"))
    assert steps[1].gradient == (0, 0)
    assert steps[2].position == pytest.approx((2.7, -3.6))  # nine tenths of the first move again


def test_no_steps_give_the_start_alone():
    (only,) = descend(BOWL, START, SGD(0.1), 0)
    assert (only.position, only.update, only.state, only.outcome) == (START, (0, 0), {}, "steps")


def test_updates_lead_from_step_to_step():
    for here, there in pairwise(descend(SURFACES["beale"], (1, 1.5), Nesterov(0.001), 50)):
        assert np.add(here.position, here.update) == pytest.approx(there.position)
        assert here.outcome is None


def test_start_and_optimizer_are_left_alone():
    start, optimizer = np.array([-3, 4]), Momentum(0.1)
    first = list(descend(BOWL, start, optimizer, 10))
    assert start.tolist() == [-3, 4]
    assert (optimizer.steps, optimizer.state) == (0, {})
    assert list(descend(BOWL, start, optimizer, 10)) == first


def test_nothing_is_computed_before_it_is_asked_for():
    steps = descend(BOWL, START, SGD(0.1), 1_000_000)
    assert [next(steps).number for _ in range(3)] == [0, 1, 2]


def test_step_is_frozen():
    step = next(descend(BOWL, START, SGD(0.1), 1))
    with pytest.raises(FrozenInstanceError):
        step.value = 0.0


def test_velocity_gathers_the_gradients():
    first, second, _ = descend(BOWL, START, Momentum(0.1, momentum=0.5), 2, "exact")
    assert first.state["velocity"] == (-6, 8)
    assert second.gradient == pytest.approx((-4.8, 6.4))
    assert second.state["velocity"] == pytest.approx((0.5 * -6 - 4.8, 0.5 * 8 + 6.4))
    assert second.update == pytest.approx((0.78, -1.04))


def test_squared_gradients_are_named_by_rule():
    summed = next(descend(BOWL, START, AdaGrad(0.1), 2, "exact"))
    assert summed.state["squared_gradient_sum"] == (36, 64)
    mean = next(descend(BOWL, START, RMSProp(0.1, alpha=0.9), 2, "exact"))
    assert mean.state["squared_gradient_mean"] == pytest.approx((3.6, 6.4))


def test_moments_come_with_their_bias_corrections():
    """After one step the corrected moments are the gradient and its square."""
    first = next(descend(BOWL, START, Adam(0.1), 2, "exact"))
    assert first.state["first_moment"] == pytest.approx((-0.6, 0.8))
    assert first.state["second_moment"] == pytest.approx((0.036, 0.064))
    assert first.state["first_moment_corrected"] == pytest.approx((-6, 8))
    assert first.state["second_moment_corrected"] == pytest.approx((36, 64))
    assert first.update == pytest.approx((0.1, -0.1))


def test_plain_descent_remembers_nothing():
    assert next(descend(BOWL, START, SGD(0.1), 2)).state == {}


def test_noise_comes_from_the_generator_given():
    def walk(seed):
        rng = np.random.default_rng(seed)
        return [s.position for s in descend(BOWL, START, SGD(0.1), 20, noise=1.0, rng=rng)]

    assert walk(1) == walk(1)
    assert walk(1) != walk(2)


def test_noise_has_the_spread_asked_for():
    rng = np.random.default_rng(3)
    steps = descend(BOWL, (0, 0), SGD(1e-9), 2000, "exact", noise=2.0, rng=rng)
    gradients = np.array([step.gradient for step in steps])
    assert gradients.std() == pytest.approx(2.0, rel=0.1)  # the error of 4,000 draws is 0.011
    assert abs(gradients.mean()) < 0.2


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"steps": -1}, "steps"),
        ({"steps": 2.5}, "steps"),
        ({"gradient": "guess"}, "gradient"),
        ({"noise": -1.0}, "noise"),
        ({"noise": math.nan}, "noise"),
    ],
)
def test_bad_arguments_are_refused_at_once(arguments, field):
    with pytest.raises(ConfigError, match=field):
        descend(**{"surface": BOWL, "start": START, "optimizer": SGD(0.1), "steps": 5} | arguments)


def test_noise_without_a_generator_is_refused():
    with pytest.raises(ArgumentError, match="rng"):
        descend(BOWL, START, SGD(0.1), 5, noise=0.1)
