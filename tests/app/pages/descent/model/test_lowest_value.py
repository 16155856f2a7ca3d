import numpy as np
import pytest

from app.pages.descent.model.lowest_value import lowest_value
from nncore import SURFACES, Surface
from nncore.surface import Point

SQUARE = ((-3.0, 3.0), (-3.0, 3.0))


@pytest.mark.parametrize("key", [key for key, each in SURFACES.items() if each.minima])
def test_nowhere_on_the_map_is_a_surface_lower_than_its_minimum(key: str):
    surface = SURFACES[key]
    known = lowest_value(surface)
    x, y = np.meshgrid(*(np.linspace(*side, 701) for side in surface.domain))
    lowest_seen = np.nanmin(surface.value(x, y))
    assert known.is_listed
    assert known.value <= lowest_seen + 1e-9
    assert lowest_seen - known.value < 0.02 * np.ptp(surface.value(x, y))


def test_the_lowest_of_several_minima_counts():
    assert lowest_value(SURFACES["branin"]).value == pytest.approx(0.397887, abs=1e-6)
    assert lowest_value(SURFACES["six_hump_camel"]).value == pytest.approx(-1.0316, abs=1e-4)


@pytest.mark.parametrize(
    ("formula", "lowest", "minimum"),
    [
        ("x**2 - y**2", -9, None),  # at the middle of two edges
        ("x**3 - 3*x*y**2", -54, None),  # in two corners: 27 - 81
        ("abs(x - 0.3) + abs(y)", 0, None),  # at a kink, which is a point of the search
        ("(x - 0.123)**2 + 2*(y + 1.7)**4 + 3", 3, (0.123, -1.7)),  # between its points
        ("log(x) + y**2", np.log(0.03), None),  # without end: the nearest of 201 points to x = 0
    ],
)
def test_of_a_typed_formula_the_lowest_value_is_searched_for(
    formula: str, lowest: float, minimum: Point | None
):
    known = lowest_value(Surface.from_formula(formula, SQUARE))
    assert not known.is_listed
    assert known.value == pytest.approx(lowest, abs=1e-6)
    assert known.minimum == (minimum and pytest.approx(minimum, abs=1e-3))


def test_a_formula_without_a_value_has_no_lowest_one():
    assert lowest_value(Surface.from_formula("sqrt(-1 - x**2)", SQUARE)) is None
