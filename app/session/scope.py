"""Answers, watches and jobs that belong to a showing, and end with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from app.session.jobs import Job, Work
from app.session.probes import Question, Reply, StepQuestion, Watch
from app.session.run import RunStatus
from app.session.session import Session
from nncore import Run


class Replies(NamedTuple):
    """Who is told what becomes of a job."""

    done: Callable[[Any], object]
    progressed: Callable[[float], object] | None
    failed: Callable[[Exception], object]


class Scope(QObject):
    """Asks the session on behalf of a page; after `end` nothing reaches the page any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._watches: set[Watch] = set()
        self._jobs: dict[Job, Replies] = {}  # see `key_of` why they are not connected
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether the showing is over."""
        return self._ended

    def status_of(self, record: Run) -> RunStatus | None:
        """Status of the current run, if that is the one that is recorded there."""
        run = self._session.run
        return run.status if run is not None and run.record is record else None

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
        self._forget_cancelled()
        self._jobs[job] = Replies(done, progressed, failed or self.report)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.progressed.connect(self._on_progressed)
        if self._ended:
            job.cancel()
        else:
            job.start()
        return job

    def _forget_cancelled(self) -> None:
        """They tell nothing any more."""
        self._jobs = {job: replies for job, replies in self._jobs.items() if job.keep_going()}

    @Slot(object)
    def _on_done(self, result: Any) -> None:
        self._pass_on(self._jobs.pop(self._telling()).done, result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._pass_on(self._jobs.pop(self._telling()).failed, error)

    @Slot(float)
    def _on_progressed(self, fraction: float) -> None:
        progressed = self._jobs[self._telling()].progressed
        if progressed is not None:
            self._pass_on(progressed, fraction)

    def _telling(self) -> Job:
        """The job whose signal is being taken."""
        job = self.sender()
        assert isinstance(job, Job)
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
        self._jobs.clear()
