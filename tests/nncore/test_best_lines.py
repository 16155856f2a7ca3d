import itertools

import numpy as np
import pytest

from nncore.best_lines import are_separable, least_absolute_errors, least_squares
from nncore.best_lines import most_likely_logistic as most_likely
from nncore.point_sets import POINT_SETS


def arrays(key):
    return np.array(POINT_SETS[key].points).T


@pytest.mark.parametrize("key", POINT_SETS)
def test_normal_equations_agree_with_numpys_least_squares(key):
    x, y = arrays(key)
    expected, *_ = np.linalg.lstsq(np.stack([x, np.ones_like(x)], axis=1), y, rcond=None)
    np.testing.assert_allclose(least_squares(x, y), expected, rtol=1e-10)


@pytest.mark.parametrize("key", ["cloud", "outlier"])
def test_anscombes_sets_have_the_line_that_he_gives(key):
    assert least_squares(*arrays(key)) == pytest.approx((0.500, 3.00), abs=0.003)


def test_an_outlier_does_not_move_the_line_of_absolute_errors():
    """Ten of Anscombe's points lie on y = 4.01 + 0.345x but for rounding."""
    assert least_absolute_errors(*arrays("outlier")) == pytest.approx((0.345, 4.01), abs=0.002)


def test_no_line_near_it_has_a_smaller_sum_of_distances():
    x, y = arrays("cloud")
    w, b = least_absolute_errors(x, y)
    least = np.abs(w * x + b - y).sum()
    near = itertools.product((-0.01, 0, 0.01), (-0.05, 0, 0.05))
    assert all(np.abs((w + dw) * x + b + db - y).sum() >= least - 1e-12 for dw, db in near)


def test_logistic_line_has_the_published_weights():
    """Hours of study and passing an exam: 1.5046 and -4.0777, as Wikipedia's article has them."""
    assert most_likely(*arrays("exam")) == pytest.approx((1.5046, -4.0777), abs=1e-4)


def test_logistic_line_of_mirrored_points_goes_through_their_middle():
    x, t = np.array([-3.0, -1.0, 1.0, 3.0]), np.array([0.0, 1.0, 0.0, 1.0])
    w, b = most_likely(x, t)
    assert b == pytest.approx(0, abs=1e-9)
    p = 1 / (1 + np.exp(-w * x))
    assert ((p - t) * x).sum() == pytest.approx(0, abs=1e-9)


def test_logistic_line_is_found_far_from_0_on_a_large_scale():
    x, t = np.array([1e4, 2e4, 3e4, 4e4]), np.array([0.0, 1.0, 0.0, 1.0])
    w, b = most_likely(x, t)
    near_w, near_b = most_likely(x / 1e4, t)
    assert (w * 1e4, b) == pytest.approx((near_w, near_b))


@pytest.mark.parametrize(
    ("x", "t", "separable"),
    [
        ([1, 2, 3, 4], [0, 0, 1, 1], True),
        ([1, 2, 3, 4], [1, 1, 0, 0], True),
        ([1, 2, 2, 3], [0, 0, 1, 1], True),
        ([1, 2, 3, 4], [0, 1, 0, 1], False),
        ([1, 2], [1, 1], True),
    ],
)
def test_classes_that_a_place_parts_have_no_most_likely_line(x, t, separable):
    x, t = np.array(x, float), np.array(t, float)
    assert are_separable(x, t) is separable
    assert (most_likely(x, t) is None) is separable


@pytest.mark.parametrize("best", [least_squares, least_absolute_errors])
def test_points_above_one_another_have_no_best_line(best):
    assert best(np.array([2.0, 2.0, 2.0]), np.array([0.0, 1.0, 5.0])) is None
