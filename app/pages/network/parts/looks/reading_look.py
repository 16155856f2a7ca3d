"""Base of the views of how the test images are read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.number_text import whole
from app.pages.network.model.readings import Reading, Readings, read_all
from app.pages.network.parts.looks_part import Look
from app.session.jobs import Job
from nncore import Moment


class ReadingLook(Look):
    """Shows what some of the test images tell within a frame, and all of them when it rests."""

    @property
    def readings(self) -> Readings:
        """What was read of the moments of this run."""
        readings: Readings = self.part.kept.setdefault("readings", Readings())
        return readings

    def show_moment(self, moment: Moment) -> None:
        self.show_reading(moment, self.readings.best_now(moment))

    def refine(self, moment: Moment) -> None:
        if self.readings.get(moment) is None:
            work, done = partial(_read_all, moment), partial(self._on_read, moment)
            self.jobs.start(work, done)

    def show_reading(self, moment: Moment, reading: Reading) -> None:
        """Show how a moment's network reads test images."""
        raise NotImplementedError

    def _on_read(self, moment: Moment, reading: Reading) -> None:
        self.readings.keep(moment.run, moment.iteration, reading)
        now = self.part.moment  # maybe opened once more since, which asks no second time
        if now is not None and self.readings.get(now) is not None and self.isVisible():
            self.show_moment(now)

    def count_words(self, reading: Reading) -> str:
        """How many images were read, where it is not all of them."""
        if reading.is_complete:
            return ""
        return ThinnedWords().text(len(reading.read), reading.n_test)


class ThinnedWords(QObject):
    """How many images stand for all; no base's text, since `tr` knows no plurals of one."""

    def text(self, n: int, of: int) -> str:
        """In one sentence."""
        return self.tr(
            "{n} of %Ln test image(s) while time moves; all of them when it rests.", "", of
        ).format(n=whole(n))


def _read_all(moment: Moment, job: Job) -> Reading:
    return read_all(moment, job.report)
