"""What of a run is said aloud: its start, its accuracy now and then, how it ends."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.catalog.stop_reasons import STOP_CATALOG
from app.number_text import general, percent, whole
from app.session.run import RunStatus
from app.session.session import Session
from app.translation import name_of
from app.widgets.accessibility import announce
from nncore import Evaluation

PACE_S = 10.0  # from one accuracy to the next: a sentence takes three seconds to say


class RunAnnouncer(QObject):
    """Has a screen reader say how the training goes, whatever page is shown."""

    def __init__(
        self, window: QWidget, session: Session, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._clock = window, session, clock
        self._said_at = -PACE_S
        self._stood_at = 0  # iteration: by the time that a start is told it is farther
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status_changed)
        session.evaluated.connect(self._on_evaluated)

    @property
    def _iteration(self) -> int:
        run = self._session.run
        return run.iteration if run else 0

    @Slot(object)
    def _on_run_started(self, _: object) -> None:
        self._stood_at = self._iteration

    @Slot(object)
    def _on_status_changed(self, status: RunStatus) -> None:
        if status is not RunStatus.RUNNING:
            self._stood_at = self._iteration
        words = self._words(status)
        if words:
            self._say(words)

    def _words(self, status: RunStatus) -> str:
        sentence = {
            RunStatus.READY: "",
            RunStatus.RUNNING: self.tr("Training goes on from iteration {iteration}")
            if self._stood_at
            else self.tr("Training begins"),
            RunStatus.PAUSED: self.tr("Training is paused at iteration {iteration}"),
            RunStatus.FINISHED: self.tr("Training has ended. {how}: {accuracy}"),
            RunStatus.DIVERGED: self.tr("Training has diverged at iteration {iteration}"),
            RunStatus.FAILED: self.tr("Training has failed at iteration {iteration}"),
        }[status]
        iteration = self._stood_at if status is RunStatus.RUNNING else self._iteration
        return sentence.format(
            iteration=whole(iteration), accuracy=self._accuracy(), how=self._how_it_ended()
        )

    def _how_it_ended(self) -> str:
        reason = self._session.run.record.history.stopped_by if self._session.run else None
        return name_of(STOP_CATALOG[reason]) if reason else ""

    def _accuracy(self) -> str:
        evaluations = self._session.run.record.history.evaluations if self._session.run else ()
        if not evaluations:
            return ""
        return self.tr("test accuracy {accuracy}").format(
            accuracy=percent(evaluations[-1].test_accuracy, 1)
        )

    @Slot(object)
    def _on_evaluated(self, evaluation: Evaluation) -> None:
        due = self._clock() - self._said_at >= PACE_S
        if due and self._session.status is RunStatus.RUNNING:
            self._say(
                self.tr("epoch {epoch}: test accuracy {accuracy}").format(
                    epoch=general(evaluation.epoch, 3),
                    accuracy=percent(evaluation.test_accuracy, 1),
                )
            )

    def _say(self, words: str) -> None:
        self._said_at = self._clock()
        announce(self._window, words)
