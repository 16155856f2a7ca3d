import numpy as np
import pytest

from app.drawable import drawable, line_through

SEEN = (0.0, 1.0)


def test_what_is_near_is_drawn():
    np.testing.assert_array_equal(drawable(np.array([-5.0, 0.5, 7.0]), SEEN), [-5, 0.5, 7])


def test_what_is_far_or_no_number_is_not():
    far = np.array([1e9, -1e9, np.inf, -np.inf, np.nan])
    assert np.isnan(drawable(far, SEEN)).all()


def test_a_line_goes_across():
    xs, ys = line_through(1.0, 0.5, 0.1, (0.0, 3.0), SEEN)
    assert list(xs) == [0, 3]
    np.testing.assert_allclose(ys, [0.4, 0.7])


def test_a_steep_line_is_cut_and_keeps_its_slope():
    xs, ys = line_through(1.0, 0.5, -1e9, (0.0, 3.0), SEEN)
    assert ys.min() >= -2
    assert ys.max() <= 3
    assert np.diff(ys) / np.diff(xs) == pytest.approx(-1e9)


def test_a_flat_line_stays_flat():
    np.testing.assert_array_equal(line_through(1.0, 0.5, 0.0, (0.0, 3.0), SEEN)[1], [0.5, 0.5])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_no_line_without_numbers(bad):
    assert not len(line_through(1.0, bad, 1.0, (0.0, 3.0), SEEN)[0])
    assert not len(line_through(1.0, 0.5, bad, (0.0, 3.0), SEEN)[0])
