"""Saving of the shelf: runs are written in the background as they go, as far as there is room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.session.jobs import Jobs
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import Aside, ShelfFolder
from app.session.shelf_jobs import outline, unwritable, write_run
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun
from nncore import NncoreError, Timeline

SAVING_MS = 20_000  # from one saving of a run under way to the next
FIRST_LIMIT = 2 * 10**9  # bytes on the disk
MOST_MEMORY = 256 * 2**20  # bytes of snapshots that are only in memory


class ShelfSaving(QObject):
    """Writes the runs of a shelf, their labels and their deletion to its folder, if it has one.

    A run that cannot be written stays in memory, and `failed` says why, once for each reason.

    Parameters
    ----------
    folder : ShelfFolder or None
    runs : dict of str to ShelvedRun
        The runs of the shelf by their keys; what is known of one when it is saved is put there.
    """

    changed = Signal()
    failed = Signal(object)  # Exception

    def __init__(
        self, folder: ShelfFolder | None, runs: dict[str, ShelvedRun], jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.limit = FIRST_LIMIT
        self.aside = Aside()
        self._runs, self._jobs = runs, jobs
        self._writing: set[str] = set()  # keys of the runs that are being written
        self._again: set[str] = set()  # those of them that went on, or ended, since it began
        self._unwritten: set[str] = set()  # keys of the labels that could not be written
        self._unsaved: set[str] = set()  # keys of the runs that could not be written
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(SAVING_MS)
        self._timer.timeout.connect(self.save_running)

    # Room

    @property
    def used(self) -> int:
        """Bytes on the disk, with those of deleted runs and of files that killed labs left."""
        return self._kept + self.aside.deleted + self.aside.half_written

    @property
    def _kept(self) -> int:
        return sum(run.nbytes for run in self._runs.values())

    @property
    def is_full(self) -> bool:
        """Whether new runs stay in memory, since the disk space that is allowed is used.

        A deleted run makes room at once, though its file is there until nobody can put it back.
        """
        return self.folder is not None and self._kept + self.aside.half_written >= self.limit

    def set_limit(self, nbytes: int) -> None:
        """Use at most so much of the disk; what had no room until now is saved."""
        self.limit = nbytes
        self.save_unsaved()
        self.changed.emit()

    @property
    def n_unsaved(self) -> int:
        """How many runs could not be written, as they are now."""
        return len(self._unsaved & self._runs.keys())

    def _has_room(self, run: ShelvedRun) -> bool:
        """Whether a run may be written: one that has a file may go on in it."""
        return run.nbytes > 0 or not self.is_full

    def thin_memory(self) -> None:
        """Let the oldest runs that are in memory alone keep their last snapshot only."""
        held = [run for run in self._in_order() if run.nbytes == 0 and run.live is None]
        total = sum(run.record.timeline.nbytes for run in held)
        for run in held:
            if total <= MOST_MEMORY:
                return
            total -= run.record.timeline.nbytes
            last = Timeline.restored(run.record.timeline.snapshots[-1:], 0)
            self._runs[run.key] = replace(run, record=replace(run.record, timeline=last))

    def _in_order(self) -> list[ShelvedRun]:
        return [self._runs[key] for key in sorted(self._runs)]

    # Runs

    def save_as_they_go(self) -> None:
        """Save runs that are under way now and then, from now on."""
        self._timer.start()

    @Slot()
    def save_running(self) -> None:
        """Save what is under way; with nothing of that there is nothing to wait for."""
        running = [k for k, r in self._runs.items() if r.live and not r.live.status.ended]
        for key in running:
            self.save(key)
        if not running:
            self._timer.stop()

    def save(self, key: str) -> None:
        """Write a run in the background; one that is being written is written again after it."""
        run = self._runs[key]
        if self.folder is None or not len(run.record.timeline):
            self.thin_memory()
            return
        if key in self._writing:
            self._again.add(key)
            return
        if not self._has_room(run):
            return
        self.lock(key)
        self._writing.add(key)
        job = self._jobs.new(partial(write_run, self.folder, key, run.record))
        job.done.connect(partial(self._on_saved, key))
        job.failed.connect(partial(self._on_not_saved, key))
        job.start()

    def save_unsaved(self) -> None:
        """Save the runs that found no room on the disk, as there may be some now."""
        for run in self._in_order():
            if not run.nbytes and run.key not in self._writing:
                self.save(run.key)

    def _on_saved(self, key: str, nbytes: int) -> None:
        self._end_writing(key)
        self._unsaved.discard(key)
        self._said.clear()  # another failure is news
        run = self._runs.get(key)
        if run is None:  # deleted meanwhile
            self.move(key, "delete")
            self.unlock(key)
            return
        if not run.nbytes and run.label != ShelfLabel():
            self.write_label(key, run.label)
        assert self.folder is not None
        stamp = run.stamp._replace(run=self.folder.stamp(key).run)
        self._runs[key] = run = replace(run, nbytes=nbytes, stamp=stamp)
        if not self._saved_again(key) and run.live is None:
            self._runs[key] = replace(run, record=outline(run.record))
            self.unlock(key)
        self.save_unsaved()
        self.changed.emit()

    def _on_not_saved(self, key: str, error: Exception) -> None:
        self._end_writing(key)
        self._unsaved.add(key)
        self.say(error)
        self._saved_again(key)
        self.changed.emit()

    def _end_writing(self, key: str) -> None:
        self._writing.discard(key)
        if self.folder is not None and self.aside.half_written:  # this one was counted, maybe
            self.aside = self.folder.aside()

    def _saved_again(self, key: str) -> bool:
        """Save a run whose saving was asked for while it was under way; tell whether it was."""
        asked = key in self._again
        self._again.discard(key)
        if asked and key in self._runs:
            self.save(key)
        return asked

    def lock(self, key: str) -> bool:
        """Keep a run for this lab, until it is left and saved; False where another lab has it."""
        return self.folder is None or self.folder.lock(key)

    def unlock(self, key: str) -> None:
        """Let other labs have a run."""
        if self.folder is not None:
            self.folder.unlock(key)

    # Labels, deletion, failures

    def label_now(self, run: ShelvedRun) -> ShelfLabel:
        """Label on the disk, unless that in memory could not be written there."""
        if self.folder is None or not run.nbytes or run.key in self._unwritten:
            return run.label
        return self.folder.label(run.key, run.label)

    def with_own_label(self, run: ShelvedRun) -> ShelvedRun:
        """A run that was read, with what could not be written on it."""
        own = self._runs.get(run.key)
        return replace(run, label=own.label) if own and run.key in self._unwritten else run

    def write_label(self, key: str, label: ShelfLabel) -> None:
        """Write what stands on a run that has a file."""
        assert self.folder is not None
        try:
            self.folder.write_label(key, label)
            self._unwritten.discard(key)
        except OSError as error:
            self._unwritten.add(key)
            self.say(unwritable(key, error))

    def move(self, key: str, how: str) -> None:
        """Have the folder "delete" a run, "restore" it, or "delete_for_good"."""
        if self.folder is None:
            return
        try:
            getattr(self.folder, how)(key)
            self.aside = self.folder.aside()
        except OSError as error:
            self.say(unwritable(key, error))

    def say(self, error: Exception) -> None:
        """Tell of a failure, of each kind once: it comes again with every run and every saving."""
        kind = str(error)
        if isinstance(error, NncoreError):
            kind = f"{error.code} {error.values.get('reason')}"
        if kind not in self._said:
            self._said.add(kind)
            self.failed.emit(error)

    # The end

    def close(self, deleted: Iterable[str]) -> None:
        """Save what is in memory, as far as there is room: under way, or not written so far.

        Nobody can put back any more what was `deleted`: it goes for good.
        """
        self._timer.stop()
        if self.folder is None:
            return
        for key in self._writing - self._runs.keys():  # deleted while they were written
            self.move(key, "delete")
        for run in self._in_order():
            if len(run.record.timeline) and self._has_room(run):
                self._save_at_once(self.folder, run)
        for key in deleted:
            self.move(key, "delete_for_good")
        self.folder.unlock_all()

    def _save_at_once(self, folder: ShelfFolder, run: ShelvedRun) -> None:
        try:
            folder.save(run.key, run.record)
        except ShelfError as error:
            self.say(error)
            return
        if not run.nbytes and run.label != ShelfLabel():
            self.write_label(run.key, run.label)
        self._runs[run.key] = replace(run, nbytes=folder.size(run.key))
