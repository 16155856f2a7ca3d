import math
import pickle

import numpy as np
import pytest

from nncore.errors import ConfigError, ExpressionError
from nncore.surfaces import SURFACES, Surface

KINKED = {"kink", "ackley"}  # no derivative at the minimum
SMOOTH = sorted(SURFACES.keys() - KINKED)

# Values at a point, as the publications in `source` print them or worked by hand.
PUBLISHED = [
    ("bowl", (3, 4), 25, 0),
    ("ravine", (10, 2), 9, 1e-12),
    ("booth", (1, 3), 0, 0),
    ("booth", (0, 0), 74, 0),
    ("matyas", (10, 10), 4, 1e-12),
    ("kink", (-1, 2), 5, 0),
    ("saddle", (3, 2), 5, 0),
    ("monkey_saddle", (1, 1), -2, 0),
    ("double_well", (0, 0), 1, 0),
    ("plateau", (0, 0), 0, 0),
    ("rosenbrock", (-1.2, 1), 24.2, 1e-12),
    ("beale", (3, 0.5), 0, 0),
    ("beale", (0, 0), 1.5**2 + 2.25**2 + 2.625**2, 1e-12),
    ("himmelblau", (3, 2), 0, 0),
    ("himmelblau", (-0.270845, -0.923039), 181.617, 1e-3),  # its local maximum
    ("three_hump_camel", (1.7475, -0.8738), 0.2986, 1e-4),
    ("six_hump_camel", (0.0898, -0.7126), -1.0316, 1e-4),
    ("six_hump_camel", (-1.7036, 0.7961), -0.2155, 1e-4),
    ("six_hump_camel", (1.6071, 0.5687), 2.1043, 1e-4),
    ("mccormick", (-0.54719, -1.54719), -1.9133, 1e-4),
    ("branin", (-math.pi, 12.275), 0.397887, 1e-6),
    ("branin", (9.42478, 2.475), 0.397887, 1e-6),
    ("goldstein_price", (0, -1), math.log(3), 1e-12),
    ("goldstein_price", (-0.6, -0.4), math.log(30), 1e-12),
    ("goldstein_price", (1.8, 0.2), math.log(84), 1e-12),
    ("goldstein_price", (1.2, 0.8), math.log(840), 1e-12),
    ("peaks", (0.2283, -1.6255), -6.5511, 1e-4),
    ("styblinski_tang", (-2.903534, -2.903534), -78.33233, 1e-4),
    ("rastrigin", (0, 0), 0, 1e-12),
    ("rastrigin", (0.5, 0.5), 40.5, 1e-12),
    ("ackley", (0, 0), 0, 1e-12),
    ("easom", (math.pi, math.pi), -1, 1e-12),
]

SAME_LEVEL = 1e-6  # heights closer than this are equal: minima are given to ten digits
LEVELS = {  # how many global and how many other minima are listed
    "himmelblau": (4, 0),
    "three_hump_camel": (1, 2),
    "six_hump_camel": (2, 4),
    "mccormick": (1, 1),
    "branin": (3, 0),
    "goldstein_price": (1, 3),
    "peaks": (1, 2),
    "styblinski_tang": (1, 3),
    "rastrigin": (1, 24),
    "saddle": (0, 0),
}


@pytest.mark.parametrize(("key", "point", "value", "tolerance"), PUBLISHED)
def test_value_is_the_published_one(key, point, value, tolerance):
    assert abs(SURFACES[key].value(*point) - value) <= tolerance


def test_every_surface_has_a_published_value():
    assert {key for key, *_ in PUBLISHED} == SURFACES.keys()


@pytest.mark.parametrize("key", SURFACES)
def test_surface_is_filed_under_its_key_and_says_where_it_is_from(key):
    surface = SURFACES[key]
    assert surface.key == key
    assert surface.source


@pytest.mark.parametrize("key", SURFACES)
def test_start_and_minima_lie_in_the_domain(key):
    (x_min, x_max), (y_min, y_max) = SURFACES[key].domain
    for x, y in (SURFACES[key].start, *SURFACES[key].minima):
        assert x_min < x < x_max
        assert y_min < y < y_max


@pytest.mark.parametrize("key", SMOOTH)
def test_minima_are_flat_and_curve_upward(key):
    """Ten digits leave an error of 1e-9, which the curvature turns into a gradient."""
    surface = SURFACES[key]
    for minimum in surface.minima:
        curvatures = np.linalg.eigvalsh(surface.hessian(*minimum))
        assert curvatures.min() > 0
        assert np.hypot(*surface.gradient(*minimum)) < 2e-9 * curvatures.max()


@pytest.mark.parametrize("key", sorted(KINKED))
def test_kinked_minimum_is_lower_than_all_around_it(key):
    surface = SURFACES[key]
    angle = np.linspace(0, 2 * np.pi, 60)
    around = surface.value(1e-3 * np.cos(angle), 1e-3 * np.sin(angle))
    assert around.min() > surface.value(0.0, 0.0)
    assert surface.gradient(0.0, 0.0) == (0, 0)


