"""Contour maps: filled bands and lines at the same heights, logarithmic where a valley needs it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from contourpy import LineType, contour_generator
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from app.theme import Theme
from app.widgets.plots import Plot, enable_pixmap_cache
from nncore import Floats

Range = tuple[float, float]
HeightOf = Callable[[Floats, Floats], Floats]

BANDS = 18
UNDEFINED = BANDS  # the entry of the lookup table for points without a height
SAMPLE = 4_000  # heights that decide on the scale
EVEN_SHARE = 0.45  # of the range of heights: half of a map above it needs no logarithm
FLAT_SHARE = 0.1  # of the range of heights: half of a map below it is one valley
LARGEST_RATIO = 1e6  # of two heights that a logarithmic scale tells apart


@dataclass(frozen=True)
class HeightScale:
    """Heights from `low` to `high` as fractions from 0 to 1.

    `softness` is the height above `low` where a logarithmic scale goes over into a linear one;
    None for a scale that is linear throughout.
    """

    low: float
    high: float
    softness: float | None = None

    @classmethod
    def of(cls, heights: Floats) -> HeightScale:
        """Scale that shows these heights, their valleys too."""
        finite = heights[np.isfinite(heights)]
        if not finite.size:
            return cls(0.0, 1.0)
        low, high = float(finite.min()), float(finite.max())
        sample = finite[:: max(finite.size // SAMPLE, 1)] - low
        bottom, middle = np.percentile(sample, (3, 50)).tolist()
        span = high - low
        if middle >= EVEN_SHARE * span:
            return cls(low, high)
        if middle >= FLAT_SHARE * span:
            # Half of the map gets half of the bands; a square would overflow.
            return cls(low, high, middle * (middle / (span - 2 * middle)))
        if bottom > 0:
            span = min(span, LARGEST_RATIO * bottom)
        return cls(low, low + span, max(bottom, span / LARGEST_RATIO) or None)

    def fraction(self, heights: Floats) -> Floats:
        """Return where heights stand between `low` (0) and `high` (1); nan stays nan."""
        span = self.high - self.low
        if not 0 < span < np.inf:
            return np.where(np.isfinite(heights), 0.5, np.nan)
        above = np.clip(heights - self.low, 0.0, span)
        if self.softness is None:
            return np.asarray(above / span)
        return np.asarray(np.log1p(above / self.softness) / np.log1p(span / self.softness))


@dataclass(frozen=True)
class ContourMap:
    """A map ready to be shown; made without Qt, so on any thread.

    `bands` is of shape (rows, columns), the number of each point's band; `lines` of shape
    (n, 2), points in data coordinates with a row of nan between two lines.
    """

    x: Range
    y: Range
    bands: NDArray[np.uint8]
    lines: Floats
    scale: HeightScale


def contour_map(height_of: HeightOf, x: Range, y: Range, columns: int, rows: int) -> ContourMap:
    """Sample a function of two variables over a rectangle and draw its contours."""
    xs, ys = np.linspace(*x, columns), np.linspace(*y, rows)
    with np.errstate(all="ignore"):  # a formula may have no value in places
        heights = np.broadcast_to(height_of(xs[None, :], ys[:, None]), (rows, columns))
        heights = np.where(np.isfinite(heights), heights, np.nan)
        scale = HeightScale.of(heights)
        fraction = scale.fraction(heights)
        bands = np.minimum(fraction * BANDS, BANDS - 1)
    bands = np.where(np.isnan(bands), UNDEFINED, bands).astype(np.uint8)
    return ContourMap(x, y, bands, _lines(xs, ys, fraction), scale)


def _lines(xs: Floats, ys: Floats, fraction: Floats) -> Floats:
    generator = contour_generator(xs, ys, fraction, line_type=LineType.ChunkCombinedNan)
    gap = np.full((1, 2), np.nan)
    parts = [gap]
    for number in range(1, BANDS):
        (points,) = generator.lines(number / BANDS)[0]
        if points is not None:
            parts += [points, gap]
    return np.concatenate(parts)


class Contours:
    """The two items of a contour map on a plot, restyled with the theme."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._theme = theme
        self._map: ContourMap | None = None
        self.image = pg.ImageItem()
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
        return self._map

    def show_map(self, contours: ContourMap) -> None:
        """Show a map in the place of the last one."""
        self._map = contours
        self.image.setImage(contours.bands, levels=(0, 255), autoLevels=False)
        self.image.setRect(_pixel_rect(contours))
        self.lines.setPath(_path(contours.lines))
        enable_pixmap_cache(self.lines)  # 50,000 points take longer than a frame to paint

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


def _path(points: Floats) -> QPainterPath:
    if len(points) < 2:
        return QPainterPath()
    return pg.arrayToQPath(points[:, 0], points[:, 1], connect="finite")
