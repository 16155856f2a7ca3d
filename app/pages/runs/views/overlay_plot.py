"""Curves of many runs in one plot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import general, percent, whole
from app.pages.runs.model.curves import RunCurve
from app.pages.runs.states.shelf import QUANTITIES, ShelfState
from app.pages.runs.views.end_names import EndName, EndNames
from app.pages.runs.views.mark_items import DrawnMark, MarkItems
from app.run_axis import COUNTS, RUN_AXES
from app.theme import Theme
from app.translation import translated
from app.widgets.curve_words import curve_words
from app.widgets.figure import Offer
from app.widgets.hover_readout import HoverReadout
from app.widgets.plot_zoom import PlotZoom
from app.widgets.plots import Plot
from nncore import Floats

LOWEST = 1e-8  # on a logarithmic axis
AIR = 1.04  # of the largest value, above the curves
GROWTH = 1.25  # a range that is outgrown becomes so much wider: an axis that moves is drawn anew
HAIR, THIN, THICK = 1.0, 1.5, 3.0
MANY = 40  # curves: hairs from there on, which are many times faster
FARTHEST = 300.0  # decades
MOST_TOLD = 20  # curves that are put into words


@dataclass(frozen=True, eq=False)
class NamedCurve:
    """A run's curve, and how it is told from others.

    Attributes
    ----------
    key, name, note, settings : str
        Of the run; what a user wrote on it, and how it differs from the others that are drawn.
    color : str
    dash : PenStyle
    curve : RunCurve
        The same object as long as it has the same points.
    marks : tuple of (float, str)
        Where on the axis there are marks, and what they say.
    iteration_at : callable
        At which step the run was at a place on the axis.
    """

    key: str
    name: str
    note: str
    settings: str
    color: str
    dash: Qt.PenStyle
    curve: RunCurve
    marks: tuple[tuple[float, str], ...]
    iteration_at: Callable[[float], float]


@dataclass(frozen=True, eq=False)
class DrawnCurve:
    """What was made of a curve, as long as neither it nor its look changes.

    Attributes
    ----------
    look, source : tuple
        What its pen and what its points were made of.
    x, y : ndarray of shape (n_points,)
        As they are drawn, the finite ones.
    """

    look: tuple[object, ...]
    source: tuple[object, ...]
    x: Floats
    y: Floats

    @cached_property
    def reach(self) -> tuple[float, float, float, float]:
        """Smallest and largest x, smallest and largest y."""
        x, y = self.x, self.y
        return float(x[0]), float(x[-1]), float(y.min()), float(y.max())


class OverlayPlot(QWidget):
    """Overlay of runs, their names at the ends of their curves, beside the plot.

    The pointer names the nearest curve and its value; `chosen_changed` carries the key of a
    name that was clicked, `mark_wanted` the place where a user wants to write something.
    """

    chosen_changed = Signal(str)
    mark_wanted = Signal(str, int)  # key of a run, a step of it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("overlayPlot")
        self._curves: list[NamedCurve] = []
        self._items: dict[str, pg.PlotCurveItem] = {}
        self._drawn: dict[str, DrawnCurve] = {}
        self._look = ShelfState()
        self.plot = Plot(theme, self.tr("Curves of the runs"), self.tr("iteration"), "")
        self.plot.explain(
            self.tr(
                "A curve for each run that is not hidden, in the color beside its name; the run "
                "in hand is drawn thicker."
            )
        )
        self.plot.describe_by(self._told)
        self.plot.offer(self._offers)
        self.zoom = PlotZoom(self.plot)
        self.names = EndNames(self.plot)
        self.marks = MarkItems(self.plot)
        self.names.chosen.connect(self.chosen_changed)
        self.plot.restyled.connect(self._restyle)
        self.readout = HoverReadout(theme, self.plot)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.view_reset.connect(self._show_whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    @property
    def is_share(self) -> bool:
        """Whether accuracies are drawn, in percent."""
        return self._look.quantity != "loss"

    # Drawing

    def show_curves(self, curves: list[NamedCurve], look: ShelfState, growing: bool) -> None:
        """Draw these curves, as the state says: against what, how, and which is in hand.

        Ranges stay longer in one place where curves are `growing`.
        """
        before, first = self._look, not self._items
        self._curves, self._look = curves, look
        for key in set(self._items) - {each.key for each in curves}:
            self.plot.remove(self._items.pop(key))
            del self._drawn[key]
        for each in curves:
            self._draw(each)
        if (look.log_x, look.log_y) != (before.log_x, before.log_y) or first:
            view = self.plot.getViewBox()
            view.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)  # 10 to the 1,000 overflows
            self.plot.setLogMode(look.log_x, look.log_y)
        self.plot.name_axis("bottom", translated(RUN_AXES[look.axis]))
        self.plot.name_axis("left", self._value_title())
        self.plot.show_numbers(bool(curves))
        self._show_range(growing=growing and _measures(look) == _measures(before))
        self.zoom.show_value(look.zoom)
        self._show_names()
        self.marks.show_marks(self._marks())

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
        thin = HAIR if len(self._curves) > MANY else THIN
        width = self.plot.figure_theme.curve_width(THICK if thick else thin)
        look = each.color, each.dash, width
        source = each.curve, self._look.quantity, self._look.log_x, self._look.log_y
        drawn = self._drawn.get(each.key)
        item = self._items.get(each.key) or self._add(each.key)
        self.plot.name_series(item, each.name)
        if drawn is None or drawn.look != look:
            # Wide pens are slow only along one long path; a dash begins anew with every segment.
            is_solid = each.dash is Qt.PenStyle.SolidLine
            item.setSegmentedLineMode("on" if is_solid else "off")
            item.setPen(pg.mkPen(QColor(each.color), width=width, style=each.dash))
            item.setZValue(int(thick))
        if drawn is None or drawn.source != source:
            x, y = self._shown(each.curve)
            finite = np.isfinite(y)
            connect = "all" if finite.all() else "finite"
            item.setData(*self._on_axes(x, y), connect=connect)
            drawn = DrawnCurve(look, source, x[finite], y[finite])
        self._drawn[each.key] = replace(drawn, look=look) if drawn.look != look else drawn

    def _add(self, key: str) -> pg.PlotCurveItem:
        item = self._items[key] = pg.PlotCurveItem()  # made 3 times faster than a PlotDataItem
        self.plot.addItem(item)
        return item

    def _on_axes(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Where points stand on axes that may be logarithmic."""
        look = self._look
        return np.log10(x) if look.log_x else x, np.log10(y) if look.log_y else y

    @Slot()
    def _restyle(self) -> None:
        """Take widths from the theme, which may be that of a paper."""
        for each in self._curves:
            self._draw(each)

    def _shown(self, curve: RunCurve) -> tuple[Floats, Floats]:
        """Points as they are drawn: shares in percent, no smaller than the axis can have them."""
        x, y = curve.x, curve.y * (100 if self.is_share else 1)
        if self._look.log_y:
            y = np.maximum(y, LOWEST)
        return (x[x > 0], y[x > 0]) if self._look.log_x else (x, y)

    @property
    def _seen(self) -> list[tuple[NamedCurve, DrawnCurve]]:
        """The curves that have a point."""
        drawn = [(each, self._drawn[each.key]) for each in self._curves]
        return [(each, points) for each, points in drawn if len(points.x)]

    # Ranges

    @Slot()
    def _show_whole(self) -> None:
        self._show_range(growing=False)

    def _show_range(self, growing: bool) -> None:
        """Show all of every curve; while they grow the range stays as long as it is enough."""
        reaches = np.array([points.reach for _, points in self._seen])
        if not len(reaches):
            self.plot.show_range((0, 1), (0, 1))
            return
        seen = self.plot.getViewBox().viewRange()
        x = self._reach(reaches[:, 0].min(), reaches[:, 1].max(), self._look.log_x)
        y = self._reach(reaches[:, 2].min(), reaches[:, 3].max(), self._look.log_y)
        if growing:
            x, y = _kept(x, seen[0]), _kept(y, seen[1])
        self.plot.show_range(x, y)

    def _reach(self, low: float, high: float, log: bool) -> tuple[float, float]:
        if log:
            return float(np.log10(low)), float(np.log10(max(high, low * 1.001)))
        return min(low, 0.0), max(high * AIR, low + 1e-9)

    # Names

    def _show_names(self) -> None:
        log, chosen = self._look.log_y, self._look.chosen
        self.names.show_names(
            [
                EndName(
                    each.key,
                    each.name,
                    each.color,
                    each.dash,
                    float(np.log10(points.y[-1]) if log else points.y[-1]),
                    each.key == chosen,
                )
                for each, points in self._seen
            ]
        )

    def _marks(self) -> list[DrawnMark]:
        """Marks on their curves, those at their ends included."""
        return [
            DrawnMark(*self._place(points, x), text, each.name, each.color)
            for each, points in self._seen
            for x, text in each.marks
            if not self._look.log_x or x > 0
        ]

    def _place(self, points: DrawnCurve, x: float) -> tuple[float, float]:
        y = float(np.interp(x, points.x, points.y))
        across, up = self._on_axes(np.array(x), np.array(y))
        return float(across), float(up)

    def _told(self) -> str:
        """Where the curves go, for a screen reader."""
        first = sorted(self._seen, key=lambda each: each[0].key != self._look.chosen)[:MOST_TOLD]
        return "; ".join(curve_words(each.name, points.x, points.y) for each, points in first)

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
            x=whole(x_data) if self._look.axis in COUNTS else general(x_data, 4),
        )
        return "\n".join(filter(None, [words, each.settings, each.note]))

    def nearest(self, x: float, y: float) -> tuple[NamedCurve, float, float] | None:
        """The curve nearest to a place of the plot, above or below it: it, x and its value."""
        x_data = 10 ** min(x, FARTHEST) if self._look.log_x else x
        if self._look.axis in COUNTS:
            x_data = float(round(x_data))
        found: list[tuple[float, NamedCurve, float, float]] = []
        for each, points in self._seen:
            if points.x[0] <= x_data <= points.x[-1]:
                value = float(np.interp(x_data, points.x, points.y))
                height = float(np.log10(value)) if self._look.log_y else value
                found.append((abs(height - y), each, x_data, value))
        return min(found, key=lambda each: each[0])[1:] if found else None

    def _offers(self, x: float, y: float) -> list[Offer]:
        """What can be done at a place of the plot."""
        found = self.nearest(x, y)
        if found is None:
            return []
        each, x_data, _ = found
        step = round(each.iteration_at(x_data))
        text = self.tr("Mark {name} at step {step}…").format(name=each.name, step=whole(step))
        return [(text, partial(self.mark_wanted.emit, each.key, step))]


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
