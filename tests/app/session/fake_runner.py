"""A process of the queue that trains when the test says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nncore import DivergedError, Run, Trainer, TrainingConfig, save_run
from tests.nncore.small_sets import small_set


class FakeRunner(QObject):
    """Trains when it is told to end, in the test's own process."""

    progressed = Signal(float)
    ended = Signal(object)

    def __init__(self, config: TrainingConfig, data: Path | None, file: Path) -> None:
        super().__init__()
        self.config, self.data, self.file = config, data, file
        self.status, self.complaint = -1, ""
        self.began = self.killed = False

    def start(self) -> None:
        self.began = True

    def kill(self) -> None:
        self.killed = True

    def wait(self, milliseconds: int) -> bool:
        return True

    def end(self) -> None:
        """Train and write the file, as the terminal does."""
        data = small_set()
        run, trainer = Run.untrained(self.config, data), Trainer(self.config, data)
        self.status = 0
        try:
            list(trainer.run(run.history, run.timeline))
        except DivergedError as error:
            self.status, self.complaint = 1, f"diverged: {error}"
        save_run(run, self.file)
        self.ended.emit(self)

    def fail(self, complaint: str) -> None:
        self.status, self.complaint = 2, complaint
        self.ended.emit(self)
