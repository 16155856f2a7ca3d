"""Spread and time of a gradient against batch size, as multiples of those of a batch of one."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot

from app.pages.minibatch.model.measurement import NoiseMeasurement
from app.theme import Theme
from app.widgets.plots import Plot


class SizePlot(Plot):
    """On logarithmic axes 1/√batch is a straight line down; time goes up."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setAccessibleName(self.tr("Spread and time of a gradient against batch size"))
        self.explain(
            self.tr(
                "How far gradients of batches scatter, and how long one takes, for each batch "
                "size; both axes are logarithmic, so that 1/√n is a straight line."
            )
        )
        self.name_axis("bottom", self.tr("batch size"))
        self.name_axis("left", self.tr("× a batch of 1"))
        self.setLogMode(x=True, y=True)
        self._range = (0.0, 5.0), (-3.0, 3.0)
        self._law = self.curve(lambda colors: colors.muted, 1, Qt.PenStyle.DashLine)
        self._law.curve.setSegmentedLineMode("off")
        self.name_series(self._law, "1/√n")
        self._spread = self.curve(
            lambda colors: colors.smoothed, symbol="o", name=self.tr("spread")
        )
        self._time = self.curve(lambda colors: colors.text, 1, symbol="t", name=self.tr("time"))
        self._here = self.line(0.0, lambda colors: colors.muted, angle=90, dash=Qt.PenStyle.DotLine)
        self._names = {
            "spread": pg.TextItem(self.tr("● spread"), anchor=(0, 1)),
            "time": pg.TextItem(self.tr("▼ time"), anchor=(1, 0)),
        }
        for name in self._names.values():
            self.addItem(name, ignoreBounds=True)
        self.view_reset.connect(self._set_ranges)
        self._theme.changed.connect(self.restyle_names)
        self.restyle_names()
        self._set_ranges()
        self.clear_measurement()

    def show_measurement(self, measurement: NoiseMeasurement) -> None:
        """Draw what was measured."""
        sizes = np.array([batches.batch_size for batches in measurement.ladder])
        self._law.setData(sizes, 1 / np.sqrt(sizes))
        self._show_spread(measurement, sizes)
        for item in (self._here, *self._names.values()):
            item.show()
        self.show_numbers(True)
        times = np.array([measurement.timing.at(int(size)) for size in sizes])
        self._time.setData(sizes, times / times[0])
        low, high = -0.5 * math.log10(sizes[-1]), math.log10((times / times[0]).max())
        self._range = (-0.1, math.log10(sizes[-1]) + 0.1), (low - 0.3, high + 0.5)
        self._names["spread"].setPos(0.0, low - 0.3)  # under the falling line
        self._names["time"].setPos(0.7 * math.log10(sizes[-1]), high)  # above the rising one
        self._set_ranges()

    def _show_spread(self, measurement: NoiseMeasurement, sizes: NDArray[np.int64]) -> None:
        one = math.sqrt(measurement.noise.shown_variance)
        if one == 0.0:  # one sample, or equal ones: nothing is spread
            self._spread.clear()
            return
        deviations = [math.sqrt(batches.shown_variance) / one for batches in measurement.ladder]
        self._spread.setData(sizes, deviations)

    def show_size(self, batch_size: int) -> None:
        """Mark the size chosen."""
        self._here.setValue(math.log10(batch_size))

    def clear_measurement(self) -> None:
        """Show nothing measured."""
        for curve in (self._law, self._spread, self._time):
            curve.clear()
        for item in (self._here, *self._names.values()):
            item.hide()
        self.show_numbers(False)

    @Slot()
    def _set_ranges(self) -> None:
        self.show_range(*self._range)

    @Slot()
    def restyle_names(self) -> None:
        """Take colors and fonts from the theme."""
        colors = self._theme.colors
        for key, color in (("spread", colors.smoothed), ("time", colors.text)):
            self._names[key].setColor(color)
            self._names[key].setFont(self._theme.font(bold=True))
