"""The one place that knows the data and the current run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from app.session.control import FULL_SPEED, RunControl
from app.session.jobs import STACK_BYTES, Job, Jobs
from app.session.pace import Pace
from app.session.probes import Probe, Question, Reply, Watch
from app.session.queue import RunQueue
from app.session.run import LiveRun, RunStatus
from app.session.shelf import Shelf
from app.session.shelf_folder import ShelfFolder
from app.session.worker import TrainingWorker
from app.state.model import StateModel
from nncore import (
    Dataset,
    DatasetError,
    DivergedError,
    Evaluation,
    Run,
    Trainer,
    TrainingConfig,
    load_dataset,
)
from nncore.data_files.finding import as_path, find_source

if TYPE_CHECKING:
    from app.session.training_process import Runner

NO_DATA_FILES = "unknown_form", "unknown_file"  # codes of the engine's errors


class Session(QObject):
    """Data, current run and the thread that trains; every page gets it and shows it.

    All signals are emitted on the GUI thread.
    """

    loading = Signal(float)  # fraction of a data set read
    dataset_changed = Signal(object)  # Dataset
    dataset_failed = Signal(object)  # Exception; the data in use stay
    config_changed = Signal(object)  # TrainingConfig: what the next run does
    run_started = Signal(object)  # LiveRun: a new one is current, untrained
    status_changed = Signal(object)  # RunStatus
    evaluated = Signal(object)  # Evaluation
    run_ended = Signal(object)  # LiveRun
    run_failed = Signal(object)  # Exception: the run diverged, or something broke
    error_raised = Signal(object)  # Exception: outside of the run itself

    _train = Signal(object)  # to the worker's thread
    _answer_probes = Signal()

    def __init__(
        self,
        config: TrainingConfig | None = None,
        parent: QObject | None = None,
        runs: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.config_model = StateModel(config or TrainingConfig(), self)
        self.config_model.changed.connect(self._on_config_changed)
        self.dataset: Dataset | None = None
        self.data_path: Path | None = None  # None for the built-in MNIST
        self.run: LiveRun | None = None
        self.jobs = Jobs(self)
        self.pace = Pace()
        self.shelf = Shelf(ShelfFolder(runs) if runs else None, self.jobs, self)
        self.shelf.failed.connect(self.error_raised)
        self.queue = RunQueue(self.shelf, self, _train_elsewhere)
        self.queue.failed.connect(self.error_raised)
        self._loading: Job | None = None
        self._loading_path: Path | None = None
        self._else_mnist = False
        self._speed = FULL_SPEED
        self.hold_at: int | None = None  # steps of a run
        self._probes: SimpleQueue[Probe] = SimpleQueue()  # of the current or the first run
        self._closed = False
        self._start_thread()

    def _start_thread(self) -> None:
        self._worker = TrainingWorker(self.pace)  # no parent, or it could not move to the thread
        self._thread = QThread()
        self._thread.setObjectName("training")
        self._thread.setStackSize(STACK_BYTES)
        self._worker.moveToThread(self._thread)
        self._train.connect(self._worker.train)
        self._answer_probes.connect(self._worker.answer_probes)
        self._worker.evaluated.connect(self._on_evaluated)
        self._worker.held.connect(self._on_held)
        self._worker.ended.connect(self._on_ended)
        self._worker.left.connect(self.shelf.leave)
        self._worker.failed.connect(self._on_failed)
        self._worker.answered.connect(self._on_answered)
        self._worker.looked.connect(self._on_looked)
        self._worker.probe_failed.connect(self.error_raised)
        self._thread.start()

    # Data

    def load(self, path: Path | None = None, else_mnist: bool = False) -> None:
        """Read MNIST, or the data set of a folder or a file, and begin a run on it.

        With `else_mnist` a set that cannot be read is reported, and MNIST is read instead.

        Reading begins with the next turn of the event loop: at start it would hold up the making
        and the first paint of the window by a fifth.
        """
        self._end_loading()
        self._loading_path, self._else_mnist = path, else_mnist
        job = self.jobs.new(lambda job: _read(path, job.report))
        job.progressed.connect(self.loading)
        job.done.connect(self._on_loaded)
        job.failed.connect(self._on_load_failed)
        self._loading = job
        QTimer.singleShot(0, self._begin_loading)

    @Slot()
    def _begin_loading(self) -> None:
        if self._loading is not None and not self._closed:
            self._loading.start()

    @Slot(object)
    def _on_loaded(self, dataset: Dataset) -> None:
        self.use(dataset, self._loading_path and as_path(self._loading_path))

    def use(self, dataset: Dataset, path: Path | None = None) -> None:
        """Begin a run on a data set that is in memory; `path` says where it was read.

        One that is being read ends.
        """
        self._end_loading()
        self.dataset, self.data_path = dataset, path
        self._leave_run()  # it learns from other data
        self.config_model.set(self.config.fitted_to(dataset))
        self.dataset_changed.emit(dataset)
        self.reset()

    def _end_loading(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None

    @Slot(object)
    def _on_load_failed(self, error: Exception) -> None:
        self._loading = None
        self.dataset_failed.emit(error)
        if self._else_mnist:
            self.load()

    @property
    def engine_reads_data(self) -> bool:
        """Whether a process of the engine's own can read the data in use: pictures it cannot."""
        if self.data_path is None:
            return True
        try:
            find_source(self.data_path)
        except DatasetError as error:
            return error.code not in NO_DATA_FILES  # it says itself what is wrong
        return True

    # The run

    @property
    def status(self) -> RunStatus | None:
        """Where the current run stands; None before there are data."""
        return self.run.status if self.run else None

    @property
    def config(self) -> TrainingConfig:
        """What the next run does."""
        return self.config_model.value

    def check_config(self, config: TrainingConfig) -> None:
        """Raise ConfigError for what cannot be done with the data that are loaded."""
        if self.dataset is not None:
            config.check_against(self.dataset)

    def set_config(self, config: TrainingConfig) -> None:
        """Use `config` for the next run, and at once where the current one has made no step.

        A learning rate alone is taken by the current run at its next step.
        """
        self.config_model.set(config)

    @Slot(object, object)
    def _on_config_changed(self, now: TrainingConfig, before: TrainingConfig) -> None:
        self.config_changed.emit(now)
        if self.status in {RunStatus.READY, RunStatus.FAILED}:
            self.reset()
        elif self.run is not None and now.learning_rate != before.learning_rate:
            self.run.planned_rates = {}  # a hand decides from now on
            self.request(partial(_change_learning_rate, now.learning_rate), _no_reply)

    def reset(self) -> None:
        """Begin a new run with the current config: the same seed gives the same weights."""
        if self.dataset is None:
            return
        self._leave_run()
        self._begin(Run.untrained(self.config, self.dataset), RunStatus.READY)

    def begin(self, config: TrainingConfig) -> None:
        """Begin a new run with other settings; the current one does not learn of their rate."""
        self._leave_run()
        self.config_model.set(config)
        self.reset()

    def _begin(self, record: Run, status: RunStatus) -> None:
        """Hand a run to the worker, which waits for the first turn."""
        assert self.dataset is not None
        control = RunControl(speed=self._speed, hold_at=self.hold_at)
        self.run = LiveRun(record, self.dataset, control, self._probes, status)
        self._train.emit(self.run)
        self.run_started.emit(self.run)
        self.status_changed.emit(status)

    def _leave_run(self) -> None:
        """End the current run; what is asked from now on is asked of the next one."""
        if self.run is not None:
            self.stop()
            if self.run.status.ended:  # else the worker is to leave it first
                self.shelf.leave(self.run)
            self.run = None
            self._probes = SimpleQueue()

    def stop(self) -> None:
        """End the current run for good."""
        if self.run is not None:
            self.run.control.stop()

    def start(self) -> None:
        """Run, or go on; a run that has ended begins afresh from the same weights."""
        self._go_on(RunControl.resume)

    def _go_on(self, how: Callable[[RunControl], None]) -> None:
        if self.run is None or self.run.status.ended:
            self.reset()
        if self.run is not None:
            self.pace.begin()
            how(self.run.control)
            self._set_status(RunStatus.RUNNING)

    def pause(self) -> None:
        """Hold the run before its next step."""
        if self.status is RunStatus.RUNNING and self.run is not None:
            self.run.control.pause()
            self._set_status(RunStatus.PAUSED)

    def step(self) -> None:
        """Learn from one mini-batch and hold."""
        if self.run is None or self.run.status.ended:
            self.reset()
        self.pause()
        if self.run is not None:
            self.run.control.step()
            self._set_status(RunStatus.PAUSED)

    def step_epoch(self) -> None:
        """Go on at full speed to the end of the epoch, and hold there."""
        self._go_on(RunControl.step_epoch)

    def train_to(self, iteration: int) -> None:
        """Go on at full speed until this step is made, and hold there."""
        self._go_on(partial(RunControl.step_to, iteration=iteration))

    def plan_rates(self, rates: Mapping[int, float]) -> None:
        """Have the current run change its learning rate by itself, each after so many steps.

        It does until another one is set.
        """
        if self.run is not None:
            self.run.planned_rates = rates

    def set_speed(self, speed: float) -> None:
        """Allow at most `speed` steps a second, in this run and those that follow."""
        self._speed = speed
        if self.run is not None:
            self.run.control.set_speed(speed)

    def set_hold_at(self, iteration: int | None) -> None:
        """Hold this run, and those that follow, after so many steps; None for their end."""
        self.hold_at = iteration
        if self.run is not None:
            self.run.control.set_hold_at(iteration)

    def open_run(self, record: Run, key: str = "") -> None:
        """Go on with a run that was saved, held where it was; its settings become the lab's.

        The learning rate becomes the one that was set last.
        `key` is that of the shelf, for a run that stands there.

        Raises
        ------
        RunFileError
            If the data are not those that it was made on.
        """
        if self.dataset is None:
            return
        record.check_data(self.dataset)
        self._leave_run()
        self.config_model.set(replace(record.config, learning_rate=record.base_learning_rate))
        self._begin(record, RunStatus.PAUSED if record.iteration else RunStatus.READY)
        assert self.run is not None
        self.shelf.adopt(self.run, key)

    def restore_defaults(self) -> None:
        """Go back to the book's values, with a new run on them."""
        self._leave_run()  # which is not told of their rate
        self.config_model.restore(TrainingConfig())
        self.reset()

    # Questions to the network

    def request(self, question: Question, reply: Reply) -> None:
        """Have `question(trainer)` answered between two steps; `reply` gets the answer here.

        The trainer is that of the current run, even if another run begins before it answers.
        """
        self._probes.put(Probe(question, reply))
        self._answer_probes.emit()  # seen where the worker's event loop is idle
        if self.run is not None:
            self.run.control.wake()  # seen where it waits for a turn

    def watch(self, watch: Watch) -> None:
        """Have a question asked around steps until `unwatch`."""
        if watch not in self._worker.watches:
            self._worker.watches = (*self._worker.watches, watch)

    def unwatch(self, watch: Watch) -> None:
        """End a watch; an answer that is on its way may still come."""
        self._worker.watches = tuple(w for w in self._worker.watches if w is not watch)

    # From the worker

    def _set_status(self, status: RunStatus) -> None:
        if self.run is not None and self.run.status is not status:
            self.run.status = status
            if status.ended:
                self.shelf.note_end(self.run)
            else:
                self.shelf.put(self.run)
            self.status_changed.emit(status)

    @Slot(object, object)
    def _on_evaluated(self, run: LiveRun, evaluation: Evaluation) -> None:
        if run is self.run:
            self.evaluated.emit(evaluation)

    @Slot(object)
    def _on_held(self, run: LiveRun) -> None:
        if run is self.run and run.control.paused:  # else it was told to go on meanwhile
            self._set_status(RunStatus.PAUSED)

    @Slot(object)
    def _on_ended(self, run: LiveRun) -> None:
        if run is self.run:
            self._set_status(RunStatus.FINISHED)
            self.run_ended.emit(run)

    @Slot(object, object)
    def _on_failed(self, run: LiveRun, error: Exception) -> None:
        if run is not self.run:
            return
        run.error = error
        diverged = isinstance(error, DivergedError)
        self._set_status(RunStatus.DIVERGED if diverged else RunStatus.FAILED)
        self.run_failed.emit(error)

    @Slot(float)
    def _on_looked(self, asked: float) -> None:
        self.pace.count(asked)

    @Slot(object, object)
    def _on_answered(self, reply: Reply, answer: Any) -> None:
        if not self._closed:  # else whoever asked may be gone
            reply(answer)

    def close(self) -> None:
        """End run, jobs and thread; returns when they are gone."""
        self._closed = True
        self.queue.close()
        self._worker.close()
        self.stop()
        self.jobs.close()
        self.queue.remove_files()
        self._thread.quit()
        self._thread.wait()
        self.shelf.close()


def _train_elsewhere(config: TrainingConfig, data: Path | None, file: Path) -> Runner:
    """A process for a run of the queue; imported when there is one, or the start would wait."""
    from app.session.training_process import TrainingProcess

    return TrainingProcess(config, data, file)


def _read(path: Path | None, report: Callable[[float], object]) -> Dataset:
    """Read a data set; pictures are looked for where the engine finds nothing that it reads."""
    try:
        dataset = load_dataset(path, progress=report)
    except DatasetError as error:
        from app.session.picture_folder import find_pictures, read_pictures  # rarely needed

        pictures = path and error.code in NO_DATA_FILES and find_pictures(as_path(path))
        if not pictures:
            raise
        dataset = read_pictures(pictures, report)
    dataset.identity  # noqa: B018 - takes 30 ms once, and nobody waits for it here
    return dataset


def _change_learning_rate(learning_rate: float, trainer: Trainer) -> None:
    """Run between two steps, so that no step is made with two rates; a schedule is scaled."""
    trainer.base_learning_rate = learning_rate


def _no_reply(_: Any) -> None:
    """Take no notice of an answer."""
