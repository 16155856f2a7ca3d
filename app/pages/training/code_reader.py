"""Has lines of the step that comes next read by the trainer, and makes the step behind them."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.pages.training.model.code_reading import CodeReading, read_code
from app.pages.training.state import TrainingState
from app.pages.training.views.training_code import TrainingCode
from app.session.probes import Watch
from app.session.scope import Scope
from app.session.session import Session
from app.state.model import StateModel
from nncore import Run, Trainer


class CodeReader(QObject):
    """Shows the line of the state, now and after each step that is watched."""

    def __init__(
        self,
        session: Session,
        scope: Scope,
        model: StateModel[TrainingState],
        panel: TrainingCode,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._scope, self._model, self._panel = session, scope, model, panel
        self._reading: CodeReading | None = None
        self._awaited = -1  # the iteration whose lines begin, once its step is made
        self._watch: Watch | None = None
        panel.view.line_chosen.connect(self._on_line)
        panel.play_bar.wanted.connect(self._on_wanted)
        model.changed.connect(self._on_changed)
        session.run_started.connect(self._on_run_started)
        session.status_changed.connect(self._on_status_changed)

    @Slot(object, object)
    def _on_changed(self, now: TrainingState, before: TrainingState) -> None:
        if (now.code, now.line) != (before.code, before.line):
            self.watch()

    @Slot(object)
    def _on_run_started(self, _: object) -> None:
        self._awaited = -1
        self.watch()

    @Slot()
    def watch(self) -> None:
        """Ask for the line now and after steps, as long as it is seen."""
        if self._watch is not None:
            self._scope.unwatch(self._watch)
            self._watch = None
        run = self._session.run
        if run is None or not self._panel.isVisible():
            return
        read = partial(read_code, run.record, self._model.value.line)
        reply = partial(self._on_reading, run.record)
        self._scope.ask(read, reply)
        self._watch = self._scope.watch(partial(_after_step, run.record, self._model), reply)

    def _on_reading(self, run: Run, reading: CodeReading | None) -> None:
        live = self._session.run
        if reading is None or live is None or live.record is not run:
            return
        self._reading = reading
        if reading.iteration == self._awaited:
            self._awaited = -1
            self._model.update(line=0)
        self._show()

    @Slot(object)
    def _on_status_changed(self, _: object) -> None:
        if not self._goes_on:
            self._awaited = -1  # the step was the last one, or could not be made
        self._show()

    def _show(self) -> None:
        if self._reading is not None:
            self._panel.show_reading(self._reading, self._goes_on)

    @property
    def _goes_on(self) -> bool:
        """Whether another step can be made: a run that has ended would begin again."""
        run = self._session.run
        return run is not None and not run.status.ended

    @Slot(int)
    def _on_line(self, place: int) -> None:
        """Go to a line that was clicked, unless the lines wait for an answer."""
        if self._reading is not None and self._panel.play_bar.isEnabled():
            self._model.update(line=self._reading.code.order.index(place))

    @Slot(int)
    def _on_wanted(self, number: int) -> None:
        """Go to a line; behind the last one the step is made, and the lines begin again."""
        reading = self._reading
        if reading is None:
            return
        if number < len(reading.code.order):
            self._model.update(line=number)
        elif self._awaited < 0 and self._goes_on:
            self._awaited = reading.iteration + 1
            self._session.step()


def _after_step(
    run: Run, model: StateModel[TrainingState], trainer: Trainer
) -> Generator[None, None, CodeReading | None]:
    yield
    return read_code(run, model.value.line, trainer)
