"""The shelf: every run that made a step is kept, with what was written on it."""

from __future__ import annotations

import errno
import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.session.jobs import Job, Jobs
from app.session.run import LiveRun
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_jobs import (
    FolderReading,
    keep,
    read_folder,
    read_run,
    take_file,
    unreadable,
)
from app.session.shelf_label import MOST_MARKS, RunMark, SeriesPlace, ShelfLabel, in_order
from app.session.shelf_saving import ShelfSaving
from app.session.shelved_run import ShelvedRun, new_key, run_numbers
from nncore import Run, RunFileError


class Shelf(QObject):
    """Keeps runs: in a folder, saved in the background as they go, or in memory alone."""

    changed = Signal()  # which runs there are, or what is written on one
    failed = Signal(object)  # Exception

    def __init__(self, folder: ShelfFolder | None, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.unreadable: tuple[RunFileError, ...] = ()
        self._jobs = jobs
        self._runs: dict[str, ShelvedRun] = {}
        self._undo: list[Callable[[], None]] = []  # of what was deleted, the last at the end
        self._deleted: set[str] = set()  # keys of the runs that may be put back
        self._last_number = 0  # the highest that a run has had
        self._saving = ShelfSaving(folder, self._runs, jobs, self)
        self._saving.changed.connect(self.changed)
        self._saving.failed.connect(self.failed)
        self.refresh(first=True)

    @property
    def runs(self) -> tuple[ShelvedRun, ...]:
        """All runs, in the order in which they began."""
        return tuple(self._runs[key] for key in sorted(self._runs))

    def get(self, key: str) -> ShelvedRun | None:
        """The run of this key, if it is there."""
        return self._runs.get(key)

    @property
    def used(self) -> int:
        """Bytes on the disk, with those of deleted runs and of files that killed labs left."""
        return self._saving.used

    @property
    def folder(self) -> ShelfFolder | None:
        """Where the runs are kept; None for memory alone."""
        return self._saving.folder

    @property
    def limit(self) -> int:
        """Bytes of the disk that may be used."""
        return self._saving.limit

    @property
    def is_full(self) -> bool:
        """Whether new runs stay in memory, since the disk space that is allowed is used."""
        return self._saving.is_full

    @property
    def n_unsaved(self) -> int:
        """How many runs could not be written, as they are now."""
        return self._saving.n_unsaved

    def set_limit(self, nbytes: int) -> None:
        """Use at most so much of the disk; what had no room until now is saved."""
        self._saving.set_limit(nbytes)

    # Reading the folder

    def refresh(self, first: bool = False) -> None:
        """Look for what is in the folder and not here yet: of another time, or another lab."""
        if self.folder is None:
            return
        known = {key: run.stamp for key, run in self._runs.items() if run.nbytes}
        job = self._jobs.new(partial(read_folder, self.folder, known, first))
        job.done.connect(self.take_in)
        job.failed.connect(self.failed)
        job.start()

    @Slot(object)
    def take_in(self, found: FolderReading) -> None:
        """Take what was read in the folder, but for runs of which this lab has more."""
        for run in found.runs:
            if not self._is_newer_here(run.key) and self._is_as_read(run):
                self._runs[run.key] = self._saving.with_own_label(run)
        for key in found.gone:
            if not self._is_newer_here(key) and self.folder and not self.folder.size(key):
                self._runs.pop(key, None)
        told = bool(found.runs or found.errors or found.gone or self.unreadable)
        told = told or found.aside != self._saving.aside
        self.unreadable, self._saving.aside = found.errors, found.aside
        if told:
            self.changed.emit()

    def _is_newer_here(self, key: str) -> bool:
        """Whether this lab has more of a run than its file: it trains it, or is to save it."""
        run = self._runs.get(key)
        return run is not None and (run.live is not None or len(run.record.timeline) > 0)

    def _is_as_read(self, run: ShelvedRun) -> bool:
        """Whether a run was not written, taken or deleted here since it was read."""
        folder, known = self.folder, self._runs.get(run.key)
        if known is not None and run.nbytes and known.stamp == run.stamp:
            return False  # it was taken onto the shelf while the folder was read
        return folder is None or not run.nbytes or folder.stamp(run.key) == run.stamp

    # Keeping

    def put(self, live: LiveRun, label: ShelfLabel | None = None) -> None:
        """Keep a run that makes its first step here."""
        if self.key_of(live) is None:
            key = new_key()
            label = self._numbered(label or ShelfLabel())
            self._runs[key] = ShelvedRun(key, live.record, label, live=live)
            self.changed.emit()
        self._saving.save_as_they_go()

    def _numbered(self, label: ShelfLabel) -> ShelfLabel:
        """A label with the next number, which no run has or had."""
        self._keep_numbers()
        self._last_number += 1
        return replace(label, number=self._last_number)

    def _keep_numbers(self) -> None:
        """Remember the highest number: it is not given to another run."""
        self._last_number = max([self._last_number, *run_numbers(self.runs)])

    def adopt(self, live: LiveRun, key: str = "") -> None:
        """Keep a run that goes on: the one called `key`, or else as another one.

        One that another lab trains at this moment goes on as another one: they would overwrite
        each other's steps. What stands on it goes with it, but for its place in a series.
        """
        run = self._runs.get(key)
        if run is None:
            self.put(live)
        elif self._saving.lock(key):
            self._runs[key] = replace(run, record=live.record, live=live)
            self.changed.emit()
        else:
            self.put(live, replace(self._saving.label_now(run), queued=SeriesPlace()))

    def adopt_file(
        self,
        file: Path,
        key: str,
        label: ShelfLabel,
        done: Callable[[ShelvedRun], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Take the file of a run that was made elsewhere, under a new key and with its label.

        It is moved into the folder as it is. Where runs stay in memory it is read and deleted.
        `done` gets the run, `failed` the error where the file holds none.
        """
        folder = None if self.is_full else self.folder
        job = self._jobs.new(partial(take_file, folder, key, file, self._numbered(label)))
        job.done.connect(partial(self._on_taken, done))
        job.failed.connect(failed)
        job.start()

    def _on_taken(
        self, done: Callable[[ShelvedRun], object], taken: tuple[ShelvedRun, ShelfError | None]
    ) -> None:
        run, error = taken
        self._runs[run.key] = run
        self._saving.thin_memory()
        if error is not None:
            self._saving.say(error)
        self.changed.emit()
        done(run)

    @Slot(object)
    def leave(self, live: LiveRun) -> None:
        """Keep a run that is steered no more, as it is now."""
        key = self.key_of(live)
        if key is not None:
            self._runs[key] = replace(self._runs[key], live=None)
            self._saving.save(key)

    def note_end(self, live: LiveRun) -> None:
        """Save a run that has ended."""
        key = self.key_of(live)
        if key is not None:
            self._saving.save(key)

    def key_of(self, live: LiveRun) -> str | None:
        """Key of a run that can be steered; None where it is not here."""
        return next((key for key, run in self._runs.items() if run.live is live), None)

    # What a user does

    def relabel(self, key: str, **fields: Any) -> None:
        """Write something else on a run."""
        self._change_label(key, lambda label: replace(label, **fields))

    def add_mark(self, key: str, mark: RunMark) -> None:
        """Mark a step of a run, as far as there is room for another mark."""
        self._change_label(key, partial(_with_mark, mark))

    def _change_label(self, key: str, change: Callable[[ShelfLabel], ShelfLabel]) -> None:
        """Change what stands on a run now, maybe by another lab."""
        run = self._runs[key]
        before = self._saving.label_now(run)
        label = change(before)
        if label == before == run.label:
            return
        self._runs[key] = replace(run, label=label)
        if run.nbytes:  # else it is written with the run
            self._saving.write_label(key, label)
        self.changed.emit()

    def delete(self, keys: Iterable[str]) -> None:
        """Take runs off the shelf, until `undo_delete`; those under way stay."""
        chosen = [self._runs[key] for key in keys if key in self._runs]
        gone = tuple(run for run in chosen if run.live is None)
        self._keep_numbers()
        for run in gone:
            del self._runs[run.key]
            self._deleted.add(run.key)
            self._saving.move(run.key, "delete")
        if gone:
            self._undo.append(partial(self._put_back, gone))
            self._saving.save_unsaved()
            self.changed.emit()

    def delete_marks(self, placed: Iterable[tuple[str, RunMark]]) -> None:
        """Take marks off runs, each with the key of its run, until `undo_delete`."""
        gone = tuple((key, mark) for key, mark in placed if key in self._runs)
        for key in dict.fromkeys(key for key, _ in gone):
            self._change_label(key, partial(_without_marks, [m for of, m in gone if of == key]))
        if gone:
            self._undo.append(partial(self._put_back_marks, gone))
            self.changed.emit()

    @property
    def can_undo_delete(self) -> bool:
        """Whether runs or marks can be put back."""
        return bool(self._undo)

    def undo_delete(self) -> None:
        """Put back what was deleted last, runs or marks."""
        if self._undo:
            self._undo.pop()()
            self.changed.emit()

    def _put_back(self, runs: tuple[ShelvedRun, ...]) -> None:
        for run in runs:
            self._deleted.discard(run.key)
            self._saving.move(run.key, "restore")
            nbytes = self.folder.size(run.key) if self.folder else 0
            if run.nbytes and not nbytes and not len(run.record.timeline):
                gone = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
                self._saving.say(unreadable(run.key, gone))
                continue
            self._runs[run.key] = replace(run, nbytes=nbytes)
            self._saving.save(run.key)  # it was deleted before it was written, or meanwhile

    def _put_back_marks(self, placed: tuple[tuple[str, RunMark], ...]) -> None:
        """As far as their runs are still there, with room for them."""
        for key, mark in placed:
            if key in self._runs:
                self.add_mark(key, mark)

    def whole(self, key: str, done: Callable[[Run], object]) -> None:
        """Hand over a run with its snapshots, once they are read."""
        run = self._runs[key]
        if self._is_whole(run):
            done(run.record)
            return
        job = self._jobs.new(self.reading(key))
        job.done.connect(done)
        job.failed.connect(self.failed)
        job.start()

    def reading(self, key: str) -> Callable[[Job], Run]:
        """Work of a job that returns a run with its snapshots; it raises RunFileError."""
        run = self._runs[key]
        if self.folder is None or self._is_whole(run):
            return partial(keep, run.record)
        return partial(read_run, self.folder, key)

    def _is_whole(self, run: ShelvedRun) -> bool:
        """Whether the snapshots that there are of a run are in memory."""
        return len(run.record.timeline) > 0 or self.folder is None

    def close(self) -> None:
        """Save what is in memory, as far as there is room; what was deleted goes for good."""
        self._saving.close(self._deleted)


def _with_mark(mark: RunMark, label: ShelfLabel) -> ShelfLabel:
    if len(label.marks) >= MOST_MARKS:
        return label
    return replace(label, marks=in_order((*label.marks, mark)))


def _without_marks(marks: Iterable[RunMark], label: ShelfLabel) -> ShelfLabel:
    left = Counter(label.marks)
    left.subtract(marks)
    return replace(label, marks=tuple(left.elements()))
