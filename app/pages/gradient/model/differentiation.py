"""Numerical differentiation of a formula: where, with which h, and what comes out."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import NamedTuple

from nncore.expressions import Expression

SMALLEST_EXPONENT = 16  # h from 1 down to 1e-16
POSITIONS_A_DECADE = 10  # of the slider of h
LAST_POSITION = SMALLEST_EXPONENT * POSITIONS_A_DECADE
FARTHEST = 1e6  # of a point from zero


class Formula(NamedTuple):
    """A function worth looking at: its text, where to look, and where to begin."""

    text: str
    domain: tuple[float, float]
    point: float


FORMULAS = (
    Formula("0.01*x**2 + 0.1*x", (0.0, 20.0), 5.0),  # the book's
    Formula("x**3 - 3*x", (-2.5, 2.5), 1.5),
    Formula("sin(x)", (-7.0, 7.0), 1.0),
    Formula("exp(x)", (-3.0, 3.0), 1.0),
    Formula("1/(1 + exp(-x))", (-6.0, 6.0), 1.0),
    Formula("tanh(x)", (-4.0, 4.0), 0.5),
    Formula("abs(x)", (-3.0, 3.0), 0.0),
    Formula("sqrt(x)", (0.0, 4.0), 1.0),
    Formula("1/x", (-3.0, 3.0), 0.5),
)
KINK_STEPS = 1e-4, 1e-8  # times the size of x, from where both sides are looked at
LEAST_KINK = 1e-3  # difference of the two slopes, relative to them
WIDTH = 20.0  # of the domain around a point that has left the one before


def example(text: str) -> Formula:
    """The function worth looking at with this text."""
    return next(formula for formula in FORMULAS if formula.text == text)


@dataclass(frozen=True)
class Secant:
    """A difference quotient, with the points that it is made of."""

    left: float
    right: float
    f_left: float
    f_right: float
    slope: float
    exact: float

    @property
    def error(self) -> float:
        """Distance of the quotient from the derivative."""
        return abs(self.slope - self.exact)


@dataclass(frozen=True, eq=False)
class Differentiation:
    """A function, a point, h and the kind of difference.

    Attributes
    ----------
    expression : Expression
        The function of x.
    point : float
    position : int
        Of h on its slider; 0 is h = 1.
    kind : "central" or "forward"
    domain : (low, high)
        The part of the axis in sight.
    """

    expression: Expression
    point: float
    position: int
    kind: str
    domain: tuple[float, float]

    @property
    def h(self) -> float:
        """The step to either side."""
        return h_at(self.position)

    def secant(self) -> Secant:
        """The difference quotient in float64, as the computer finds it."""
        f, x, h = self.expression, self.point, self.h
        left = x if self.kind == "forward" else x - h
        right = x + h
        f_left, f_right = float(f.value(left)), float(f.value(right))
        width = h if self.kind == "forward" else 2 * h
        slope = (f_right - f_left) / width
        return Secant(left, right, f_left, f_right, slope, derivative_at(f, x))


def derivative_at(f: Expression, x: float) -> float:
    """Exact derivative at x; nan at a kink or where f has no value, since there is none."""
    has_value = math.isfinite(f.value(x))
    return float(f.derivative(x)) if has_value and not has_kink(f, x) else math.nan


def has_kink(f: Expression, x: float) -> bool:
    """Whether the slopes from the left and the right differ, however close to x."""
    size = max(1.0, abs(x))
    far, near = (_difference_of_slopes(f, x, step * size) for step in KINK_STEPS)
    noise = 100 * sys.float_info.epsilon * abs(float(f.value(x))) / (KINK_STEPS[1] * size)
    return near > max(LEAST_KINK, noise, far / 2)


def _difference_of_slopes(f: Expression, x: float, step: float) -> float:
    left, middle, right = (float(f.value(at)) for at in (x - step, x, x + step))
    before, after = (middle - left) / step, (right - middle) / step
    return abs(after - before) / (1 + abs(after) + abs(before))


def h_at(position: float) -> float:
    """The h of a position of its slider."""
    return float(10.0 ** (-position / POSITIONS_A_DECADE))
