"""Dot plot of a gradient check: relative error of each parameter against what rounding gives."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot

from app.theme import Theme
from app.widgets.plots import Plot
from nncore import CheckedParameter
from nncore.gradient_rows import TOLERANCE

LOWEST, HIGHEST = -14, 1  # exponents of the axis; a relative error is at most 2
LEFT_WIDTH = 74  # pixels: 10⁻¹⁴ and the label beside it
FOR_WORDS = 0.25  # of the width of all dots, at their right: the line's name stands there


class CheckPlot(Plot):
    """Dot plot on a logarithmic axis; what failed is a cross in the other color."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            self.tr("Relative error of each parameter"),
            self.tr("parameter"),
            self.tr("relative error"),
        )
        self.explain(
            self.tr(
                "A dot a parameter: how far the two gradients differ, as a share of their "
                "size, on a logarithmic axis. Below the dashed line it is rounding; a cross "
                "has failed."
            )
        )
        self.setObjectName("gradientCheckPlot")
        self._rows: list[CheckedParameter] = []
        self.setLogMode(y=True)
        self.disableAutoRange()  # which setLogMode turns on
        self._dots = pg.PlotDataItem(pen=None)
        self.addItem(self._dots)
        self.name_series(self._dots, lambda: [row.name for row in self._rows])
        self.line(math.log10(TOLERANCE), lambda c: c.muted, self.tr("rounding, at most"))
        self.view_reset.connect(self._set_range)
        self.restyled.connect(self._on_restyled)
        self._on_restyled()
        self._set_range()

    @property
    def heights(self) -> list[float]:
        """Exponents at which the dots stand."""
        errors = np.array([row.relative_error for row in self._rows], dtype=float)
        known = np.nan_to_num(errors, nan=10.0**HIGHEST, posinf=10.0**HIGHEST)
        logs = np.log10(np.maximum(known, 10.0**LOWEST))
        return [float(log) for log in logs.clip(LOWEST, HIGHEST)]

    def show_rows(self, rows: list[CheckedParameter]) -> None:
        """Show another check."""
        self._rows = rows
        self.getAxis("bottom").setTicks([[(i, row.name) for i, row in enumerate(rows)], []])
        self._set_range()
        self._draw()

    @Slot()
    def _on_restyled(self) -> None:
        self.getAxis("left").setWidth(self._theme.px(LEFT_WIDTH))
        self._draw()

    def _draw(self) -> None:
        colors = self._theme.colors
        passed = [row.passed for row in self._rows]
        self._dots.setData(
            range(len(self._rows)),
            10.0 ** np.array(self.heights),
            symbol=["o" if ok else "x" for ok in passed],
            symbolBrush=[colors.right if ok else colors.wrong for ok in passed],
            symbolPen=None,
            symbolSize=self._theme.px(14),
        )

    def _set_range(self) -> None:
        count = max(len(self._rows), 1)
        right = count - 0.5 + FOR_WORDS * count
        self.show_range((-0.5, right), (LOWEST - 0.5, HIGHEST + 0.5))
