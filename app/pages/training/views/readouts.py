"""The few numbers that matter, large."""

from __future__ import annotations

import time
from collections import deque

from app.duration_text import duration
from app.number_text import fixed, general, percent, whole
from app.pages.training.model.standing import Standing
from app.session.run import LiveRun, RunStatus
from app.theme import Theme
from app.widgets.explaining import folded
from app.widgets.readout import ReadoutRow

RATE_SPAN = 2.0  # s over which the steps a second are counted


class RateMeter:
    """Steps a second over the last two seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def rate(self, iteration: int, now: float) -> float:
        """Note where the run stands; return how fast it got there, 0 where that is not known."""
        self._marks.append((now, iteration))
        while now - self._marks[0][0] > RATE_SPAN:
            self._marks.popleft()
        (then, before) = self._marks[0]
        return (iteration - before) / (now - then) if now > then else 0.0

    def forget(self) -> None:
        """Begin to count anew, after a pause."""
        self._marks.clear()


class RunReadouts(ReadoutRow):
    """Iteration, epoch, loss, penalty, accuracies, speed and time left of a run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._meter = RateMeter()
        self.test = self.add(self.tr("test accuracy"), percent(1, 1), term="accuracy")
        self.train = self.add(self.tr("train accuracy"), percent(1, 1), term="overfitting")
        self.loss = self.add(self.tr("loss"), "00.000", term="loss")
        self.penalty = self.add(self.tr("penalty"), "0.000", term="weight_decay")
        words = self.tr(
            "½λΣw² over all weights and biases, which weight decay keeps small. The loss "
            "beside it is that of the data alone."
        )
        self.penalty.setToolTip(folded(words))
        self.show_penalty(0.0)
        self.iteration = self.add(self.tr("iteration"), "000,000", term="iteration")
        self.epoch = self.add(self.tr("epoch"), "000.0", term="epoch")
        self.rate = self.add(self.tr("steps a second"), "0,000")
        self.left = self.add(self.tr("time left"), "00 h 00 m")

    def show_standing(self, shown: Standing, steps_per_epoch: float) -> None:
        """Show where a run stands."""
        iteration, evaluations = shown.iteration, shown.evaluations
        losses = shown.run.record.history.losses[:iteration]
        self.iteration.show_text(whole(iteration))
        self.epoch.show_text(fixed(iteration / steps_per_epoch, 1))
        self.loss.show_text(fixed(losses[-1], 3) if iteration else "–")
        if evaluations:
            self.train.show_text(percent(evaluations[-1].train_accuracy, 1))
            self.test.show_text(percent(evaluations[-1].test_accuracy, 1))
        else:
            self.train.show_text("–")
            self.test.show_text("–")
        self._show_pace(shown.run, iteration)

    def show_penalty(self, penalty: float) -> None:
        """Show beside the loss what weight decay keeps small besides; nothing where it is 0."""
        self.penalty.show_text(general(penalty, 3))
        self.show_readout(self.penalty, penalty > 0)

    def _show_pace(self, run: LiveRun, iteration: int) -> None:
        if run.status is not RunStatus.RUNNING:
            self._meter.forget()
            self.rate.show_text("–")
            self.left.show_text("–")
            return
        rate = self._meter.rate(iteration, time.perf_counter())
        self.rate.show_text(_rounded(rate))
        left = run.record.config.iterations - iteration
        self.left.show_text(duration(left / rate) if rate else "–")


def _rounded(rate: float) -> str:
    """Three figures are all that the eye can follow."""
    if rate >= 100:
        return fixed(round(rate, -1), 0)
    return general(rate, 3)
