"""A run that is trained by the engine's terminal, in a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, SignalInstance, Slot

import nncore
from nncore import TrainingConfig
from nncore.progress_lines import read_progress
from nncore.terminal_options import config_options

CRASHED = -1  # exit status of a process that ended otherwise than by itself
ONE_THREAD = "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"
MOST_COMPLAINTS = 2000  # characters


class Runner(Protocol):
    """What trains one run elsewhere, and writes its file.

    `progressed` carries the fraction done; `ended` the runner itself, with its `status` as the
    terminal returns it and what it `complained` of. After `kill` nothing is told any more.
    """

    progressed: SignalInstance
    ended: SignalInstance
    status: int
    complaint: str

    def start(self) -> None:
        """Begin."""

    def kill(self) -> None:
        """End it at once; a file that it is writing is as if it had not begun."""

    def wait(self, milliseconds: int) -> bool:
        """Whether it is gone, at the latest after so long."""


class TrainingProcess(QObject):
    """``python -m nncore train``, on one thread; see `Runner`.

    It ends by itself, with what it has reached, at the first line that nobody reads: should the
    lab break down, nothing goes on behind it.
    """

    progressed = Signal(float)
    ended = Signal(object)

    def __init__(self, config: TrainingConfig, data: Path | None, file: Path) -> None:
        super().__init__()
        self.status = CRASHED
        self.complaint = ""
        self._killed = False
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(_arguments(config, data, file))
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin."""
        self._process.start(QProcess.OpenModeFlag.ReadOnly)

    def kill(self) -> None:
        """End it at once."""
        self._killed = True
        self._process.kill()

    def wait(self, milliseconds: int) -> bool:
        """Whether it is gone, at the latest after so long."""
        return self._process.state() is QProcess.ProcessState.NotRunning or (
            self._process.waitForFinished(milliseconds)
        )

    @property
    def process_id(self) -> int:
        """Of the operating system; 0 while there is none."""
        return int(self._process.processId())

    @Slot()
    def _on_output(self) -> None:
        """Tell of the newest line that says how far it is."""
        fraction = None
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace")
            told = read_progress(line)
            fraction = fraction if told is None else told
        if fraction is not None and not self._killed:
            self.progressed.emit(fraction)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        by_itself = how is QProcess.ExitStatus.NormalExit
        self._end(status if by_itself else CRASHED, said)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of all others it also finishes
            self._end(CRASHED, self._process.errorString())

    def _end(self, status: int, complaint: str) -> None:
        self.status, self.complaint = status, complaint.strip()[-MOST_COMPLAINTS:]
        if not self._killed:
            self.ended.emit(self)


def _arguments(config: TrainingConfig, data: Path | None, file: Path) -> list[str]:
    options = config_options(config)
    options += ["--quiet", "--progress", "lines", "--snapshots", "last", "--save", str(file)]
    return ["-m", "nncore", "train", *options, *(["--data", str(data)] if data else [])]


def _environment() -> QProcessEnvironment:
    """One thread for matrix products; and the lab's own nncore, wherever it was started from."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in ONE_THREAD:
        environment.insert(name, "1")
    environment.insert("PYTHONUTF8", "1")
    known = environment.value("PYTHONPATH", "")
    own = str(Path(nncore.__file__).parent.parent)
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (own, known))))
    return environment
