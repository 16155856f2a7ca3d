"""f against the step, all optimizers."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.catalog.optimizer_entry import OptimizerEntry
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.race import Moment, Race
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Colors, Theme
from app.translation import name_of
from app.widgets.heading import Heading
from app.widgets.pens import pen_style
from app.widgets.plots import Plot

FIRST_RANGE = 20  # steps; doubles when full
LOWEST = 1e-12  # on a logarithmic axis
HEADROOM = 1.08


class HeightPlot(QWidget):
    """A curve an optimizer, up to the step that is shown."""

    def __init__(self, theme: Theme, binding: Binding) -> None:
        super().__init__()
        self.setObjectName("descentPlot")
        self._race: Race | None = None
        self._index = 0
        self._floor = 0.0
        self._log = False
        self.plot = Plot(theme, self.tr("f against the step"), self.tr("step"), "")
        self.plot.explain(
            self.tr(
                "A curve an optimizer: the height f of its ball after each step; with log, how "
                "far it is above the lowest known value."
            )
        )
        self.curves = {
            key: self.plot.curve(
                partial(_color, entry), 2, pen_style(entry.dash), name=name_of(entry)
            )
            for key, entry in OPTIMIZER_CATALOG.items()
        }
        self._heading = Heading(theme, self.tr("f at each step"))
        self.log_box = place_editor(binding, "log")
        self.plot.view_reset.connect(self._draw)
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self.log_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.plot, 1)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.setMinimumWidth(self._theme.px(200))

    def show_moment(self, moment: Moment) -> None:
        """Show the race up to a step."""
        race, index = moment.race, moment.index
        if race is not self._race:
            self._race = race
            self.plot.user_zoomed = False
            surface = race.surface
            heights = surface.value(*np.transpose(surface.minima)) if surface.minima else [0.0]
            self._floor = float(np.min(heights))
        elif index == self._index:
            return
        self._index = index
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._race is None:
            return
        for key, curve in self.curves.items():
            trajectory = self._race.trajectories.get(key)
            values = trajectory.values[: self._index + 1] if trajectory else []
            heights = self._heights(values)
            curve.setData(np.arange(len(heights), dtype=float), heights)
        self._set_ranges(self._race)

    def _heights(self, values: list[float]) -> NDArray[np.float64]:
        heights = np.array(values)
        if not self._log:
            return np.where(np.isfinite(heights), heights, np.nan)
        above = heights - self._floor
        return np.where(np.isfinite(above) & (above > LOWEST), above, np.nan)

    def _set_ranges(self, race: Race) -> None:
        right = FIRST_RANGE
        while right < self._index:
            right *= 2
        right = max(min(right, race.state.steps), 2)
        seen = [
            value
            for trajectory in race.trajectories.values()
            for value in self._heights(trajectory.values[: self._index + 1]).tolist()
            if math.isfinite(value)
        ]
        starts = [trajectory.values[0] for trajectory in race.trajectories.values()]
        start = starts[0] if starts and math.isfinite(starts[0]) else 1.0
        self.plot.show_range((0, right), self._y_range(start, seen))

    def _y_range(self, start: float, seen: list[float]) -> tuple[float, float]:
        """From the floor to a little above the start, in steps, so that the axis keeps still."""
        if self._log:
            top = max(start - self._floor, max(seen, default=1.0), LOWEST)
            bottom = min(seen, default=top)
            return math.floor(math.log10(bottom)) - 0.1, math.ceil(math.log10(top)) + 0.1
        span = abs(start - self._floor) or 1.0
        low, high = min(self._floor, start), self._floor + span * HEADROOM
        while seen and max(seen) > high and span < 1e300:
            span *= 2
            high = low + span
        step = span
        while seen and min(seen) < low and step < 1e300:
            low -= step
            step *= 2
        return low - 0.03 * (high - low), high

    def show_log(self, log: bool) -> None:
        """Use a logarithmic axis, or a linear one."""
        if log == self._log:
            return
        self._log = log
        self.plot.setLogMode(y=log)
        self.plot.disableAutoRange()  # which setLogMode turns on
        self.plot.user_zoomed = False
        self._heading.setText(
            self.tr("f above its minimum at each step") if log and self._floor else self._plain()
        )
        self._draw()

    def _plain(self) -> str:
        return self.tr("f at each step")


def _color(entry: OptimizerEntry, colors: Colors) -> str:
    return entry.color(colors.is_dark)
