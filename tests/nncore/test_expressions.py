import math
import tracemalloc
import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.errors import ExpressionError
from nncore.expressions import Expression, parse_expression

X = np.array([-2.5, -1.0, -0.3, 0.0, 0.4, 1.0, 3.0])
Y = np.array([1.5, -2.0, 0.7, 0.0, -0.1, 1.0, 2.0])

FORMULAS = {
    "x**2 + y**2": lambda x, y: x * x + y * y,
    "x0**2 + x1**2": lambda x, y: x * x + y * y,
    "-x^2*y": lambda x, y: -(x * x) * y,
    "2^-2 * x": lambda x, y: x / 4,
    "x - y - 1": lambda x, y: (x - y) - 1,
    "12/(1 + x*x)/2": lambda x, y: 6 / (1 + x * x),
    "2**3**2 + 0*x": lambda x, y: 512 + 0 * x,
    "-(x − y) × 3 ÷ 2·y": lambda x, y: -1.5 * (x - y) * y,
    "x² + y³": lambda x, y: x * x + y * y * y,
    "2*π*x + .5e1*y + 1.": lambda x, y: 2 * math.pi * x + 5 * y + 1,
    "sin(x)*cos(y) + tan(x/4)": lambda x, y: np.sin(x) * np.cos(y) + np.tan(x / 4),
    "e^x + exp(y)": lambda x, y: np.exp(x) + np.exp(y),
    "ln(1+x²) + log(2+y^2)": lambda x, y: np.log(1 + x * x) + np.log(2 + y * y),
    "sqrt(abs(x)) - abs(y)": lambda x, y: np.sqrt(np.abs(x)) - np.abs(y),
    "sinh(x) + cosh(y) - tanh(x*y)": lambda x, y: np.sinh(x) + np.cosh(y) - np.tanh(x * y),
    "arctan(x) + atan(y)": lambda x, y: np.arctan(x) + np.arctan(y),
    "relu(x) + sigmoid(y)": lambda x, y: np.where(x > 0, x, 0) + 1 / (1 + np.exp(-y)),
    "max(x, y, 1/2) - min(x, y)": lambda x, y: np.maximum(np.maximum(x, y), 0.5) - np.minimum(x, y),
    "sign(x)*y": lambda x, y: np.sign(x) * y,
    "|x - |y|| + √(1+y²)": lambda x, y: np.abs(x - np.abs(y)) + np.sqrt(1 + y * y),
    "√abs(x)²": lambda x, y: np.abs(x),
    "x[0]**2 + x[1]**2": lambda x, y: x * x + y * y,
    "x_0^2 + x₁^2": lambda x, y: x * x + y * y,
    "np.sin(x) + numpy.cos(y) - math.pi": lambda x, y: np.sin(x) + np.cos(y) - np.pi,
    "np.maximum(x, y)": np.maximum,
    "ｓｉｎ（ｘ）＊２＋１": lambda x, y: np.sin(x) * 2 + 1,
    "𝑥 + 𝐲": lambda x, y: x + y,
    "X*Sin(Y) + PI": lambda x, y: x * np.sin(y) + np.pi,
    "x – 1 ∗ y": lambda x, y: x - y,
    "z = x*y": lambda x, y: x * y,
    "f(x, y) = x - y": lambda x, y: x - y,
    "g(x) = x": lambda x, y: x,
    "x⁴ + y¹⁰": lambda x, y: x**4 + y**10,
    "  x\t+\n+y ": lambda x, y: x + y,
    "--x": lambda x, y: x,
    "7": lambda x, y: np.full(np.shape(x), 7.0),
}


@pytest.mark.parametrize("text", FORMULAS)
def test_value_is_what_numpy_computes(text):
    np.testing.assert_allclose(
        parse_expression(text).value(X, Y), FORMULAS[text](X, Y), rtol=1e-14, atol=1e-14
    )


