"""Plot of a function with the secant that h spans, and the tangent at a point."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.drawable import (
    HIGHEST,
    drawable,
    drawable_points,
    height_of,
    line_through,
)
from app.pages.gradient.model.differentiation import Differentiation, Secant
from app.theme import Theme
from app.widgets.draggable_point import DraggablePoint
from app.widgets.heading import Heading
from app.widgets.plots import Plot

SAMPLES = 1500  # over three times the domain, so that one can zoom out


class SecantPlot(QWidget):
    """Plot of a function, its secant and its tangent; the point can be dragged along the curve."""

    point_dragged = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("secantPlot")
        self._theme = theme
        self._shown: tuple[str, tuple[float, float]] | None = None
        self._domain = self._seen = (0.0, 1.0)  # in x and in y
        self.heading = Heading(theme, "")
        self.plot = Plot(theme, self.tr("The function, its secant and its tangent"), "x", "f(x)")
        self.plot.explain(
            self.tr(
                "The slope of the tangent is the derivative; that of the secant, through two "
                "points h or 2h apart, is the difference quotient. The point can be dragged "
                "along the curve."
            )
        )
        self._curve = self.plot.curve(lambda colors: colors.text, 1.5)
        self._tangent = self.plot.curve(lambda colors: colors.exact, 2, Qt.PenStyle.DashLine)
        self._secant = self.plot.curve(lambda colors: colors.central, 2)
        self._ends = self.plot.curve(lambda colors: colors.central, 0.5, symbol="o")
        self.plot.name_series(self._curve, "f(x)")
        self.plot.name_series(self._tangent, self.tr("tangent"))
        for item in (self._secant, self._ends):
            self.plot.name_series(item, self.tr("secant"))
        self._place = (0.0, 0.0)
        self._point = DraggablePoint(self.plot, self.plot.figure_theme)
        self.plot.name_series(self._point, self.tr("point"))
        self._point.dragged.connect(self._on_dragged)
        self.plot.view_reset.connect(self._set_ranges)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.plot, 1)

    def show_secant(self, differentiation: Differentiation, secant: Secant) -> None:
        """Draw where the point and h are now."""
        hovered = (differentiation.expression.text, differentiation.domain)
        if hovered != self._shown:
            self._shown = hovered
            self._show_function(differentiation)
        self._domain = differentiation.domain
        height = float(differentiation.expression.value(differentiation.point))
        self._draw_line(self._secant, secant.left, secant.f_left, secant.slope)
        self._draw_line(self._tangent, differentiation.point, height, secant.exact)
        x, y = np.array([[secant.left, secant.right], [secant.f_left, secant.f_right]])
        self._ends.setData(*drawable_points(x, y, self._seen))
        self._place_point(differentiation.point, height)

    def _show_function(self, differentiation: Differentiation) -> None:
        low, high = differentiation.domain
        self.heading.setText(f"f(x) = {differentiation.expression.text}")
        x = np.linspace(2 * low - high, 2 * high - low, SAMPLES)
        y = differentiation.expression.value(x)
        self._seen = height_of(y[(x >= low) & (x <= high)])
        self._curve.setData(x, drawable(y, self._seen), connect="finite")
        self._domain = differentiation.domain
        self.plot.user_zoomed = False
        self._set_ranges()

    @Slot()
    def _set_ranges(self) -> None:
        self.plot.show_range(self._domain, self._seen)

    def _draw_line(self, item: pg.PlotDataItem, x: float, y: float, slope: float) -> None:
        low, high = self._domain
        item.setData(*line_through(x, y, slope, (2 * low - high, 2 * high - low), self._seen))

    def _place_point(self, x: float, y: float) -> None:
        shown = abs(y) < HIGHEST
        self._point.setVisible(shown)
        self._place = x, y if shown else 0.0
        self._point.show_value(*self._place)

    @Slot(float, float)
    def _on_dragged(self, x: float, _: float) -> None:
        low, high = self._domain
        self.point_dragged.emit(min(max(x, low), high))
        self._point.show_value(*self._place)  # on the curve, also where the hand was off it
