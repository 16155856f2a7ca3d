"""Zoom of a plot as the editor of a state field."""

from __future__ import annotations

from app.widgets.plots import Plot


class PlotZoom:
    """Editor of the part of a plot that the user has zoomed to; None for the whole."""

    def __init__(self, plot: Plot) -> None:
        self.edited = plot.zoomed
        self.show_value = plot.show_zoom