@pytest.mark.parametrize(
    ("text", "derivative"),
    [
        ("x**7", lambda x: 7 * x**6),
        ("x**-3", lambda x: -3 * x**-4.0),
        ("x**0", lambda x: 0 * x),
        ("x**20", lambda x: 20 * x**19),
        ("2**x", lambda x: np.log(2) * 2**x),
        ("1/x", lambda x: -1 / x**2),
        ("sin(3*x)", lambda x: 3 * np.cos(3 * x)),
        ("cos(x)", lambda x: -np.sin(x)),
        ("tan(x/3)", lambda x: 1 / (3 * np.cos(x / 3) ** 2)),
        ("exp(-x**2/2)", lambda x: -x * np.exp(-(x**2) / 2)),
        ("log(1+x*x)", lambda x: 2 * x / (1 + x * x)),
        ("sqrt(1+x*x)", lambda x: x / np.sqrt(1 + x * x)),
        ("abs(x)", np.sign),
        ("sinh(x)", np.cosh),
        ("cosh(x)", np.sinh),
        ("tanh(x)", lambda x: 1 / np.cosh(x) ** 2),
        ("arctan(x)", lambda x: 1 / (1 + x * x)),
        ("x*x*x - x/2 + 4", lambda x: 3 * x * x - 0.5),
    ],
)
def test_derivative_is_the_known_one(text, derivative):
    x = np.array([-3.1, -1.0, -0.2, 0.3, 1.0, 2.7])
    result = parse_expression(text, variables=("x",)).derivative(x)
    np.testing.assert_allclose(result, derivative(x), rtol=1e-13, atol=1e-13)


def test_power_of_a_negative_base_follows_the_whole_exponent():
    power = parse_expression("x**y")
    assert power.value(-2.0, 3.0) == -8
    dx, dy = power.gradient(-2.0, 3.0)
    assert dx == 12
    assert math.isnan(dy)  # (-2)**3.1 is no real number


@pytest.mark.parametrize("exponent", [17, 18, 99, -1, -2, -3])
def test_whole_powers_have_the_sign_of_the_base_where_they_are_odd(exponent):
    x = np.array([-3.0, -1.0, -0.5, 0.0, -0.0, 0.5, 2.0, -np.inf, np.nan])
    with np.errstate(divide="ignore"):
        expected = [math.nan if math.isnan(b) else b**exponent if b else None for b in x.tolist()]
        at_zero = np.float64(1.0) / x[3:5] ** -exponent if exponent < 0 else x[3:5] ** exponent
    expected[3:5] = at_zero.tolist()
    powers = parse_expression(f"x**({exponent})", variables=("x",)).value(x)
    np.testing.assert_allclose(powers, expected, rtol=1e-14)
    assert np.signbit(powers[:8]).tolist() == np.signbit(expected[:8]).tolist()


def test_zero_to_the_zero_is_one():
    power = parse_expression("x**y")
    assert power.value(0.0, 0.0) == 1


def test_zero_to_a_positive_power_does_not_change_with_the_power():
    assert parse_expression("x**y").gradient(0.0, 2.0) == (0, 0)


def test_kinks_have_the_gradient_zero():
    assert parse_expression("abs(x) + abs(y)").gradient(0.0, 0.0) == (0, 0)
    assert parse_expression("sqrt(x**2 + y**2)").gradient(0.0, 0.0) == (0, 0)
    assert parse_expression("(x**2 + y**2)**0.5").gradient(0.0, 0.0) == (0, 0)


def test_hessian_is_the_matrix_of_second_derivatives():
    hessian = parse_expression("x**3*y + cos(y)").hessian(2.0, 0.5)
    np.testing.assert_allclose(hessian, [[6 * 2 * 0.5, 3 * 4], [3 * 4, -math.cos(0.5)]])


def test_hessian_of_many_points_has_their_shape_last():
    assert parse_expression("x*y").hessian(np.zeros((4, 1)), np.zeros(3)).shape == (2, 2, 4, 3)


@pytest.mark.parametrize(
    ("text", "quadratic"),
    [
        ("x**2/20 + y**2", True),
        ("(x + 2*y - 7)**2 + (2*x + y - 5)**2", True),
        ("x*x - y", True),
        ("x**3 + y**2", False),
        ("abs(x)", False),
        ("exp(x)", False),
    ],
)
def test_quadratic_forms_are_known_as_such(text, quadratic):
    assert parse_expression(text).is_quadratic is quadratic


