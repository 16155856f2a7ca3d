"""A surface as points in a box, for the 3-D view. No Qt, no OpenGL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.contour_map import HeightScale, contour_map
from nncore import Floats
from nncore.surface import Domain, Point

POINTS = 120  # along each side
TALLEST = 0.9  # of half the box's side
PER_STEP = 6  # points of a path between two steps: it lies on the surface, not below it
LIFT = 0.02  # of what lies on the surface above it


class Heights(Protocol):
    """A function of two variables over a rectangle: a `nncore.Surface`, or what is like it."""

    @property
    def domain(self) -> Domain:
        """The rectangle, ((x_min, x_max), (y_min, y_max))."""

    @property
    def minima(self) -> tuple[Point, ...]:
        """Minima that are known."""

    def value(self, x: Floats, y: Floats, /) -> Floats:
        """Heights at points; nan or inf where there is none."""


@dataclass(frozen=True)
class Relief:
    """A surface over its domain, fitted into a box from -1 to 1; nan where it has no height."""

    surface: Heights
    x: Floats  # (POINTS,), in the box
    y: Floats
    z: Floats  # (POINTS, POINTS), x first
    fraction: Floats  # of the scale of heights, the same shape
    scale: HeightScale

    @classmethod
    def of(cls, surface: Heights) -> Relief:
        """Sample a surface."""
        xs, ys = (np.linspace(*side, POINTS) for side in surface.domain)
        heights = np.broadcast_to(surface.value(xs[:, None], ys[None, :]), (POINTS, POINTS))
        heights = np.where(np.isfinite(heights), heights, np.nan)
        scale = HeightScale.of(heights)
        fraction = scale.fraction(heights)
        box_x, box_y = _into_box(surface, xs, ys)
        return cls(surface, box_x, box_y, TALLEST * (fraction - 0.5), fraction, scale)

    def lay(self, x: Floats, y: Floats) -> Floats:
        """Points on the surface in the box, of shape (n, 3); those beside it are left out.

        Parameters
        ----------
        x, y : ndarray of shape (n,)
            In the coordinates of the surface.
        """
        (left, right), (bottom, top) = self.surface.domain
        inside = (x >= left) & (x <= right) & (y >= bottom) & (y <= top)
        x, y = x[inside], y[inside]
        points = self._place(x, y)
        return points[np.isfinite(points[:, 2])]

    def _place(self, x: Floats, y: Floats) -> Floats:
        fraction = self.scale.fraction(self.surface.value(x, y))
        box_x, box_y = _into_box(self.surface, x, y)
        return np.column_stack([box_x, box_y, TALLEST * (fraction - 0.5) + LIFT])

    def path(self, xs: Sequence[float], ys: Sequence[float]) -> Floats:
        """The way through these positions, close along the surface, of shape (n, 3)."""
        steps = np.arange(len(xs), dtype=float)
        fine = np.linspace(0, len(xs) - 1, PER_STEP * (len(xs) - 1) + 1)
        return self.lay(np.interp(fine, steps, xs), np.interp(fine, steps, ys))

    def contour_segments(self) -> Floats:
        """Ends of the contours' segments, of shape (2 n, 3)."""
        x, y = self.surface.domain
        contours = contour_map(self.surface.value, x, y, POINTS, POINTS)
        points = contours.lines
        starts, ends = points[:-1], points[1:]
        whole = np.isfinite(starts).all(axis=1) & np.isfinite(ends).all(axis=1)
        pairs = np.stack([starts[whole], ends[whole]], axis=1).reshape(-1, 2)
        eps = 1e-9 * np.ptp(np.array(self.surface.domain), axis=1)
        low, high = np.transpose(self.surface.domain)
        pairs = np.clip(pairs, low + eps, high - eps)
        ends = self._place(pairs[:, 0], pairs[:, 1]).reshape(-1, 2, 3)
        return ends[np.isfinite(ends).all(axis=(1, 2))].reshape(-1, 3)

    def shade(self) -> Floats:
        """Brightness of each point under a light from the north-west, below 1 mostly."""
        dz_dx, dz_dy = np.gradient(self.z, self.x, self.y)
        light = (dz_dx - dz_dy) / np.sqrt(2.0) / np.sqrt(1 + dz_dx**2 + dz_dy**2)
        return np.nan_to_num(0.86 + 0.3 * light, nan=0.86)  # beside a hole there is no slope


def _into_box(surface: Heights, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """From the domain to the box, whose longer side goes from -1 to 1."""
    (left, right), (bottom, top) = surface.domain
    half_x, half_y = (right - left) / 2, (top - bottom) / 2
    aspect = np.clip(half_x / half_y, 0.5, 2.0)
    box_x = (x - (left + right) / 2) / half_x * min(1.0, aspect)
    box_y = (y - (bottom + top) / 2) / half_y * min(1.0, 1 / aspect)
    return box_x, box_y
