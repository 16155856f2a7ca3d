"""Numbers within formulas: with a point in every language, as formulas are typed. No Qt."""

from typing import SupportsFloat


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
