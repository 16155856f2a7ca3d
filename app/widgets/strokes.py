"""Drawings as numbers: strokes, and how a drawing is moved. Without Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nncore import Floats
from nncore.resampling import inverse_transforms

Stroke = tuple[float, ...]  # width in heights of the pad, then x and y of each point in its sides
Point = tuple[float, float]

MOST_STROKES = 100
MOST_POINTS = 1000  # of a stroke
FARTHEST = 4.0  # sides of the pad; a drawing that is moved can be drawn on beyond its edges


@dataclass(frozen=True)
class Pose:
    """Where a drawing lies: scaled and turned about the middle of the pad, then shifted.

    Attributes
    ----------
    right, down : float
        In widths and heights of the pad.
    turn : float
        Degrees, clockwise.
    size : float
        Factor.
    """

    right: float = 0.0
    down: float = 0.0
    turn: float = 0.0
    size: float = 1.0

    def before(self, point: Point, aspect: float = 1.0) -> Point:
        """Where a point of the pad was before the drawing was moved.

        `aspect` is the width of the pad in its heights.
        """
        angle = math.radians(self.turn)
        x = (point[0] - 0.5 - self.right) * aspect
        y = point[1] - 0.5 - self.down
        cos, sin = math.cos(angle) / self.size, math.sin(angle) / self.size
        return 0.5 + (cos * x + sin * y) / aspect, 0.5 - sin * x + cos * y

    def matrices(self, height: int, width: int) -> Floats:
        """What `nncore.resampling.resample` takes, for a picture of so many pixels."""
        angle, size = np.array([math.radians(self.turn)]), np.array([self.size])
        shift = np.array([[self.right * width], [self.down * height]])
        return inverse_transforms(angle, size, shift)


UNMOVED = Pose()


def begun(width: float, point: Point) -> Stroke:
    """A stroke of one point."""
    return width, *within(point)


def longer(stroke: Stroke, point: Point, least: float) -> Stroke:
    """The stroke as far as `point`, or itself where that is nearer than `least` to its end."""
    x, y = within(point)
    if math.hypot(x - stroke[-2], y - stroke[-1]) < least:
        return stroke
    return *stroke, x, y


def within(point: Point) -> Point:
    """The point, or the nearest one that a stroke can have, in steps that need few digits."""
    x, y = (round(min(max(value, -FARTHEST), FARTHEST), 4) for value in point)
    return x, y


def points_of(stroke: Stroke) -> Iterable[Point]:
    """The points of a stroke."""
    return zip(stroke[1::2], stroke[2::2], strict=False)


def is_full(stroke: Stroke) -> bool:
    """Whether a stroke can have no further point."""
    return len(stroke) > 2 * MOST_POINTS
