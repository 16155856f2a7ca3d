"""What a plot shows, in words: what is seen of its axes, and where its curves go."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QCoreApplication

from app.number_text import whole
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
    if not item.isVisible() or x is None:
        return ""
    _, on_log_axis = item.opts["logMode"]
    return curve_words(name, x, y, on_log_axis)


def points_words(names: Sequence[str], x: ArrayLike, y: ArrayLike) -> str:
    """Every point with its height; each may have its own name."""
    xs, ys = np.asarray(x, float), np.asarray(y, float)
    if len(set(names)) > 1:
        return ", ".join(f"{name}: {figure(y)}" for name, y in zip(names, ys, strict=True))
    points = ", ".join(f"{figure(x)}: {figure(y)}" for x, y in zip(xs, ys, strict=True))
    return f"{names[0]}: {points}" if len(xs) else ""


def is_joined(item: pg.PlotDataItem) -> bool:
    """Whether a line joins the points, so that it goes somewhere."""
    return bool(np.any(item.opts["connect"]))


def cloud_words(name: str, x: ArrayLike, y: ArrayLike) -> str:
    """How many points there are, and where."""
    xs, ys = np.asarray(x, float), np.asarray(y, float)
    sentence = QCoreApplication.translate(
        "PlotWords", "{name}, {n} points: {left} to {right} across, {low} to {high} up"
    )
    left, right, low, high = map(figure, (xs.min(), xs.max(), ys.min(), ys.max()))
    return sentence.format(name=name, n=whole(len(xs)), left=left, right=right, low=low, high=high)


def bars_words(names: Sequence[str], x: ArrayLike, y: ArrayLike) -> str:
    """Every bar of a few with its height, of more the highest: they go nowhere, as a curve does."""
    xs, ys = np.asarray(x, float), np.asarray(y, float)
    if len(xs) <= FEW or len(set(names)) > 1:
        return points_words(names, xs, ys)
    sentence = QCoreApplication.translate(
        "PlotWords", "{name}, {first} to {end}: highest {high}, at {place}"
    )
    first, end, high, place = map(figure, (xs[0], xs[-1], ys.max(), xs[ys.argmax()]))
    return sentence.format(name=names[0], first=first, end=end, high=high, place=place)


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
