"""Where in a run the learning rate was changed."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication

from app.number_text import general
from app.run_axis import RunAxis
from app.widgets.plots import Plot
from nncore import LearningRateChange, Run


class RateMarks:
    """Upright lines in a plot, named as far as there is room: the newest first."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self._lines: list[pg.InfiniteLine] = []

    def clear(self) -> None:
        """Begin again, with another run."""
        for line in self._lines:
            self._plot.remove(line)
        self._lines = []

    def show_changes(self, run: Run, axis: RunAxis) -> None:
        """Draw those that are new, and name those that have room in the range that is seen."""
        changes = run.history.learning_rate_changes[1 + len(self._lines) :]  # the first is none
        self._lines += [self._line(change, run.config.has_schedule) for change in changes]
        for line, change in zip(self._lines, run.history.learning_rate_changes[1:], strict=False):
            line.setValue(axis.at(change.iteration))
        box = self._plot.getViewBox()
        (left, right), pixels = box.viewRange()[0], max(box.width(), 1.0)
        free = right
        for line in reversed(self._lines):
            x, length = line.value(), _length(line) * (right - left) / pixels
            fits_left, fits_right = left + length <= x <= free, x + length <= free
            line.label.setVisible(fits_left or fits_right)
            if fits_left or fits_right:
                line.label.stand(before=fits_left)
                free = x - length if fits_left else x

    def _line(self, change: LearningRateChange, has_schedule: bool) -> pg.InfiniteLine:
        words = QCoreApplication.translate("RateMarks", "learning rate {rate}")
        if has_schedule:
            words = QCoreApplication.translate("RateMarks", "learning rate {rate} × schedule")
        label = words.format(rate=general(change.learning_rate, 6))
        return self._plot.line(
            change.iteration, lambda colors: colors.accent, label, angle=90, label_at=0.75
        )


def _length(line: pg.InfiniteLine) -> float:
    """Of a line's name, in pixels."""
    return float(line.label.boundingRect().width())
