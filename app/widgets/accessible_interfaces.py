"""What Qt says to a screen reader in other ways than of its own widgets.

Figures are graphics, where Qt would tell of a plain window, and sliders have the number that they
stand for, where Qt would tell of a position.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr

from app.number_text import general
from app.widgets.figure import Figure
from app.widgets.said_slider import SaidSlider

DIGITS = 6
NOTHING = VoidPtr(0)  # a None in place of no interface crashes PySide


@cache
def tell_in_own_ways() -> None:
    """Have Qt ask here for every widget; once a process, since it cannot be undone."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class: str, what: QObject) -> QAccessibleInterface | None:
    if isinstance(what, Figure) and isinstance(what, QWidget):
        return QAccessibleWidget(what, QAccessible.Role.Graphic)
    if isinstance(what, SaidSlider):
        return _SliderInterface(what)
    return None  # Qt has one of its own


class _SliderInterface(QAccessibleWidget):
    """Slider with its number as a value."""

    def __init__(self, slider: SaidSlider) -> None:
        super().__init__(slider, QAccessible.Role.Slider)
        self._value = _SliderValue(self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Qt asks by it for the value."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            return self._value
        if kind is QAccessible.InterfaceType.ActionInterface:
            return super().interface_cast(kind)
        return NOTHING

    def text(self, kind: QAccessible.Text) -> str:
        """The value in figures, too."""
        if kind is QAccessible.Text.Value:
            return general(self._value.slider.said(), DIGITS)
        return str(super().text(kind))


class _SliderValue(QAccessibleValueInterface):
    """Number of a slider, which can be set."""

    def __init__(self, interface: QAccessibleWidget) -> None:
        super().__init__()
        self._interface = interface

    @property
    def slider(self) -> SaidSlider:
        """The slider itself, which Qt ends before what is told of it."""
        slider = self._interface.object()
        assert isinstance(slider, SaidSlider)
        return slider

    def currentValue(self) -> float:
        return float(self.slider.said())

    def setCurrentValue(self, value: float) -> None:
        self.slider.move_to(float(value))

    def minimumValue(self) -> float:
        return float(self.slider.said_ends()[0])

    def maximumValue(self) -> float:
        return float(self.slider.said_ends()[1])

    def minimumStepSize(self) -> float:
        return 0.0  # not the same everywhere
