"""Values of a line of code at a moment: shapes, ranges, and a few numbers of what it makes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.formula_text import digits_apart
from app.number_text import compact, whole
from app.theme import Theme
from app.translation import translated
from app.widgets.accessibility import plain_text, set_description
from app.widgets.code_line_words import LINE_WORDS, LISTING_WORDS
from app.widgets.code_listing import code_font
from app.widgets.explaining import explain_widget
from nncore import CodeLine, CodeValue, LineReading

DIGITS = 3
WIDEST = "−0.000000 "  # of the numbers in a row
MARGIN = 6  # px, since a lesson may frame it
MOST_WHOLE = 1e6  # beyond it a number has been rounded, or is none that anybody counts


class CodeValues(QLabel):
    """What the line that runs does, what it makes, and what of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[CodeLine, LineReading | None] | None = None
        self.setObjectName("codeValues")
        self.setAccessibleName(self.tr("What the line makes"))
        explain_widget(
            self,
            self.tr("What the line does, and the values that it makes at this moment."),
            self.tr(
                "In brackets the shape; behind it the least and the largest number. Of a matrix "
                "a few numbers are shown, around the image and the weight that are looked at."
            ),
        )
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMargin(MARGIN)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.restyle)

    def show_line(self, line: CodeLine, reading: LineReading | None) -> None:
        """Show a line and its values; None as long as they are not read."""
        self._shown = line, reading
        told = LINE_WORDS.get(line.kind) or LISTING_WORDS[line.kind]
        words = translated(told).format(k=whole(line.layer))
        parts = [f"<p>{escape(words)}</p>"]
        if reading is not None:
            parts += self._values(line, reading)
        self.setText("".join(parts))

    def _values(self, line: CodeLine, reading: LineReading) -> Iterator[str]:
        for value, before in zip(reading.made, reading.before, strict=True):
            yield self._made(value, before)
        others = [made.key for made in line.makes if made.key not in {"", reading.key}]
        if others:
            words = self.tr("The same with {names}.").format(names=", ".join(others))
            yield f"<p>{escape(words)}</p>"
        if reading.reads:
            read = "<br>".join(self._head(value) for value in reading.reads)
            yield f"<p style='color:{self._theme.colors.muted}'>{read}</p>"

    def _made(self, value: CodeValue, before: CodeValue | None) -> str:
        head = f"<b>{self._head(value)}</b>"
        if not value.shape:
            old = f"{self._number(before)} → " if before is not None else ""
            return f"<p>{self._code(value.name)} = {old}<b>{self._number(value)}</b></p>"
        if before is None:
            return f"<p>{head}</p>{self._table(_rows(value))}"
        rows = _looked_at_row(before), _looked_at_row(value)
        words = self.tr("before"), self.tr("after")
        digits = digits_apart(_looked_at(before), _looked_at(value), DIGITS)
        return f"<p>{head}</p>{self._table(rows, words, digits)}"

    def _head(self, value: CodeValue) -> str:
        """Name, shape and range."""
        name = self._code(value.name)
        if not value.shape:
            return f"{name} = {self._number(value)}"
        shape = self._code(str(value.shape).replace(",)", ",)"))
        low, high = _short(value.low), _short(value.high)
        return f"{name} {shape} {low} … {high}"

    def _number(self, value: CodeValue) -> str:
        number = float(value.window)
        return _short(number, _digits_of(number, DIGITS + 2))

    def _code(self, text: str) -> str:
        return f"<span style='font-family:{code_font(self._theme).family()}'>{escape(text)}</span>"

    def _table(self, rows: Iterable[_Row], words: Sequence[str] = (), digits: int = DIGITS) -> str:
        """A few numbers, that which is looked at in bold; dots where there are more."""
        lines = []
        for i, row in enumerate(row.within(self._most_columns(bool(words))) for row in rows):
            numbers = [_short(number, digits) for number in row.numbers]
            if row.is_looked_at:
                numbers[row.looked_at] = f"<b>{numbers[row.looked_at]}</b>"
            heads = [f"<td>{escape(words[i])}</td>"] if words else []
            cells = [f"<td align='right'>{number}</td>" for number in numbers]
            lines.append("".join((*heads, *cells, "<td>…</td>" if row.goes_on else "")))
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        return f"<table cellspacing='0' cellpadding='3'>{body}</table>"

    def _most_columns(self, has_words: bool) -> int:
        """Numbers of a row that there is room for."""
        metrics, room = self.fontMetrics(), self.width() - 2 * MARGIN
        if has_words:
            room -= metrics.horizontalAdvance(self.tr("before") + "  ")
        return max(1, room // metrics.horizontalAdvance(WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.restyle()

    def update_accessible_text(self) -> None:
        """Tell what is shown."""
        set_description(self, plain_text(self.text()))

    @Slot()
    def restyle(self) -> None:
        """Take colors, and the room for columns, as they are now."""
        if self._shown is not None:
            self.show_line(*self._shown)


class _Row(NamedTuple):
    """Numbers of a row; the column that is looked at, and whether more follow."""

    numbers: NDArray[Any]
    looked_at: int
    is_looked_at: bool
    goes_on: bool

    def within(self, most: int) -> _Row:
        """The same with at most so many numbers, around the one that is looked at."""
        n = min(most, len(self.numbers))
        first = max(0, min(self.looked_at - n // 2, len(self.numbers) - n))
        goes_on = self.goes_on or first + n < len(self.numbers)
        shown = self.numbers[first : first + n]
        return _Row(shown, self.looked_at - first, self.is_looked_at, goes_on)


def _short(number: float, digits: int = DIGITS) -> str:
    """A number for a narrow place; a whole one, as a position is, with all of its figures."""
    is_whole = abs(number) < MOST_WHOLE and float(number).is_integer()
    return whole(number) if is_whole else compact(number, digits)


def _digits_of(number: float, most: int) -> int:
    """How many digits a number takes, as 1e-4 takes one; `most` where it takes more."""
    if number == 0 or not math.isfinite(number):
        return 1
    power = math.floor(math.log10(abs(number)))
    fewer = range(1, most)
    return next((digits for digits in fewer if round(number, digits - 1 - power) == number), most)


def _rows(value: CodeValue) -> list[_Row]:
    """The rows of what is shown of an array."""
    *rows, column = value.looked_at
    window = np.atleast_2d(value.window)
    goes_on = value.start[-1] + window.shape[1] < value.shape[-1]
    row = rows[0] if rows else 0
    return [_Row(numbers, column, i == row, goes_on) for i, numbers in enumerate(window)]


def _looked_at_row(value: CodeValue) -> _Row:
    """The row with the number that is looked at."""
    return next(row for row in _rows(value) if row.is_looked_at)


def _looked_at(value: CodeValue) -> float:
    return float(value.window[value.looked_at])
