"""Upright line of a plot that can be dragged, by the mouse or by the arrow keys."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from app.widgets.plots import Plot


class DraggableLine(QObject):
    """Lets a hand move a line of a plot; the keyboard moves it by whole pitches.

    `dragged` tells where it is put.
    """

    dragged = Signal(float)

    def __init__(self, plot: Plot, line: pg.InfiniteLine, pitch: float) -> None:
        super().__init__(plot)
        self._line, self._pitch = line, pitch
        line.setMovable(True)
        line.sigPositionChanged.connect(self._on_position_changed)
        plot.add_handle(self)

    def isVisible(self) -> bool:
        """Whether there is a line to take hold of."""
        return bool(self._line.isVisible())

    def show_value(self, x: float) -> None:
        """Stand at a place without telling of a drag."""
        with QSignalBlocker(self._line):
            self._line.setValue(x)
        if hasattr(self._line, "label"):
            self._line.label.updatePosition()

    def nudge(self, right: float, _: float) -> None:
        """Move by the nearest whole number of pitches, one at least, as a hand does."""
        if right:
            pitches = max(round(abs(right) / self._pitch), 1)
            self._line.setValue(self._line.value() + math.copysign(pitches * self._pitch, right))

    @Slot(object)
    def _on_position_changed(self, _: object) -> None:
        self.dragged.emit(float(self._line.value()))
