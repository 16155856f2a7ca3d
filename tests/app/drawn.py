"""What is drawn on a plot, found by the names that series have in the table of its data."""

import csv
from collections import defaultdict

import pyqtgraph as pg

from app.figures.table import plot_table
from app.widgets.plots import Plot


def series(plot: Plot, name: str) -> pg.GraphicsObject:
    """The item that is called so, seen or not."""
    items = plot.getPlotItem().items
    (found,) = [item for item in items if [*plot.series_names(item, 1)] == [name]]
    return found


def points_of(plot: Plot) -> dict[str, list[tuple[float, float | None]]]:
    """Where the points within the axes stand, by the name of their series; marks have no height."""
    lines = [line for line in plot_table(plot, {}).splitlines() if not line.startswith("#")]
    _, *rows = csv.reader(lines)
    found: dict[str, list[tuple[float, float | None]]] = defaultdict(list)
    for name, x, y, *_ in rows:
        found[name].append((float(x), float(y) if y else None))
    return found
