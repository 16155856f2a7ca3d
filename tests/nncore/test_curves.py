"""Functions of one variable: values worked by hand, minima of their derivatives' roots."""

import math
import pickle

import numpy as np
import pytest

from nncore.basins import descend_grid
from nncore.curves import CURVES, Curve
from nncore.descent import descend
from nncore.errors import ArgumentError, ConfigError, ExpressionError
from nncore.optimizers import OPTIMIZERS, SGD, Momentum
from nncore.stability import stability

# w, f, f′ and f″ there, worked by hand.
WORKED = [
    ("book_parabola", 5, 0.75, 0.2, 0.02),  # Saito 2016, 4.3.2
    ("book_parabola", 10, 2.0, 0.3, 0.02),
    ("parabola", -3, 9, -6, 2),
    ("vee", -2, 2, -1, 0),
    ("hole", 1, 1 - 1 / math.e, 2 / math.e, -2 / math.e),
    ("flat_step", 2, 4 - 8 / 3, 4, 8),
    ("flat_step", 0, 0, 0, 0),
    ("two_valleys", 1, -2, -3, 4),
    ("steep_wall", 0, 1, -2.5, 9),
    ("ripples", 0, 0, 3, 0.2),
]
KINKED = {"vee"}  # no derivative at the minimum
SMOOTH = sorted(CURVES.keys() - KINKED)
POLYNOMIALS = {  # coefficients of f, the highest power first
    "book_parabola": [0.01, 0.1, 0],
    "parabola": [1, 0, 0],
    "flat_step": [1 / 4, -1 / 3, 0, 0, 0],
    "two_valleys": [1, 0, -4, 1, 0],
}


@pytest.mark.parametrize(("key", "w", "value", "slope", "curvature"), WORKED)
def test_value_and_derivatives_are_those_worked_by_hand(key, w, value, slope, curvature):
    curve = CURVES[key]
    assert curve.value(w) == pytest.approx(value, abs=1e-12)
    assert curve.gradient(w) == (pytest.approx(slope, abs=1e-12),)
    assert curve.hessian(w).tolist() == [[pytest.approx(curvature, abs=1e-12)]]


def test_every_curve_has_a_worked_value():
    assert {key for key, *_ in WORKED} == CURVES.keys()


@pytest.mark.parametrize("key", CURVES)
def test_a_curve_is_filed_under_its_key_and_says_where_it_is_from(key):
    assert CURVES[key].key == key
    assert CURVES[key].source
    ((low, high),) = CURVES[key].domain
    for (w,) in (CURVES[key].start, *CURVES[key].minima):
        assert low < w < high


@pytest.mark.parametrize("key", POLYNOMIALS)
def test_minima_of_polynomials_are_roots_of_their_derivatives(key):
    slope = np.polyder(POLYNOMIALS[key])
    roots = [
        root.real for root in np.roots(slope) if np.polyval(np.polyder(slope), root.real) > 1e-6
    ]
    np.testing.assert_allclose(sorted(w for (w,) in CURVES[key].minima), sorted(roots), atol=1e-9)


def test_the_wall_ends_where_3_times_the_exponential_is_a_half():
    assert CURVES["steep_wall"].minima == ((pytest.approx(math.log(6) / 3, abs=1e-9),),)


@pytest.mark.parametrize("key", SMOOTH)
def test_a_fine_grid_finds_no_other_minimum(key):
    """Lower than both neighbors, on a grid that the domain's ends are left out of."""
    curve = CURVES[key]
    ((low, high),) = curve.domain
    grid = np.linspace(low, high, 20_001)
    heights = curve.value(grid)
    dips = grid[1:-1][(heights[1:-1] < heights[:-2]) & (heights[1:-1] < heights[2:])]
    listed = sorted(w for (w,) in curve.minima)
    np.testing.assert_allclose(np.unique(dips.round(2)), np.round(listed, 2), atol=0.011)


def test_the_books_numerical_derivative():
    (slope,) = CURVES["book_parabola"].numerical_gradient(5.0)
    assert slope == pytest.approx(0.2, abs=1e-9)  # 0.1999999999990898 in Saito 2016, 4.3.2
    (slopes,) = CURVES["book_parabola"].numerical_gradient([5.0, 10.0])
    np.testing.assert_allclose(slopes, [0.2, 0.3], atol=1e-9)


def test_plain_descent_on_the_parabola_shrinks_by_1_less_2_eta():
    steps = list(descend(CURVES["parabola"], (-4.0,), SGD(0.1), 5, "exact"))
    np.testing.assert_allclose(
        [step.position for step in steps], [(-4 * 0.8**n,) for n in range(6)], rtol=1e-12
    )
    assert steps[0].gradient == (-8,)
    assert steps[0].update == (pytest.approx(0.8),)
    assert steps[-1].outcome == "steps"
    assert steps[-1].update == (0,)


