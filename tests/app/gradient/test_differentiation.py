import pytest

from app.gradient.differentiation import FORMULAS, LAST_POSITION, Differentiation, h_at
from nncore import ExpressionError
from nncore.expressions import parse_expression


def test_the_books_function_gives_the_books_derivatives():
    problem = Differentiation()
    problem.set_position(40)
    for point, printed in ((5.0, 0.1999999999990898), (10.0, 0.2999999999986347)):
        problem.set_point(point)  # Saito 2016, 4.3.1
        assert problem.secant().slope == pytest.approx(printed, rel=1e-10)


def test_h_goes_from_one_to_1e_minus_16():
    assert h_at(0) == 1
    assert h_at(40) == pytest.approx(1e-4)
    assert h_at(LAST_POSITION) == pytest.approx(1e-16)


def test_a_secant_meets_the_function_at_both_ends():
    problem = Differentiation()
    problem.set_formula("x**2")
    problem.set_point(3.0)
    secant = problem.secant()  # h = 1
    assert (secant.left, secant.right) == (2, 4)
    assert (secant.f_left, secant.f_right) == (4, 16)
    assert secant.slope == 6


def test_a_forward_difference_begins_at_the_point():
    problem = Differentiation()
    problem.set_formula("x**2")
    problem.set_point(3.0)
    problem.set_kind("forward")
    assert problem.secant().left == 3
    assert problem.secant().slope == 7
    assert problem.secant().error == 1


def test_at_h_of_1e_minus_16_nothing_of_the_derivative_is_left():
    problem = Differentiation()
    problem.set_position(LAST_POSITION)
    assert problem.secant().slope == 0


def test_a_refused_formula_leaves_everything_as_it_was():
    problem = Differentiation()
    with pytest.raises(ExpressionError):
        problem.set_formula("import os")
    assert problem.expression.text == FORMULAS[0].text


def test_a_point_outside_takes_the_view_along():
    problem = Differentiation()
    problem.set_point(1000.0)
    low, high = problem.domain
    assert low < 1000 < high


def test_what_is_no_number_is_no_point():
    problem = Differentiation()
    problem.set_point(float("nan"))
    assert problem.point == FORMULAS[0].point


@pytest.mark.parametrize("formula", FORMULAS)
def test_examples_begin_within_their_domain(formula):
    assert formula.domain[0] <= formula.point <= formula.domain[1]
    parse_expression(formula.text, ("x",))
