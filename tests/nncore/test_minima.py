import numpy as np
import pytest

from nncore.curves import Curve
from nncore.minima import find_minima, nearest_minimum
from nncore.surfaces import SURFACES, Surface

WIDE = Surface.from_formula("(x/100)**2 + y**2", ((-100, 100), (-1, 1)))


def test_near_is_two_percent_of_each_axis():
    x, y = np.array([3.9, 4.1, 0, 0]), np.array([0, 0, 0.039, 0.041])
    assert nearest_minimum(WIDE, np.array([x, y]), ((0.0, 0.0),)).tolist() == [0, -1, 0, -1]


def test_nearest_of_two_is_chosen():
    x, y = np.array([-0.5, 0.5]), np.zeros(2)
    assert nearest_minimum(WIDE, np.array([x, y]), ((1.0, 0.0), (-1.0, 0.0))).tolist() == [1, 0]


def test_point_that_is_no_number_is_near_nothing():
    assert nearest_minimum(WIDE, np.full((2, 1), np.nan), ((0.0, 0.0),)) == [-1]


def test_many_ends_around_one_bottom_are_one_minimum():
    rng = np.random.default_rng(2)
    (found,) = find_minima(WIDE, rng.uniform(-0.02, 0.02, (2, 50)))
    np.testing.assert_allclose(found, (0, 0), atol=1e-12)


def test_listed_minima_are_not_found_again():
    himmelblau = SURFACES["himmelblau"]
    assert find_minima(himmelblau, np.transpose(himmelblau.minima) + 0.1) == []


def test_ends_in_a_valley_that_leads_on_are_no_minima():
    """Rosenbrock's valley floor is y = x**2; Newton's method leaves it for (1, 1), far away."""
    valley = Surface.from_formula(SURFACES["rosenbrock"].formula, ((-2, 2), (-1, 3)))
    x = np.linspace(-1.0, 0.5, 20)
    assert find_minima(valley, np.array([x, x**2])) == []


def test_no_ends_are_no_minima():
    assert find_minima(WIDE, np.empty((2, 0))) == []


def test_a_level_step_on_the_way_down_is_no_minimum():
    """The slope of w**4/4 - w**3/3 is w**2 (w - 1): 0 at 0, with the same sign on both sides."""
    curve = Curve.from_formula("w**4/4 - w**3/3", ((-1.2, 1.8),))
    (found,) = find_minima(curve, np.array([[-0.02, -0.001, 0.99, 1.01]]))
    assert found == (pytest.approx(1, abs=1e-9),)


def test_a_minimum_without_curvature_is_one():
    curve = Curve.from_formula("(w - 1)**4", ((-2, 2),))
    (found,) = find_minima(curve, np.array([[0.97, 1.02]]))
    assert found == (pytest.approx(1, abs=1e-3),)
