"""Slider on a logarithmic scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot

from app.widgets.said_slider import SaidSlider
from app.widgets.wheel_with_focus import WheelWithFocus

POSITIONS = 1000
STEP, PAGE = POSITIONS // 100, POSITIONS // 10  # of the arrow keys, and of the others


class LogSlider(WheelWithFocus, SaidSlider):
    """Editor of a positive number by factors, from `low` to `high`, both reached exactly.

    Between the ends it gives numbers of `digits` digits, which can be said.
    """

    edited = Signal(object)  # float, or int where the number is to be whole

    def __init__(self, low: float, high: float, digits: int, whole: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._low, self._high = low, high
        self._digits, self._whole = digits, whole
        self.say_by(self._number_at)
        self.setRange(0, POSITIONS)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.actionTriggered.connect(self._on_action)
        self.valueChanged.connect(self._on_position)

    def limit(self, low: float, high: float) -> None:
        """Go from `low` to `high` from now on; show the value again."""
        self._low, self._high = low, high

    def show_value(self, value: float) -> None:
        """Show a number without telling of an edit."""
        span = math.log(max(self._high / self._low, 1 + 1e-9))
        fraction = math.log(min(max(value, self._low), self._high) / self._low) / span
        with QSignalBlocker(self):
            self.setValue(round(POSITIONS * fraction))

    @Slot(int)
    def _on_action(self, _: int) -> None:
        """Let a step of a key, which has not been taken yet, come to another number at least.

        One that is rounded to the same would put the slider back to where it was.
        """
        now, position = self.value(), self.sliderPosition()
        way = (position > now) - (position < now)
        if not way:
            return
        while self._number_at(position) == self._number_at(now) and 0 < position < POSITIONS:
            position += way
        self.setSliderPosition(position)

    @Slot(int)
    def _on_position(self, position: int) -> None:
        self.edited.emit(self._number_at(position))

    def _number_at(self, position: int) -> float:
        ends = {0: self._low, POSITIONS: self._high}
        if position in ends:
            return ends[position]
        number = self._low * (self._high / self._low) ** (position / POSITIONS)
        number = round(number, self._digits - 1 - math.floor(math.log10(number)))
        return int(number) if self._whole else number