@pytest.mark.parametrize("key", SURFACES)
def test_derivatives_agree_with_central_differences(key):
    """A central difference errs by h**2/6 of the third derivative and by rounding, 1e-16 |f| / h.

    Neither is more than 1e-5 of the largest derivative on these domains.
    """
    surface, h = SURFACES[key], 1e-5
    (x_min, x_max), (y_min, y_max) = surface.domain
    rng = np.random.default_rng(7)
    x, y = rng.uniform(x_min, x_max, 50), rng.uniform(y_min, y_max, 50)

    def difference(f):
        return [
            (np.asarray(f(x + h, y)) - np.asarray(f(x - h, y))) / (2 * h),
            (np.asarray(f(x, y + h)) - np.asarray(f(x, y - h))) / (2 * h),
        ]

    for exact, by_difference in (
        (np.array(surface.gradient(x, y)), np.array(difference(surface.value))),
        (surface.hessian(x, y), np.array(difference(surface.gradient))),
    ):
        assert np.abs(exact - by_difference).max() <= 1e-5 * max(np.abs(exact).max(), 1)


def test_the_books_numerical_gradient_of_the_bowl():
    dx, dy = SURFACES["bowl"].numerical_gradient(3.0, 4.0)  # Saito 2016, 4.4
    assert (dx, dy) == (pytest.approx(6), pytest.approx(8))


@pytest.mark.parametrize("key", ["himmelblau", "rosenbrock", "peaks", "ravine"])
def test_the_numerical_gradient_is_taken_at_many_points_at_once(key):
    surface = SURFACES[key]
    (x_min, x_max), (y_min, y_max) = surface.domain
    x, y = np.linspace(x_min, x_max, 5)[:, None], np.linspace(y_min, y_max, 4)
    found, exact = surface.numerical_gradient(x, y), surface.gradient(x, y)
    for by_difference, derivative in zip(found, exact, strict=True):
        assert by_difference.shape == (5, 4)
        np.testing.assert_allclose(by_difference, derivative, rtol=1e-6, atol=1e-4)


def test_where_a_formula_has_no_value_it_has_no_numerical_gradient():
    surface = Surface.from_formula("log(x) + y", ((-1, 1), (-1, 1)))
    dx, dy = surface.numerical_gradient([-1.0, 2.0], 0.0)
    assert np.isnan([dx[0], dy[0]]).all()
    assert (dx[1], dy[1]) == (pytest.approx(0.5), pytest.approx(1))


def test_a_surface_says_its_formula():
    assert repr(SURFACES["ravine"]) == "<Surface ravine: x**2/20 + y**2>"


def lowest_minima(surface):
    heights = [float(surface.value(*minimum)) for minimum in surface.minima]
    return [
        minimum
        for minimum, height in zip(surface.minima, heights, strict=True)
        if height - min(heights) < SAME_LEVEL
    ]


@pytest.mark.parametrize("key", LEVELS)
def test_minima_lie_on_the_published_levels(key):
    n_global, n_other = LEVELS[key]
    surface = SURFACES[key]
    assert len(lowest_minima(surface)) == n_global
    assert len(surface.minima) == n_global + n_other


def test_global_minima_are_the_published_ones():
    assert lowest_minima(SURFACES["goldstein_price"]) == [(0, -1)]
    np.testing.assert_allclose(
        lowest_minima(SURFACES["six_hump_camel"]), [(0.0898, -0.7126), (-0.0898, 0.7126)], atol=1e-4
    )


def test_formulas_of_second_degree_are_known_as_quadratic():
    quadratic = {key for key, surface in SURFACES.items() if surface.expression.is_quadratic}
    assert quadratic == {"bowl", "ravine", "booth", "matyas", "saddle"}


def test_typed_formula_becomes_a_surface():
    surface = Surface.from_formula("x**2 + 3*y", ((-2, 2), (0, 4)), start=(1, 1))
    assert surface.value(2.0, 1.0) == 7
    assert surface.start == (1, 1)
    assert surface.minima == ()


def test_typed_formula_starts_off_center_unless_told():
    assert Surface.from_formula("x*y", ((-2, 2), (0, 4))).start == (1, 3)


def test_typed_nonsense_is_refused_at_once():
    with pytest.raises(ExpressionError):
        Surface.from_formula("x +", ((-1, 1), (-1, 1)))


@pytest.mark.parametrize(
    "domain",
    [
        ((1, -1), (-1, 1)),
        ((-1, 1), (2, 2)),
        ((-math.inf, 1), (-1, 1)),
        ((-1, math.nan), (-1, 1)),
        ((-1.7e308, 1.7e308), (-1, 1)),
    ],
)
def test_empty_or_endless_domain_is_refused(domain):
    with pytest.raises(ConfigError, match="domain"):
        Surface.from_formula("x", domain)


def test_empty_domain_is_refused_in_plain_words():
    with pytest.raises(ConfigError) as refusal:
        Surface.from_formula("x", ((-1, 1), (10, 10)))
    assert str(refusal.value) == (
        "domain must reach from one number to a larger one, got 10 to 10 for y"
    )


def test_start_that_is_no_number_is_refused():
    with pytest.raises(ConfigError, match="start"):
        Surface.from_formula("x", ((-1, 1), (-1, 1)), start=(0, math.nan))


def test_surface_survives_pickling():
    surface = SURFACES["peaks"]
    assert pickle.loads(pickle.dumps(surface)).value(1.0, 1.0) == surface.value(1.0, 1.0)
