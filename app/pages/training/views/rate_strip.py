"""Learning rate of every step, in a strip below the loss."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt, Slot

from app.run_axis import RunAxis
from app.session.run import LiveRun
from app.theme import Theme
from app.widgets.curve_words import curve_words
from app.widgets.plots import Plot

HEIGHT = 84
MARGIN = 9  # of a plot, as high as half of a tick's text
HEADROOM = 1.15
DECADES = 4  # of a logarithmic axis


class RateStrip(Plot):
    """Has the range of the plot above it, which alone is zoomed and moved."""

    def __init__(self, theme: Theme, above: Plot) -> None:
        name = QCoreApplication.translate("RateStrip", "Learning rate of every step")
        super().__init__(theme, name, "", "")
        self.explain(
            QCoreApplication.translate(
                "RateStrip", "The learning rate that each step was made with, schedule included."
            )
        )
        self._run: LiveRun | None = None
        self._log = False
        self._curve = self.curve(lambda colors: colors.accent)
        self.name_series(self._curve, QCoreApplication.translate("RateStrip", "Learning rate"))
        self.hideAxis("bottom")
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.describe_by(self._words)
        self._above = above.getViewBox()
        self._above.sigXRangeChanged.connect(self._on_range_changed)
        self._on_range_changed()
        self.restyled.connect(self._on_restyled)
        self._on_restyled()

    def show_run(self, run: LiveRun) -> None:
        """Begin again with another run."""
        self._run = run

    def show_log(self, log: bool) -> None:
        """Scale the axis as that of the loss."""
        self._log = log
        self.setLogMode(y=log)
        self.disableAutoRange()  # which setLogMode turns on

    def refresh(self, start: int, stop: int, columns: int, axis: RunAxis) -> None:
        """Draw the rates of the steps from `start` to `stop`."""
        if self._run is None or self.isHidden():
            return
        rates = self._run.record.history.learning_rates
        steps = _steps_to_draw(start, min(stop, len(rates)), columns)
        self._curve.setData(axis.of(steps + 1), rates[steps])
        self.show_range(None, self._y_range(self._run))

    def _y_range(self, run: LiveRun) -> tuple[float, float]:
        changes = run.record.history.learning_rate_changes
        first = run.record.config.learning_rate
        top = HEADROOM * max((change.learning_rate for change in changes), default=first)
        return (math.log10(top) - DECADES, math.log10(top)) if self._log else (0.0, top)

    def _words(self) -> str:
        name = QCoreApplication.translate("RateStrip", "Learning rate")
        x, y = self._curve.getOriginalDataset()
        return curve_words(name, () if x is None else x, () if y is None else y)

    @Slot()
    def _on_range_changed(self) -> None:
        self.getViewBox().setXRange(*self._above.viewRange()[0], padding=0)

    @Slot()
    def _on_restyled(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        margin = self._theme.px(MARGIN)  # below, too: no axis has room for half of the lowest tick
        self.getPlotItem().setContentsMargins(0, margin, margin, margin)


def _steps_to_draw(start: int, stop: int, most: int) -> NDArray[np.intp]:
    """Steps, about so many, that stay where they are while a run goes on; and the last one."""
    apart = 2 ** max(0, math.ceil(math.log2(max(stop - start, 1) / most)))
    first = max(start, 0) // apart * apart
    return np.union1d(np.arange(first, stop, apart), np.arange(max(first, stop - 1), stop))
