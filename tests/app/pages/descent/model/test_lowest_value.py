import numpy as np
import pytest

from app.pages.descent.model.lowest_value import LowestValue, lowest_value
from nncore import SURFACES, Surface

SQUARE = ((-3.0, 3.0), (-3.0, 3.0))


@pytest.mark.parametrize("key", [key for key, each in SURFACES.items() if each.minima])
def test_nowhere_on_the_map_is_a_surface_lower_than_its_minimum(key: str):
    surface = SURFACES[key]
    known = lowest_value(surface)
    x, y = np.meshgrid(*(np.linspace(*side, 701) for side in surface.domain))
    lowest_seen = np.nanmin(surface.value(x, y))
    assert known.is_minimum
    assert known.value <= lowest_seen + 1e-9
    assert lowest_seen - known.value < 0.02 * np.ptp(surface.value(x, y))


def test_the_lowest_of_several_minima_counts():
    assert lowest_value(SURFACES["branin"]).value == pytest.approx(0.397887, abs=1e-6)
    assert lowest_value(SURFACES["six_hump_camel"]).value == pytest.approx(-1.0316, abs=1e-4)


@pytest.mark.parametrize(
    ("formula", "lowest"),
    [
        ("x**2 - y**2", -9),  # at the middle of two edges
        ("x**3 - 3*x*y**2", -54),  # in two corners: 27 - 81
        ("(x - 0.123)**2 + 2*(y + 1.7)**4 + 3", 3),  # between the points of the search
        ("log(x) + y**2", -np.inf),
    ],
)
def test_of_a_typed_formula_the_lowest_value_is_searched_for(formula: str, lowest: float):
    known = lowest_value(Surface.from_formula(formula, SQUARE))
    if np.isinf(lowest):
        assert known.value == pytest.approx(np.log(0.03))  # the nearest of 201 points to x = 0
    else:
        assert known == LowestValue(pytest.approx(lowest, abs=1e-6), is_minimum=False)


def test_a_formula_without_a_value_has_no_lowest_one():
    assert lowest_value(Surface.from_formula("sqrt(-1 - x**2)", SQUARE)) is None
