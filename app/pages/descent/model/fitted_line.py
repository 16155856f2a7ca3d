"""A line over the plane of its points: what it says of each x, where it is seen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np

from app.contour_map import Range
from nncore import LINE_LOSSES, Floats, Standardization
from nncore.line_losses import LineLoss
from nncore.surface import Point

CURVE_POINTS = 120  # of a logistic line
BEYOND = 0.05  # of the height that is seen: so far a steep line goes on


@dataclass(frozen=True)
class FittedLine:
    """The line of a pair of parameters (w, b), in the units of the points as they are."""

    parameters: Point
    loss: str
    standardization: Standardization

    def parameters_after(self, other: Standardization) -> Point:
        """(w, b) of the same line where x is standardized otherwise."""
        w, b = self.parameters
        own = self.standardization
        slope = w / own.scale
        return slope * other.scale, b + slope * (other.mean - own.mean)

    @property
    def _loss(self) -> LineLoss:
        return LINE_LOSSES[self.loss]

    @np.errstate(all="ignore")  # a ball that diverges has a line that is not finite
    def at(self, x: Floats) -> Floats:
        """What the line says of some x."""
        w, b = self.parameters
        return self._loss.predict(w * self.standardization.apply(x) + b)

    def seen(self, x: Range, y: Range) -> Floats:
        """Points of the line in a part of the plane, of shape (n, 2): two where it is straight.

        It goes on a little above and below, so that its ends are not seen.
        """
        if not all(map(isfinite, self.parameters)):
            return np.empty((0, 2))
        if self._loss.has_classes:
            xs = np.linspace(*x, CURVE_POINTS)
            return np.column_stack([xs, self.at(xs)])
        return np.array(self._straight(x, y)).reshape(-1, 2)

    def _straight(self, x: Range, y: Range) -> tuple[Point, ...]:
        """The two ends between which the line is near the part of the plane; none where it is not.

        In numbers of Python's: seven lines are made anew in each frame, and arrays of two cost.
        """
        (left, right), (w, b) = x, self.parameters
        own, beyond = self.standardization, BEYOND * (y[1] - y[0])
        slope = w / own.scale
        at_left = slope * (left - own.mean) + b
        begin, end = left, right
        if slope:
            heights = y[0] - beyond, y[1] + beyond
            crossings = [left + (height - at_left) / slope for height in heights]
            begin, end = max(left, min(crossings)), min(right, max(crossings))
        if not begin < end:
            return ()
        return (begin, at_left + slope * (begin - left)), (end, at_left + slope * (end - left))
