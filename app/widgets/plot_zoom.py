"""Zoom of a plot as the editor of a state field."""

from __future__ import annotations

from app.widgets.plots import Plot, Zoom


class PlotZoom:
    """Editor of the part of a plot that the viewer has zoomed to; None for the whole."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self._shown: Zoom | None = None
        self.edited = plot.zoomed

    def show_value(self, zoom: Zoom | None) -> None:
        """Show a part, or the whole, if it is another one."""
        if zoom != self._shown:
            self._shown = zoom
            self._plot.show_zoom(zoom)
