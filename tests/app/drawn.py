"""What is drawn on a plot, found by the names that series have in the table of its data."""

import pyqtgraph as pg

from app.widgets.plots import Plot


def series(plot: Plot, name: str) -> pg.GraphicsObject:
    """The item that is called so, seen or not."""
    items = plot.getPlotItem().items
    (found,) = [item for item in items if [*plot.series_names(item, 1)] == [name]]
    return found
