"""Numbers within formulas: with a point in every language, as formulas are typed. No Qt."""

import math
from typing import SupportsFloat

MOST_DIGITS = 9  # float32 has hardly more


def fixed(value: SupportsFloat, decimals: int) -> str:
    """A number with so many decimals: 0.2500."""
    return f"{float(value):.{decimals}f}".replace("-", "−")


def general(value: SupportsFloat, digits: int = 4) -> str:
    """A number of so many digits, as short as it can be written: 0.25."""
    return f"{float(value):.{digits}g}".replace("-", "−")


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
