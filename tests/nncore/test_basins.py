from itertools import cycle, product

import numpy as np
import pytest

from nncore.basins import descend_grid
from nncore.descent import descend
from nncore.optimizers import OPTIMIZERS, SGD, Adam, Momentum
from nncore.surfaces import SURFACES, Surface
from tests.thoroughness import briefly


def grid(surface, n=7):
    (x_min, x_max), (y_min, y_max) = surface.domain
    return np.meshgrid(np.linspace(x_min, x_max, n), np.linspace(y_min, y_max, n))


RATES = {"sgd": 0.002, "momentum": 0.002, "nesterov": 0.002}


BUMPY = "himmelblau", "six_hump_camel", "saddle"


@briefly(
    ("key", "optimizer"),
    quick=zip(cycle(BUMPY), OPTIMIZERS, strict=False),
    thorough=product(BUMPY, OPTIMIZERS),
)
def test_grid_agrees_with_single_descents(key, optimizer):
    """Both make the same moves; a ball at rest may move by 1e-10 more here and there."""
    surface, rate = SURFACES[key], RATES.get(optimizer, 0.05)
    x, y = grid(surface, 4)
    basins = descend_grid(surface, (x, y), lambda: OPTIMIZERS[optimizer](rate), 150)
    for i in np.ndindex(x.shape):
        *_, last = descend(surface, (x[i], y[i]), OPTIMIZERS[optimizer](rate), 150, "exact")
        if last.outcome == "left_domain":
            assert np.isnan(basins.ends[0, *i])
            assert basins.minimum[i] == -1
        else:
            here = basins.ends[:, *i]
            np.testing.assert_allclose(here, last.position, rtol=1e-7, atol=1e-7)


def test_each_start_beside_a_minimum_belongs_to_it():
    himmelblau = SURFACES["himmelblau"]
    starts = np.array(himmelblau.minima) + 0.1
    basins = descend_grid(himmelblau, starts.T, lambda: SGD(0.01), 200)
    assert basins.minimum.tolist() == [0, 1, 2, 3]
    assert basins.minima == himmelblau.minima


def test_ridge_of_the_double_well_divides_left_from_right():
    x, y = grid(SURFACES["double_well"], n=8)
    basins = descend_grid(SURFACES["double_well"], (x, y), lambda: SGD(0.02), 1000)
    np.testing.assert_array_equal(basins.minimum, np.where(x < 0, 0, 1))


def test_too_large_a_rate_leaves_everywhere():
    basins = descend_grid(SURFACES["bowl"], grid(SURFACES["bowl"], 4), lambda: SGD(10.0), 50)
    assert np.isnan(basins.ends).all()
    assert (basins.minimum == -1).all()


def test_ball_on_its_way_belongs_to_no_minimum():
    basins = descend_grid(SURFACES["bowl"], (3.0, 3.0), lambda: SGD(1e-6), 10)
    assert basins.minimum == -1
    assert basins.ends[0] == pytest.approx(3, abs=1e-3)


def test_starts_may_be_an_open_grid():
    x, y = np.linspace(-5, 5, 3), np.linspace(-4, 4, 5)[:, np.newaxis]
    basins = descend_grid(SURFACES["bowl"], (x, y), lambda: SGD(0.2), 100)
    assert basins.ends.shape == (2, 5, 3)
    assert basins.minimum.shape == (5, 3)


def test_starts_are_left_alone():
    x, y = grid(SURFACES["bowl"])
    kept = x.copy()
    descend_grid(SURFACES["bowl"], (x, y), lambda: Momentum(0.1), 20)
    np.testing.assert_array_equal(x, kept)


def test_minima_of_a_typed_formula_are_found_the_lowest_first():
    """x**4 - 2*x**2 + x/4 has its minima where 4x**3 - 4x + 1/4 = 0, near -1 and 1."""
    surface = Surface.from_formula("x**4 - 2*x**2 + x/4 + y**2", ((-2, 2), (-2, 2)))
    left, _, right = np.sort(np.roots([4, 0, -4, 0.25]))
    basins = descend_grid(surface, grid(surface, 10), lambda: SGD(0.02), 500)
    np.testing.assert_allclose(basins.minima, [(left, 0), (right, 0)], atol=1e-8)
    assert set(basins.minimum.ravel().tolist()) == {0, 1}


