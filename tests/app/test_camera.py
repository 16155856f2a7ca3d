"""Where the camera of the 3-D view stands."""

from itertools import product
from math import radians, tan

import numpy as np
import pytest

from app.camera import whole_view

CORNERS = np.array(list(product((-1.0, 1.0), (-1.0, 1.0), (-0.45, 0.45))))
FOV = 60.0


def in_the_picture(aspect: float) -> np.ndarray:
    """Each corner's place, from -1 to 1 across the picture, by a pinhole camera."""
    center, distance = whole_view(CORNERS, 30.0, -90.0, FOV, aspect)
    # from azimuth -90° the camera looks along +y: x is to the right
    toward = np.array([0.0, -np.cos(np.pi / 6), 0.5])
    up = np.array([0.0, 0.5, np.cos(np.pi / 6)])
    offsets = CORNERS - (np.array(center) + distance * toward)
    depth = -offsets @ toward
    half = tan(radians(FOV / 2))
    return np.column_stack([offsets[:, 0], offsets @ up * aspect]) / (depth * half)[:, None]


@pytest.mark.parametrize("aspect", [0.6, 1.0, 1.9, 3.0])
def test_every_corner_is_in_the_picture_and_fills_it(aspect: float):
    largest = np.abs(in_the_picture(aspect)).max()
    assert 0.8 < largest < 0.95
