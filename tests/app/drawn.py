"""What is drawn on plots and in bars, read as it stands in the tables of their data."""

import csv
from collections import defaultdict

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPainter, QPicture

from app.figures.table import plot_table
from app.pages.network.views.confusion_view import ConfusionView
from app.widgets.plots import Plot
from app.widgets.probability_bars import ProbabilityBars


def series(plot: Plot, name: str) -> pg.GraphicsObject:
    """The item that is called so, seen or not."""
    (found,) = all_series(plot, name)
    return found


def all_series(plot: Plot, name: str) -> list[pg.GraphicsObject]:
    """Every item that is called so: a line and its end, say."""
    items = plot.getPlotItem().items
    return [item for item in items if [*plot.series_names(item, 1)] == [name]]


def upright_line(plot: Plot) -> pg.InfiniteLine:
    """The one line that stands upright."""
    items = plot.getPlotItem().items
    (found,) = [each for each in items if isinstance(each, pg.InfiniteLine) and each.angle == 90]
    return found


def points_of(plot: Plot) -> dict[str, list[tuple[float, float | None]]]:
    """Where the points within the axes stand, by the name of their series; marks have no height."""
    lines = [line for line in plot_table(plot, {}).splitlines() if not line.startswith("#")]
    _, *rows = csv.reader(lines)
    found: dict[str, list[tuple[float, float | None]]] = defaultdict(list)
    for name, x, y, *_ in rows:
        found[name].append((float(x), float(y) if y else None))
    return dict(found)  # that a name is missing is told


def probabilities(bars: ProbabilityBars, before: bool = False) -> np.ndarray:
    """What the bars stand for, or what they stood for before."""
    _, *rows = bars.table_rows()
    return np.array([row[1 if before else -1] for row in rows])


def counts_in(matrix: ConfusionView) -> np.ndarray:
    """How often each class was read as each other."""
    _, *rows = matrix.table_rows()
    return np.array([row[1:] for row in rows])


def ticks_of(plot: Plot, side: str) -> list[str]:
    """What stands at the ticks of an axis, from left to right or from the bottom up."""
    axis, picture = plot.getAxis(side), QPicture()
    with QPainter(picture) as painter:
        painter.setFont(axis.style["tickFont"])  # whose width decides which have room
        _, _, texts = axis.generateDrawSpecs(painter)
    along = {"bottom": lambda rect: rect.center().x(), "left": lambda rect: -rect.center().y()}
    return [text for _, _, text in sorted(texts, key=lambda each: along[side](each[0]))]
