import numpy as np
import pytest

from app.pages.gradient.model.differentiation import FORMULAS, LAST_POSITION, Differentiation, h_at
from app.pages.gradient.state import DerivativeState
from nncore import ExpressionError
from nncore.expressions import parse_expression


def differentiation(**fields: object) -> Differentiation:
    return DerivativeState(**fields).differentiation  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("point", "printed"), [(5.0, 0.1999999999990898), (10.0, 0.2999999999986347)]
)
def test_the_books_function_gives_the_books_derivatives(point, printed):
    slope = differentiation(point=point, position=40).secant().slope
    assert slope == pytest.approx(printed, rel=1e-10)  # Saito 2016, 4.3.1


def test_h_goes_from_one_to_1e_minus_16():
    assert h_at(0) == 1
    assert h_at(40) == pytest.approx(1e-4)
    assert h_at(LAST_POSITION) == pytest.approx(1e-16)


def test_a_secant_meets_the_function_at_both_ends():
    secant = differentiation(formula="x**2", point=3.0).secant()  # h = 1
    assert (secant.left, secant.right) == (2, 4)
    assert (secant.f_left, secant.f_right) == (4, 16)
    assert secant.slope == 6


def test_a_forward_difference_begins_at_the_point():
    secant = differentiation(formula="x**2", point=3.0, kind="forward").secant()
    assert secant.left == 3
    assert secant.slope == 7
    assert secant.error == 1


def test_at_h_of_1e_minus_16_nothing_of_the_derivative_is_left():
    assert differentiation(position=LAST_POSITION).secant().slope == 0


def test_what_is_no_formula_in_x_is_refused():
    with pytest.raises(ExpressionError):
        DerivativeState(formula="x*y")


def test_a_point_outside_takes_the_view_along():
    low, high = DerivativeState(point=1000.0).domain
    assert low < 1000 < high


@pytest.mark.parametrize(
    ("formula", "point"),
    [("abs(x)", 0.0), ("x + abs(x - 3)", 3.0), ("abs(sin(x))", 0.0), ("sqrt(x**2)", 0.0)],
)
def test_there_is_no_derivative_at_a_kink(formula, point):
    assert np.isnan(differentiation(formula=formula, point=point).secant().exact)


@pytest.mark.parametrize(
    ("formula", "point"),
    [
        ("sign(x)", 0.0),
        ("x**2 + sign(x - 3)", 3.0),
        ("sign(x)*sqrt(abs(x))", 0.0),  # (√h − (−√h)) / 2h = 1/√h, which has no limit
    ],
)
def test_there_is_no_derivative_at_a_jump_or_where_f_stands_upright(formula, point):
    assert np.isnan(differentiation(formula=formula, point=point).secant().exact)


@pytest.mark.parametrize(("formula", "point"), [("sqrt(x)", 0.0), ("sqrt(4 - x**2)", 2.0)])
def test_there_is_no_derivative_at_an_end_of_f(formula, point):
    assert np.isnan(differentiation(formula=formula, point=point).secant().exact)


@pytest.mark.parametrize(
    ("formula", "point", "derivative"),
    [
        ("abs(x)", 1e-6, 1.0),
        ("log(x)", 1e-9, 1e9),
        ("sqrt(x)", 1e-6, 500.0),
        ("sin(62831.853*x)", 0.0, 62831.853),
        ("sign(x)", 1e-3, 0.0),
        ("x**3 - 3*x", 1.5, 3.75),
        ("1e8 + x", 0.0, 1.0),
        ("exp(5*x)", 2.0, 5 * np.exp(10)),
        ("sin(1000*x)", 0.0, 1000.0),
        ("x**2", 1e6, 2e6),
        ("1/x", 1e-3, -1e6),
    ],
)
def test_a_smooth_function_is_not_taken_for_a_kink(formula, point, derivative):
    exact = differentiation(formula=formula, point=point).secant().exact
    assert exact == pytest.approx(derivative)


@pytest.mark.parametrize("formula", FORMULAS)
def test_examples_begin_within_their_domain(formula):
    assert formula.domain[0] <= formula.point <= formula.domain[1]
    parse_expression(formula.text, ("x",))


@pytest.mark.parametrize(("formula", "point"), [("1e999", 1.0), ("1/x", 0.0), ("log(x)", -1.0)])
def test_there_is_no_derivative_where_there_is_no_value(formula, point):
    assert np.isnan(differentiation(formula=formula, point=point).secant().exact)
