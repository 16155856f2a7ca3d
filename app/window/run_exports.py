"""What is taken away of the current run: its curves, its weights, the run as code."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.session.jobs import Job
from app.session.scope import Scope
from app.session.session import Session
from app.window.export_dialog import with_suffix
from nncore import NncoreError, Run, Trainer, jupyter_notebook, numpy_script
from nncore.run_tables import save_curves, save_weights
from nncore.timeline import frozen_copies
from nncore.whole_files import write_whole

NOTEBOOK = ".ipynb"


class RunExports(QObject):
    """Asks for files and writes them beside whatever goes on; failures reach the user."""

    def __init__(self, window: QWidget, session: Session, scope: Scope) -> None:
        super().__init__(window)
        self._window, self._session, self._scope = window, session, scope

    def curves(self) -> None:
        """Write the curves of the current run as a table."""
        path = self._ask_for_file(self.tr("Export the run's curves"), "curves.csv", "CSV (*.csv)")
        if path is not None and self._run is not None:
            run = self._run
            self._start(lambda job: save_curves(run, path, job.keep_going))

    def weights(self) -> None:
        """Write the weights as they are between two steps of the current run."""
        path = self._ask_for_file(self.tr("Export the weights"), "weights.npz", "NumPy (*.npz)")
        if path is not None and self._run is not None:
            self._scope.ask(_weights, partial(self._save_weights, self._run, path))

    def _save_weights(self, run: Run, path: Path, answer: tuple[int, Any]) -> None:
        iteration, params = answer
        self._start(lambda _: save_weights(params, iteration, run, path))

    def code(self) -> None:
        """Write the current run as a script or a notebook."""
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
        return self._session.run.record if self._session.run else None

    def _ask_for_file(self, title: str, name: str, kinds: str) -> Path | None:
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


def _nothing_to_say(_: object) -> None:
    """The file is there."""
