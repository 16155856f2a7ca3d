"""Numbers as the window writes them, in the language's locale, with a proper minus sign.

Numbers within a formula are written by `app.formula_text`, the same in every language.
"""

import math
import unicodedata
from typing import SupportsFloat, SupportsInt

from PySide6.QtCore import QLocale

from app.formula_text import round_off, short_exponent

MINUS = "−"
LONG, DIGITS_OF_LONG = 1e9, 4  # of a number without a power of ten, as of a run that diverged
SMALL = 1e-3  # less is written by its power of ten where room is scarce
ROUNDING = 1e-12  # of a share: that of the sums behind it
MOST_WHOLE = 2**63 - 1  # that Qt can write
BEFORE_UNIT = "\N{NARROW NO-BREAK SPACE}"


def whole(value: SupportsInt) -> str:
    """A whole number, its thousands in groups: 60,000."""
    number, locale = int(value), QLocale()
    if abs(number) > MOST_WHOLE:  # such as a broken file may claim to hold
        return f"{number:,}".replace(",", locale.groupSeparator()).replace("-", MINUS)
    return locale.toString(number).replace("-", MINUS)


def fixed(value: SupportsFloat, decimals: int) -> str:
    """A number with so many decimals: 0.2500; never −0.0000.

    One far too long for that is written by its power of ten.
    """
    if abs(float(value)) >= LONG:
        return _written(value, "g", DIGITS_OF_LONG)
    return _written(round_off(value, decimals), "f", decimals)


def signed(value: SupportsFloat, decimals: int) -> str:
    """A number with its sign and so many decimals: +0.0818."""
    size = fixed(abs(float(value)), decimals)
    return f"{MINUS if float(value) < 0 else '+'}{size}"


def general(value: SupportsFloat, digits: int = 4) -> str:
    """A number of so many digits, as short as it can be written: 0.25."""
    return _written(value, "g", digits)


def significant(value: SupportsFloat, digits: int = 4) -> str:
    """A number of so many digits, zeros at its end among them, as a readout keeps its width."""
    number = float(value)
    if not SMALL <= abs(number) < LONG:  # not finite, either
        return general(number, digits)
    return fixed(number, _decimals(number, digits))


def change(before: float, after: float, digits: int = 4) -> str:
    """A number before and after, to the same place: 0.1750 → 0.1694."""
    largest = max(abs(before), abs(after))
    if not SMALL <= largest < LONG:
        return f"{compact(before, digits)} → {compact(after, digits)}"
    decimals = _decimals(largest, digits)
    return f"{fixed(before, decimals)} → {fixed(after, decimals)}"


def _decimals(number: float, digits: int) -> int:
    """How many decimals a number of so many digits has."""
    return max(0, digits - 1 - math.floor(math.log10(abs(number))))


def power(value: SupportsFloat, decimals: int = 1) -> str:
    """A number by its power of ten: 6.3e−6; a plain 0 for zero."""
    return _written(value, "e", decimals) if float(value) else whole(0)


def compact(value: SupportsFloat, digits: int = 3) -> str:
    """A number for a narrow place: below a thousandth by its power of ten, −1.4e−4; never −0."""
    number = float(value)
    if 0 < abs(number) < SMALL:
        return power(number, digits - 1)
    return general(number + 0.0, digits)


def percent(share: SupportsFloat, decimals: int = 0) -> str:
    """A share of one as a percentage: 97.3 %, in Korean 97.3%; see `percentage`."""
    return f"{percentage(share, decimals)}{before_unit()}{QLocale().percent()}"


def before_unit() -> str:
    """What stands between a number and its unit: a thin space, but nothing in Korean."""
    return "" if QLocale().language() is QLocale.Language.Korean else BEFORE_UNIT


def percentage(share: SupportsFloat, decimals: int = 0) -> str:
    """A percentage without its sign, where one stands behind the next number: 97.3.

    Nearly all is not written as all, nor next to nothing as nothing: >99.9 and <0.1.
    """
    number, smallest = float(share), 10.0**-decimals
    rounded = round_off(100 * number, decimals)
    if rounded == 100 and number < 1 - ROUNDING:
        return f">{fixed(100 - smallest, decimals)}"
    if rounded == 0 and number > ROUNDING:
        return f"<{fixed(smallest, decimals)}"
    return fixed(100 * number, decimals)


def two_digits(value: int) -> str:
    """Minutes of an hour or seconds of a minute: 05."""
    return whole(value).rjust(2, QLocale().zeroDigit())


def as_typed(value: SupportsFloat, digits: int = 6) -> str:
    """A number as it is typed: no groups, and the minus sign that the keyboard has."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return short_exponent(locale.toString(float(value), "g", digits))


def half_width(text: str) -> str:
    """Typed text with the wide characters of an East Asian keyboard as plain ones: ０．１ is 0.1.

    A raised digit stays one: 10² is not 102.
    """
    return "".join(unicodedata.normalize("NFKC", c) if _is_wide(c) else c for c in text)


def _is_wide(character: str) -> bool:
    return unicodedata.decomposition(character).startswith("<wide>")


def _written(value: SupportsFloat, notation: str, digits: int) -> str:
    return short_exponent(QLocale().toString(float(value), notation, digits).replace("-", MINUS))
