"""Plot of a function close to a point, under a microscope that always shows h at the same size."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.drawable import HIGHEST, drawable, drawable_points, line_through
from app.number_text import general
from app.pages.gradient.model.differentiation import Differentiation, Secant
from app.theme import Theme
from app.widgets.heading import Heading
from app.widgets.plots import Plot
from nncore import Floats

HALF_WIDTH = 2.2  # in h
SAMPLES = 601


class MicroscopePlot(QWidget):
    """Close-up of f as the computer finds it: a line, and for the smallest h a staircase."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._half_height = 1.0
        self.heading = Heading(theme, "")
        self.plot = Plot(
            theme,
            self.tr("The function near the point, magnified with h"),
            self.tr("distance from x, in h"),
            self.tr("change of f, in h"),
        )
        self.plot.explain(
            self.tr(
                "The same secant and tangent, magnified so that h always has one length here. "
                "Both axes count in h. Where h is very small, f becomes a staircase: its "
                "values are rounded."
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
        self.plot.view_reset.connect(self._set_ranges)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.plot, 1)

    def show_secant(self, differentiation: Differentiation, secant: Secant) -> None:
        """Draw where the point and h are now."""
        self.heading.setText(
            self.tr("Under the microscope: {width} h wide").format(width=general(2 * HALF_WIDTH))
        )
        x, h, f = differentiation.point, differentiation.h, differentiation.expression
        here = float(f.value(x))
        distance = np.linspace(-HALF_WIDTH, HALF_WIDTH, SAMPLES)
        ends = np.array([0.0 if differentiation.kind == "forward" else -1.0, 1.0])
        with np.errstate(over="ignore", invalid="ignore"):  # a formula may be infinite here
            change = (f.value(x + distance * h) - here) / h
            changes = (np.array([secant.f_left, secant.f_right]) - here) / h
        self._half_height = _height_for(change, secant.exact)
        seen = -self._half_height, self._half_height
        self._curve.setData(distance, drawable(change, seen), connect="finite")
        self._ends.setData(*drawable_points(ends, changes, seen))
        wide = -HALF_WIDTH, HALF_WIDTH
        left = float(ends[0]), float(changes[0])
        self._secant.setData(*line_through(*left, secant.slope, wide, seen))
        self._tangent.setData(*line_through(0.0, 0.0, secant.exact, wide, seen))
        self.plot.user_zoomed = False  # the scale moves with h
        self._set_ranges()

    @Slot()
    def _set_ranges(self) -> None:
        half = self._half_height
        self.plot.show_range((-HALF_WIDTH, HALF_WIDTH), (-half, half))


def _height_for(change: Floats, exact: float) -> float:
    """Room for the tangent, or for the noise where that is larger, in powers of two."""
    seen = np.append(change, HALF_WIDTH * exact)
    largest = float(np.abs(seen[np.abs(seen) < HIGHEST]).max(initial=0.0))
    return 1.1 * 2.0 ** math.ceil(math.log2(largest)) if largest > 1 / HIGHEST else 1.0
