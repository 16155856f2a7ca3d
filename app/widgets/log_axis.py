"""Logarithmic axis, or one in percent, whose tick labels keep clear of each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape, unescape
from math import ceil, floor, isfinite, log10
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.number_text import fixed, general, percent

MANTISSAS = (1, 2, 5)  # that divide a decade where there is room for their labels
PERCENTS = 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100  # from one tick to the next
WIDEST = "5·10⁻¹⁰"
ROUNDING = 1e-6  # of a ratio of two spacings
LEAST_PLAIN, MOST_PLAIN = 0.999e-3, 0.999e4  # numbers between them are written without a power
MOST_UPRIGHT = 1e5  # from here on a number in full is wider than an upright axis
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
AIR = 1.4  # of a label's own size, from one label to the next
LABEL_AIR = 3  # px that a name keeps from the plot's edge
LABEL_BEYOND = 5  # px by which pyqtgraph puts the axis's label outside

Levels = list[tuple[float | None, list[float]]]


class LogAxis(pg.AxisItem):
    """Axis that is pyqtgraph's while linear; a logarithmic one labels decades, 1-2-5 or less.

    In a low plot it has fewer labels than pyqtgraph's, which would run into each other.

    Figures are never rescaled to a unit with a prefix: pyqtgraph would set the label's text anew
    with every range to find that out.

    Attributes
    ----------
    grows : bool
        Whether a width that was set gives way to wider numbers, which run into the label else,
        or are not drawn at all.
    least_points : float
        Height of the type that a name takes which is longer than the axis; one that is still
        longer ends in "…".
    """

    grows = False
    least_points = 0.0
    _is_restyled = True  # while it is made
    _written = ""  # the name as it was set last

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.setSIPrefixEnableRanges(())  # or the next line rescales those of ranges below 1
        self.enableAutoSIPrefix(False)
        self._is_restyled = False
        self._in_percent = False
        self._is_numbered = True

    def show_numbers(self, shown: bool) -> None:
        """Number the ticks, or leave them bare, in the same room, as long as nothing is drawn."""
        if shown != self._is_numbered:
            self._is_numbered = shown
            self.picture = None  # what was painted last
            self.update()

    def show_percent(self) -> None:
        """Label 0 to 100 as percentages from now on, with none beyond."""
        self._in_percent = True

    def tickValues(self, low: float, high: float, size: float) -> Levels:
        if not self._in_percent:
            return list(super().tickValues(low, high, size))
        wanted = self._label_size() * (high - low) / max(size, 1.0)
        step = next((step for step in PERCENTS if step >= wanted), PERCENTS[-1])
        first, last = ceil(max(low, 0) / step), floor(min(high, 100) / step)
        return [(step, [k * step for k in range(first, last + 1)])]

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        levels = list(super().tickSpacing(low, high, size))
        if not levels or not self._is_upright:
            return levels
        (labeled, offset), *finer = levels
        least = self._label_height() * abs(high - low) / max(size, 1.0)
        spacing = _coarser(labeled, least, abs(high - low))
        return [(spacing, offset), *(level for level in finer if _divides(level[0], spacing))]

    def _updateMaxTextSize(self, size: int) -> None:
        """Grow where the numbers have become too wide; never back, or the picture would jump."""
        super()._updateMaxTextSize(size)
        if not self.grows or not self._is_upright or self.fixedWidth is None:
            return
        beside = self.style["tickTextOffset"][0] + max(0, self.style["tickLength"])
        needed = ceil(size + beside + self.label.boundingRect().height() - LABEL_BEYOND)
        if needed > self.fixedWidth:
            self.setWidth(needed)

    @contextmanager
    def restyled(self) -> Iterator[None]:
        """Set the label once for all that is changed meanwhile: pyqtgraph would four times."""
        self._is_restyled = True
        try:
            yield
        finally:
            self._is_restyled = False
        self._updateLabel()

    def _updateLabel(self) -> None:
        if not self._is_restyled:
            self._written = self.labelString()
            super()._updateLabel()

    def labelString(self) -> str:
        """The name, in type in which it can be read beside the axis."""
        whole = super().labelString()
        size = self.labelStyle.get("font-size", "")
        if not size or not self._is_upright or self._room <= 0:
            return whole
        name, points = unescape(self.labelText), float(size.removesuffix("pt"))
        fitting = points * self._room / max(_width(name, points), 1.0)
        if fitting >= points:
            return whole
        if fitting < self.least_points:
            fitting = min(self.least_points, points)
            name = _metrics(fitting).elidedText(name, Qt.TextElideMode.ElideRight, self._room)
        style = {**self.labelStyle, "font-size": f"{fitting}pt"}
        css = ";".join(f"{key}: {value}" for key, value in style.items())
        return f"<span style='{css}'>{escape(name, quote=False)}</span>"

    @property
    def _room(self) -> float:
        """Pixels of a name along the axis: as far beyond its foot as beyond its head."""
        return self.size().height() + 2 * max(self.scenePos().y() - LABEL_AIR, 0.0)

    def resizeEvent(self, event: object = None) -> None:
        if self.label is not None and self._is_upright and not self._is_restyled:
            name = self.labelString()
            if name != self._written:
                self._written = name
                self.label.setHtml(name)
        super().resizeEvent(event)

    def logTickValues(self, low: float, high: float, size: float, _: Any) -> Levels:
        per_decade = size / max(high - low, 1e-12)
        if log10(MANTISSAS[1]) * per_decade >= self._label_size():
            values = [
                decade + log10(mantissa)
                for decade in range(floor(low), ceil(high) + 1)
                for mantissa in MANTISSAS
            ]
        else:
            stride = ceil(self._label_size() / per_decade)
            values = [float(k) for k in range(stride * ceil(low / stride), floor(high) + 1, stride)]
        seen = [value for value in values if low <= value <= high]
        return [(None, seen if len(seen) > 1 else self._linear(low, high, size))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Numbers as everywhere in the window, with as many decimals as the ticks need."""
        if not self._is_numbered:
            return [""] * len(values)
        if self.logMode:
            return [_log_tick(10.0**value * scale) for value in values]
        if self._in_percent:
            return [percent(value / 100, 0 if spacing >= 1 else 1) for value in values]
        if self._is_upright and max(map(abs, values), default=0) * scale >= MOST_UPRIGHT:
            return [_signed_power(value * scale) for value in values]
        decimals = max(0, ceil(-log10(spacing * scale)))
        return [_tick(value * scale, decimals) for value in values]

    def _linear(self, low: float, high: float, size: float) -> list[float]:
        """Ticks within a part of a decade, as of a linear axis."""
        bottom, top = 10.0**low, 10.0**high
        spacing = self.tickSpacing(bottom, top, size)[0][0]
        first, last = ceil(bottom / spacing), floor(top / spacing)
        return [log10(k * spacing) for k in range(max(first, 1), last + 1)]

    def _label_size(self) -> float:
        """Pixels along the axis that a label needs."""
        if self._is_upright:
            return AIR * self._label_height()
        return AIR * self._metrics.horizontalAdvance(WIDEST)

    def _label_height(self) -> float:
        return self._metrics.height()

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.style["tickFont"] or QFont())

    @property
    def _is_upright(self) -> bool:
        return self.orientation in {"left", "right"}


