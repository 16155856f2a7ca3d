import numpy as np
import pytest

from app.pages.gradient.model.arrow_field import arrow_field
from nncore import SURFACES, Surface

BOWL = SURFACES["bowl"]
SQUARE = (-2.0, 2.0), (-2.0, 2.0)


@pytest.mark.parametrize("key", ["himmelblau", "rosenbrock", "peaks", "ravine"])
def test_arrows_are_the_negative_exact_gradient(key):
    surface = SURFACES[key]
    field = arrow_field(surface, *surface.domain, density=11)
    dx, dy = surface.gradient(field.x, field.y)
    np.testing.assert_allclose(field.dx, -dx, rtol=1e-6, atol=1e-4)
    np.testing.assert_allclose(field.dy, -dy, rtol=1e-6, atol=1e-4)


def test_arrows_of_the_bowl_point_at_its_minimum():
    field = arrow_field(BOWL, *SQUARE, density=9)
    np.testing.assert_allclose(field.dx, -2 * field.x, atol=1e-8)


def test_density_counts_along_the_shorter_side():
    field = arrow_field(BOWL, (-4.0, 4.0), (-1.0, 1.0), density=10)
    assert field.spacing == pytest.approx(0.2)
    assert len(np.unique(field.y.round(9))) in (10, 11)


def test_drawn_arrows_have_room_and_keep_their_direction():
    field = arrow_field(BOWL, *SQUARE, density=9)
    dx, dy = field.drawn(equal=False)
    assert np.hypot(dx, dy).max() <= 1.5 * field.spacing
    np.testing.assert_allclose(dx * field.dy, dy * field.dx, atol=1e-12)


def test_equal_arrows_are_equally_long():
    field = arrow_field(BOWL, *SQUARE, density=9)
    lengths = np.hypot(*field.drawn(equal=True))
    np.testing.assert_allclose(lengths[np.isfinite(lengths)], 0.9 * field.spacing)


def test_a_flat_function_has_no_arrows():
    field = arrow_field(Surface.from_formula("0", SQUARE), *SQUARE, density=5)
    assert not np.any(field.drawn(equal=False))
