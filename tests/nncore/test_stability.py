import math

import numpy as np
import pytest

from nncore.descent import descend
from nncore.optimizers import OPTIMIZERS, SGD, Momentum, Nesterov
from nncore.stability import stability
from nncore.surfaces import SURFACES, Surface

BOWL = SURFACES["bowl"]  # both curvatures are 2: limit 1


@pytest.mark.parametrize(
    ("learning_rate", "verdict"),
    [
        (0.1, "converges"),
        (0.5, "converges"),
        (0.6, "oscillates"),
        (1.0, "oscillates"),
        (1.1, "diverges"),
    ],
)
def test_verdict_on_the_bowl(learning_rate, verdict):
    assert stability(BOWL, (-3, 4), SGD(learning_rate)).verdict == verdict


def test_steepest_curvature_sets_the_limit():
    ravine = stability(SURFACES["ravine"], (-7, 2), SGD(0.5))  # curvatures 0.1 and 2
    assert ravine.curvature == pytest.approx(2)
    assert ravine.limit == pytest.approx(1)


def test_curvature_of_a_slanted_ravine_is_the_known_eigenvalue():
    booth = stability(SURFACES["booth"], (0, 0), SGD(0.1))  # Hessian [[10, 8], [8, 10]]
    assert booth.curvature == pytest.approx(18)
    assert booth.verdict == "oscillates"


def test_no_verdict_where_the_function_is_not_quadratic():
    rosenbrock = stability(
        SURFACES["rosenbrock"], (1, 1), SGD(0.001)
    )  # Hessian [[802, -400], [-400, 200]]
    assert rosenbrock.curvature == pytest.approx(501 + math.sqrt(301**2 + 400**2))
    assert rosenbrock.verdict is None


def test_no_verdict_on_a_saddle():
    saddle = stability(SURFACES["saddle"], (0, 0), SGD(0.1))
    assert (saddle.limit, saddle.verdict) == (1, None)


def test_no_limit_where_nothing_curves_upward():
    hill = Surface.from_formula("-x**2 - y**2", ((-1, 1), (-1, 1)))
    assert stability(hill, (0, 0), SGD(0.1)).limit is None


def test_no_limit_where_the_curvature_is_not_defined():
    root = Surface.from_formula("log(x) + y**2", ((-1, 1), (-1, 1)))
    result = stability(root, (0.0, 0.0), SGD(0.1))
    assert (result.limit, result.verdict) == (None, None)
    assert not result.is_defined


@np.errstate(over="ignore", invalid="ignore")
def errors_on(curvature, optimizer, steps):
    """The coordinate of a ball on curvature * x² / 2 from x = 1, step by step."""
    params, path = {"x": np.ones(1)}, []
    for _ in range(steps):
        optimizer.update(params, {"x": curvature * params["x"]})
        path.append(params["x"][0])
    return np.array(path)


WITH_A_LIMIT = [SGD, *(lambda lr, m=m: Momentum(lr, m) for m in (0.0, 0.5, 0.9))]
WITH_A_LIMIT += [lambda lr, m=m: Nesterov(lr, m) for m in (0.0, 0.5, 0.9)]


@pytest.mark.parametrize("make", WITH_A_LIMIT)
def test_the_limit_is_where_a_ball_on_a_bowl_begins_to_run_away(make):
    limit = stability(BOWL, (1, 1), make(0.1)).limit
    assert abs(errors_on(2.0, make(0.99 * limit), 9000)[-1]) < 1e-6
    assert not abs(errors_on(2.0, make(1.01 * limit), 9000)[-1]) < 1e6


@pytest.mark.parametrize("make", WITH_A_LIMIT)
def test_up_to_the_straight_limit_no_ball_changes_sides(make):
    straight = stability(BOWL, (1, 1), make(0.1)).straight_limit
    assert (errors_on(2.0, make(0.99 * straight), 3000) >= 0).all()
    assert (errors_on(2.0, make(1.2 * straight), 3000) < 0).any()


def test_momentum_bears_almost_twice_as_much_as_plain_descent():
    assert stability(BOWL, (1, 1), Momentum(0.1, 0.9)).limit == pytest.approx(2 * 1.9 / 2)
    assert stability(BOWL, (1, 1), Momentum(1.8, 0.9)).verdict == "oscillates"
    assert stability(BOWL, (1, 1), SGD(1.8)).verdict == "diverges"


@pytest.mark.parametrize("key", ["adagrad", "rmsprop", "adam"])
def test_no_limit_is_claimed_for_rules_with_a_scale_of_their_own(key):
    result = stability(BOWL, (1, 1), OPTIMIZERS[key](10.0))
    assert (result.curvature, result.limit, result.verdict) == (2, None, None)


@pytest.mark.parametrize("kind", ["gradient", "decoupled"])
def test_nothing_is_said_of_a_descent_whose_parameters_decay(kind):
    decaying = SGD(0.9, weight_decay=1.0, weight_decay_kind=kind)
    assert stability(BOWL, (-3, 4), SGD(0.9)).verdict == "oscillates"
    *_, last = descend(BOWL, (-3.0, 4.0), decaying, 50, "exact")
    assert last.outcome == "left_domain"  # its factor is 1 - 0.9 (2 + 1)
    said = stability(BOWL, (-3, 4), decaying)
    assert (said.limit, said.straight_limit, said.verdict) == (None, None, None)
