"""Ghost: the curves of the run before, for comparison with the one under way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.session.run import LiveRun
from app.session.session import Session
from nncore import Run, Timeline

FEWEST_STEPS = 50  # of a run that is worth being compared with


class Ghost(QObject):
    """Keeps the record of the newest run that was left, without its snapshots.

    A run of few steps leaves the ghost that there was; one on other data ends it.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record: Run | None = None
        self._newest: Run | None = None  # that was begun
        session.run_started.connect(self._on_run_started)

    def remove(self) -> None:
        """Keep nothing until the next run is left."""
        self._keep(None)

    @Slot(object)
    def _on_run_started(self, run: LiveRun) -> None:
        left, self._newest = self._newest, run.record
        ghost = self.record if left is None or left.iteration < FEWEST_STEPS else left
        fits = ghost is not None and ghost.data.fingerprint == run.record.data.fingerprint
        self._keep(ghost if fits else None)

    def _keep(self, record: Run | None) -> None:
        if record is not self.record:
            self.record = replace(record, timeline=Timeline()) if record is not None else None
            self.changed.emit()
