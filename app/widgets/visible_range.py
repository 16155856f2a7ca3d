"""Visible range of a plot, where the user zoomed or moved it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from app.widgets.plots import FARTHEST, Plot

VisibleRangeValue = tuple[float, float, float, float] | None


class VisibleRange(QObject):
    """Editor of what part of a plot is seen: (left, right, bottom, top), or None for the whole.

    To be shown after the plot has set the ranges of its whole.
    """

    edited = Signal(object)  # VisibleRangeValue

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self._plot = plot
        plot.moved_by_hand.connect(self._on_user_zoomed)
        plot.went_back.connect(self._on_view_reset)

    def show_value(self, value: VisibleRangeValue) -> None:
        """Show a part of the plot without telling of an edit."""
        if value is None:
            if self._plot.by_hand:
                with QSignalBlocker(self):
                    self._plot.go_back()
            return
        self._plot.by_hand = True
        if not np.allclose(self._seen(), value, rtol=1e-9, atol=0):
            left, right, bottom, top = value
            view = self._plot.getViewBox()
            view.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)

    def _seen(self) -> tuple[float, ...]:
        ranges = np.ravel(self._plot.getViewBox().viewRange())
        return tuple(np.clip(ranges, -FARTHEST, FARTHEST).tolist())

    @Slot()
    def _on_user_zoomed(self) -> None:
        self.edited.emit(self._seen())

    @Slot()
    def _on_view_reset(self) -> None:
        self.edited.emit(None)
