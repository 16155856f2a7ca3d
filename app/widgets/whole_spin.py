"""Spin box for a whole number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from app.number_text import half_width
from app.widgets.wheel_with_focus import WheelWithFocus
from nncore.validation import check_whole


class WholeSpin(WheelWithFocus, QSpinBox):
    """A whole number, also written as 1e4, 5000.0 or 10,000.

    Parameters
    ----------
    low, high : int
        The range.
    nothing : str, optional
        Word for None, which stands one below `low`, at 0 for `low` 1.

    `refused` carries what was typed and cannot be taken; the last number comes back then.
    """

    edited = Signal(object)  # int or None
    refused = Signal(object)  # int, or the text where it is no whole number
    typed = Signal()

    def __init__(self, low: int, high: int, nothing: str | None = None) -> None:
        super().__init__()
        self._none_at = low - 1 if nothing is not None else None
        self._nothing = nothing or ""
        self._words: Sequence[str] = ()
        self.setRange(low if self._none_at is None else self._none_at, high)
        self.setSpecialValueText(self._nothing)
        self.setGroupSeparatorShown(True)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._on_value_changed)
        self.lineEdit().textEdited.connect(self.typed)

    def limit(self, low: int, high: int) -> None:
        """Allow another range; show the value again, which is no edit even if it does not fit."""
        with QSignalBlocker(self):
            self.setRange(low if self._none_at is None else self._none_at, high)

    def show_value(self, value: int | None) -> None:
        """Show a number without telling of an edit."""
        number = self._none_at if value is None else value
        if number is not None and number != self.value():
            with QSignalBlocker(self):
                self.setValue(number)

    def check(self, name: str, value: Any) -> None:
        """Raise a ConfigError about the field `name` for a number outside of the range now."""
        low = self.minimum() if self._none_at is None else self.minimum() + 1
        check_whole(name, value, low, self.maximum())

    def show_words(self, words: Sequence[str]) -> None:
        """Show words for 0, 1 and so on, in place of the numbers; both can be typed."""
        self._words = words
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.updateGeometry()

    def textFromValue(self, value: int) -> str:
        if 0 <= value < len(self._words):
            return self._words[value]
        return super().textFromValue(value)

    def valueFromText(self, text: str) -> int:
        number = self._read(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        number = self._read(text)
        if number is not None and self.minimum() <= number <= self.maximum():
            return QValidator.State.Acceptable, text, position
        # Never invalid, which would drop single keys: 1/10 would become 110.
        return QValidator.State.Intermediate, text, position

    def fixup(self, text: str) -> str:
        """Qt asks this about a text that cannot stay, before it goes back to the last number."""
        number = self._read(text)
        self.refused.emit(text if number is None else number)
        return text

    def _read(self, text: str) -> int | None:
        if self._nothing and text == self._nothing:
            return self._none_at
        if text in self._words:
            return self._words.index(text)
        return read_whole(text)

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self.edited.emit(None if value == self._none_at else value)


def read_whole(text: str) -> int | None:
    """Read a whole number as people write it: 1e4, 5000.0, 10,000; None where it is none."""
    plain = re.sub(r"[ \u00a0\u202f]|,(?=\d{3}(\D|$))", "", half_width(text))
    if not re.fullmatch(r"[-+]?\d{1,20}(\.\d{1,20})?([eE][-+]?\d{1,2})?", plain):
        return None
    value = float(plain)
    if re.fullmatch(r"[-+]?\d+", plain):
        return int(plain)
    return int(value) if value.is_integer() else None
