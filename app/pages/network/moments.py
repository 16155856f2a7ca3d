"""The moment that is looked at: of the past, or as the network is now."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.session.run import LiveRun, RunStatus
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from app.state.moment import MomentState
from nncore import Moment, Snapshot, Trainer


class Moments(QObject):
    """Opens the moment of the current run that a state asks for, and follows the training.

    Attributes
    ----------
    moment : Moment or None
        The one looked at last, of the current run.
    """

    changed = Signal(object)  # Moment

    def __init__(
        self, session: Session, model: StateModel[MomentState], scope: Scope, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._model, self._scope = session, model, scope
        self._moment: Moment | None = None
        self._following = False
        model.changed.connect(self._on_changed)
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status_changed)

    @property
    def moment(self) -> Moment | None:
        run = self._session.run
        moment = self._moment
        return moment if run is not None and moment and moment.run is run.record else None

    @property
    def iterations(self) -> tuple[int, ...]:
        """Moments of the current run that can be opened, by their iterations."""
        run = self._session.run
        return tuple(s.iteration for s in run.record.timeline.snapshots) if run else ()

    def follow(self, following: bool) -> None:
        """Look at the run from now on, or no more; nobody sees it then."""
        self._following = following
        self._scope.unwatch()
        if following:
            self._look()

    @Slot(object, object)
    def _on_changed(self, _now: MomentState, _before: MomentState) -> None:
        if self._following:
            self._scope.unwatch()
            self._look()

    @Slot(object)
    def _on_run_started(self, _: LiveRun) -> None:
        if self._following:
            self._scope.unwatch()
            self._look()

    @Slot(object)
    def _on_status_changed(self, status: RunStatus) -> None:
        """Open the end of a run: no watch knows a step as the last that a rule has ended it at."""
        if self._following and status.ended and self._model.value.iteration is None:
            self._scope.unwatch()
            self._look()

    def _look(self) -> None:
        """Open a snapshot of the past or of the end, or ask for those to come."""
        run, iteration = self._session.run, self._model.value.iteration
        if run is None:
            return
        timeline = run.record.timeline
        if timeline.snapshots and (iteration is not None or run.status.ended):
            newest = timeline.snapshots[-1]
            self._open(run, newest if iteration is None else timeline.at(iteration))
            return
        reply = partial(self._open_newest, run)
        self._scope.ask(Trainer.snapshot, reply)
        self._scope.watch(_snapshot_after_step, reply)

    def _open_newest(self, run: LiveRun, snapshot: Snapshot) -> None:
        """Open a snapshot of now, unless somebody looks at the past, or at another run.

        A run that has just been left may still answer a question to the one that follows, and
        one that has diverged may answer with numbers that are not finite.
        """
        is_at_end = run.status.ended and bool(run.record.timeline.snapshots)
        is_now = self._model.value.iteration is None and not is_at_end
        if is_now and run is self._session.run and snapshot.iteration <= run.iteration:
            self._open(run, snapshot)

    def _open(self, run: LiveRun, snapshot: Snapshot) -> None:
        before = self.moment
        if before is not None:
            self._moment = before.at(snapshot)
        else:
            self._moment = Moment(run.record, run.dataset, snapshot)
        self.changed.emit(self._moment)


def _snapshot_after_step(trainer: Trainer) -> Generator[None, None, Snapshot]:
    yield
    return trainer.snapshot()
