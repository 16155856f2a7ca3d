"""f against the step, all optimizers."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.catalog.optimizer_entry import OptimizerEntry
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.formula_race import FORMULA
from app.pages.descent.model.lowest_value import lowest_value
from app.pages.descent.model.race import Moment, Race
from app.state.binding import Binding
from app.state.form import place_editor
from app.theme import Colors, Theme
from app.translation import name_of
from app.widgets.heading import Heading
from app.widgets.pens import pen_style
from app.widgets.plots import Plot
from nncore import Surface

FIRST_RANGE = 20  # steps; doubles when full
BY_HAND = "by_hand"  # key of what was felt by hand, beside those of the optimizers
LOWEST = 1e-12  # on a logarithmic axis
HEADROOM = 1.08


class HeightPlot(QWidget):
    """A curve an optimizer, up to the step that is shown; and one of what was felt by hand."""

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
                partial(optimizer_color, entry), 2, pen_style(entry.dash), name=name_of(entry)
            )
            for key, entry in OPTIMIZER_CATALOG.items()
        }
        self.by_hand = self.plot.curve(
            lambda colors: colors.text, 1.2, Qt.PenStyle.DotLine, "o", self.tr("Your probes")
        )
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
        self.setMinimumWidth(self._theme.least(200))

    def show_moment(self, moment: Moment) -> None:
        """Show the race up to a step."""
        race, index = moment.race, moment.index
        if race is not self._race:
            self._race = race
            self.plot.user_zoomed = False
            self._floor = _floor(race.surface)
            self._show_heading()
        elif index == self._index:
            return
        self._index = index
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._race is None:
            return
        felt = self._felt(self._race)
        for key, curve in (*self.curves.items(), (BY_HAND, self.by_hand)):
            heights = felt.get(key, np.empty(0))
            curve.setData(np.arange(len(heights), dtype=float), heights)
        self._set_ranges(self._race, np.concatenate([*felt.values(), np.empty(0)]))

    def _felt(self, race: Race) -> dict[str, NDArray[np.float64]]:
        """Heights up to the step that is shown, by who has felt them."""
        values = {key: each.values for key, each in race.trajectories.items()}
        values[BY_HAND] = list(race.state.felt_by_hand)
        return {key: self._heights(known[: self._index + 1]) for key, known in values.items()}

    def _heights(self, values: list[float]) -> NDArray[np.float64]:
        heights = np.array(values)
        if not self._log:
            return np.where(np.isfinite(heights), heights, np.nan)
        above = heights - self._floor
        return np.where(np.isfinite(above) & (above > LOWEST), above, np.nan)

    def _set_ranges(self, race: Race, heights: NDArray[np.float64]) -> None:
        right = steps_seen(self._index, race.state.steps)
        seen = heights[np.isfinite(heights)].tolist()
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
        self._show_heading()
        self._draw()

    def _show_heading(self) -> None:
        is_above = self._log and self._floor
        self._heading.setText(
            self.tr("f above its lowest known value") if is_above else self.tr("f at each step")
        )


def _floor(surface: Surface) -> float:
    """The lowest known value, from which a logarithmic axis measures; else 0."""
    if not surface.minima and surface.key != FORMULA:
        return 0.0
    lowest = lowest_value(surface)
    return 0.0 if lowest is None else lowest.value


def steps_seen(index: int, most: int) -> int:
    """Steps that the axis of a plot has room for: it doubles where it is full."""
    right = FIRST_RANGE
    while right < index:
        right *= 2
    return max(min(right, most), 2)


def optimizer_color(entry: OptimizerEntry, colors: Colors) -> str:
    """Color of an optimizer in the theme."""
    return entry.color(colors.is_dark)