def test_minima_beyond_the_published_ones_are_found():
    """Ackley's function has one near every pair of whole numbers."""
    ackley = SURFACES["ackley"]
    basins = descend_grid(ackley, grid(ackley, 9), lambda: SGD(0.001), 500)
    assert basins.minima[0] == (0, 0)
    found = np.array(basins.minima[1:])
    assert len(found) > 20
    assert np.abs(found - np.round(found)).max() < 0.06


def test_saddles_valleys_and_slopes_are_no_minima():
    for text in ("x**2 - y**2", "x + y", "x*y", "x**2", "exp(x)"):
        surface = Surface.from_formula(text, ((-1, 1), (-1, 1)))
        basins = descend_grid(surface, grid(surface), lambda: SGD(0.1), 200)
        assert basins.minima == ()


def test_flat_bottom_without_curvature_is_found():
    surface = Surface.from_formula("(x - 0.3)**4 + (y + 0.2)**4", ((-1, 1), (-1, 1)))
    basins = descend_grid(surface, grid(surface), lambda: Adam(0.05), 2000)
    np.testing.assert_allclose(basins.minima, [(0.3, -0.2)], atol=1e-3)
    assert (basins.minimum == 0).all()


def test_grid_can_be_cancelled():
    asked = []

    def keep_going():
        asked.append(True)
        return len(asked) < 5

    x, y = grid(SURFACES["beale"])
    assert descend_grid(SURFACES["beale"], (x, y), lambda: SGD(1e-4), 1000, keep_going) is None
    assert len(asked) == 5


def test_grid_stops_where_all_have_arrived():
    asked = []
    x, y = grid(SURFACES["bowl"])
    descend_grid(SURFACES["bowl"], (x, y), lambda: SGD(0.5), 1000, lambda: not asked.append(True))
    assert len(asked) < 30


def test_basins_say_how_many_minima_and_starts_they_have():
    himmelblau = SURFACES["himmelblau"]
    basins = descend_grid(himmelblau, grid(himmelblau, n=3), lambda: SGD(0.01), 1)
    assert repr(basins) == "<Basins of 4 minima, from 9 starts>"


def outcomes(text, starts_x, steps=200, rate=0.1, domain=((-1, 1), (-1, 1)), starts_y=0.5):
    surface = Surface.from_formula(text, domain)
    return descend_grid(surface, (starts_x, starts_y), lambda: SGD(rate), steps)


@pytest.mark.parametrize("text", ["x**2", "(x + y)**2", "(2*x - y)**2 + 3", "(x - 0.1)**2 * 50"])
def test_each_point_of_a_level_valley_is_a_minimum_that_is_arrived_at(text):
    rate = 0.009 if "50" in text else 0.1
    basins = outcomes(text, np.linspace(-0.9, 0.9, 7), rate=rate)
    assert (basins.outcome == "arrived").all()
    assert (basins.minimum == -1).all()
    assert basins.minima == ()


def test_slow_ones_have_not_arrived():
    assert (outcomes("x**2", [-0.9, 0.9], steps=5).outcome == "not_arrived").all()
    basins = descend_grid(SURFACES["rosenbrock"], (-1.5, 2.0), lambda: SGD(1e-4), 500)
    assert basins.outcome == "not_arrived"
    bowl = descend_grid(SURFACES["bowl"], ([3.0, 0.0], [3.0, 0.0]), lambda: SGD(1e-6), 10)
    assert bowl.outcome.tolist() == ["not_arrived", "arrived"]


def test_slopes_and_saddles_are_not_arrived_at():
    assert outcomes("x/100 + y/100", [0.0], steps=3).outcome.tolist() == ["not_arrived"]
    assert outcomes("x**2 - y**2", 0.5, starts_y=0.0).outcome == "not_arrived"
    assert outcomes("x**2 + y/1000", 0.5).outcome == "not_arrived"


def test_what_runs_away_has_left():
    assert outcomes("-x**2", [-0.5, 0.5]).outcome.tolist() == ["left", "left"]


def test_starts_and_ends_without_a_value_are_undefined():
    domain = ((-3, 3), (-1, 1))
    basins = outcomes("log(x) + y**2", [-2.5, 0.5], domain=domain, steps=40, rate=0.4)
    assert basins.outcome.tolist() == ["undefined", "undefined"]  # the second walks to x = -0.3
    assert outcomes("log(x)", [-2.5], domain=domain, steps=0).outcome == "undefined"
    assert outcomes("sqrt(x)", [-2.5], domain=domain).outcome == "undefined"
