"""A function to descend on, of two variables or of one: a formula and what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import isfinite
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import as_array
from nncore.errors import ArgumentError, ConfigError
from nncore.expressions import Expression, FloatArray, parse_expression
from nncore.gradients import CentralDifference, H

Point = tuple[float, ...]  # a coordinate for each variable
Domain = tuple[tuple[float, float], ...]  # an interval for each variable


def check_point(name: str, point: ArrayLike, n_variables: int = 2) -> FloatArray:
    """Return the coordinates as an array, or refuse what is not a number for each variable.

    Parameters
    ----------
    name : str
        Name that the refusal gives.
    point : object
        Of any type; one or two finite numbers are meant.
    n_variables : {1, 2}
    """
    array = _numbers(name, point, (n_variables,))
    if array is None:
        raise ArgumentError("point" if n_variables > 1 else "place", name=name, value=point)
    return array


def is_in_domain(domain: Domain, point: Point) -> bool:
    """Whether a point lies in a domain, its edges included.

    Parameters
    ----------
    domain : ((x_min, x_max), (y_min, y_max))
    point : (x, y)
    """
    return all(low <= at <= high for at, (low, high) in zip(point, domain, strict=True))


def _check_domain(domain: Domain, variables: tuple[str, ...]) -> None:
    array = _numbers("domain", domain, (len(variables), 2))
    if array is None:
        raise ArgumentError("domain" if len(variables) > 1 else "interval", value=domain)
    for axis, (low, high) in zip(variables, array.tolist(), strict=True):
        if not (low < high and isfinite(high - low)):
            raise ConfigError("empty_domain", field="domain", axis=axis, low=low, high=high)


def _numbers(name: str, value: ArrayLike, shape: tuple[int, ...]) -> FloatArray | None:
    """Return real numbers of this shape as an array; None for anything else, however long it is."""
    if not _has_lengths(value, shape):
        return None
    array = as_array(name, value)
    is_right = array.shape == shape and array.dtype.kind in "fiu"
    return array.astype(np.float64) if is_right else None


def _has_lengths(value: Any, shape: tuple[int, ...]) -> bool:
    """Whether sequences in sequences are as long as this, asked before one is read to its end."""
    if not shape:
        return True
    try:
        return len(value) == shape[0] and all(_has_lengths(each, shape[1:]) for each in value)
    except TypeError:  # no sequence
        return False


@dataclass(frozen=True)
class Surface:
    """A formula in x and y, where to look at it, and where its minima are.

    `Curve` is the same of one variable: it has one coordinate where a surface has two.

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

    variables: ClassVar[tuple[str, ...]] = ("x", "y")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key}: {self.formula}>"

    def __post_init__(self) -> None:
        check_point("start", self.start, len(self.variables))
        _check_domain(self.domain, self.variables)
        self._check_start()

    def _check_start(self) -> None:
        if not all(isfinite(coordinate) for coordinate in self.start):
            x, y = self.start
            raise ConfigError("not_finite", field="start", x=x, y=y)

    @classmethod
    def from_formula(cls, text: str, domain: Domain, start: Point | None = None) -> Self:
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
        _check_domain(domain, cls.variables)
        off_center = tuple((low + 3 * high) / 4 for low, high in domain)
        surface = cls("formula", text, domain, start or off_center)
        _ = surface.expression  # refused here rather than at the first use
        return surface

    @cached_property
    def expression(self) -> Expression:
        """The formula, parsed at first use: importing the table of surfaces costs nothing."""
        return parse_expression(self.formula, self.variables)

    @property
    def is_quadratic(self) -> bool:
        """Whether the second derivatives are the same everywhere."""
        return self.expression.is_quadratic

    def value(self, *coordinates: ArrayLike) -> FloatArray:
        """Height of the surface.

        Parameters
        ----------
        *coordinates : array_like
            x and y, of shapes that broadcast to a common one.

        Returns
        -------
        ndarray of float64, of the common shape
            inf or nan where the formula is too large or not defined.
        """
        return self.expression.value(*coordinates)

    def gradient(self, *coordinates: ArrayLike) -> tuple[FloatArray, ...]:
        """Exact partial derivatives.

        Parameters
        ----------
        *coordinates : array_like
            x and y, of shapes that broadcast to a common one.

        Returns
        -------
        dx, dy : ndarray of float64, of the common shape
            0 where there is no derivative, at the kink of abs and at the end of sqrt.
        """
        return self.expression.gradient(*coordinates)

    def numerical_gradient(self, *coordinates: ArrayLike) -> tuple[FloatArray, ...]:
        """Partial derivatives by central differences, h = 1e-4, at many points at once.

        Parameters
        ----------
        *coordinates : array_like
            x and y, of shapes that broadcast to a common one.

        Returns
        -------
        dx, dy : ndarray of float64, of the common shape
            inf or nan where the formula is too large or not defined.
        """
        arrays = [np.asarray(c, dtype=np.float64) for c in coordinates]
        if len({array.shape for array in arrays}) > 1:
            arrays = list(np.broadcast_arrays(*arrays))
        with np.errstate(all="ignore"):  # inf - inf where the formula has no value
            # In one call: at a single point a call takes far longer than its arithmetic.
            values = self.value(*_moved(arrays))
            pairs = zip(values[::2], values[1::2], strict=True)
            return tuple(CentralDifference(above, below).slope for above, below in pairs)

    def hessian(self, *coordinates: ArrayLike) -> FloatArray:
        """Exact second derivatives.

        Parameters
        ----------
        *coordinates : array_like
            x and y, of shapes that broadcast to a common one.

        Returns
        -------
        ndarray of float64, shape (2, 2, *common shape)
        """
        return self.expression.hessian(*coordinates)


def _moved(arrays: Sequence[FloatArray]) -> list[FloatArray]:
    """Coordinates of the points moved by H up and down along each variable in turn."""
    pairs = zip(arrays, _moves(len(arrays)), strict=True)
    return [array + move.reshape(-1, *(1,) * array.ndim) for array, move in pairs]


@cache
def _moves(n_variables: int) -> FloatArray:
    """H up and down along each variable in turn, of shape (n_variables, 2 n_variables)."""
    return np.asarray(H * np.kron(np.eye(n_variables), [1.0, -1.0]), dtype=np.float64)
