"""The queue: runs that processes of their own train one after the other, or several at once."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.number_text import whole
from app.session.shelf import Shelf
from app.session.shelf_label import SeriesPlace, ShelfLabel
from app.session.shelved_run import ShelvedRun, new_key
from app.translation import translated
from nncore import Run, TrainingConfig
from nncore.marking import N_

if TYPE_CHECKING:
    from app.session.training_process import Runner

FINISHED, DIVERGED = 0, 1  # exit statuses of the terminal
DIVERGED_SAYS = "diverged: "  # how its complaint begins then
REFUSED_SAYS = "python -m nncore: "  # and else
ENDING_SECONDS = 0.8  # that closing waits for processes that were killed
DIVERGED_NOTE = N_("RunQueue", "Diverged at step {n}")
LEAST_SHARE = 0.02  # of a run, before its own pace is trusted
Start = Callable[[TrainingConfig, Path | None, Path], "Runner"]


class Subject(Protocol):
    """What the runs of a series are to show together."""

    @property
    def kind(self) -> str:
        """Which sort of series it is."""

    @property
    def field(self) -> str:
        """The field of the config in which they differ."""


class QueuedStatus(Enum):
    """Where a run of the queue stands."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    DIVERGED = "diverged"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """Whether something is still to come of it."""
        return self in {QueuedStatus.WAITING, QueuedStatus.RUNNING}


@dataclass(eq=False)
class QueuedRun:
    """A run of the queue, and what became of it.

    Attributes
    ----------
    config : TrainingConfig
    name : str
        What it is called on the shelf.
    status : QueuedStatus
    fraction : float
        Of its steps, from 0 to 1.
    record : Run or None
        Settings and curves, once it is on the shelf; also of a run that diverged.
    key : str
        Of the shelf.
    complaint : str
        Why it failed.
    """

    config: TrainingConfig
    name: str
    status: QueuedStatus = QueuedStatus.WAITING
    fraction: float = 0.0
    record: Run | None = None
    key: str = ""
    complaint: str = ""
    began: float = 0.0
    seconds: float = 0.0  # that it took, by the clock on the wall


@dataclass(eq=False)
class Series:
    """Runs that were put into the queue together.

    Attributes
    ----------
    subject : Subject
        What they are to show, for whoever shows it.
    data : Path or None
        What they learn from; None for the built-in MNIST.
    runs : tuple of QueuedRun
    key : str
        Those of later series are greater.
    """

    subject: Any
    data: Path | None
    runs: tuple[QueuedRun, ...]
    key: str = field(default_factory=new_key)

    def place_of(self, run: QueuedRun) -> SeriesPlace:
        """What stands on a run of it that has ended."""
        diverged = run.status is QueuedStatus.DIVERGED
        subject: Subject = self.subject
        return SeriesPlace(self.key, subject.kind, subject.field, self.runs.index(run), diverged)

    @property
    def is_open(self) -> bool:
        """Whether some of its runs are to come, or on their way to the shelf."""
        return any(run.status.is_open or _is_arriving(run) for run in self.runs)


def _is_arriving(run: QueuedRun) -> bool:
    """Whether a run has ended and its file is being read."""
    ended = run.status in {QueuedStatus.FINISHED, QueuedStatus.DIVERGED}
    return ended and run.record is None


class RunQueue(QObject):
    """Starts as many processes as there may be at once, and takes their runs onto the shelf.

    What comes of a run is decided by its settings alone, not by how many are under way.
    """

    changed = Signal()  # which runs there are, or where one stands
    progressed = Signal()
    failed = Signal(object)  # Exception, where a run cannot be taken onto the shelf

    def __init__(
        self,
        shelf: Shelf,
        parent: QObject,
        start: Start,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self.series: list[Series] = []
        self._shelf = shelf
        self._start_runner = start
        self._clock = clock
        self._at_once: int | None = None
        self._paused = False
        self._closed = False
        self._runners: dict[Runner, tuple[QueuedRun, Series]] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    # What is in it

    @property
    def runs(self) -> tuple[QueuedRun, ...]:
        """All runs, in their order."""
        return tuple(run for series in self.series for run in series.runs)

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return any(run.status.is_open for run in self.runs)

    @property
    def n_running(self) -> int:
        """How many processes there are."""
        return len(self._runners)

    def add(
        self, subject: Subject, runs: Iterable[tuple[TrainingConfig, str]], data: Path | None
    ) -> Series:
        """Put runs, each a config and a name, at the end of the queue.

        Parameters
        ----------
        subject : Subject
            What they are to show together.
        runs : iterable of (TrainingConfig, str)
        data : Path or None
            Files that the engine reads; None for the built-in MNIST.
        """
        series = Series(subject, data, tuple(QueuedRun(config, name) for config, name in runs))
        self.series.append(series)
        self._fill()
        self.changed.emit()
        return series

    # What a user does

    @property
    def at_once(self) -> int:
        """How many processes there may be."""
        return self._at_once or default_at_once()

    def set_at_once(self, count: int | None) -> None:
        """Allow so many processes; one less than there are cores if None."""
        self._at_once = count
        self._fill()

    @property
    def is_paused(self) -> bool:
        """Whether no further run is started."""
        return self._paused

    def set_paused(self, paused: bool) -> None:
        """Start no further run, or go on; those under way are trained to their end."""
        self._paused = paused
        self._fill()
        self.changed.emit()

    def stop(self) -> None:
        """End all processes, and let what waits be; what is on the shelf stays there."""
        self._kill_all()
        for run in self.runs:
            if run.status.is_open:
                run.status = QueuedStatus.STOPPED
        self._paused = False
        self.changed.emit()

    def close(self) -> None:
        """End all processes with the lab, within a second."""
        self._closed = True
        self._kill_all()

    def remove_files(self) -> None:
        """Delete what killed processes left, once nothing is on its way to the shelf any more."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _kill_all(self) -> None:
        runners = tuple(self._runners)
        self._runners.clear()
        for runner in runners:
            runner.kill()
        until = time.perf_counter() + ENDING_SECONDS
        for runner in runners:
            runner.wait(max(0, round(1000 * (until - time.perf_counter()))))

    # How far it is

    @property
    def fraction(self) -> float:
        """Share of the runs that are not stopped that is done, each by its steps."""
        runs = [run for run in self.runs if run.status is not QueuedStatus.STOPPED]
        done = sum(run.fraction if run.status.is_open else 1.0 for run in runs)
        return done / len(runs) if runs else 0.0

    def seconds_left(self) -> float | None:
        """Estimated time to the end of the queue; None while nothing tells how long a run takes.

        Runs under way go on at their own pace; those that wait take as long as the others did.
        """
        times = [run.seconds for run in self.runs if run.status is QueuedStatus.FINISHED]
        left = [0.0]
        for run, _ in self._runners.values():
            if run.fraction >= LEAST_SHARE:
                so_far = self._clock() - run.began
                times.append(so_far / run.fraction)
                left.append(so_far / run.fraction - so_far)
        n_untold = self.n_running + 1 - len(left)
        n_waiting = n_untold + sum(r.status is QueuedStatus.WAITING for r in self.runs)
        if not times:
            return None if n_waiting else 0.0
        mean = sum(times) / len(times)
        spread = (sum(left) + n_waiting * mean) / min(self.at_once, max(self._n_open, 1))
        return max(*left, mean if n_waiting else 0.0, spread)

    @property
    def _n_open(self) -> int:
        return sum(run.status.is_open for run in self.runs)

    # Processes

    def _fill(self) -> None:
        """Start what may be started now."""
        for series in self.series:
            for run in series.runs:
                if self._closed or self._paused or self.n_running >= self.at_once:
                    return
                if run.status is QueuedStatus.WAITING:
                    self._start(run, series)

    def _start(self, run: QueuedRun, series: Series) -> None:
        run.status, run.key, run.began = QueuedStatus.RUNNING, new_key(), self._clock()
        runner = self._start_runner(run.config, series.data, self._file(run))
        self._runners[runner] = run, series
        runner.progressed.connect(partial(self._on_progressed, run))
        # Queued, or the process would be let go of in the middle of its own signal.
        runner.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        runner.start()

    def _file(self, run: QueuedRun) -> Path:
        """Where the process writes, out of the shelf's way until it is done."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="descent-lab-", ignore_cleanup_errors=True
            )
        return Path(self._folder.name) / f"{run.key}.npz"

    def _on_progressed(self, run: QueuedRun, fraction: float) -> None:
        run.fraction = fraction
        self.progressed.emit()

    @Slot(object)
    def _on_ended(self, runner: Runner) -> None:
        if runner not in self._runners:  # it was stopped meanwhile
            return
        run, series = self._runners.pop(runner)
        run.seconds = self._clock() - run.began
        run.status = _status_of(runner)
        if run.status is QueuedStatus.FAILED:
            run.complaint = runner.complaint.removeprefix(REFUSED_SAYS)
        else:
            label = ShelfLabel(name=run.name, queued=series.place_of(run))
            arrived, failed = partial(self._on_arrived, run), partial(self._on_lost, run)
            self._shelf.adopt_file(self._file(run), run.key, label, arrived, failed)
        self._fill()
        self.changed.emit()

    def _on_arrived(self, run: QueuedRun, shelved: ShelvedRun) -> None:
        run.record = shelved.record
        if run.status is QueuedStatus.DIVERGED:
            note = translated(DIVERGED_NOTE).format(n=whole(shelved.record.iteration + 1))
            self._shelf.relabel(run.key, note=note)
        self.changed.emit()

    def _on_lost(self, run: QueuedRun, error: Exception) -> None:
        run.status, run.complaint = QueuedStatus.FAILED, str(error)
        self.failed.emit(error)
        self.changed.emit()


def _status_of(runner: Runner) -> QueuedStatus:
    if runner.status == FINISHED:
        return QueuedStatus.FINISHED
    if runner.status == DIVERGED and runner.complaint.startswith(DIVERGED_SAYS):
        return QueuedStatus.DIVERGED  # an error of the program itself has this status, too
    return QueuedStatus.FAILED


def default_at_once() -> int:
    """One process less than there are cores, so that the window has one."""
    return max(1, (os.cpu_count() or 2) - 1)
