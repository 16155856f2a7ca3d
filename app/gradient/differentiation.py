"""What is differentiated, where and how: shared by the parts on one variable."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from nncore.expressions import Expression, parse_expression

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
WIDTH = 20.0  # of the domain around a typed formula's point


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


class Differentiation(QObject):
    """A function, a point, h and the kind of difference; `changed` when any of them is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.domain = FORMULAS[0].domain
        self.point = FORMULAS[0].point
        self.position = 0  # of h on its slider; 0 is h = 1
        self.kind = "central"
        self.expression = parse_expression(FORMULAS[0].text, ("x",))

    @property
    def h(self) -> float:
        """The step to either side."""
        return h_at(self.position)

    def set_formula(self, text: str) -> None:
        """Differentiate another function, at a point where it is known to be worth a look.

        Raises
        ------
        ExpressionError
            If the text is no formula in x; everything stays as it was.
        """
        if text == self.expression.text:
            return
        self.expression = parse_expression(text, ("x",))
        known = next((formula for formula in FORMULAS if formula.text == text), None)
        if known is not None:
            self.domain, self.point = known.domain, known.point
        self.changed.emit()

    def set_point(self, point: float) -> None:
        """Differentiate at another point; what is looked at follows where it leaves."""
        if not math.isfinite(point) or point == self.point:
            return
        self.point = min(max(point, -FARTHEST), FARTHEST)
        low, high = self.domain
        if not low <= self.point <= high:
            self.domain = self.point - WIDTH / 2, self.point + WIDTH / 2
        self.changed.emit()

    def set_position(self, position: int) -> None:
        """Take another h."""
        position = min(max(position, 0), LAST_POSITION)
        if position != self.position:
            self.position = position
            self.changed.emit()

    def set_kind(self, kind: str) -> None:
        """Take "central" or "forward" differences."""
        if kind != self.kind:
            self.kind = kind
            self.changed.emit()

    def secant(self) -> Secant:
        """The difference quotient in float64, as the computer finds it."""
        f, x, h = self.expression, self.point, self.h
        left = x if self.kind == "forward" else x - h
        right = x + h
        f_left, f_right = float(f.value(left)), float(f.value(right))
        width = h if self.kind == "forward" else 2 * h
        slope = (f_right - f_left) / width
        return Secant(left, right, f_left, f_right, slope, float(f.derivative(x)))


def h_at(position: float) -> float:
    """The h of a position of its slider."""
    return float(10.0 ** (-position / POSITIONS_A_DECADE))


def is_defined(expression: Expression, x: float) -> bool:
    """Whether value and derivative are finite numbers at x."""
    return bool(np.isfinite(expression.value(x)) and np.isfinite(expression.derivative(x)))
