"""Line edit for one or several numbers."""

from __future__ import annotations

import re

from app.number_text import as_typed
from app.widgets.line_edit import LineEdit

DECIMAL_COMMA = re.compile(r"\d+,\d+")  # 0,01 is one number; two are written 0, 1


class NumbersEdit(LineEdit):
    """Editor of a tuple of numbers, written as "100, 50".

    What is no list of numbers is told of as the text it is, to be refused with a sentence.
    """

    def __init__(self, kind: type[int] | type[float]) -> None:
        super().__init__()
        self._kind = kind

    def value(self) -> object:
        text = self.text()
        if self._kind is float and DECIMAL_COMMA.fullmatch(text.strip()):
            text = text.replace(",", ".")
        try:
            return tuple(self._kind(part) for part in text.split(","))
        except ValueError:
            return self.text()

    def text_of(self, value: object) -> str:
        return ", ".join(as_typed(number) for number in _as_tuple(value))

    def show_value(self, value: object) -> None:
        super().show_value(_as_tuple(value))


def _as_tuple(value: object) -> tuple[float, ...]:
    return value if isinstance(value, tuple) else (value,)
