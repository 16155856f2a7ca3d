"""Work besides training that takes longer than a frame: loading, maps, pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from nncore import Cancelled, limit_blas_threads

STACK_BYTES = 8 * 2**20  # macOS gives a thread 512 KB, too little for OpenBLAS
Work = Callable[["Job"], Any]


class Job(QThread):
    """One piece of work on a thread of its own; connect to its signals, then `start` it.

    The work is a function that gets the job: it asks `keep_going()` or calls
    `report(fraction)` between its parts. After a cancel no signal is emitted any more.

    All signals are emitted on the thread that made the job.
    """

    progressed = Signal(float)  # fraction done
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # Exception

    _reported = Signal()  # from the job's own thread

    def __init__(self, work: Work, may_start: bool = True) -> None:
        super().__init__()
        self._work = work
        self._may_start = may_start
        self._outcome: tuple[bool, Any] | None = None
        self.is_delivered = False  # whether everybody has been told of its end
        self._cancelled = False  # not Qt's interruption: that is forgotten at the thread's end
        self._fraction = 0.0
        self._is_report_on_its_way = False
        self.setStackSize(STACK_BYTES)
        self._reported.connect(self._on_reported)
        self.finished.connect(self._deliver)

    def keep_going(self) -> bool:
        """Whether anybody still waits for the result; asked on the job's thread."""
        return not self._cancelled

    def report(self, fraction: float) -> None:
        """Announce progress from 0 to 1; raises `Cancelled` when nobody waits any more.

        Thousands of reports a second would drown the GUI thread, so it gets the newest one as
        often as it has time.
        """
        if not self.keep_going():
            raise Cancelled
        self._fraction = fraction
        if not self._is_report_on_its_way:
            self._is_report_on_its_way = True
            self._reported.emit()

    def cancel(self) -> None:
        """Ask the work to end; returns at once."""
        self._cancelled = True

    def start(self) -> None:  # type: ignore[override]
        """Begin; nothing happens where the window has closed meanwhile."""
        if self._may_start:
            super().start()

    def run(self) -> None:
        """Qt calls this on the new thread."""
        limit_blas_threads()  # here, so that no start waits while the libraries are searched
        try:
            self._outcome = True, self._work(self)
        except Cancelled:
            pass
        except Exception as error:  # the thread's end: everything must reach the user
            self._outcome = False, error

    @Slot()
    def _on_reported(self) -> None:
        self._is_report_on_its_way = False  # first: what is reported from here on comes again
        if not self._cancelled:
            self.progressed.emit(self._fraction)

    @Slot()
    def _deliver(self) -> None:
        self.is_delivered = True
        if self._outcome is None or self._cancelled:
            return
        succeeded, value = self._outcome
        (self.done if succeeded else self.failed).emit(value)


class Jobs(QObject):
    """All jobs of the window, so that closing can end them; finished ones are forgotten."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Job] = set()
        self._closed = False

    def new(self, work: Work) -> Job:
        """Make a job for `work`; connect to it and start it."""
        job = Job(work, may_start=not self._closed)
        self._running.add(job)
        job.finished.connect(self._forget_finished)
        return job

    @property
    def busy(self) -> bool:
        """Whether a result is still waited for."""
        return any(job.keep_going() for job in self._running)

    @Slot()
    def _forget_finished(self) -> None:
        """Not those whose thread has ended meanwhile: what they have to tell is on its way."""
        ended = {job for job in self._running if job.is_delivered}
        for job in ended:
            job.wait()  # has told its end already; one destroyed before its last step aborts
        self._running -= ended

    def close(self) -> None:
        """Cancel everything and wait for it; what is made later never starts."""
        self._closed = True
        for job in self._running:
            job.cancel()
        for job in self._running:
            job.wait()
        self._running.clear()
