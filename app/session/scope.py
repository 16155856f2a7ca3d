"""Answers, watches and jobs that belong to a showing, and end with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.session.jobs import Job, Work
from app.session.probes import Question, Reply, StepQuestion, Watch
from app.session.session import Session


class Scope(QObject):
    """Asks the session on behalf of a page; after `end` nothing reaches the page any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._watches: set[Watch] = set()
        self._jobs: set[Job] = set()
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether the showing is over."""
        return self._ended

    def ask(self, question: Question, reply: Reply) -> None:
        """Have `question(trainer)` answered between two steps of the run."""
        if not self._ended:
            self._session.request(question, partial(self._pass_on, reply))

    def watch(self, question: StepQuestion, reply: Reply) -> Watch:
        """Ask around steps until `unwatch`; see `Watch`."""
        watch = Watch(question, partial(self._pass_on, reply))
        if not self._ended:
            self._watches.add(watch)
            self._session.watch(watch)
        return watch

    def unwatch(self, *watches: Watch) -> None:
        """End watches; all of them where none is given."""
        for watch in watches or tuple(self._watches):
            self._watches.discard(watch)
            self._session.unwatch(watch)

    def start(
        self,
        work: Work,
        done: Callable[[Any], object],
        progressed: Callable[[float], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Start a job; a failure reaches the user where nothing else takes it.

        Parameters
        ----------
        work : callable
            Gets the job; runs on a thread of its own.
        done, progressed, failed : callable
            Called on the GUI thread with the result, the fraction done, the exception.
        """
        job = self._session.jobs.new(work)
        job.done.connect(partial(self._pass_on, done))
        job.failed.connect(partial(self._pass_on, failed or self.report))
        if progressed is not None:
            job.progressed.connect(partial(self._pass_on, progressed))
        self._jobs = {other for other in self._jobs if not other.isFinished()} | {job}
        if self._ended:
            job.cancel()
        else:
            job.start()
        return job

    def report(self, error: Exception) -> None:
        """Tell the user of a failure."""
        self._session.error_raised.emit(error)

    def _pass_on(self, take: Callable[[Any], object], value: Any) -> None:
        if not self._ended:
            take(value)

    def end(self) -> None:
        """End everything that was asked for."""
        self._ended = True
        self.unwatch()
        for job in self._jobs:
            job.cancel()
