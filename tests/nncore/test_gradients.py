import warnings

import numpy as np
import pytest

from nncore import (
    central_difference,
    forward_difference,
    gradient_descent,
    numerical_gradient,
    relative_error,
)


def bowl(x):
    return np.sum(x**2)


def test_the_books_gradient_of_whole_numbers():
    assert numerical_gradient(bowl, np.array([3, 4])).tolist() == pytest.approx([6, 8], abs=1e-8)


@pytest.mark.parametrize("shape", [(), (1,), (1, 1), (4,), (2, 3), (2, 1, 3)])
def test_the_gradient_has_the_shape_of_its_argument(shape):
    x = np.random.default_rng(0).standard_normal(shape)
    grad = numerical_gradient(bowl, x)
    assert grad.shape == shape
    np.testing.assert_allclose(grad, 2 * x, atol=1e-9)


def test_the_error_falls_with_the_square_of_h():
    # (x + h)**3 - (x - h)**3 over 2h is 3x**2 + h**2 exactly
    errors = [numerical_gradient(lambda x: x**3, 2.0, h) - 12 for h in (0.1, 0.01)]
    assert errors == pytest.approx([1e-2, 1e-4], rel=1e-9)


def test_a_central_difference_is_made_of_the_function_above_and_below():
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    found = central_difference(lambda x: x[1, 0] ** 2 + x[0, 0], x, (1, 0), h=0.5)
    assert (found.above, found.below, found.h) == (3.5**2 + 1, 2.5**2 + 1, 0.5)
    assert found.difference == 6
    assert found.slope == 6
    assert x.tolist() == [[1, 2], [3, 4]]


def test_the_error_of_the_forward_difference_falls_with_h():
    # (x + h)**2 - x**2 over h is 2x + h exactly
    errors = [forward_difference(lambda x: x**2, 3.0, h) - 6 for h in (0.1, 0.01)]
    assert errors == pytest.approx([0.1, 0.01], rel=1e-9)


@pytest.mark.parametrize("gradient", [numerical_gradient, forward_difference])
def test_the_function_may_look_at_the_array_instead_of_its_argument(gradient):
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    grad = gradient(lambda _: bowl(x), x)
    np.testing.assert_allclose(grad, [[2, 4], [6, 8]], atol=2e-4)


@pytest.mark.parametrize("gradient", [numerical_gradient, forward_difference])
def test_every_entry_is_put_back_to_the_last_bit(gradient):
    x = np.random.default_rng(1).standard_normal((3, 4))
    before = x.tobytes()
    gradient(bowl, x)
    assert x.tobytes() == before


@pytest.mark.parametrize("calls", range(1, 5))
@pytest.mark.parametrize("gradient", [numerical_gradient, forward_difference])
def test_every_entry_is_put_back_also_where_the_function_raises(gradient, calls):
    x, left = np.array([0.1, 0.2, 0.3]), [calls]

    def failing(x):
        left[0] -= 1
        if left[0] == 0:
            raise ZeroDivisionError
        return bowl(x)

    with pytest.raises(ZeroDivisionError):
        gradient(failing, x)
    assert x.tolist() == [0.1, 0.2, 0.3]


@pytest.mark.parametrize("gradient", [numerical_gradient, forward_difference])
@pytest.mark.parametrize("dtype", [np.float32, np.float16])
def test_a_coarse_dtype_is_warned_about_where_it_was_passed_in(gradient, dtype):
    with pytest.warns(RuntimeWarning, match="is too coarse for a numerical gradient") as caught:
        gradient(bowl, np.ones(2, dtype))
    assert caught[0].filename == __file__


def test_float64_and_whole_numbers_are_not_warned_about():
    with warnings.catch_warnings(action="error"):
        numerical_gradient(bowl, [1.0, 2.0])
        numerical_gradient(bowl, [1, 2])


@pytest.mark.parametrize("gradient", [numerical_gradient, forward_difference])
@pytest.mark.parametrize("point", [2.0, [2.0], [[2.0]]])
def test_a_function_may_hand_back_its_argument(gradient, point):
    assert gradient(lambda x: x, point) == pytest.approx(1, abs=1e-9)


def test_two_differences_cost_two_calls_an_entry_and_a_forward_one_half():
    calls = []

    def counted(x):
        calls.append(x)
        return bowl(x)

    numerical_gradient(counted, np.ones((2, 3)))
    assert len(calls) == 12
    calls.clear()
    forward_difference(counted, np.ones((2, 3)))
    assert len(calls) == 7


def test_descent_on_a_bowl_shrinks_by_the_same_factor_every_step():
    # x - lr * 2x = (1 - 2 lr) x
    end = gradient_descent(bowl, [-3.0, 4.0], lr=0.1, step_num=100)
    np.testing.assert_allclose(end, np.array([-3, 4]) * 0.8**100, rtol=1e-6)


@pytest.mark.parametrize("start", [np.array([-3.0, 4.0]), np.array([-3, 4])])
def test_descent_leaves_its_start_alone(start):
    before = start.copy()
    end = gradient_descent(bowl, start, lr=0.1)
    np.testing.assert_array_equal(start, before)
    assert end is not start
    assert abs(end).max() < 1e-8


def test_descent_of_no_steps_stays_where_it_is():
    assert gradient_descent(bowl, [1.5], step_num=0).tolist() == [1.5]


def test_a_learning_rate_of_ten_diverges_as_in_the_book():
    assert abs(gradient_descent(bowl, [-3.0, 4.0], lr=10.0)).min() > 1e10


@pytest.mark.parametrize(
    ("a", "b", "error"),
    [
        ([3.0, 4.0], [3.0, 4.0], 0),
        ([3.0, 4.0], [-3.0, -4.0], 1),
        ([0.0, 0.0], [0.0, 0.0], 0),
        ([1.0, 0.0], [0.0, 0.0], 1),
        ([[3.0, 0.0]], [[0.0, 4.0]], 5 / 7),
    ],
)
def test_relative_error_is_the_distance_over_the_lengths(a, b, error):
    assert relative_error(a, b) == pytest.approx(error, rel=1e-15)


def test_a_gradient_that_is_not_finite_has_no_small_relative_error():
    assert not relative_error([np.nan], [1.0]) < 1
