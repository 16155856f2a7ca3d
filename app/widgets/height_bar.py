"""Color bar of a contour map: which color stands for which height."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QFontMetricsF

from app.contour_map import BANDS, HeightScale
from app.number_text import compact
from app.theme import Theme
from app.widgets.contours import band_colors
from app.widgets.plots import Plot
from nncore import Floats

WIDTH, AXIS_WIDTH, TICK_LENGTH = 14, 66, 3  # px at scale 1; the axis grows with long heights
TICK_GAP, LABEL_OUTSIDE = 5, 5  # px: pyqtgraph's, whatever the scale
DIGITS = range(3, 7)  # as few as tell the heights apart
AIR = 1.5  # heights of text from one height to the next, at least
PLACES = np.linspace(0, BANDS, 7)[1:-1] / BANDS  # on lines between two bands; the ends are cut


class HeightBar(pg.ColorBarItem):
    """Stands at the right of a plot, in its exported figures too; its scale may be logarithmic.

    Attributes
    ----------
    ticks : list of (float, str)
        How far up, from 0 to 1, which height stands, where there is room for all.
    """

    def __init__(self, plot: Plot, theme: Theme, label: str) -> None:
        super().__init__(values=(0.0, 1.0), interactive=False, colorMapMenu=False)
        self._theme, self._label = theme, label
        plot.getPlotItem().layout.addItem(self, 2, 5)  # at the right of its right axis
        self.ticks: list[tuple[float, str]] = []
        self.vb.sigResized.connect(self._show_ticks)
        self.axis.setStyle(autoExpandTextSpace=False)
        self.axis.enableAutoSIPrefix(False)
        plot.restyled.connect(self.restyle)
        self.restyle()
        self.show_scale(None)

    def show_scale(self, scale: HeightScale | None) -> None:
        """Write heights beside their colors; None where nothing is known yet."""
        self.setVisible(scale is not None)
        if scale is not None:
            self.ticks = list(zip(PLACES, _told_apart(scale.height(PLACES)), strict=True))
            self._show_ticks()
        self._fit_axis()  # whose width is 0 while it is hidden

    def restyle(self) -> None:
        """Take colors, fonts and sizes from the theme."""
        theme, colors = self._theme, self._theme.colors
        shades = 255 * band_colors(colors.heights, np.linspace(0, 1, BANDS))
        edges = np.arange(BANDS) / BANDS
        self.setColorMap(pg.ColorMap(np.repeat(edges, 2)[1:], np.repeat(shades, 2, axis=0)[:-1]))
        self.layout.setColumnFixedWidth(1, theme.px(WIDTH))
        for side in ("left", "right", "top", "bottom"):
            self.getAxis(side).setPen(pg.mkPen(QColor(colors.line), width=theme.scale))
        self.axis.setTextPen(colors.muted)
        self.axis.setStyle(tickFont=theme.font(), tickLength=theme.px(TICK_LENGTH))
        size = {"font-size": f"{theme.points()}pt"}
        self.axis.setLabel(self._label, color=colors.muted, **size)
        self._show_ticks()
        self._fit_axis()

    def _show_ticks(self) -> None:
        """Every height, every second or the one in the middle: as many as stand apart."""
        apart = self.vb.size().height() * (PLACES[1] - PLACES[0])
        least, middle = AIR * QFontMetricsF(self._theme.font()).height(), len(self.ticks) // 2
        every = next((n for n in range(1, middle + 1) if n * apart >= least), middle + 1)
        self.axis.setTicks([self.ticks[middle % every :: every]])

    def _fit_axis(self) -> None:
        """Make room for the heights beside the label, which lies at the axis' right edge."""
        metrics = QFontMetricsF(self._theme.font())
        heights = max((metrics.horizontalAdvance(text) for _, text in self.ticks), default=0.0)
        label = self.axis.label.boundingRect().height() - LABEL_OUTSIDE
        needed = self._theme.px(TICK_LENGTH) + TICK_GAP + heights + label
        self.axis.setWidth(max(self._theme.px(AXIS_WIDTH), math.ceil(needed)))


def _told_apart(heights: Floats) -> list[str]:
    """Heights with as many digits as they need not to look the same, as far as there is room."""
    texts: list[str] = []
    for digits in DIGITS:
        texts = [compact(height, digits) for height in heights]
        if len(set(texts)) == len(texts):
            break
    return texts
