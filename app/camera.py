"""Camera from which a box is seen whole, and as large as it can be. No Qt, no OpenGL."""

from __future__ import annotations

from math import cos, radians, sin, tan
from typing import NamedTuple

import numpy as np

from nncore import Floats

SHIFTS = np.linspace(-0.5, 0.5, 51)  # of the center, upward in the picture
MARGIN = 0.86  # of the picture: the rest is for what is written at the edges


class Camera(NamedTuple):
    """Where a camera looks, and from how far."""

    center: tuple[float, float, float]
    distance: float


def whole_view(
    points: Floats, elevation: float, azimuth: float, fov: float, aspect: float
) -> Camera:
    """Camera nearest to all points with them in the picture.

    Parameters
    ----------
    points : ndarray of shape (n, 3)
    elevation, azimuth : float
        Direction of the camera, in degrees.
    fov : float
        Angle of the picture's width, in degrees.
    aspect : float
        Width of the picture divided by its height.
    """
    right, up, toward = view_axes(elevation, azimuth)
    half_width = MARGIN * tan(radians(fov) / 2)
    beside, above, near = points @ right, points @ up, points @ toward
    sideways = np.abs(beside) / half_width + near
    upright = np.abs(above - SHIFTS[:, None]) * aspect / half_width + near
    distances = np.maximum(sideways.max(), upright.max(axis=1))
    best = int(np.argmin(distances))
    x, y, z = (SHIFTS[best] * up).tolist()
    return Camera((x, y, z), float(distances[best]))


def view_axes(elevation: float, azimuth: float) -> tuple[Floats, Floats, Floats]:
    """Unit vectors to the right and up in the picture, and towards the camera."""
    e, a = radians(elevation), radians(azimuth)
    right = np.array([-sin(a), cos(a), 0.0])
    up = np.array([-sin(e) * cos(a), -sin(e) * sin(a), cos(e)])
    toward = np.array([cos(e) * cos(a), cos(e) * sin(a), sin(e)])
    return right, up, toward
