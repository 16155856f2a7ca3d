"""Contour map as items of a plot: filled bands and lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from app.contour_map import BANDS, ContourMap
from app.theme import Theme
from app.widgets.plots import Plot, enable_pixmap_cache
from nncore import Floats

HEIGHT = "height"  # heading of a column of a table
MOST_IN_TABLE = 100  # points along a side: 10,000 rows, half a megabyte


class HeightImage(pg.ImageItem):
    """Bands of a contour map, which a table tells by heights on a grid."""

    def __init__(self) -> None:
        super().__init__()
        self.map: ContourMap | None = None

    def table_points(self) -> tuple[Floats, Floats]:
        """See `HasTablePoints`."""
        x, y, _ = self._sampled()
        return x, y

    def table_values(self) -> dict[str, Floats]:
        """See `HasTableValues`."""
        return {HEIGHT: self._sampled()[2]}

    def _sampled(self) -> tuple[Floats, Floats, Floats]:
        nothing = np.empty(0), np.empty(0), np.empty(0)
        return nothing if self.map is None else self.map.sampled(MOST_IN_TABLE)


class Contours:
    """The two items of a contour map on a plot, restyled with the theme."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self.image = HeightImage()
        plot.name_series(self.image, QCoreApplication.translate("Contours", "map"))
        self.image.setZValue(-30)
        self.lines = QGraphicsPathItem()
        self.lines.setZValue(-20)
        for item in (self.image, self.lines):
            plot.addItem(item, ignoreBounds=True)
        plot.restyled.connect(self.restyle)
        self.restyle()

    @property
    def map(self) -> ContourMap | None:
        """What is shown."""
        return self.image.map

    def show_map(self, contours: ContourMap, passing: bool = False) -> None:
        """Show a map in the place of the last one; `passing` where the next one follows at once."""
        self.image.map = contours
        self.image.setImage(contours.bands, levels=(0, 255), autoLevels=False)
        self.image.setRect(_pixel_rect(contours))
        self.lines.setPath(line_path(contours.lines))
        # 50,000 points take longer than a frame to paint, and scaling the bands a tenth of one.
        # A map that is painted once has no use for a pixmap.
        for item in (self.image, self.lines):
            item.setCacheMode(item.CacheMode.NoCache)
            if not passing:
                enable_pixmap_cache(item)

    def restyle(self) -> None:
        """Take colors from the theme."""
        colors = self._theme.colors
        self.image.setLookupTable(lookup_table(colors.heights))
        self.lines.setPen(pg.mkPen(QColor(colors.contour), width=self._theme.scale))


def lookup_table(heights: Sequence[str]) -> NDArray[np.uint8]:
    """Colors of the bands between those given, low to high, of shape (256, 4).

    256 entries with levels from 0 to 255: an image of bytes is then shown without arithmetic.
    """
    table = np.zeros((256, 4), dtype=np.uint8)
    table[:BANDS] = (255 * band_colors(heights, np.linspace(0, 1, BANDS))).round()
    return table


def band_colors(heights: Sequence[str], fraction: Floats) -> Floats:
    """Red, green, blue and alpha from 0 to 1 at fractions of the scale, of shape (..., 4)."""
    known = np.array([QColor(color).getRgbF() for color in heights])
    at = np.linspace(0, 1, len(known))
    return np.stack([np.interp(fraction, at, known[:, i]) for i in range(4)], axis=-1)


def _pixel_rect(contours: ContourMap) -> QRectF:
    """The rectangle whose pixels have their centers on the points sampled."""
    rows, columns = contours.bands.shape
    (left, right), (bottom, top) = contours.x, contours.y
    dx, dy = (right - left) / (columns - 1), (top - bottom) / (rows - 1)
    return QRectF(left - dx / 2, bottom - dy / 2, right - left + dx, top - bottom + dy)


def line_path(points: Floats | None) -> QPainterPath:
    """Path of lines with a row of nan between two of them; empty for none."""
    if points is None or len(points) < 2:
        return QPainterPath()
    return pg.arrayToQPath(points[:, 0], points[:, 1], connect="finite")