def test_a_rate_above_the_limit_leaves_a_curve():
    *_, last = descend(CURVES["parabola"], (-4.0,), SGD(1.1), 100, "exact")
    assert last.outcome == "left_domain"
    assert abs(last.position[0]) > 15  # 1.5 times the domain's width from its middle


def test_noise_is_drawn_once_a_step():
    draws = np.random.default_rng(3).standard_normal(2)
    steps = descend(
        CURVES["parabola"], (-4.0,), SGD(0.1), 2, "exact", 0.5, np.random.default_rng(3)
    )
    first, second = next(steps), next(steps)
    assert first.gradient == (pytest.approx(-8 + 0.5 * draws[0]),)
    assert second.gradient == (pytest.approx(2 * second.position[0] + 0.5 * draws[1]),)


@pytest.mark.parametrize(
    ("rate", "verdict"),
    [
        (10, "converges"),
        (50, "converges"),
        (60, "oscillates"),
        (100, "oscillates"),
        (101, "diverges"),
    ],
)
def test_the_limit_is_2_over_the_second_derivative(rate, verdict):
    found = stability(CURVES["book_parabola"], (10.0,), SGD(rate))
    assert found.limit == pytest.approx(2 / 0.02)
    assert found.verdict == verdict


def test_nothing_curves_on_straight_lines():
    assert stability(CURVES["vee"], (2.0,), SGD(0.1)).limit is None


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("key", ["two_valleys", "ripples"])
def test_many_descents_at_once_agree_with_single_ones(key, optimizer):
    curve = CURVES[key]
    ((low, high),) = curve.domain
    starts = np.linspace(low, high, 7)
    basins = descend_grid(curve, [starts], lambda: OPTIMIZERS[optimizer](0.005), 150)
    assert basins.ends.shape == (1, 7)
    for w, end in zip(starts, basins.ends[0], strict=True):
        *_, last = descend(curve, (w,), OPTIMIZERS[optimizer](0.005), 150, "exact")
        assert end == pytest.approx(last.position[0], rel=1e-7, abs=1e-7)


def test_the_top_between_two_valleys_divides_their_basins():
    starts = np.array([[-2.0, 0.0, 0.12, 0.13, 2.0]])  # f′ is 0 at 0.1260
    basins = descend_grid(CURVES["two_valleys"], starts, lambda: SGD(0.02), 2000)
    assert basins.minimum.tolist() == [0, 0, 0, 1, 1]
    assert (basins.outcome == "arrived").all()


def test_minima_of_a_typed_formula_are_found_the_lowest_first():
    curve = Curve.from_formula("w**4 - 2*w**2 + w/4", ((-2, 2),))
    left, _, right = np.sort(np.roots([4, 0, -4, 0.25]))
    basins = descend_grid(curve, [np.linspace(-2, 2, 21)], lambda: SGD(0.02), 500)
    np.testing.assert_allclose(basins.minima, [(left,), (right,)], atol=1e-8)


def test_a_start_without_a_value_is_undefined_and_one_that_runs_away_has_left():
    curve = Curve.from_formula("log(w)", ((-1, 3),))
    basins = descend_grid(curve, [[-0.5, 1.0]], lambda: Momentum(10.0), 200)
    assert basins.outcome.tolist() == ["undefined", "left"]


def test_a_typed_formula_becomes_a_curve_that_starts_off_center():
    curve = Curve.from_formula("3*w - 1", ((0, 4),))
    assert curve.value(2.0) == 5
    assert curve.start == (3,)
    assert curve.minima == ()
    assert repr(curve) == "<Curve formula: 3*w - 1>"


def test_only_w_is_known():
    with pytest.raises(ExpressionError):
        Curve.from_formula("x + y", ((0, 1),))


@pytest.mark.parametrize(
    ("domain", "start", "sentence"),
    [
        (((1, 1),), (0,), "domain must reach from one number to a larger one, got 1 to 1 for w"),
        (((0, 1),), (math.nan,), "start must be a finite number, got nan"),
    ],
)
def test_what_is_not_finite_is_refused(domain, start, sentence):
    with pytest.raises(ConfigError) as refusal:
        Curve("formula", "w", domain, start)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("domain", "start", "sentence"),
    [
        (((0, 1), (0, 1)), (0,), "a domain must be ((w_min, w_max),)"),
        (((0, 1),), (0, 1), "start must be one number in a tuple"),
        (((0, 1),), ("a",), "start must be one number in a tuple"),
    ],
)
def test_what_has_another_shape_is_refused(domain, start, sentence):
    with pytest.raises(ArgumentError) as refusal:
        Curve("formula", "w", domain, start)
    assert str(refusal.value).startswith(sentence)


def test_starts_for_a_surface_are_none_for_a_curve():
    with pytest.raises(ArgumentError, match="a formula takes a coordinate for each of w, got 2"):
        descend_grid(CURVES["parabola"], (1.0, 2.0), lambda: SGD(0.1), 3)


def test_a_curve_survives_pickling():
    curve = CURVES["ripples"]
    assert pickle.loads(pickle.dumps(curve)).value(1.0) == curve.value(1.0)
