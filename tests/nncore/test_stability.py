import math

import pytest

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
    assert stability(BOWL, -3, 4, learning_rate).verdict == verdict


def test_steepest_curvature_sets_the_limit():
    ravine = stability(SURFACES["ravine"], -7, 2, 0.5)  # curvatures 0.1 and 2
    assert ravine.curvature == pytest.approx(2)
    assert ravine.limit == pytest.approx(1)


def test_curvature_of_a_slanted_ravine_is_the_known_eigenvalue():
    booth = stability(SURFACES["booth"], 0, 0, 0.1)  # Hessian [[10, 8], [8, 10]]
    assert booth.curvature == pytest.approx(18)
    assert booth.verdict == "oscillates"


def test_no_verdict_where_the_function_is_not_quadratic():
    rosenbrock = stability(
        SURFACES["rosenbrock"], 1, 1, 0.001
    )  # Hessian [[802, -400], [-400, 200]]
    assert rosenbrock.curvature == pytest.approx(501 + math.sqrt(301**2 + 400**2))
    assert rosenbrock.verdict is None


def test_no_verdict_on_a_saddle():
    saddle = stability(SURFACES["saddle"], 0, 0, 0.1)
    assert (saddle.limit, saddle.verdict) == (1, None)


def test_no_limit_where_nothing_curves_upward():
    hill = Surface.from_formula("-x**2 - y**2", ((-1, 1), (-1, 1)))
    assert stability(hill, 0, 0, 0.1).limit is None


def test_no_limit_where_the_curvature_is_not_defined():
    root = Surface.from_formula("log(x) + y**2", ((-1, 1), (-1, 1)))
    result = stability(root, 0.0, 0.0, 0.1)
    assert (result.limit, result.verdict) == (None, None)
