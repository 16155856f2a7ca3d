"""A function of two variables to descend on: a formula and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import isfinite

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import as_array
from nncore.errors import ArgumentError, ConfigError
from nncore.expressions import Expression, FloatArray, parse_expression
from nncore.gradients import CentralDifference, H

Point = tuple[float, float]
Domain = tuple[tuple[float, float], tuple[float, float]]


def check_point(name: str, point: ArrayLike) -> FloatArray:
    """Return x and y as an array, or refuse what are not two numbers.

    Parameters
    ----------
    name : str
        Name that the refusal gives.
    point : object
        Of any type; two finite numbers are meant.
    """
    array = as_array(name, point)
    if array.shape != (2,) or array.dtype.kind not in "fiu":
        raise ArgumentError("point", name=name, value=point)
    return array.astype(np.float64)


def is_in_domain(domain: Domain, point: Point) -> bool:
    """Whether a point lies in a domain, its edges included.

    Parameters
    ----------
    domain : ((x_min, x_max), (y_min, y_max))
    point : (x, y)
    """
    return all(low <= at <= high for at, (low, high) in zip(point, domain, strict=True))


def _check_domain(domain: Domain) -> None:
    array = as_array("domain", domain)
    if array.shape != (2, 2) or array.dtype.kind not in "fiu":
        raise ArgumentError("domain", value=domain)
    for axis, (low, high) in zip("xy", array.tolist(), strict=True):
        if not (low < high and isfinite(high - low)):
            raise ConfigError("empty_domain", field="domain", axis=axis, low=low, high=high)


@dataclass(frozen=True)
class Surface:
    """A formula in x and y, where to look at it, and where its minima are.

    Parameters
    ----------
    key : str
        Its name in `SURFACES`; "formula" where it was typed.
    formula : str
        What `parse_expression` reads.
    domain : ((x_min, x_max), (y_min, y_max))
        The part worth looking at.
    start : (x, y)
        Where a descent may begin.
    minima : tuple of (x, y), optional
        Those that are known, local ones too, to ten digits.
    source : str, optional
        Author, year and work.

    Raises
    ------
    ConfigError
        If the domain is empty or not finite, or the start not finite.
    ArgumentError
        If one of them is not made of such numbers at all.
    """

    key: str
    formula: str
    domain: Domain
    start: Point
    minima: tuple[Point, ...] = ()
    source: str = ""

    def __repr__(self) -> str:
        return f"<Surface {self.key}: {self.formula}>"

    def __post_init__(self) -> None:
        check_point("start", self.start)
        _check_domain(self.domain)
        if not all(isfinite(coordinate) for coordinate in self.start):
            x, y = self.start
            raise ConfigError("not_finite", field="start", x=x, y=y)

    @classmethod
    def from_formula(cls, text: str, domain: Domain, start: Point | None = None) -> Surface:
        """Surface of a typed formula.

        Parameters
        ----------
        text : str
            What `parse_expression` reads.
        domain : ((x_min, x_max), (y_min, y_max))
        start : (x, y), optional
            Three quarters up the diagonal of the domain where it is not given.

        Returns
        -------
        Surface
            Of the key "formula", with no known minima.

        Raises
        ------
        ExpressionError
            If the text is no formula.
        ConfigError
            If the domain is empty or not finite, or the start not finite.
        """
        _check_domain(domain)
        x, y = ((low + 3 * high) / 4 for low, high in domain)
        surface = cls("formula", text, domain, start or (x, y))
        _ = surface.expression  # refused here rather than at the first use
        return surface

    @cached_property
    def expression(self) -> Expression:
        """The formula, parsed at first use: importing the table of surfaces costs nothing."""
        return parse_expression(self.formula)

    @property
    def is_quadratic(self) -> bool:
        """Whether the second derivatives are the same everywhere."""
        return self.expression.is_quadratic

    def value(self, x: ArrayLike, y: ArrayLike) -> FloatArray:
        """Height of the surface.

        Parameters
        ----------
        x, y : array_like
            Coordinates, of shapes that broadcast to a common one.

        Returns
        -------
        ndarray of float64, of the common shape
            inf or nan where the formula is too large or not defined.
        """
        return self.expression.value(x, y)

    def gradient(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Exact partial derivatives.

        Parameters
        ----------
        x, y : array_like
            Coordinates, of shapes that broadcast to a common one.

        Returns
        -------
        dx, dy : ndarray of float64, of the common shape
            0 where there is no derivative, at the kink of abs and at the end of sqrt.
        """
        dx, dy = self.expression.gradient(x, y)
        return dx, dy

    def numerical_gradient(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Partial derivatives by central differences, h = 1e-4, at many points at once.

        Parameters
        ----------
        x, y : array_like
            Coordinates, of shapes that broadcast to a common one.

        Returns
        -------
        dx, dy : ndarray of float64, of the common shape
            inf or nan where the formula is too large or not defined.
        """
        x, y = np.broadcast_arrays(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        with np.errstate(all="ignore"):  # inf - inf where the formula has no value
            # In one call: at a single point a call takes far longer than its arithmetic.
            right, left, above, below = self.value(
                np.stack([x + H, x - H, x, x]), np.stack([y, y, y + H, y - H])
            )
            dx, dy = CentralDifference(right, left).slope, CentralDifference(above, below).slope
        return dx, dy

    def hessian(self, x: ArrayLike, y: ArrayLike) -> FloatArray:
        """Exact second derivatives.

        Parameters
        ----------
        x, y : array_like
            Coordinates, of shapes that broadcast to a common one.

        Returns
        -------
        ndarray of float64, shape (2, 2, *common shape)
        """
        return self.expression.hessian(x, y)
