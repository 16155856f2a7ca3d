"""Histogram of the losses of many batches around the loss on the whole set."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot

from app.theme import Theme
from app.widgets.plots import Plot
from nncore import DrawnBatches, GradientNoise

COLUMNS = 41  # across the plot
MOST_BINS = 4000
SMALLEST_REACH = 1e-6  # where all losses are the same
REACH = 3.5  # standard deviations to either side
TOPS = (20, 50, 100, 220)  # of the axis of counts: it moves seldom


class LossHistogram(Plot):
    """A histogram, and an upright line where the whole set stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "")
        self.setAccessibleName(self.tr("Losses of batches around the loss on the whole set"))
        self.explain(
            self.tr(
                "How often a batch has which loss; the upright line is the loss on the whole "
                "set. The larger the batch, the narrower."
            )
        )
        self.name_axis("bottom", self.tr("loss of a batch"))
        self.name_axis("left", self.tr("batches"))
        self._range = (0.0, 1.0), (0.0, 1.0)
        self._bars = pg.BarGraphItem(x0=[], x1=[], height=[])
        self.addItem(self._bars)
        self.name_series(self._bars, self.tr("batches"))
        self._whole = self.line(
            0.0, lambda colors: colors.whole_set, self.tr("whole set"), angle=90, label_at=0.95
        )
        self.view_reset.connect(self._set_ranges)
        self._theme.changed.connect(self.restyle_bars)
        self.restyle_bars()
        self.clear_batches()

    def show_batches(self, noise: GradientNoise, batches: DrawnBatches, scale_size: int) -> None:
        """Draw the histogram; the picture is as wide as batches of `scale_size` need it."""
        reach = max(REACH * noise.loss_spread(scale_size), SMALLEST_REACH)
        edges = _edges(noise.full_loss, 2 * reach / COLUMNS, batches)
        counts, edges = np.histogram(batches.losses, edges)
        filled = counts > 0
        self._bars.setOpts(x0=edges[:-1][filled], x1=edges[1:][filled], height=counts[filled])
        self._whole.setValue(noise.full_loss)
        self._whole.show()
        self.show_numbers(True)
        highest = int(counts.max())
        top = next((top for top in TOPS if highest <= 0.9 * top), 1.1 * highest)
        lowest = max(noise.full_loss - reach, 0.0)
        self._range = (lowest, noise.full_loss + reach), (0.0, 1.04 * top)
        self._set_ranges()

    def clear_batches(self) -> None:
        """Show no losses."""
        self._bars.setOpts(x0=[], x1=[], height=[])
        self._whole.hide()
        self.show_numbers(False)

    @Slot()
    def _set_ranges(self) -> None:
        self.show_range(*self._range)

    @Slot()
    def restyle_bars(self) -> None:
        """Take colors from the theme."""
        colors = self._theme.colors
        self._bars.setOpts(brush=colors.loss, pen=colors.smoothed)


def _edges(middle: float, width: float, batches: DrawnBatches) -> np.ndarray:
    """Edges of equal bins, one of them centered on `middle`, that hold all losses."""
    farthest = float(np.abs(batches.losses - middle).max())
    n = min(math.ceil(farthest / width) + 1, MOST_BINS // 2)
    return middle + width * (np.arange(-n, n + 2) - 0.5)