@pytest.mark.parametrize("text", ["x", "3", "x + y", "x**1", "1*y"])
def test_results_have_the_common_shape_and_are_new(text):
    x, y = np.zeros((3, 1)), np.zeros(4)
    expression = parse_expression(text)
    for result in (expression.value(x, y), *expression.gradient(x, y)):
        assert result.shape == (3, 4)
        assert result.dtype == np.float64
        assert result.flags.writeable
        assert not np.shares_memory(result, x)
        assert not np.shares_memory(result, y)


def test_a_variable_alone_is_copied():
    x = np.arange(3.0)
    assert not np.shares_memory(parse_expression("x").value(x, x), x)


def test_integers_are_worked_on_as_floats():
    assert parse_expression("x/2 + y").value(np.array([1, 3]), 0).tolist() == [0.5, 1.5]


def test_undefined_and_huge_values_come_without_a_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.isnan(parse_expression("log(x)").value(-1.0, 0))
        assert parse_expression("1/x").value(0.0, 0) == math.inf
        assert parse_expression("exp(x)").value(1e4, 0) == math.inf
        assert parse_expression("9**9**9**9").value(0, 0) == math.inf
        assert parse_expression("1e999").value(0, 0) == math.inf


def test_variables_can_be_named():
    assert parse_expression("t**2", variables=("t",)).value(3.0) == 9
    with pytest.raises(ExpressionError):
        parse_expression("y", variables=("x",))


_UNARY = {
    "sin({})": np.sin,
    "cos({})": np.cos,
    "tanh({})": np.tanh,
    "(-{})": lambda u: -u,
    "{}**2": lambda u: u * u,
    "{}**3": lambda u: u * u * u,
    "sqrt(1 + {}**2)": lambda u: np.sqrt(1 + u * u),
    "log(2 + {}^2)": lambda u: np.log(2 + u * u),
    "exp(sin({}))": lambda u: np.exp(np.sin(u)),
    "arctan({})": lambda u: np.arctan(u),
    "2**cos({})": lambda u: np.exp(np.log(2) * np.cos(u)),
}
_BINARY = {
    "({} + {})": lambda u, v: u + v,
    "({} - {})": lambda u, v: u - v,
    "({} * {})": lambda u, v: u * v,
    "({} / (3 + sin({})))": lambda u, v: u / (3 + np.sin(v)),
    "(2 + cos({}))**sin({})": lambda u, v: np.exp(np.sin(v) * np.log(2 + np.cos(u))),
}


def _apply(form, functions, *parts):
    texts, values = zip(*parts, strict=True)
    text = form.format(*(f"({t})" for t in texts))
    return text, lambda x, y: functions[form](*(value(x, y) for value in values))


_LEAVES = st.one_of(
    st.just(("x", lambda x, y: x)),
    st.just(("y", lambda x, y: y)),
    st.integers(-3, 3).map(lambda n: (str(n), lambda x, y: n + 0 * x)),
)
_FORMULAS = st.recursive(
    _LEAVES,
    lambda part: st.one_of(
        st.builds(lambda form, u: _apply(form, _UNARY, u), st.sampled_from(sorted(_UNARY)), part),
        st.builds(
            lambda form, u, v: _apply(form, _BINARY, u, v),
            st.sampled_from(sorted(_BINARY)),
            part,
            part,
        ),
    ),
    max_leaves=5,
)
_COORDINATES = st.floats(-2, 2, width=16)


@settings(max_examples=300, deadline=None)
@given(_FORMULAS, _COORDINATES, _COORDINATES)
@pytest.mark.thorough
def test_any_formula_agrees_with_the_same_steps_in_complex_numbers(formula, x, y):
    """The imaginary part of f(x + ih) / h is the derivative to rounding: nothing is subtracted.

    What is compared stays below 1e4, so rounding (1e-16 of it) may grow 1e5 times in later steps.
    """
    text, function = formula
    h = 1e-30
    with np.errstate(all="ignore"):
        value = function(np.complex128(x), np.complex128(y))
        dx = function(np.complex128(x + 1j * h), np.complex128(y)).imag / h
        dy = function(np.complex128(x), np.complex128(y + 1j * h)).imag / h
    expected = np.array([value.real, dx, dy])
    if len(text) <= 500 and np.all(np.abs(expected) < 1e4):
        expression = parse_expression(text)
        result = [expression.value(x, y), *expression.gradient(x, y)]
        np.testing.assert_allclose(result, expected, rtol=1e-7, atol=1e-7)


