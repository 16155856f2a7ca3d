"""What is taken away of a run: its curves, its weights, the run as code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.session.jobs import Job
from app.session.run_look import shelf_name
from app.session.scope import Scope
from app.session.session import Session
from app.session.shelved_run import ShelvedRun
from app.window.export_dialog import with_suffix
from nncore import NncoreError, Run, Trainer, jupyter_notebook, numpy_script
from nncore.run_tables import save_curves, save_weights
from nncore.timeline import frozen_copies
from nncore.whole_files import write_whole

NOTEBOOK = ".ipynb"


class RunExports(QObject):
    """Asks for files and writes them beside whatever goes on; failures reach the user.

    What is written is of the run of the shelf that is `picked`, or else of the current one.
    """

    def __init__(
        self, window: QWidget, session: Session, scope: Scope, picked: ShelvedRun | None
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._scope = window, session, scope
        self._picked = picked

    def curves(self) -> None:
        """Write the curves as a table."""
        path = self._ask_for_file(self.tr("Export the run's curves"), "curves.csv", "CSV (*.csv)")
        if path is not None and self._run is not None:
            run = self._run
            self._start(lambda job: save_curves(run, path, job.keep_going))

    def weights(self) -> None:
        """Write the weights: the last ones, or as they are between two steps of a run."""
        path = self._ask_for_file(self.tr("Export the weights"), "weights.npz", "NumPy (*.npz)")
        if path is not None and self._picked is not None:
            reading = self._session.shelf.reading(self._picked.key)
            self._start(partial(_save_last_weights, reading, path))
        elif path is not None and self._run is not None:
            self._scope.ask(_weights, partial(self._save_weights, self._run, path))

    def _save_weights(self, run: Run, path: Path, answer: tuple[int, Any]) -> None:
        iteration, params = answer
        self._start(lambda _: save_weights(params, iteration, run, path))

    def code(self) -> None:
        """Write the run as a script or a notebook."""
        kinds = self.tr("NumPy script (*.py)"), self.tr("Jupyter notebook (*.ipynb)")
        path = self._ask_for_file(
            self.tr("Export the run as code"), "descent_lab_run.py", ";;".join(kinds)
        )
        if path is not None and self._run is not None:
            self._write_code(self._run, path)

    def _write_code(self, run: Run, path: Path) -> None:
        write = jupyter_notebook if path.suffix == NOTEBOOK else numpy_script
        try:
            text = write(run, self._data_folder())
            write_whole(path, lambda file: file.write(text.encode()))
        except NncoreError as error:
            self._session.error_raised.emit(error)

    def _data_folder(self) -> Path:
        path = self._session.data_path
        if path is None:
            return Path(str(files("resources") / "mnist"))
        return path if path.is_dir() else path.parent

    @property
    def _run(self) -> Run | None:
        if self._picked is not None:
            return self._picked.record
        return self._session.run.record if self._session.run else None

    def _ask_for_file(self, title: str, name: str, kinds: str) -> Path | None:
        if self._picked is not None:
            title = f"{title}: {shelf_name(self._session.shelf, self._picked)}"
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if not chosen:
            return None
        suffix = kind.rpartition("*.")[2].rstrip(")") if kind else Path(name).suffix[1:]
        return with_suffix(chosen, suffix)

    def _start(self, work: Callable[[Job], object]) -> None:
        self._scope.start(work, _nothing_to_say)


def _weights(trainer: Trainer) -> tuple[int, Any]:
    """Asked between two steps."""
    return trainer.iteration, frozen_copies(trainer.network.params)


def _save_last_weights(reading: Callable[[Job], Run], path: Path, job: Job) -> None:
    run = reading(job)
    save_weights(run.network.params, run.timeline.snapshots[-1].iteration, run, path)


def _nothing_to_say(_: object) -> None:
    """The file is there."""
