"""Curves of many runs in one plot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.number_text import general, percent
from app.pages.runs.model.curves import RunCurve
from app.pages.runs.states.shelf import QUANTITIES, ShelfState
from app.pages.runs.views.end_labels import EndLabel, EndLabels
from app.run_axis import RUN_AXES
from app.theme import Theme
from app.translation import translated
from app.widgets.curve_words import curve_words
from app.widgets.hover_readout import HoverReadout
from app.widgets.plot_zoom import PlotZoom
from app.widgets.plots import Plot
from nncore import Floats

LOWEST = 1e-8  # on a logarithmic axis
AIR = 1.04  # of the largest value, above the curves
GROWTH = 1.25  # a range that is outgrown becomes so much wider: an axis that moves is drawn anew
THIN, THICK = 1.5, 3.0
MOST_TOLD = 20  # curves that are put into words


@dataclass(frozen=True, eq=False)
class NamedCurve:
    """A run's curve, and how it is told from others.

    Attributes
    ----------
    key, name, note : str
        Of the run; what a user wrote on it.
    color : str
    dash : PenStyle
    curve : RunCurve
        The same object as long as it has the same points.
    """

    key: str
    name: str
    note: str
    color: str
    dash: Qt.PenStyle
    curve: RunCurve


class OverlayPlot(QWidget):
    """Overlay of runs, their names at the ends of their curves, beside the plot.

    The pointer names the nearest curve and its value; `chosen_changed` carries the key of a
    name that was clicked.
    """

    chosen_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overlayPlot")
        self._curves: list[NamedCurve] = []
        self._items: dict[str, pg.PlotDataItem] = {}
        self._drawn: dict[str, tuple[object, ...]] = {}
        self._look = ShelfState()
        self.plot = Plot(theme, self.tr("Curves of the runs"), self.tr("iteration"), "")
        self.plot.explain(
            self.tr(
                "A curve for each run that is not hidden, in the color beside its name; the run "
                "in hand is drawn thicker."
            )
        )
        self.plot.describe_by(self._told)
        self.zoom = PlotZoom(self.plot)
        self.labels = EndLabels(self.plot)
        self.labels.chosen.connect(self.chosen_changed)
        self.readout = HoverReadout(theme, self.plot)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.view_reset.connect(self._show_whole)
        self.plot.restyled.connect(self._redraw)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.labels)

    @property
    def is_share(self) -> bool:
        """Whether accuracies are drawn, in percent."""
        return self._look.quantity != "loss"

    # Drawing

    def show_curves(self, curves: list[NamedCurve], look: ShelfState, growing: bool) -> None:
        """Draw these curves, as the state says: against what, how, and which is in hand.

        Ranges stay longer in one place where curves are `growing`.
        """
        before, self._curves, self._look = self._look, curves, look
        for key in set(self._items) - {each.key for each in curves}:
            self.plot.forget(self._items.pop(key))
            del self._drawn[key]
        for each in curves:
            self._draw(each)
            self.plot.name_series(self._items[each.key], each.name)
        self.plot.setLogMode(look.log_x, look.log_y)
        self.plot.name_axis("bottom", translated(RUN_AXES[look.axis]))
        self.plot.name_axis("left", self._value_title())
        self._show_range(growing=growing and _measures(look) == _measures(before))
        self.zoom.show_value(look.zoom)
        self._show_labels()

    def _value_title(self) -> str:
        title = translated(QUANTITIES[self._look.quantity])
        return self.tr("{title} in %").format(title=title) if self.is_share else title

    @Slot()
    def _redraw(self) -> None:
        """Draw curves as wide as another look has them."""
        for each in self._curves:
            self._draw(each)

    def _draw(self, each: NamedCurve) -> None:
        """Draw a curve; what is drawn like that already stays."""
        thick = each.key == self._look.chosen
        width = self.plot.figure_theme.curve_width(THICK if thick else THIN)
        wanted = each.curve, each.color, each.dash, width, self._look.quantity, self._look.log_y
        if self._drawn.get(each.key) == wanted:
            return
        item = self._items.get(each.key)
        if item is None:
            item = self._items[each.key] = pg.PlotDataItem()
            self.plot.addItem(item)
            item.curve.setSegmentedLineMode("on")  # wide pens are slow only along one long path
        item.setPen(pg.mkPen(QColor(each.color), width=width, style=each.dash))
        item.setData(*self._shown(each.curve, finite=False))
        item.setZValue(int(thick))
        self._drawn[each.key] = wanted

    def _shown(self, curve: RunCurve, finite: bool = True) -> tuple[Floats, Floats]:
        """Points as they are drawn: shares in percent, no smaller than the axis can have them."""
        x, y = curve.x, curve.y * (100 if self.is_share else 1)
        if self._look.log_y:
            y = np.maximum(y, LOWEST)
        keep = np.isfinite(y) if finite else np.ones(len(x), bool)
        if self._look.log_x:
            keep &= x > 0
        return x[keep], y[keep]

    # Ranges

    @Slot()
    def _show_whole(self) -> None:
        self._show_range(growing=False)

    def _show_range(self, growing: bool) -> None:
        """Show all of every curve; while they grow the range stays as long as it is enough."""
        points = [self._shown(each.curve) for each in self._curves]
        points = [(x, y) for x, y in points if len(x)]
        if not points:
            self.plot.show_range((0, 1), (0, 1))
            return
        seen = self.plot.getViewBox().viewRange()
        x = self._reach([x for x, _ in points], self._look.log_x)
        y = self._reach([y for _, y in points], self._look.log_y)
        if growing:
            x, y = _kept(x, seen[0]), _kept(y, seen[1])
        self.plot.show_range(x, y)

    def _reach(self, arrays: list[Floats], log: bool) -> tuple[float, float]:
        low = min(float(array.min()) for array in arrays)
        high = max(float(array.max()) for array in arrays)
        if log:
            return float(np.log10(low)), float(np.log10(max(high, low * 1.001)))
        return min(low, 0.0), max(high * AIR, low + 1e-9)

    # Names

    def _show_labels(self) -> None:
        labels = []
        for each in self._curves:
            _, y = self._shown(each.curve)
            if len(y):
                end = float(np.log10(y[-1])) if self._look.log_y else float(y[-1])
                chosen = each.key == self._look.chosen
                labels.append(EndLabel(each.key, each.name, each.color, end, chosen))
        self.labels.show_labels(labels)

    def _told(self) -> str:
        """Where the curves go, for a screen reader."""
        first = sorted(self._curves, key=lambda each: each.key != self._look.chosen)[:MOST_TOLD]
        return "; ".join(curve_words(each.name, *self._shown(each.curve)) for each in first)

    # The pointer

    @Slot(object)
    def _on_hovered(self, point: tuple[float, float] | None) -> None:
        self.readout.setText("" if point is None else self._words_at(*point))

    def _words_at(self, x: float, y: float) -> str:
        """Name and value of the curve nearest to a place, above or below it."""
        found = self.nearest(x, y)
        if found is None:
            return ""
        each, x_data, value = found
        shown = percent(value / 100, 2) if self.is_share else general(value, 4)
        words = self.tr("{name}: {value} at {axis} {x}").format(
            name=each.name,
            value=shown,
            axis=translated(RUN_AXES[self._look.axis]),
            x=general(x_data, 4),
        )
        return f"{words}\n{each.note}" if each.note else words

    def nearest(self, x: float, y: float) -> tuple[NamedCurve, float, float] | None:
        """The curve nearest to a place of the plot, above or below it: it, x and its value."""
        x_data = float(10**x) if self._look.log_x else x
        found: list[tuple[float, NamedCurve, float, float]] = []
        for each in self._curves:
            xs, ys = self._shown(each.curve)
            if len(xs) and xs[0] <= x_data <= xs[-1]:
                value = float(np.interp(x_data, xs, ys))
                height = float(np.log10(value)) if self._look.log_y else value
                found.append((abs(height - y), each, x_data, value))
        return min(found, key=lambda each: each[0])[1:] if found else None


def _measures(look: ShelfState) -> tuple[object, ...]:
    """What decides of the axes."""
    return look.quantity, look.axis, look.log_x, look.log_y


def _kept(wanted: tuple[float, float], seen: list[float]) -> tuple[float, float]:
    """The range that is seen, where it holds all and not much more, else one to grow into."""
    low, high = wanted
    span = high - low
    if seen[0] <= low and high <= seen[1] and seen[1] - seen[0] <= 2 * span:
        return seen[0], seen[1]
    if high > seen[1] and seen[0] <= low:
        return low, low + span * GROWTH
    return wanted
