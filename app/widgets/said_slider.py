"""Slider that tells a screen reader the number that its place stands for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

Number = Callable[[int], float]


class SaidSlider(QSlider):
    """Slider whose positions may stand for other numbers: powers of ten, shares, moments.

    Qt would tell of the position alone, which nobody sees.
    """

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._number: Number = float

    def say_by(self, number: Number) -> None:
        """Tell `number(position)` in place of the position; it only rises or only falls."""
        self._number = number

    def said(self) -> float:
        """The number where it stands."""
        return self._number(self.value())

    def said_ends(self) -> tuple[float, float]:
        """The least and the largest number."""
        low, high = sorted((self._number(self.minimum()), self._number(self.maximum())))
        return low, high

    def move_to(self, number: float) -> None:
        """Go to the position whose number is nearest, as a hand does."""
        positions = range(self.minimum(), self.maximum() + 1)
        self.setValue(min(positions, key=lambda each: abs(self._number(each) - number)))
