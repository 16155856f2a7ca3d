"""Quotations of refused values, which may be of any kind and of any size."""

import math
import numbers
import reprlib
from typing import Any

MOST_CHARACTERS = 80
SHORT_BITS = 256  # 78 digits, which are written out; Python itself refuses 4,301


def quoted(value: Any) -> Any:
    """Return a number as it is where it is short to read, else at most 80 characters of text.

    Parameters
    ----------
    value : object
        Of any type: nothing is iterated that does not end, and no integer is too long.

    Returns
    -------
    int, float or str
        Numbers stay numbers, for formats such as ":g". A text ends with "…" where something
        was left out.
    """
    if isinstance(value, float) or (isinstance(value, int) and _is_short(value)):
        return value
    line = " ".join(_text(value)[: 2 * MOST_CHARACTERS].split())
    return line if len(line) <= MOST_CHARACTERS else f"{line[: MOST_CHARACTERS - 1]}…"


def _text(value: Any) -> str:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return _digits(value)
    if isinstance(value, list | tuple) and _is_plain(value):
        return ", ".join(map(_text, value[:MOST_CHARACTERS]))  # as they are typed
    if isinstance(value, list | tuple | dict | set | frozenset):
        return _BOUNDED.repr(value)
    try:
        return str(value)
    except Exception:  # it is foreign: whatever is wrong with it must not hide the refusal
        return f"<{type(value).__name__}>"


def _is_plain(values: list[Any] | tuple[Any, ...]) -> bool:
    """Whether numbers or texts follow each other; one in a list must not look like one alone."""
    return len(values) > 1 and all(
        isinstance(value, str | numbers.Real) for value in values[:MOST_CHARACTERS]
    )


def _is_short(value: int) -> bool:
    return value.bit_length() <= SHORT_BITS


def _digits(value: int) -> str:
    """Return the digits of an integer, or its size where they are too many to read."""
    if _is_short(value):
        return str(value)
    exponent, mantissa = divmod(math.log10(abs(value)), 1)
    return f"{'-' if value < 0 else ''}{10**mantissa:.3f}e+{exponent:.0f}"


class _BoundedRepr(reprlib.Repr):
    """Short representation of containers, whatever they contain."""

    def __init__(self) -> None:
        super().__init__()
        self.maxtuple = self.maxlist = self.maxdict = self.maxset = MOST_CHARACTERS // 2
        self.maxfrozenset = MOST_CHARACTERS // 2
        self.maxstring = self.maxother = MOST_CHARACTERS
        self.maxlevel = 4
        self.fillvalue = "…"

    def repr_int(self, value: int, level: int) -> str:
        """An integer of any size; called by name."""
        return _digits(value)


_BOUNDED = _BoundedRepr()
