"""Coordinate on the axis against the step, all optimizers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from math import ceil

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QVBoxLayout

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.drawable import Range, drawable
from app.pages.descent.model.race import Moment, Race
from app.pages.descent.views.height_plot import optimizer_color, steps_seen
from app.pages.descent.views.numbers_view import NumbersView
from app.state.binding import Binding
from app.theme import Theme
from app.translation import name_of
from app.widgets.heading import Heading
from app.widgets.pens import pen_style
from app.widgets.plots import Plot
from nncore import Floats
from nncore.surface import Point

NO_PATH = np.empty(0)
MORE = 0.5  # domains by which the range grows at a time: an axis that moves is drawn anew
MOST_MORE = 1.0  # beyond either end, domains: farther out a ball has left


class PositionPlot(NumbersView):
    """A curve an optimizer, up to the step that is shown; the minima are lines across."""

    is_over_steps = True

    def __init__(self, theme: Theme, _: Binding) -> None:
        super().__init__()
        self.title = self.tr("w plot")
        self.setObjectName("positionPlot")
        self._race: Race | None = None
        self._index = 0
        self._minima: tuple[Point, ...] = ()
        self._lines: list[pg.InfiniteLine] = []
        self.plot = Plot(theme, self.tr("w against the step"), self.tr("step"), "")
        self.plot.share_height()
        self.plot.explain(
            self.tr(
                "A curve an optimizer: where its ball is on the axis after each step. One that "
                "crosses a dashed line, a minimum, to and fro swings."
            )
        )
        self.curves = {
            key: self.plot.curve(
                partial(optimizer_color, entry), 2, pen_style(entry.dash), name=name_of(entry)
            )
            for key, entry in OPTIMIZER_CATALOG.items()
        }
        self.plot.view_reset.connect(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(theme, self.tr("w at each step")))
        layout.addWidget(self.plot, 1)

    def show_moment(self, moment: Moment) -> None:
        """Show the race up to a step."""
        if moment.minima != self._minima:
            self._show_minima(moment.minima)
        if moment.race is not self._race:
            self._race = moment.race
            self.plot.user_zoomed = False
        elif moment.index == self._index:
            return
        self._index = moment.index
        self._draw()

    def _show_minima(self, minima: tuple[Point, ...]) -> None:
        self._minima = minima
        for line in self._lines:
            self.plot.remove(line)
        self._lines = [self.plot.line(w, lambda colors: colors.muted) for (w,) in minima]

    def _draw(self) -> None:
        if self._race is None:
            return
        trajectories, until = self._race.trajectories, self._index + 1
        paths = {key: np.array(each.xs[:until]) for key, each in trajectories.items()}
        seen = _range(self._race.surface.domain[0], paths.values())
        for key, curve in self.curves.items():
            positions = paths.get(key, NO_PATH)
            curve.setData(np.arange(len(positions), dtype=float), drawable(positions, seen))
        steps = steps_seen(self._index, self._race.state.steps)
        self.plot.show_range((0, steps), seen)


def _range(domain: Range, paths: Iterable[Floats]) -> Range:
    """The domain, and what lies beyond it where balls have been, but for those far off."""
    low, high = domain
    visited = np.concatenate([NO_PATH, *paths])
    visited = visited[np.isfinite(visited)]
    width = high - low
    down, up = (low - visited.min(initial=low)) / width, (visited.max(initial=high) - high) / width
    return low - width * _more(down), high + width * _more(up)


def _more(beyond: float) -> float:
    """By how many domains a range grows where somebody is so many beyond its end."""
    return MORE * ceil(min(beyond, MOST_MORE) / MORE)
