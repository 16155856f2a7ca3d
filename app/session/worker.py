"""The thread that trains."""

import math
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.session.control import RunControl
from app.session.pace import Pace
from app.session.probes import Reply, Watch, ask_around_step
from app.session.run import LiveRun
from nncore import DivergedError, Evaluation, Trainer


class TrainingWorker(QObject):
    """Trains one run after the other; lives on a thread of its own.

    Nothing is emitted per step, of which there are thousands a second: the GUI pulls from
    the run's history when it is about to paint.
    """

    evaluated = Signal(object, object)  # LiveRun, Evaluation: the newest, as often as is looked
    held = Signal(object)  # LiveRun: at the end of an epoch, as it was told to
    ended = Signal(object)  # LiveRun: all iterations done
    left = Signal(object)  # LiveRun: stopped on the way
    failed = Signal(object, object)  # LiveRun, Exception
    answered = Signal(object, object)  # Reply, answer
    probe_failed = Signal(object)  # Exception
    looked = Signal(float)  # processor time, in seconds, of the watches around a step

    def __init__(self, pace: Pace) -> None:
        super().__init__()
        self._pace = pace
        self.watches: tuple[Watch, ...] = ()  # replaced as a whole by the GUI thread
        self._run: LiveRun | None = None
        self._trainer: Trainer | None = None
        self._asked = 0.0  # s of processor time, for the first halves of the watches' questions
        self._untold: Evaluation | None = None  # the newest one, which waits for its signal
        self._told = 0.0  # on the clock: when one was told of last
        self._closed = False

    def close(self) -> None:
        """Answer no more: whoever asked is gone; called from the GUI thread."""
        self._closed = True

    @Slot(object)
    def train(self, run: LiveRun) -> None:
        """Train `run` until it ends or is stopped."""
        self._run, self._trainer = run, None
        self._untold, self._told = None, -math.inf
        try:
            with np.errstate(over="ignore", invalid="ignore"):  # the trainer tells of these itself
                self._trainer = _trainer_of(run)
                is_finished = self._follow(run, self._trainer)
                self._tell_evaluation()
                if is_finished:
                    self.ended.emit(run)
                else:
                    _keep_last(run, self._trainer)
                    self.left.emit(run)
        except Exception as error:  # the thread's end: everything must reach the user
            self._tell_evaluation()
            self.failed.emit(run, error)

    @Slot()
    def answer_probes(self) -> None:
        """Answer what the current run was asked since the last time."""
        run, trainer = self._run, self._trainer
        if run is None or trainer is None:
            return
        with np.errstate(over="ignore", invalid="ignore"):  # the network may have diverged
            while not (self._closed or run.probes.empty()):  # nobody else takes any out
                probe = run.probes.get()
                self._answer(probe.reply, partial(probe.question, trainer))

    def _follow(self, run: LiveRun, trainer: Trainer) -> bool:
        control = run.control
        watched: list[tuple[Reply, Callable[[], Any]]] = []
        is_held = trainer.iteration > 0 and not trainer.finished  # a saved run begins with a step
        if is_held and not control.wait_turn(self._while_waiting):
            return False
        holds = False
        for event in trainer.run(run.record.history, run.record.timeline, control.keep_going):
            if isinstance(event, Evaluation):
                self._untold = event
            if self._untold is not None and self._may_tell():
                self._tell_evaluation()
            if watched:
                self._end_watches(watched)
                watched = []
            if not run.probes.empty():
                self.answer_probes()
            if trainer.finished or (trainer.evaluation_due and not isinstance(event, Evaluation)):
                continue  # an evaluation comes next, which needs no turn
            if holds and control.hold_after(trainer.iteration, trainer.ends_epoch):
                self._tell_evaluation()
                self.held.emit(run)
            if not control.wait_turn(self._while_waiting):
                return False
            if run.planned_rates:
                _take_planned_rate(run, trainer)
            holds = control.holds_after(trainer.iteration + 1, trainer.ends_epoch)
            watched = self._begin_watches(control, trainer, holds)
        return trainer.finished

    # Evaluations: with few images there are thousands a second, too, and the GUI would drown

    def _may_tell(self) -> bool:
        """Whether the GUI thread had time since it was told of the last one."""
        return time.perf_counter() - self._told >= self._pace.interval

    def _tell_evaluation(self) -> None:
        """Tell of the newest evaluation, if that was not done yet."""
        run, evaluation = self._run, self._untold
        if run is not None and evaluation is not None:
            self._untold, self._told = None, time.perf_counter()
            self.evaluated.emit(run, evaluation)

    def _while_waiting(self) -> None:
        self._tell_evaluation()
        self.answer_probes()

    def _begin_watches(
        self, control: RunControl, trainer: Trainer, holds: bool
    ) -> list[tuple[Reply, Callable[[], Any]]]:
        is_last = trainer.iteration == trainer.config.iterations - 1
        stays = control.paused or holds or is_last
        full = control.at_full_speed
        due = [watch for watch in self.watches if watch.due(self._pace, full, stays)]
        if not due:  # as after almost every step
            return []
        begun, start = [], time.thread_time()
        for watch in due:
            try:
                begun.append((watch.reply, ask_around_step(watch, trainer)))
            except Exception as error:  # a view's mistake must not end the training
                self.probe_failed.emit(error)
        self._asked = time.thread_time() - start
        return begun

    def _end_watches(self, watched: list[tuple[Reply, Callable[[], Any]]]) -> None:
        start = time.thread_time()
        for reply, finish in watched:
            self._answer(reply, finish)
        self.looked.emit(self._asked + time.thread_time() - start)

    def _answer(self, reply: Reply, question: Callable[[], Any]) -> None:
        try:
            answer = question()
        except Exception as error:  # as above
            self.probe_failed.emit(error)
        else:
            self.answered.emit(reply, answer)


def _trainer_of(run: LiveRun) -> Trainer:
    """A new trainer, or one that goes on where a saved run is."""
    if run.record.iteration:
        return Trainer.resume(run.record, run.dataset)
    return Trainer(run.record.config, run.dataset)


def _take_planned_rate(run: LiveRun, trainer: Trainer) -> None:
    """Make the next step, and those that follow, with the rate that is planned for them."""
    rate = run.planned_rates.get(trainer.iteration)
    if rate is not None:
        trainer.base_learning_rate = rate


def _keep_last(run: LiveRun, trainer: Trainer) -> None:
    """Keep where a run was left, to go on from there; the last that was finite, if it is not."""
    with suppress(DivergedError):
        trainer.check_parameters()
        run.record.timeline.keep(trainer.snapshot())
