"""What a plot shows, in words: what is seen of its axes, and where its curves go."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication

from app.widgets.accessibility import plain_text
from app.widgets.curve_words import curve_words, figure


def axis_words(axis: pg.AxisItem) -> str:
    """Which part of an axis is seen, in its own figures also where it is logarithmic."""
    low, high = (10.0**end if axis.logMode else end for end in axis.range)
    sentence = QCoreApplication.translate("PlotWords", "{label} from {low} to {high}")
    label = plain_text(axis.labelText or "")
    return sentence.format(label=label, low=figure(low), high=figure(high)).strip()


def item_words(name: str, item: pg.PlotDataItem) -> str:
    """Where a curve goes; nothing where it is not seen."""
    x, y = item.getOriginalDataset()
    return curve_words(name, x, y) if item.isVisible() and x is not None else ""
