"""Smoothed losses of the run before, behind those of the run under way."""

from __future__ import annotations

import math

import pyqtgraph as pg

from app.run_axis import RunAxis
from app.widgets.envelope import Envelope, smooth
from app.widgets.plots import Plot
from nncore import Run


class GhostCurve:
    """Curve of a run that has ended; drawn anew only where what is seen of it has changed."""

    def __init__(self, plot: Plot, name: str) -> None:
        self._plot, self._name = plot, name
        self._curve: pg.PlotDataItem | None = None  # until there is a run
        self._envelope = Envelope()
        self._drawn: tuple[object, ...] = ()
        self.record: Run | None = None

    def show_run(self, record: Run | None) -> None:
        """Draw another run from the next time on."""
        self.record, self._envelope = record, Envelope()
        if record is not None and self._curve is None:
            self._curve = self._plot.curve(lambda colors: colors.edge, name=self._name)
            self._curve.setZValue(-1)

    def draw(self, axis: str, span: float, columns: int) -> None:
        """Draw the mean of the last `span` losses in about so many columns of what is seen."""
        left, right = self._plot.getViewBox().viewRange()[0]
        seen = (self.record, axis, span, left, right)
        if self._curve is None or seen == self._drawn:
            return
        self._drawn = seen
        if self.record is None:
            self._curve.setData([], [])
            return
        on_axis = RunAxis(self.record, axis)
        self._envelope.update(self.record.history.losses)
        start = math.floor(on_axis.iteration_at(left) - span)  # what the average looks back on
        stop = math.ceil(on_axis.iteration_at(right)) + 1
        position, _, _, mean = self._envelope.columns(start, stop, columns)
        width = max(1.0, position[1] - position[0]) if len(position) > 1 else 1.0
        self._curve.setData(on_axis.of(position + 1), smooth(mean, width, max(span, 1.0)))