BROKEN = {
    "": ("empty", 0, 0),
    " \t\n": ("empty", 3, 0),
    "2x": ("missing_operator", 1, 1),
    "x(y+1)": ("missing_operator", 1, 1),
    "(x)(y)": ("missing_operator", 3, 1),
    "1 2": ("missing_operator", 2, 1),
    "x y": ("missing_operator", 2, 1),
    "2 sin(x)": ("missing_operator", 2, 3),
    "xy": ("run_together", 0, 2),
    "3 + foo*2": ("unknown_name", 4, 3),
    "Q": ("unknown_name", 0, 1),
    "x[2]": ("unknown_name", 0, 4),
    "np.foo(x)": ("unknown_name", 0, 6),
    "sinhx": ("missing_parentheses", 0, 5),
    "x*sin²(x)": ("missing_parentheses", 2, 3),
    "|x": ("unclosed", 0, 1),
    "x|": ("unfinished", 1, 1),
    "||": ("unfinished", 1, 1),
    "√": ("unfinished", 0, 1),
    "max(x,": ("unfinished", 5, 1),
    "max()": ("missing_operand", 4, 1),
    "sin(x, y)": ("comma", 5, 1),
    "x,5": ("comma", 1, 1),
    "1, 5": ("comma", 1, 1),
    "y = x": ("equation", 2, 1),
    "x*y = 3": ("equation", 4, 1),
    "z = x = y": ("equation", 6, 1),
    "ㅌ+1": ("foreign_letter", 0, 1),
    "x + 사인(x)": ("foreign_letter", 4, 1),
    "ｘ＋ｆｏｏ": ("unknown_name", 2, 3),
    "1_000": ("unknown_name", 1, 4),
    "0x10": ("unknown_name", 1, 3),
    "1j": ("unknown_name", 1, 1),
    "True": ("unknown_name", 0, 4),
    "lambda: 1": ("bad_character", 6, 1),
    "lambda x": ("unknown_name", 0, 6),
    "x if y else 1": ("unknown_name", 2, 2),
    "[x for x in y]": ("bad_character", 0, 1),
    "x:=3": ("bad_character", 1, 1),
    "x==y": ("equation", 1, 1),
    "x<y": ("bad_character", 1, 1),
    "x, y": ("comma", 1, 1),
    "0,5*x": ("decimal_comma", 1, 1),
    "x # y": ("bad_character", 2, 1),
    "f'{x}'": ("bad_character", 1, 1),
    "'x'": ("bad_character", 0, 1),
    "x; y": ("bad_character", 1, 1),
    "x\\\n+y": ("bad_character", 1, 1),
    "x\0y": ("bad_character", 1, 1),
    "x+\ud800": ("bad_character", 2, 1),
    "х+1": ("foreign_letter", 0, 1),  # a Cyrillic letter
    "½*x": ("bad_character", 0, 1),
    "x % y": ("bad_character", 2, 1),
    "x // y": ("missing_operand", 3, 1),
    "x *** y": ("missing_operand", 4, 1),
    "*x": ("missing_operand", 0, 1),
    "()": ("missing_operand", 1, 1),
    "sin()": ("missing_operand", 4, 1),
    "().__class__": ("bad_character", 2, 1),
    "x.__class__": ("bad_character", 1, 1),
    "__import__('os')": ("bad_character", 11, 1),
    "__import__(x)": ("unknown_name", 0, 10),
    "x +": ("unfinished", 2, 1),
    "2*(": ("unfinished", 2, 1),
    "sin": ("missing_parentheses", 0, 3),
    "sin x": ("missing_parentheses", 0, 3),
    "sin**2(x)": ("missing_parentheses", 0, 3),
    "2*(x+(y)": ("unclosed", 2, 1),
    "x)": ("unopened", 1, 1),
    "(x))+1": ("unopened", 3, 1),
    "(" * 60 + "x" + ")" * 60: ("too_deep", 50, 1),
    "-" * 400 + "x": ("too_deep", 50, 1),
    "x**" * 100 + "x": ("too_deep", 150, 1),
    "x+" * 250 + "x": ("too_long", 500, 1),
    "(" * 100_000: ("too_long", 500, 99_500),
}


