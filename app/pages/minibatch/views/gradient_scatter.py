"""Gradient scatter: gradients of many batches as arrows around the full gradient."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot

from app.theme import Theme
from app.widgets.plots import Plot
from nncore import DrawnBatches, GradientNoise

N_ARROWS = 100  # more would be a blot
SMALLEST_REACH = 1e-6  # where all gradients are the same
REACH = 3.0  # standard deviations to either side


class GradientScatter(Plot):
    """Both axes have one scale, so that angles are true."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setAccessibleName(self.tr("Gradients of batches as arrows around the full gradient"))
        self.explain(
            self.tr(
                "Each arrow is the gradient of one batch, the thick one that of the whole "
                "set: two directions of very many, the rest is not drawn."
            )
        )
        self.name_axis("bottom", self.tr("along the full gradient"))
        self.name_axis("left", self.tr("across it, where the rest varies most"))
        self.setObjectName("gradientFan")
        self.getViewBox().setAspectLocked(True)
        self._noise: GradientNoise | None = None
        self._scale_size = 1
        self._arrows = self.curve(lambda colors: colors.loss)
        self._arrows.curve.setSegmentedLineMode("off")
        self._ends = self.curve(lambda colors: colors.smoothed, symbol="o")
        self._full = self.curve(lambda colors: colors.whole_set, 4)
        self._full.setZValue(9)
        self.leave_out(self._arrows)  # from 0 to their ends
        self.name_series(self._ends, self.tr("gradient of a batch"))
        self.name_series(self._full, self.tr("full gradient"))
        self._head = pg.ArrowItem(angle=180, pxMode=True)
        self._head.setZValue(10)
        self.addItem(self._head, ignoreBounds=True)
        self.view_reset.connect(self._set_ranges)
        self.getViewBox().sigRangeChanged.connect(self.restyle_head)
        self._theme.changed.connect(self.restyle_head)
        self.restyle_head()
        self.getViewBox().setRange(xRange=(-1, 1), yRange=(-1, 1), padding=0)
        self.clear_batches()

    def show_batches(self, noise: GradientNoise, batches: DrawnBatches, scale_size: int) -> None:
        """Draw the arrows; the picture is as large as batches of `scale_size` need it."""
        self._noise, self._scale_size = noise, scale_size
        along, across = batches.along_gradient[:N_ARROWS], batches.along_residual[:N_ARROWS]
        starts = np.zeros(len(along))
        x, y = (np.column_stack([starts, tips]).ravel() for tips in (along, across))
        self._arrows.setData(x, y, connect="pairs")
        self._ends.setData(along, across, connect=np.zeros(len(along), dtype=np.int32))
        self._full.setData([0.0, noise.full_length], [0.0, 0.0])
        self._head.setPos(noise.full_length, 0.0)
        self._head.show()
        self.show_numbers(True)
        self._set_ranges()

    def clear_batches(self) -> None:
        """Show no arrows."""
        self._noise = None
        for curve in (self._arrows, self._ends, self._full):
            curve.clear()
        self._head.hide()
        self.show_numbers(False)

    @Slot()
    def _set_ranges(self) -> None:
        if self._noise is None or self.user_zoomed:
            return
        noise, full = self._noise, self._noise.full_length
        deviation = math.sqrt(max(noise.along_gradient.var(), noise.along_residual.var()))
        reach = max(REACH * deviation / math.sqrt(self._scale_size), 0.6 * full, SMALLEST_REACH)
        self.getViewBox().setRange(
            xRange=(min(-reach / 8, full - reach), full + reach), yRange=(-reach, reach), padding=0
        )

    @Slot()
    def restyle_head(self) -> None:
        """Take color and size from the theme; a head is no longer than its arrow."""
        unit = float(self.getViewBox().viewPixelSize()[0])
        length = self._noise.full_length / unit if self._noise else 0.0
        size = max(1.0, min(self._theme.px(18), length))
        shade = self._theme.colors.whole_set
        self._head.setStyle(headLen=size, headWidth=0.8 * size, brush=shade, pen=None)
