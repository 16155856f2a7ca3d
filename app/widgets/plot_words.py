"""What a plot shows, in words: what is seen of its axes, and where its curves go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QCoreApplication

from app.widgets.accessibility import plain_text
from app.widgets.curve_words import curve_words, figure
from nncore import Floats

FEW = 12  # points that are told one by one


def axis_words(axis: pg.AxisItem) -> str:
    """Which part of an axis is seen, in its own figures also where it is logarithmic."""
    low, high = (10.0**end if axis.logMode else end for end in axis.range)
    sentence = QCoreApplication.translate("PlotWords", "{label} from {low} to {high}")
    label = plain_text(axis.labelText or "")
    if not label:  # which stands over the plot, as its name
        label = QCoreApplication.translate("PlotWords", "values")
    return sentence.format(label=label, low=figure(low), high=figure(high))


def item_words(name: str, item: pg.PlotDataItem) -> str:
    """Where a curve goes; nothing where it is not seen."""
    x, y = item.getOriginalDataset()
    return curve_words(name, x, y) if item.isVisible() and x is not None else ""


def points_words(names: Sequence[str], x: ArrayLike, y: ArrayLike) -> str:
    """Every point of a few with its height, of more where they go; each may have its own name."""
    xs, ys = np.asarray(x, float), np.asarray(y, float)
    if len(set(names)) > 1:
        return ", ".join(f"{name}: {figure(y)}" for name, y in zip(names, ys, strict=True))
    if len(xs) > FEW:
        return curve_words(names[0], xs, ys)
    points = ", ".join(f"{figure(x)}: {figure(y)}" for x, y in zip(xs, ys, strict=True))
    return f"{names[0]}: {points}" if len(xs) else ""


def bar_places(bars: pg.BarGraphItem) -> tuple[Floats, Floats]:
    """Middles and heights of bars, which are made of their middles or of their edges."""
    x, x0, x1 = (bars.opts[name] for name in ("x", "x0", "x1"))
    middles = x if x is not None else (np.asarray(x0) + np.asarray(x1)) / 2
    return np.asarray(middles, float), np.asarray(bars.opts["height"], float)


def line_words(line: pg.InfiniteLine, axis: pg.AxisItem) -> str:
    """Where a reference line that has a name stands."""
    name = line.label.format if hasattr(line, "label") else ""
    value = 10.0 ** line.value() if axis.logMode else line.value()
    return f"{name}: {figure(value)}" if name and line.isVisible() else ""
