"""What a formula can compute, and the partial derivatives of each operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from nncore.activations import relu, sigmoid

if TYPE_CHECKING:
    from nncore.formulas.graph import Node

MAX_REPEATED = 16  # whole powers up to here are multiplied out, ten times faster than np.power

Partials = Callable[..., "tuple[Node | float, ...]"]


class Operation(NamedTuple):
    """A function of arrays, and its partial derivatives as nodes."""

    function: Callable[..., Any]
    partials: Partials  # made from the operation's own node, y, and its operands, a and b


def _power(base: Any, exponent: Any) -> Any:
    """`base ** exponent`; a constant small whole exponent multiplies.

    NumPy's AVX-512 kernels take whole powers of negative numbers one by one, at 240 ns each
    where one of a positive number costs 3 ns, so those are given their sign afterwards.
    """
    if type(exponent) is not float or not exponent.is_integer():
        return np.power(base, exponent)
    if 1 <= exponent <= MAX_REPEATED:
        return _whole_power(base, int(exponent))
    power = np.power(np.abs(base), exponent)
    return np.copysign(power, base) if exponent % 2 else power


def _whole_power(base: Any, exponent: int) -> Any:
    if exponent == 1:
        return base
    root = _whole_power(np.square(base), exponent // 2)
    return root * base if exponent % 2 else root


def _log_or_zero(a: Any) -> Any:
    """The logarithm, but 0 at 0, so that 0**y does not change with a positive y."""
    return np.where(np.equal(a, 0), 0.0, np.log(a))[()]


def _step(a: Any) -> Any:
    """The slope of a relu: 0 at the kink, as networks have it."""
    return np.heaviside(a, 0.0)


def _half_step(a: Any) -> Any:
    """How much the first of two numbers takes part in the larger, by how much larger it is."""
    return np.heaviside(a, 0.5)


def _inverse_where_positive(a: Any) -> Any:
    """The derivative of a logarithm, which is nan where the logarithm is."""
    return np.divide(1.0, np.where(np.less(a, 0), np.nan, a))[()]


def _half_inverse(root: Any) -> Any:
    """The derivative of a square root, 1 / (2 root), but 0 at 0: see `OPERATIONS`."""
    return np.where(np.equal(root, 0), 0.0, np.divide(0.5, root))[()]


# Where there is no derivative, 0 is taken: at kinks of abs and relu, at the end of sqrt. There the
# central difference of sqrt(x**2 + y**2) is 0 too, while the chain rule alone would give 0 * inf.
OPERATIONS = {
    "neg": Operation(np.negative, lambda y, a: (-1.0,)),
    "add": Operation(np.add, lambda y, a, b: (1.0, 1.0)),
    "sub": Operation(np.subtract, lambda y, a, b: (1.0, -1.0)),
    "mul": Operation(np.multiply, lambda y, a, b: (b, a)),
    "div": Operation(np.divide, lambda y, a, b: (1 / b, -(y / b))),
    "pow": Operation(_power, lambda y, a, b: (b * a ** (b - 1), y * a.then("log_or_zero"))),
    "sin": Operation(np.sin, lambda y, a: (a.then("cos"),)),
    "cos": Operation(np.cos, lambda y, a: (-a.then("sin"),)),
    "tan": Operation(np.tan, lambda y, a: (1 + y * y,)),
    "exp": Operation(np.exp, lambda y, a: (y,)),
    "log": Operation(np.log, lambda y, a: (a.then("inverse_where_positive"),)),
    "inverse_where_positive": Operation(_inverse_where_positive, lambda y, a: (-(y * y),)),
    "log_or_zero": Operation(_log_or_zero, lambda y, a: (1 / a,)),
    "sqrt": Operation(np.sqrt, lambda y, a: (y.then("half_inverse"),)),
    "half_inverse": Operation(_half_inverse, lambda y, a: (-2 * y * y,)),
    "abs": Operation(np.abs, lambda y, a: (a.then("sign"),)),
    "sign": Operation(np.sign, lambda y, a: (0 * y,)),  # 0 as it looks, but no constant: it jumps
    "relu": Operation(relu, lambda y, a: (a.then("step"),)),
    "step": Operation(_step, lambda y, a: (0 * y,)),
    "max": Operation(
        np.maximum, lambda y, a, b: ((a - b).then("half_step"), (b - a).then("half_step"))
    ),
    "min": Operation(
        np.minimum, lambda y, a, b: ((b - a).then("half_step"), (a - b).then("half_step"))
    ),
    "half_step": Operation(_half_step, lambda y, a: (0 * y,)),
    "sigmoid": Operation(sigmoid, lambda y, a: (y * (-a).then("sigmoid"),)),  # precise in the tails
    "sinh": Operation(np.sinh, lambda y, a: (a.then("cosh"),)),
    "cosh": Operation(np.cosh, lambda y, a: (a.then("sinh"),)),
    "tanh": Operation(np.tanh, lambda y, a: (1 - y * y,)),
    "arctan": Operation(np.arctan, lambda y, a: (1 / (1 + a * a),)),
}
