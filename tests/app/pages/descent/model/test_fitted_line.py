"""How much of a line is seen."""

import math

import numpy as np
import pytest

from app.pages.descent.model.fitted_line import FittedLine
from nncore import Standardization

AS_IT_IS = Standardization(0.0, 1.0)


def line(w: float, b: float, how: Standardization = AS_IT_IS) -> FittedLine:
    return FittedLine((w, b), "squared_error", how)


def test_a_gentle_line_is_seen_from_end_to_end():
    np.testing.assert_allclose(line(0.5, 1).seen((0, 4), (0, 10)), [[0, 1], [4, 3]])


def test_a_steep_line_ends_a_little_above_and_below():
    """y = 100 x over heights from 0 to 10, and a twentieth of them beyond."""
    np.testing.assert_allclose(line(100, 0).seen((-1, 1), (0, 10)), [[-0.005, -0.5], [0.105, 10.5]])


@pytest.mark.parametrize(("w", "b"), [(0.1, 50.0), (0.1, -50.0), (math.inf, 0.0), (0.0, math.nan)])
def test_a_line_that_is_elsewhere_is_not_seen(w: float, b: float):
    assert line(w, b).seen((0, 1), (0, 1)).shape == (0, 2)


def test_a_line_of_standardized_x_is_drawn_over_x():
    how = Standardization(10.0, 2.0)
    np.testing.assert_allclose(line(3, 1, how).at(np.array([10.0, 12.0])), [1, 4])


def test_a_logistic_line_is_a_half_where_its_argument_is_0():
    curve = FittedLine((2.0, -6.0), "cross_entropy", AS_IT_IS)
    np.testing.assert_allclose(curve.at(np.array([3.0])), [0.5])
    heights = curve.seen((0, 6), (0, 1))[:, 1]
    assert (np.diff(heights) > 0).all()
