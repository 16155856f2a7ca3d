"""Spin box for a number of any size."""

from __future__ import annotations

import math
import re
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from app.number_text import MINUS, as_typed, half_width
from app.widgets.wheel_with_focus import WheelWithFocus
from nncore.validation import check_number

GROUPED = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")  # 1,000; but 0,001 has no thousands


class NumberSpin(WheelWithFocus, QDoubleSpinBox):
    """A number of any size: 0.1, 25, 1e-10. Steps are a tenth of its own size.

    `refused` carries what was typed and cannot be taken; the last number comes back then.
    """

    edited = Signal(object)  # float
    refused = Signal(object)  # float, or the text where it is no number
    typed = Signal()

    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self.setDecimals(12)
        self.setRange(low, high)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)  # while "0.05" is typed, 0 is not meant
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._on_value_changed)
        self.lineEdit().textEdited.connect(self.typed)

    def show_value(self, value: float) -> None:
        """Show a number without telling of an edit."""
        if value != self.value():
            with QSignalBlocker(self):
                self.setValue(value)

    def check(self, name: str, value: Any) -> None:
        """Raise a ConfigError about the field `name` for a number outside of the range now."""
        check_number(name, value, self.minimum(), self.maximum())

    def textFromValue(self, value: float) -> str:
        return as_typed(value, 12)

    def valueFromText(self, text: str) -> float:
        if text == self.textFromValue(self.value()):
            return self.value()  # which may have more digits than are shown
        return read_number(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        value = read_number(text)
        if self.minimum() <= value <= self.maximum():
            return QValidator.State.Acceptable, text, position
        # Never invalid, which would drop single keys: 1/10 would become 110.
        return QValidator.State.Intermediate, text, position

    def fixup(self, text: str) -> str:
        """Qt asks this about a text that cannot stay, before it goes back to the last number."""
        value = read_number(text)
        self.refused.emit(text if math.isnan(value) else value)
        return text

    @Slot(float)
    def _on_value_changed(self, value: float) -> None:
        self.edited.emit(value)


def read_number(text: str) -> float:
    """Read a number as people write it, with a point or a comma; nan where it is none.

    Where a comma groups thousands, 1,000 may mean one or a thousand: it is none.
    """
    plain = re.sub(r"[ \u00a0]", "", half_width(text)).replace(MINUS, "-")
    if QLocale().decimalPoint() != "," and GROUPED.fullmatch(plain):
        return math.nan
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return math.nan
    return value if math.isfinite(value) and "_" not in plain else math.nan
