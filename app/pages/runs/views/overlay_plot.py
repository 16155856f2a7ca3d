"""Curves of many runs in one plot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import general, percent
from app.pages.runs.model.curves import RunCurve
from app.run_axis import RUN_AXES
from app.theme import Theme
from app.translation import translated
from app.widgets.hover_readout import HoverReadout
from app.widgets.plots import Plot

LOWEST = 1e-8  # on a logarithmic axis


@dataclass(frozen=True, eq=False)
class NamedCurve:
    """A run's curve, and how it is told from others."""

    key: str
    name: str
    color: str
    curve: RunCurve


class OverlayPlot(QWidget):
    """Overlay of runs; the pointer names the nearest one and its value."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overlayPlot")
        self._theme = theme
        self._curves: list[NamedCurve] = []
        self._items: list[pg.PlotDataItem] = []
        self._log = (False, False)
        self._axis = "iteration"
        self._is_share = False
        self.plot = Plot(theme, self.tr("Curves of the runs"), self.tr("iteration"), "")
        self.plot.explain(
            self.tr(
                "A curve for each run that is not hidden, in the color beside its name; the run "
                "in hand is drawn thicker."
            )
        )
        self.readout = HoverReadout(theme, self.plot)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.view_reset.connect(self._show_whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    def show_curves(
        self,
        curves: list[NamedCurve],
        chosen: str,
        quantity: str,
        axis: str,
        log_x: bool,
        log_y: bool,
    ) -> None:
        """Draw these curves; `chosen` is the key of the one in hand."""
        self._curves, self._axis = curves, axis
        self._is_share, self._log = quantity != "loss", (log_x, log_y)
        for item in self._items:
            self.plot.removeItem(item)
        self._items = [self._item(each, each.key == chosen) for each in curves]
        self.plot.setLogMode(*self._log)
        self.plot.name_axis("bottom", translated(RUN_AXES[axis]))
        self._show_whole()

    def _item(self, each: NamedCurve, thick: bool) -> pg.PlotDataItem:
        width = self._theme.curve_width(3 if thick else 1.5)
        pen = pg.mkPen(QColor(each.color), width=width)
        x, y = self._shown(each.curve)
        item = pg.PlotDataItem(x, y, pen=pen)
        self.plot.addItem(item)
        item.setZValue(int(thick))
        return item

    def _shown(self, curve: RunCurve) -> tuple[np.ndarray, np.ndarray]:
        """Points as they are drawn: shares in percent, and none where there is no logarithm."""
        x, y = curve.x, curve.y * (100 if self._is_share else 1)
        keep = np.ones(len(x), bool)
        if self._log[0]:
            keep &= x > 0
        if self._log[1]:
            y = np.maximum(y, LOWEST)
        return x[keep], y[keep]

    @Slot()
    def _show_whole(self) -> None:
        points = [self._shown(each.curve) for each in self._curves]
        points = [(x, y) for x, y in points if len(x)]
        if not points:
            self.plot.show_range((0, 1), (0, 1))
            return
        x_low, x_high = self._reach([x for x, _ in points], self._log[0])
        y_low, y_high = self._reach([y for _, y in points], self._log[1])
        self.plot.show_range((x_low, x_high), (y_low, y_high))

    def _reach(self, arrays: list[np.ndarray], log: bool) -> tuple[float, float]:
        low = min(float(np.nanmin(array)) for array in arrays)
        high = max(float(np.nanmax(array)) for array in arrays)
        if log:
            return float(np.log10(low)), float(np.log10(max(high, low * 1.001)))
        return min(low, 0.0), max(high * 1.04, low + 1e-9)

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        self.readout.setText("" if point is None else self._words_at(*point))

    def _words_at(self, x: float, y: float) -> str:
        """Name and value of the curve nearest to a place, above or below it."""
        x_data = 10**x if self._log[0] else x
        best: tuple[float, str] | None = None
        for each in self._curves:
            xs, ys = self._shown(each.curve)
            if not len(xs) or not xs[0] <= x_data <= xs[-1]:
                continue
            value = float(np.interp(x_data, xs, ys))
            distance = abs((np.log10(value) if self._log[1] else value) - y)
            if best is None or distance < best[0]:
                best = distance, self._words(each, x_data, value)
        return best[1] if best else ""

    def _words(self, each: NamedCurve, x: float, value: float) -> str:
        shown = percent(value / 100, 2) if self._is_share else general(value, 4)
        return self.tr("{name}: {value} at {axis} {x}").format(
            name=each.name, value=shown, axis=translated(RUN_AXES[self._axis]), x=general(x, 4)
        )
