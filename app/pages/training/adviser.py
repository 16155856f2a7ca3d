"""Adviser: looks at a run now and then, and hints at what goes wrong with it."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.hint import Hint
from app.pages.training.hints import hint_of, hint_of_divergence
from app.pages.training.model.troubles import Evidence, find_trouble
from app.pages.training.model.vitals import Vitals, measure_vitals
from app.session.run import LiveRun, RunStatus
from app.session.scope import Scope
from app.session.session import Session
from nncore import DivergedError

LOOK_MS = 700  # between two looks: nobody reads hints that come faster
ALIVE = {RunStatus.RUNNING, RunStatus.PAUSED, RunStatus.FINISHED}


class Adviser(QObject):
    """Keeps the hint about the current run, if there is any.

    It asks the network for its vital signs between two steps, so that a run which learns well
    loses about a thousandth of its time to it.
    """

    changed = Signal()

    def __init__(self, session: Session, scope: Scope, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._scope = session, scope
        self.hint: Hint | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.run_started.connect(self._on_run_started)
        session.run_failed.connect(self._on_run_failed)
        session.run_ended.connect(self.look)

    def watch(self) -> None:
        """Look at the run from now on."""
        self._timer.start()
        run = self._session.run
        if run is not None and run.error is not None:
            self._on_run_failed(run.error)
        self.look()

    def leave(self) -> None:
        """Look no more, since nobody sees it."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ask how the network does."""
        run = self._session.run
        if run is not None and run.status in ALIVE and run.iteration:
            self._scope.ask(measure_vitals, partial(self._on_vitals, run))

    def _on_vitals(self, run: LiveRun, vitals: Vitals) -> None:
        if run is not self._session.run or run.status not in ALIVE:
            return
        trouble = find_trouble(evidence_of(run, vitals), self.hint.key if self.hint else "")
        self._show(hint_of(trouble) if trouble is not None else None)

    @Slot()
    def _on_run_started(self) -> None:
        self._show(None)

    @Slot(object)
    def _on_run_failed(self, error: Exception) -> None:
        if isinstance(error, DivergedError):
            self._show(hint_of_divergence(error, self._session.config))

    def _show(self, hint: Hint | None) -> None:
        if hint != self.hint:
            self.hint = hint
            self.changed.emit()


def evidence_of(run: LiveRun, vitals: Vitals) -> Evidence:
    """What a run and its network show."""
    record, data = run.record, run.dataset
    evaluations = record.history.evaluations
    return Evidence(
        config=record.config,
        sizes=vitals.sizes,
        n_train=record.config.n_train(data),
        n_test=len(data.x_test),
        losses=record.history.losses,
        last=evaluations[-1] if evaluations else None,
        signals=vitals.signals,
        sure_mistakes=vitals.sure_mistakes,
        equal_units=vitals.equal_units,
        n_classes_learned=_n_classes(data.t_train[: record.config.n_train(data)]),
        n_classes_train=_n_classes(data.t_train),
        n_classes_test=_n_classes(data.t_test),
        rates=record.history.learning_rate_changes,
    )


def _n_classes(labels: NDArray[np.integer[Any]]) -> int:
    """How many classes occur."""
    return int(np.count_nonzero(np.bincount(labels)))
