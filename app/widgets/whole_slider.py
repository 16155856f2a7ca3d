"""Slider over whole numbers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot

from app.widgets.said_slider import SaidSlider
from app.widgets.wheel_with_focus import WheelWithFocus


class WholeSlider(WheelWithFocus, SaidSlider):
    """Editor of a whole number in a range."""

    edited = Signal(object)  # int

    def __init__(self, low: int, high: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(low, high)
        self.valueChanged.connect(self._on_value_changed)

    def limit(self, low: int, high: int) -> None:
        """Allow another range."""
        with QSignalBlocker(self):
            self.setRange(low, high)

    def show_value(self, value: int) -> None:
        """Show a number without telling of an edit."""
        with QSignalBlocker(self):
            self.setValue(value)

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self.edited.emit(value)
