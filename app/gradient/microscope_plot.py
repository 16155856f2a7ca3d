"""The function under a microscope that always shows h at the same size."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gradient.differentiation import Differentiation, Secant
from app.theme import Theme
from app.widgets.captions import Heading
from app.widgets.plots import Plot

HALF_WIDTH = 2.2  # in h
SAMPLES = 601


class MicroscopePlot(QWidget):
    """f near the point as the computer finds it: a line, and for the smallest h a staircase."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._half_height = 1.0
        self.heading = Heading(theme, "")
        self.plot = Plot(
            theme,
            self.tr("The function near the point, as wide as h"),
            self.tr("distance from x, in h"),
            self.tr("change of f, in h"),
        )
        self._curve = self.plot.curve(lambda colors: colors.text, 1.5)
        self._tangent = self.plot.curve(lambda colors: colors.exact, 2, Qt.PenStyle.DashLine)
        self._secant = self.plot.curve(lambda colors: colors.central, 2)
        self._ends = self.plot.curve(lambda colors: colors.central, 0.5, symbol="o")
        self.plot.went_back.connect(self._set_ranges)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.plot, 1)

    def show_secant(self, problem: Differentiation, secant: Secant) -> None:
        """Draw where the point and h are now."""
        self.heading.setText(self.tr("Under the microscope: h wide"))
        x, h, f = problem.point, problem.h, problem.expression
        here = float(f.value(x))
        distance = np.linspace(-HALF_WIDTH, HALF_WIDTH, SAMPLES)
        ends = np.array([0.0 if problem.kind == "forward" else -1.0, 1.0])
        with np.errstate(over="ignore", invalid="ignore"):  # a formula may be infinite here
            change = (f.value(x + distance * h) - here) / h
            changes = (np.array([secant.f_left, secant.f_right]) - here) / h
        change[~np.isfinite(change)] = np.nan
        self._curve.setData(distance, change, connect="finite")
        self._ends.setData(ends, changes)
        wide = np.array([-HALF_WIDTH, HALF_WIDTH])
        if math.isfinite(secant.slope):
            self._secant.setData(wide, changes[0] + secant.slope * (wide - ends[0]))
        else:
            self._secant.setData([], [])
        self._tangent.setData(wide, secant.exact * wide)
        self._choose_height(change, secant.exact)

    def _choose_height(self, change: np.ndarray, exact: float) -> None:
        """Room for the tangent, or for the noise where that is larger, in powers of two."""
        finite = np.abs(change[np.isfinite(change)])
        largest = max(float(np.max(finite, initial=0.0)), HALF_WIDTH * abs(exact), 1e-300)
        if math.isfinite(largest):
            self._half_height = 1.1 * 2.0 ** math.ceil(math.log2(largest))
        self.plot.by_hand = False  # the scale moves with h
        self._set_ranges()

    @Slot()
    def _set_ranges(self) -> None:
        half = self._half_height
        self.plot.show_range((-HALF_WIDTH, HALF_WIDTH), (-half, half))
