"""Numbers within formulas: with a point in every language, as formulas are typed. No Qt."""

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from typing import SupportsFloat

MOST_DIGITS = 9  # float32 has hardly more
MOST_TRUE_DIGITS = 15  # all that float64 is sure of
ROOT = re.compile(r"√([\d.e+-]+)")
OPERATORS: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def fixed(value: SupportsFloat, decimals: int) -> str:
    """A number with so many decimals: 0.2500; never −0.0000."""
    return f"{round_off(value, decimals):.{decimals}f}".replace("-", "−")


def general(value: SupportsFloat, digits: int = 4) -> str:
    """A number of so many digits, as short as it can be written: 0.25; never −0."""
    return short_exponent(f"{float(value) + 0.0:.{digits}g}".replace("-", "−"))


def round_off(value: SupportsFloat, decimals: int) -> float:
    """A number of so many decimals; what rounds to zero is zero without a sign."""
    return round(float(value), decimals) + 0.0


def short_exponent(text: str) -> str:
    """A number's text, its exponent without padding: −1.4e4."""
    return re.sub(r"e(?:\+|([−-]))0*(?=\d)", lambda e: f"e{e[1] or ''}", text)


def bracketed(value: float, digits: int = 4) -> str:
    """A factor in a product: negative ones stand in brackets."""
    text = general(value, digits)
    return f"({text})" if value < 0 else text


def digits_apart(before: float, after: float, least: int) -> int:
    """Digits with which two numbers are told apart, their difference having two; at least some."""
    moved, size = abs(after - before), max(abs(before), abs(after))
    if not moved or not math.isfinite(moved):
        return least
    return min(max(least, math.floor(math.log10(size) - math.log10(moved)) + 2), MOST_DIGITS)


def write_true(
    write: Callable[[int], str], result: float, printed: Callable[[float], str], least: int
) -> str:
    """Arithmetic with as few digits as give its result as that is printed.

    Parameters
    ----------
    write : callable
        Gives the arithmetic, such as 2 − 0.1 · (−0.7), with so many digits.
    result : float
    printed : callable
        Writes the result.
    least : int
        Digits to begin with; also those where no number of digits does.
    """
    for digits in range(least, MOST_TRUE_DIGITS + 1):
        text = write(digits)
        if printed(_computed(text)) == printed(result):
            return text
    return write(least)


def _computed(text: str) -> float:
    """What comes out of arithmetic with the numbers that are written; nan for 0 / 0."""
    plain = text.replace("−", "-").replace("·", "*")
    try:
        return _value(ast.parse(ROOT.sub(r"sqrt(\1)", plain), mode="eval").body)
    except ZeroDivisionError:
        return math.nan


def _value(node: ast.expr) -> float:
    match node:
        case ast.BinOp():
            return OPERATORS[type(node.op)](_value(node.left), _value(node.right))
        case ast.UnaryOp():
            return -_value(node.operand)
        case ast.Call():
            return math.sqrt(_value(node.args[0]))
        case ast.Constant():
            return float(str(node.value))
        case ast.Name():  # nan and inf, of a run that has diverged
            return float(node.id)
    raise ValueError(f"{ast.unparse(node)} is no arithmetic")
