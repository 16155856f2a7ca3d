import numpy as np
import pytest

from app.relief import LIFT, PER_STEP, Relief
from nncore import SURFACES, Surface


@pytest.mark.parametrize("key", ["bowl", "ravine", "rosenbrock"])
def test_the_surface_fits_into_its_box(key: str):
    relief = Relief.of(SURFACES[key])
    for values in (relief.x, relief.y, relief.z):
        assert np.abs(values).max() <= 1.0
    assert max(np.ptp(relief.x), np.ptp(relief.y)) == pytest.approx(2.0)


def test_a_path_lies_on_the_surface_between_its_steps_too():
    relief = Relief.of(SURFACES["bowl"])
    path = relief.path([-4.0, 4.0], [0.0, 0.0])
    assert len(path) == PER_STEP + 1
    middle = path[PER_STEP // 2]
    assert middle[:2] == pytest.approx((0.0, 0.0))
    assert middle[2] == pytest.approx(relief.z.min() + LIFT, abs=0.01)  # the bottom of the bowl


def test_what_lies_beyond_the_domain_is_left_out():
    relief = Relief.of(SURFACES["bowl"])
    assert len(relief.lay(np.array([0.0, 99.0]), np.array([0.0, 0.0]))) == 1


def test_a_surface_has_a_hole_where_its_formula_has_no_value():
    relief = Relief.of(Surface.from_formula("log(x)", ((-1.0, 1.0), (-1.0, 1.0))))
    assert (np.isfinite(relief.z) == (relief.x > 0)[:, None]).all()
    assert np.isfinite(relief.shade()).all()
    assert len(relief.lay(np.array([-0.5, 0.5]), np.array([0.0, 0.0]))) == 1
    assert (relief.contour_segments()[:, 0] > 0).all()