def _width(text: str, points: float) -> float:
    return _metrics(points).horizontalAdvance(text)


def _metrics(points: float) -> QFontMetricsF:
    font = QFont()
    font.setPointSizeF(points)
    return QFontMetricsF(font)


def _coarser(spacing: float, least: float, most: float) -> float:
    """The spacing, or the next round one that is as large as the least, or nearly: within a range.

    Labels that touch each other are better than those of the narrow spacing.
    """
    if spacing >= least or not isfinite(least):  # of a range wider than any float
        return spacing
    power = 10.0 ** floor(log10(min(least, most)))
    steps = [step * power for step in (*MANTISSAS, 10) if step * power <= most]
    return max(next((step for step in steps if step >= least), steps[-1]), spacing)


def _divides(finer: float, spacing: float) -> bool:
    ratio = spacing / finer
    return abs(ratio - round(ratio)) < ROUNDING


def _log_tick(value: float) -> str:
    """A number on a logarithmic axis: 0.25 and 10 as they are, 2·10⁻⁵ by its power of ten."""
    if LEAST_PLAIN <= value < MOST_PLAIN:
        return general(value, 6)
    exponent = floor(log10(value) + ROUNDING)
    mantissa = general(value / 10.0**exponent, 6)
    power = f"10{str(exponent).translate(RAISED)}"
    return power if mantissa == general(1) else f"{mantissa}·{power}"


def _signed_power(value: float) -> str:
    """A number by its power of ten, 4·10⁵, with its sign; 0 as it is."""
    if not value:
        return general(value)
    sign = "" if value > 0 else general(-1)[0]
    return sign + _log_tick(abs(value))


def _tick(value: float, decimals: int) -> str:
    """A number on a linear axis; very large and very small ones by their power of ten."""
    is_plain = LEAST_PLAIN <= abs(value) < MOST_PLAIN
    return fixed(value, decimals) if is_plain else general(value, 6)
