"""Two spin boxes for a pair of numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.widgets.number_spin import NumberSpin


class PairEdit(QWidget):
    """Editor of two numbers side by side, (x, y) say, both from `low` to `high`.

    `names` are the object names of the two spin boxes.
    """

    edited = Signal(object)  # (float, float)
    refused = Signal(object)  # the pair with what was typed and cannot be taken
    typed = Signal()

    def __init__(self, low: float, high: float, names: tuple[str, str]) -> None:
        super().__init__()
        self.spins = NumberSpin(low, high), NumberSpin(low, high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for spin, name in zip(self.spins, names, strict=True):
            spin.setObjectName(name)
            spin.setButtonSymbols(NumberSpin.ButtonSymbols.NoButtons)
            spin.edited.connect(self._on_edited)
            spin.typed.connect(self.typed)
            row.addWidget(spin, 1)
        self.spins[0].refused.connect(self._on_first_refused)
        self.spins[1].refused.connect(self._on_second_refused)
        self.setFocusProxy(self.spins[0])

    def value(self) -> tuple[float, float]:
        """The two numbers."""
        return self.spins[0].value(), self.spins[1].value()

    def show_value(self, value: tuple[float, float]) -> None:
        """Show two numbers without telling of an edit."""
        for spin, number in zip(self.spins, value, strict=True):
            spin.show_value(number)

    def check(self, name: str, value: Any) -> None:
        """Raise a ConfigError about the field `name` for numbers outside of the range."""
        for spin, number in zip(self.spins, value, strict=True):
            spin.check(name, number)

    def setToolTip(self, tip: str) -> None:
        """Explain both numbers, to those who see and to those who listen."""
        super().setToolTip(tip)
        for spin in self.spins:
            spin.setToolTip(tip)

    def setWhatsThis(self, text: str) -> None:
        super().setWhatsThis(text)
        for spin in self.spins:
            spin.setWhatsThis(text)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for spin, place in zip(self.spins, (self.tr("first"), self.tr("second")), strict=True):
            spin.setAccessibleName(f"{name}, {place}")

    def setAccessibleDescription(self, tip: str) -> None:
        super().setAccessibleDescription(tip)
        for spin in self.spins:
            spin.setAccessibleDescription(tip)

    @Slot(object)
    def _on_edited(self, _: object) -> None:
        self.edited.emit(self.value())

    @Slot(object)
    def _on_first_refused(self, typed: object) -> None:
        self.refused.emit((typed, self.spins[1].value()))

    @Slot(object)
    def _on_second_refused(self, typed: object) -> None:
        self.refused.emit((self.spins[0].value(), typed))
