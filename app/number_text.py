"""Numbers as the pages write them, with a proper minus sign."""


def power(value: float, decimals: int = 1) -> str:
    """A number by its power of ten: 6.3e−06; a plain 0 for zero."""
    return f"{value:.{decimals}e}".replace("-", "−") if value else "0"


def signed(value: float, decimals: int) -> str:
    """A number with its sign and so many decimals: +0.0818."""
    return f"{value:+.{decimals}f}".replace("-", "−")


def general(value: float, digits: int = 4) -> str:
    """A number of so many digits, as short as it can be written: 0.25."""
    return f"{value:.{digits}g}".replace("-", "−")


def bracketed(value: float, digits: int = 4) -> str:
    """A factor in a product: negative ones stand in brackets."""
    text = general(value, digits)
    return f"({text})" if value < 0 else text
