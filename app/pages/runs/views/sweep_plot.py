"""What came of a sweep, over the setting that was swept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.runs.model.sweep_result import Statistics
from app.theme import Theme
from app.widgets.hover_readout import HoverReadout
from app.widgets.plots import Plot

REACH = 24  # pixels from the pointer to a point that is read
ROOM = 0.08  # of the range, beside the outermost points
LEAST_RANGE, LEAST_SHARE = 1e-3, 0.05  # of heights, and as a share of the lowest


@dataclass(frozen=True)
class SweepPoint:
    """A run: its place, its name, alone and with its number; one that diverged has no height."""

    x: float
    y: float | None
    name: str
    words: str


@dataclass(frozen=True)
class SweepMean:
    """Mean and spread over the seeds of a value."""

    x: float
    statistics: Statistics


@dataclass(frozen=True)
class SweepAxis:
    """What stands across: its title, by factors or not, and names in place of numbers.

    `places` are those of all runs, the ones to come as well.
    """

    title: str
    places: tuple[float, ...] = ()
    by_factors: bool = False
    names: tuple[tuple[float, str], ...] = ()


class SweepPlot(QWidget):
    """A dot for each run, a line through the means, bars for the spread over the seeds.

    Runs that diverged stand as crosses at the bottom. The pointer names the nearest run.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sweepPlot")
        self._theme = theme
        self._points: Sequence[SweepPoint] = ()
        self._means: Sequence[SweepMean] = ()
        self._axis = SweepAxis("")
        self.plot = Plot(theme, self.tr("Result over the setting"), "", "")
        self.plot.explain(
            self.tr(
                "A dot for each run and a line through their means. A bar reaches one standard "
                "deviation of the seeds up and down; a cross at the bottom is a run that diverged."
            )
        )
        self._make_items()
        self.readout = HoverReadout(theme, self.plot)
        self.plot.hovered.connect(self._on_hovered)
        self.plot.view_reset.connect(self._show_whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    def _make_items(self) -> None:
        none = Qt.PenStyle.NoPen
        self._line = self.plot.curve(lambda c: c.test, 1.5, name=self.tr("mean"))
        self._bars = self.plot.curve(lambda c: c.test, 2)
        self._dots = self.plot.curve(lambda c: c.test, 1, none, "o")
        self._crosses = self.plot.curve(lambda c: c.wrong, 1, none, "x")

        self.plot.name_series(self._bars, self.tr("mean ± standard deviation"))
        self.plot.name_series(self._dots, lambda: [p.name for p in self._points if p.y is not None])
        self.plot.name_marks(self._crosses, lambda: [p.words for p in self._points if p.y is None])

    def show_result(
        self,
        points: Sequence[SweepPoint],
        means: Sequence[SweepMean],
        axis: SweepAxis,
        title: str,
    ) -> None:
        """Draw the runs that have ended; `title` is what stands upward."""
        self._points, self._means, self._axis = points, means, axis
        self.plot.setLogMode(axis.by_factors, False)
        self.plot.getAxis("bottom").setTicks([axis.names] if axis.names else None)
        self.plot.name_axis("bottom", axis.title)
        self.plot.name_axis("left", title)
        self._draw()
        self._show_whole()

    def _draw(self) -> None:
        dots = [(p.x, p.y) for p in self._points if p.y is not None]
        self._set(self._dots, dots)
        self._set(self._line, [(m.x, m.statistics.mean) for m in self._means])
        ends = [end for mean in self._means for end in _bar(mean)]
        self._set(self._bars, ends, connect="pairs")
        bottom = self._heights()[0]
        self._set(self._crosses, [(p.x, bottom) for p in self._points if p.y is None])

    def _set(
        self, item: pg.PlotDataItem, points: list[tuple[float, float]], connect: str = "all"
    ) -> None:
        x, y = np.array(points, dtype=float).reshape(-1, 2).T
        item.setData(x, y, connect=connect)

    @Slot()
    def _show_whole(self) -> None:
        low, high = self._heights()
        room = ROOM * (high - low)
        self.plot.show_range(self._widths(), (low - room, high + room))

    def _heights(self) -> tuple[float, float]:
        """Lowest and highest of all that is drawn, crosses not counted."""
        heights = [p.y for p in self._points if p.y is not None]
        heights += [height for mean in self._means for _, height in _bar(mean)]
        low, high = min(heights, default=0.0), max(heights, default=1.0)
        return low, max(high, low + max(LEAST_RANGE, LEAST_SHARE * abs(low)))

    def _widths(self) -> tuple[float, float]:
        places = [self._place(x) for x in self._axis.places]
        low, high = min(places, default=0.0), max(places, default=1.0)
        room = ROOM * (high - low) or 0.5
        return low - room, high + room

    def _place(self, x: float) -> float:
        """Where a value stands in the plot's own coordinates."""
        return log10(x) if self._axis.by_factors else x

    # Hover

    @Slot(object)
    def _on_hovered(self, place: tuple[float, float] | None) -> None:
        point = None if place is None else self.point_near(*place)
        self.readout.setText("" if point is None else point.words)

    def point_near(self, x: float, y: float) -> SweepPoint | None:
        """Nearest run to a place in the plot's own coordinates; None where none is near."""
        view = self.plot.getViewBox()
        across, up = view.viewPixelSize()
        bottom = self._heights()[0]

        def distance(point: SweepPoint) -> float:
            height = bottom if point.y is None else point.y
            return hypot((self._place(point.x) - x) / across, (height - y) / up)

        nearest = min(self._points, key=distance, default=None)
        near = nearest is not None and distance(nearest) <= self._theme.px(REACH)
        return nearest if near else None


def _bar(mean: SweepMean) -> list[tuple[float, float]]:
    """Both ends of the bar of a mean; none without a spread."""
    spread = mean.statistics.spread
    if spread is None:
        return []
    middle = mean.statistics.mean
    return [(mean.x, middle - spread), (mean.x, middle + spread)]
