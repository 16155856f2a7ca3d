"""A typed formula: parsed safely, evaluated on arrays, differentiated exactly."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations_with_replacement
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from nncore.errors import ArgumentError, ExpressionError
from nncore.formulas.graph import Graph, Node
from nncore.formulas.parser import FormulaParser
from nncore.formulas.programs import Program

FloatArray = NDArray[np.float64]

MOST_OPERATIONS = 20_000  # with all derivatives: made in half a second


@dataclass(frozen=True)
class Expression:
    """A formula in named variables. Made by `parse_expression`.

    Coordinates are one array_like a variable, of shapes that broadcast to a common one, `S`.
    Results are new float64 arrays, inf or nan (without a warning) where the formula is too
    large or not defined.
    """

    text: str
    variables: tuple[str, ...]
    _value: Program = field(repr=False, compare=False)
    _gradient: Program = field(repr=False, compare=False)
    _hessian: Program = field(repr=False, compare=False)

    def value(self, *coordinates: ArrayLike, dtype: DTypeLike = np.float64) -> NDArray[Any]:
        """Value of the formula, of shape `S`; a scalar at a single point.

        With float32 as `dtype` every operation is rounded to it, as a float32 network does.

        Parameters
        ----------
        *coordinates : array_like
            One for each variable.
        dtype : dtype
            Of floats; float64 unless given.

        Raises
        ------
        ArgumentError
            If there are more or fewer coordinates than variables, or their shapes do not fit.
        """
        return self._value(*self._checked(coordinates), dtype=dtype)[0]

    def gradient(self, *coordinates: ArrayLike) -> tuple[FloatArray, ...]:
        """Exact partial derivatives, one of shape `S` for each variable.

        Where there is no derivative, at the kink of abs or relu and at the end of sqrt, 0 is taken;
        where two numbers are the same, max and min take half of each slope.
        """
        return tuple(self._gradient(*self._checked(coordinates)))

    def derivative(self, x: ArrayLike) -> FloatArray:
        """Exact derivative of a formula in one variable."""
        (dx,) = self.gradient(x)
        return dx

    def hessian(self, *coordinates: ArrayLike) -> FloatArray:
        """Exact second derivatives, of shape (n_variables, n_variables, *S)."""
        entries = self._hessian(*self._checked(coordinates))
        n = len(self.variables)
        hessian = np.empty((n, n, *np.shape(entries[0])))
        for (i, j), entry in zip(_upper_triangle(n), entries, strict=True):
            hessian[i, j] = hessian[j, i] = entry
        return hessian

    def _checked(self, coordinates: tuple[ArrayLike, ...]) -> tuple[ArrayLike, ...]:
        """The coordinates, as many as there are variables."""
        if len(coordinates) != len(self.variables):
            raise ArgumentError(
                "coordinate_count",
                variables=", ".join(self.variables),
                value=len(coordinates),
            )
        return coordinates

    @property
    def is_quadratic(self) -> bool:
        """Whether the second derivatives are the same everywhere."""
        return self._hessian.is_constant


def parse_expression(text: str, variables: Sequence[str] = ("x", "y")) -> Expression:
    """Formula of numbers, variables, `+ - * / **`, parentheses and a few functions.

    Parameters
    ----------
    text : str
        Such as "sin(x)*y**2". `^` and `²` are powers too, and `z = ` may stand before it; all
        numbers are floats; the functions are `nncore.formulas.names.FUNCTIONS`, the constants
        pi and e. Wide and italic characters are read as plain ones.
    variables : sequence of str
        Names of the variables; x0, x1, ... are other names for them in this order, as are x_0
        and x[0].

    Returns
    -------
    Expression

    Raises
    ------
    ExpressionError
        If the text is no such formula; `values["position"]` and `values["length"]` say where in
        the text as typed.
    """
    if not isinstance(text, str):
        raise ArgumentError("not_text", value=text)
    parser = FormulaParser(text, variables)
    formula, graph = parser.parse(), parser.graph
    partials = [_derivative(text, graph, formula, v) for v in graph.variables]
    second = [
        _derivative(text, graph, partials[i], graph.variables[j])
        for i, j in _upper_triangle(len(variables))
    ]
    value, gradient, hessian = (
        Program(graph.variables, outputs) for outputs in ([formula], partials, second)
    )
    return Expression(text, tuple(variables), value, gradient, hessian)


def _derivative(text: str, graph: Graph, output: Node, variable: Node) -> Node:
    """Node of a derivative, unless the formula has become too large to be worked with."""
    node = graph.derivative(output, variable)
    if len(graph) > MOST_OPERATIONS:
        raise ExpressionError(
            "too_complex", position=0, length=len(text), value=len(graph), most=MOST_OPERATIONS
        )
    return node


def _upper_triangle(n: int) -> list[tuple[int, int]]:
    return list(combinations_with_replacement(range(n), 2))