@pytest.mark.parametrize("text", BROKEN, ids=lambda text: ascii(text[:20]))
def test_broken_formula_is_refused_with_its_place(text):
    with pytest.raises(ExpressionError) as refusal:
        parse_expression(text)
    error = refusal.value
    assert (error.code, error.values["position"], error.values["length"]) == BROKEN[text]
    str(error).encode()  # can be shown and printed


def test_refusal_names_what_is_wrong_and_the_remedy():
    with pytest.raises(ExpressionError, match=r"between 2 and x at character 2; .* write 2\*x"):
        parse_expression("2x")


REMEDIES = {
    "sin^2(x)": "sin(x)^2",
    "cos²(x+1)": "cos(x+1)²",
    "tan**2 x": "tan(x)**2",
    "sinx": "sin(x)",
    "xexp(y-1)": "x*exp(y-1)",
    "(x+1)(y-1)": "(x+1)*(y-1)",
    "x²y": "x²*y",
    "2x**2y": "2*x**2*y",
    "3x²y(x+1) - 1": "3*x²*y*(x+1)",
    "2|x|": "2*|x|",
    "|x||y|": "|x|*|y|",
    "1,5*x": "1.5",
    "sin(0,25)": "0.25",
    "xy": "x*y",
    "ｘｙ": "x*y",
}


@pytest.mark.parametrize("text", REMEDIES)
def test_refusal_ends_with_the_whole_remedy_which_is_a_formula(text):
    error = _parsed_or_refused(text)
    assert str(error).endswith(f" {REMEDIES[text]}")
    assert isinstance(parse_expression(REMEDIES[text]), Expression)


def test_letters_of_another_alphabet_are_sent_to_the_keyboard():
    with pytest.raises(ExpressionError, match=r'^"ㅌ" at .*; switch the keyboard to English$'):
        parse_expression("ㅌ^2")


@pytest.mark.parametrize(
    ("text", "dx", "dy", "dxx"),
    [
        ("relu(-x*y)", 0.0, 0.0, 0.0),
        ("relu(x*y)", -0.5, -2.0, 0.0),
        ("max(x**2, y)", -4.0, 0.0, 2.0),
        ("min(x**2, y)", 0.0, 1.0, 0.0),
        ("max(x, x**3, y, -1)", 0.0, 1.0, 0.0),
        ("sign(x)*x**2", 4.0, 0.0, -2.0),
        ("|x|*y", 0.5, 2.0, 0.0),
        (
            "tanh(relu(x + 2.5))",
            1 / math.cosh(0.5) ** 2,
            0.0,
            -2 * math.tanh(0.5) / math.cosh(0.5) ** 2,
        ),
    ],
)
def test_derivatives_beside_a_kink_are_those_of_the_branch(text, dx, dy, dxx):
    """At (-2, -0.5)."""
    expression = parse_expression(text)
    assert expression.gradient(-2.0, -0.5) == pytest.approx((dx, dy))
    assert expression.hessian(-2.0, -0.5)[0, 0] == pytest.approx(dxx)


def test_sigmoid_has_exact_derivatives_in_both_tails():
    x = np.array([-40.0, -2.0, 0.0, 1.5, 40.0])
    e = np.exp(-np.abs(x))  # symmetric: s' = e/(1+e)², s'' = -sign e(1-e)/(1+e)³
    expression = parse_expression("sigmoid(x)", ("x",))
    np.testing.assert_allclose(expression.derivative(x), e / (1 + e) ** 2, rtol=1e-14)
    second = -np.sign(x) * e * (1 - e) / (1 + e) ** 3
    np.testing.assert_allclose(expression.hessian(x)[0, 0], second, rtol=1e-12, atol=1e-17)


