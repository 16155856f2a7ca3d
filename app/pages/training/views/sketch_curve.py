"""Sketched losses, pale behind those that came."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from app.questions.question import Question
from app.questions.sketch_plot import columns_of
from app.run_axis import RunAxis
from app.widgets.plots import Plot

FORESEEN = "iteration", "epoch"  # axes on which steps that are still to come have a place
LOWEST = 1e-6  # that a logarithmic axis shows; a sketch may go down to 0


class SketchCurve:
    """Curve that a hand has drawn over the steps to come."""

    def __init__(self, plot: Plot, name: str) -> None:
        self._plot, self._name = plot, name
        self._curve: pg.PlotDataItem | None = None  # until there is a sketch
        self._question: Question | None = None
        self._heights: tuple[float, ...] = ()

    def show(self, question: Question | None, heights: tuple[float, ...]) -> None:
        """Draw another sketch from the next time on; only of losses."""
        is_loss = question is not None and question.measure == "loss"
        self._question, self._heights = (question, heights) if is_loss else (None, ())
        if self._heights and self._curve is None:
            dash = Qt.PenStyle.DashLine
            self._curve = self._plot.curve(lambda c: c.muted, 1.5, dash, name=self._name)
            self._curve.setZValue(-1)

    def draw(self, key: str, axis: RunAxis) -> None:
        """Draw it against the run's axis of this key."""
        if self._curve is None:
            return
        if self._question is None or not self._heights or key not in FORESEEN:
            self._curve.setData([], [])
            return
        self._curve.setData(axis.of(columns_of(self._question)), np.maximum(self._heights, LOWEST))
