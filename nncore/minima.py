"""Which minimum a point lies near, and finding those that no table lists."""

from functools import reduce

import numpy as np
from numpy.typing import NDArray

from nncore.expressions import FloatArray
from nncore.surface import Point, Surface

NEAR = 0.02  # of the domain, each axis measured by its own length
MAX_FOUND = 256
NEWTON_STEPS = 20
ASIDE = 2e-4  # of the domain: where a minimum is compared with what is around it
FLAT = 1e-9  # of the curvature across a valley, and of its slope, what there may be along it


def nearest_minimum(
    surface: Surface, points: FloatArray, minima: tuple[Point, ...]
) -> NDArray[np.intp]:
    """Index of the minimum nearest to each point, -1 where none is within 2 % of the domain.

    Parameters
    ----------
    surface : Surface
        Tells the size of its domain, and whether it repeats.
    points : ndarray of shape (n_variables, *S)
    minima : tuple of points

    Returns
    -------
    ndarray of int, of shape `S`
    """
    nearest = np.full(points.shape[1:], -1)
    shortest = np.full(points.shape[1:], NEAR)
    for index, minimum in enumerate(minima):
        distance = _distance(surface, _away_from(points, minimum))
        nearer = distance < shortest
        nearest[nearer], shortest[nearer] = index, distance[nearer]
    return nearest


def find_minima(surface: Surface, points: FloatArray) -> list[Point]:
    """Minima near the ends of descents that `surface` does not list, the lowest first.

    A point counts if Newton's method leads from it to a bottom within 2 % of the domain. The
    Hessian must curve upward all the way, and nothing a little aside be lower, so saddles, kinks
    and steps that are level on the way down are none.

    Parameters
    ----------
    surface : Surface
    points : ndarray of shape (n_variables, n)
        Ends of descents.

    Returns
    -------
    list of points
        At most 256, no two of them within 2 % of the domain.
    """
    close = _distance(surface, _newton_step(surface, points)) < NEAR
    bottoms = _bottoms(surface, _one_of_each(surface, points[:, close]))
    bottoms = bottoms[:, _is_lowest_around(surface, bottoms)]
    new = nearest_minimum(surface, bottoms, surface.minima) < 0
    found = _one_of_each(surface, bottoms[:, new])
    return list(map(tuple, found.T.tolist()))


@np.errstate(all="ignore")  # nan where the surface has no value
def near_flat_minimum(surface: Surface, points: FloatArray) -> NDArray[np.bool_]:
    """Whether points lie near a minimum that is one of a line of them, as x**2 has along x = 0.

    There the surface curves upward in one direction and is level in the other, and the bottom of
    the parabola is within 2 % of the domain. A curve has no other direction, and no such minima.

    Parameters
    ----------
    surface : Surface
    points : ndarray of float64, of shape (n_variables, *S)

    Returns
    -------
    ndarray of bool, of shape `S`
    """
    if len(points) == 1:
        return np.zeros(points.shape[1:], dtype=bool)
    dx, dy = surface.gradient(*points)
    (a, b), (_, c) = surface.hessian(*points)
    curvature = a + c  # the other eigenvalue is 0
    is_flat = (curvature > 0) & (np.abs(a * c - b * b) <= FLAT * curvature**2)
    along = np.where(a > c, (a, b), (b, c))  # the direction that curves
    along /= np.hypot(*along)
    slope = dx * along[0] + dy * along[1]
    is_level = np.abs(dy * along[0] - dx * along[1]) <= FLAT * np.hypot(dx, dy)
    step = along * (slope / curvature)
    return np.asarray(is_flat & is_level & (_distance(surface, step) < NEAR))


def _bottoms(surface: Surface, starts: FloatArray) -> FloatArray:
    """Where Newton's method leads, for those points where it ends close by."""
    points = starts
    for _ in range(NEWTON_STEPS):
        step = _newton_step(surface, points)
        points = points - step
    arrived = _distance(surface, step) < NEAR * 1e-3
    close = arrived & (_distance(surface, points - starts) < NEAR)
    return points[:, close]


@np.errstate(all="ignore")  # nan where the surface has no value
def _is_lowest_around(surface: Surface, points: FloatArray) -> NDArray[np.bool_]:
    """Whether nothing a little aside, along either axis, is lower than each point.

    Newton's method comes from above to where a slope is level on its way down, too: to the
    flat step of w**4/4 - w**3/3 at 0.
    """
    heights = surface.value(*points)
    rounding = 4 * np.finfo(np.float64).eps * np.abs(heights)
    is_lowest = np.ones(points.shape[1:], dtype=bool)
    for axis, (low, high) in enumerate(surface.domain):
        for aside in (-ASIDE * (high - low), ASIDE * (high - low)):
            moved = points.copy()
            moved[axis] += aside
            is_lowest &= ~(surface.value(*moved) < heights - rounding)
    return is_lowest


@np.errstate(all="ignore")  # a singular Hessian divides by 0
def _newton_step(surface: Surface, points: FloatArray) -> FloatArray:
    """The step to the bottom of the paraboloid that fits at each point, nan if that is no bowl."""
    gradient, hessian = np.array(surface.gradient(*points)), surface.hessian(*points)
    a = hessian[0, 0]
    if len(points) == 1:
        return np.asarray(gradient / np.where(a > 0, a, np.nan))
    (dx, dy), b, c = gradient, hessian[0, 1], hessian[1, 1]
    determinant = np.where((a > 0) & (a * c > b * b), a * c - b * b, np.nan)
    return np.array([c * dx - b * dy, a * dy - b * dx]) / determinant


def _one_of_each(surface: Surface, points: FloatArray) -> FloatArray:
    """The lowest point, the lowest of those not near it, and so on."""
    chosen: list[int] = []
    waiting = np.argsort(surface.value(*points))
    while waiting.size and len(chosen) < MAX_FOUND:
        lowest = waiting[0]
        chosen.append(lowest)
        distance = _distance(surface, points[:, waiting] - points[:, [lowest]])
        waiting = waiting[distance >= NEAR]
    return points[:, chosen]


def _away_from(points: FloatArray, point: Point) -> FloatArray:
    """Vectors from a point to others, of shape (n_variables, *S)."""
    return points - np.reshape(point, (-1, *(1,) * (points.ndim - 1)))


def _distance(surface: Surface, vectors: FloatArray) -> FloatArray:
    """Length of vectors, each axis measured by the domain's own length."""
    sides = (high - low for low, high in surface.domain)
    shares = [at / side for at, side in zip(vectors, sides, strict=True)]
    return np.asarray(reduce(np.hypot, shares, 0.0))