def test_kinks_of_relu_and_of_two_equal_numbers():
    assert parse_expression("relu(x)").gradient(0.0, 0.0) == (0, 0)  # as networks have it
    assert parse_expression("max(x, y)").gradient(1.0, 1.0) == (0.5, 0.5)
    assert parse_expression("min(x, x)").gradient(1.0, 0.0) == (1, 0)
    assert not parse_expression("max(x, y)").is_quadratic


def test_blocks_of_a_large_grid_are_the_points_one_by_one():
    expression = parse_expression("sin(x)*y + relu(x - y)")
    x, y = np.linspace(-2, 2, 301), np.linspace(-1, 1, 307)[:, np.newaxis]
    value, (dx, dy) = expression.value(x, y), expression.gradient(x, y)
    assert value.shape == dx.shape == dy.shape == (307, 301)
    for row in (0, 111, 306):
        here = y[row, 0]
        np.testing.assert_allclose(value[row], np.sin(x) * here + np.where(x > here, x - here, 0))
        np.testing.assert_allclose(dx[row], np.cos(x) * here + (x > here), atol=1e-15)
    assert expression.value(np.zeros(100_000), 0.0).shape == (100_000,)


def test_a_large_grid_takes_little_memory_beside_its_result():
    expression = parse_expression("/".join("xy" * 125))
    x, y = np.meshgrid(np.linspace(1, 2, 400), np.linspace(1, 2, 400))
    tracemalloc.start()
    expression.gradient(x, y)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100e6  # the 1,500 values of all points would be 1.9 GB


def test_formula_whose_derivatives_are_too_many_is_refused_in_one_sentence():
    variables = [f"x{i}" for i in range(40)]
    text = "/".join(variables * 3)
    with pytest.raises(ExpressionError, match=r"more than the 20,000 .*; simplify it") as refusal:
        parse_expression(text, variables)
    assert (refusal.value.values["position"], refusal.value.values["length"]) == (0, len(text))


@settings(max_examples=500, deadline=2000)
@given(
    st.one_of(
        st.text(st.characters()),
        st.text("xy01e.+-*/^()²π sinlogabp_,=|√[]X５ㅌ", max_size=60),
        st.lists(
            st.sampled_from(
                ["x", "y", "2", "sin(", "max(", "(", ")", "|", ",", "**", "-", "+", "√", "^", "e"]
            ),
            max_size=300,
        ).map("".join),
    )
)
@pytest.mark.thorough
def test_any_text_is_a_formula_or_refused(text):
    result = _parsed_or_refused(text)
    if isinstance(result, Expression):
        result.value(0.5, -0.5)
        result.gradient(0.5, -0.5)
    else:
        assert 0 <= result.values["position"] <= len(text)
        str(result).encode()


def _parsed_or_refused(text):
    try:
        return parse_expression(text)
    except ExpressionError as error:
        return error


@pytest.mark.parametrize(
    "text", ["*".join("x" * 250), "**".join("x" * 50), "sin(" * 49 + "x" + ")" * 49]
)
def test_longest_and_deepest_formulas_are_differentiated(text):
    assert np.shape(parse_expression(text).hessian(1.0, 1.0)) == (2, 2)


def test_float32_rounds_every_operation():
    one, tiny = np.float32(1), np.float32(2**-24)  # 1 + tiny is 1 again in float32
    value = parse_expression("x + y - 1").value(one, tiny, dtype=np.float32)
    assert value.dtype == np.float32
    assert value == 0
    assert parse_expression("x + y - 1").value(one, tiny) == 2**-24


@pytest.mark.parametrize("text", FORMULAS)
def test_float32_is_the_same_formula(text):
    formula = parse_expression(text)
    coarse = formula.value(X, Y, dtype=np.float32)
    assert coarse.dtype == np.float32
    np.testing.assert_allclose(coarse, formula.value(X, Y), rtol=1e-4, atol=1e-4)
