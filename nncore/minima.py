"""Which minimum a point lies near, and finding those that no table lists."""

import numpy as np
from numpy.typing import NDArray

from nncore.expressions import FloatArray
from nncore.surface import Point, Surface

NEAR = 0.02  # of the domain, each axis measured by its own length
MAX_FOUND = 256
NEWTON_STEPS = 20
FLAT = 1e-9  # of the curvature across a valley, and of its slope, what there may be along it


def nearest_minimum(
    surface: Surface, x: FloatArray, y: FloatArray, minima: tuple[Point, ...]
) -> NDArray[np.intp]:
    """Index of the minimum nearest to each point, -1 where none is within 2 % of the domain.

    Parameters
    ----------
    surface : Surface
        Tells the size of its domain, and whether it repeats.
    x, y : ndarray of one shape
        Coordinates of the points.
    minima : tuple of tuple of two float

    Returns
    -------
    ndarray of int, of the shape of `x`
    """
    nearest = np.full(x.shape, -1)
    shortest = np.full(x.shape, NEAR)
    for index, minimum in enumerate(minima):
        distance = _distance(surface, x - minimum[0], y - minimum[1])
        nearer = distance < shortest
        nearest[nearer], shortest[nearer] = index, distance[nearer]
    return nearest


def find_minima(surface: Surface, x: FloatArray, y: FloatArray) -> list[Point]:
    """Minima near the ends of descents that `surface` does not list, the lowest first.

    A point counts if Newton's method leads from it to a bottom within 2 % of the domain. The
    Hessian must curve upward all the way, so saddles and kinks are none.

    Parameters
    ----------
    surface : Surface
    x, y : ndarray of shape (n,)
        Ends of descents.

    Returns
    -------
    list of (x, y)
        At most 256, no two of them within 2 % of the domain.
    """
    step_x, step_y = _newton_step(surface, x, y)
    close = _distance(surface, step_x, step_y) < NEAR
    x, y = _bottoms(surface, *_one_of_each(surface, x[close], y[close]))
    new = nearest_minimum(surface, x, y, surface.minima) < 0
    x, y = _one_of_each(surface, x[new], y[new])
    return list(zip(x.tolist(), y.tolist(), strict=True))


@np.errstate(all="ignore")  # nan where the surface has no value
def near_flat_minimum(surface: Surface, x: FloatArray, y: FloatArray) -> NDArray[np.bool_]:
    """Whether points lie near a minimum that is one of a line of them, as x**2 has along x = 0.

    There the surface curves upward in one direction and is level in the other, and the bottom of
    the parabola is within 2 % of the domain.

    Parameters
    ----------
    surface : Surface
    x, y : ndarray of float64, of one shape

    Returns
    -------
    ndarray of bool, of that shape
    """
    dx, dy = surface.gradient(x, y)
    (a, b), (_, c) = surface.hessian(x, y)
    curvature = a + c  # the other eigenvalue is 0
    is_flat = (curvature > 0) & (np.abs(a * c - b * b) <= FLAT * curvature**2)
    along = np.where(a > c, (a, b), (b, c))  # the direction that curves
    along /= np.hypot(*along)
    slope = dx * along[0] + dy * along[1]
    is_level = np.abs(dy * along[0] - dx * along[1]) <= FLAT * np.hypot(dx, dy)
    step_x, step_y = along * (slope / curvature)
    return np.asarray(is_flat & is_level & (_distance(surface, step_x, step_y) < NEAR))


def _bottoms(surface: Surface, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Where Newton's method leads, for those points where it ends close by."""
    start_x, start_y = x, y
    for _ in range(NEWTON_STEPS):
        step_x, step_y = _newton_step(surface, x, y)
        x, y = x - step_x, y - step_y
    arrived = _distance(surface, step_x, step_y) < NEAR * 1e-3
    close = arrived & (_distance(surface, x - start_x, y - start_y) < NEAR)
    return x[close], y[close]


@np.errstate(all="ignore")  # a singular Hessian divides by 0
def _newton_step(surface: Surface, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The step to the bottom of the paraboloid that fits at (x, y), nan if that is no bowl."""
    dx, dy = surface.gradient(x, y)
    (a, b), (_, c) = surface.hessian(x, y)
    determinant = np.where((a > 0) & (a * c > b * b), a * c - b * b, np.nan)
    return (c * dx - b * dy) / determinant, (a * dy - b * dx) / determinant


def _one_of_each(surface: Surface, x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The lowest point, the lowest of those not near it, and so on."""
    chosen: list[int] = []
    waiting = np.argsort(surface.value(x, y))
    while waiting.size and len(chosen) < MAX_FOUND:
        lowest = waiting[0]
        chosen.append(lowest)
        distance = _distance(surface, x[waiting] - x[lowest], y[waiting] - y[lowest])
        waiting = waiting[distance >= NEAR]
    return x[chosen], y[chosen]


def _distance(surface: Surface, x: FloatArray, y: FloatArray) -> FloatArray:
    """Length of (x, y), each axis measured by the domain's own length."""
    (x_min, x_max), (y_min, y_max) = surface.domain
    return np.asarray(np.hypot(x / (x_max - x_min), y / (y_max - y_min)))
