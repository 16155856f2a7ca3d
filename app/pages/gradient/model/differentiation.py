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
NEAR = 1e-8  # times the size of x, from where both sides are looked at
FAR = 1e-4, 1e-5, 1e-6, 1e-7  # likewise; the first that f has values at
LEAST_KINK = 1e-3  # difference of the two slopes, relative to them
STEEP = 100.0  # times the slope of the formula
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
    """Exact derivative at x; nan where there is none."""
    return float(f.derivative(x)) if why_no_derivative(f, x) is None else math.nan


def why_no_derivative(f: Expression, x: float) -> str | None:
    """What keeps f from having a derivative at x; None where it has one.

    "no_value"; "end", where f has a value on one side only; "kink", where the slopes of both
    sides differ; "steep", where f jumps or stands upright.
    """
    if not math.isfinite(f.value(x)):
        return "no_value"
    if not all(math.isfinite(f.value(math.nextafter(x, side))) for side in (-math.inf, math.inf)):
        return "end"
    if _has_kink(f, x):
        return "kink"
    return "steep" if _is_steep(f, x) else None


def _has_kink(f: Expression, x: float) -> bool:
    """Whether the slopes from the left and the right differ, however close to x."""
    near = _difference(*_slopes(f, x, NEAR))
    differences = (_difference(*_slopes(f, x, step)) for step in FAR)
    far = next(filter(math.isfinite, differences), math.inf)
    size = max(1.0, abs(x))
    noise = 100 * sys.float_info.epsilon * abs(float(f.value(x))) / (NEAR * size)
    return near > max(LEAST_KINK, noise, far / 2)


def _is_steep(f: Expression, x: float) -> bool:
    """Whether the slopes close to x have nothing to do with that of the formula."""
    slopes = _slopes(f, x, NEAR)
    return min(map(abs, slopes)) > STEEP * (1 + abs(float(f.derivative(x))))


def _difference(before: float, after: float) -> float:
    return abs(after - before) / (1 + abs(after) + abs(before))


def _slopes(f: Expression, x: float, step: float) -> tuple[float, float]:
    """Slopes from the left and from the right, a step times the size of x wide."""
    width = step * max(1.0, abs(x))
    left, middle, right = (float(f.value(at)) for at in (x - width, x, x + width))
    return (middle - left) / width, (right - middle) / width


def h_at(position: float) -> float:
    """The h of a position of its slider."""
    return float(10.0 ** (-position / POSITIONS_A_DECADE))
