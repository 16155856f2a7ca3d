"""Runs as files of the user's own: saved, opened, and dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.session.jobs import Job
from app.session.run_look import shelf_name
from app.session.scope import Scope
from app.session.session import Session
from app.session.shelf_jobs import keep
from app.session.shelved_run import ShelvedRun
from nncore import NncoreError, Run, load_run, save_run
from nncore.run_file import is_run_file

ENDING = ".npz"


class RunFiles(QObject):
    """Asks for files, and reads and writes runs on a thread of their own.

    Parameters
    ----------
    window : QWidget
    session : Session
    picked : callable
        Returns the run of the shelf that is saved instead of the current one, or None.
    """

    def __init__(
        self, window: QWidget, session: Session, picked: Callable[[], ShelvedRun | None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._picked = window, session, picked
        self._scope = Scope(session, self)

    @Slot()
    def save(self) -> None:
        """Ask where a run is to be saved, one of the shelf or the current one as it is now."""
        run, shelf, picked = self._session.run, self._session.shelf, self._picked()
        title = self.tr("Save the run")
        if picked is not None:
            reading = shelf.reading(picked.key)
            title = f"{title}: {shelf_name(shelf, picked)}"
        elif run is not None and len(run.record.timeline):
            reading = partial(keep, run.record)
        else:
            return
        file, _ = QFileDialog.getSaveFileName(self._window, title, f"run{ENDING}", self._kinds())
        if file:
            path = Path(file)
            path = path if path.suffix else path.with_suffix(ENDING)
            self._scope.start(partial(_save, reading, path), _nothing)

    @Slot()
    def open(self) -> None:
        """Ask for a saved run and go on with it."""
        file, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a saved run"), "", self._kinds()
        )
        if file:
            self.load(Path(file))

    def load(self, path: Path) -> None:
        """Read a saved run and go on with it; what it is not is said."""
        self._scope.start(partial(_load, path), self._on_loaded)

    def takes(self, path: Path) -> bool:
        """Whether a file that was dropped is a run."""
        return is_run_file(path)

    def _on_loaded(self, record: Run) -> None:
        try:
            self._session.open_run(record)
        except NncoreError as error:  # of other data, say
            self._scope.report(error)

    def _kinds(self) -> str:
        return self.tr("Runs (*.npz)")

    def end(self) -> None:
        """End what was asked for; the window closes."""
        self._scope.end()


def _save(reading: Callable[[Job], Run], path: Path, job: Job) -> None:
    save_run(reading(job), path)


def _load(path: Path, job: Job) -> Run:
    return load_run(path, job.keep_going)


def _nothing(_: None) -> None:
    """A run that is saved is nothing to tell."""
