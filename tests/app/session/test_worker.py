"""What the training thread does, and what it must not do."""

import math
import threading

import pytest
from pytestqt.qtbot import QtBot

from app.session.control import RunControl
from app.session.pace import Pace
from app.session.probes import Probe
from app.session.run import LiveRun
from app.session.worker import TrainingWorker
from app.window.main_window import MainWindow
from nncore import Evaluation, Run, Trainer, TrainingConfig
from tests.nncore.small_sets import small_set

ANSWER_MS = 30_000


class Loop:
    """Garbage that only the collector can find, and that tells where it was found."""

    def __init__(self, collected_on: list[threading.Thread]) -> None:
        self.itself = self
        self._collected_on = collected_on

    def __del__(self) -> None:
        self._collected_on.append(threading.current_thread())


def test_no_garbage_is_collected_on_the_training_thread(window: MainWindow, qtbot: QtBot) -> None:
    collected_on: list[threading.Thread] = []
    answers: list[int] = []

    def allocate(_: Trainer) -> int:
        Loop(collected_on)
        return len([[] for _ in range(100_000)])  # enough for many collections

    window.session.request(allocate, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=ANSWER_MS)
    assert set(collected_on) <= {threading.main_thread()}


@pytest.mark.parametrize(
    ("n_train", "batch_size", "sampling", "ends"),
    [
        (20, 5, "random", [4, 8, 12]),
        (20, 8, "random", [3, 5, 8]),  # after 24, 40 and 64 samples of 20, 40 and 60
        (20, 8, "shuffled", [3, 6, 9]),
        (20, 30, "random", [1, 2, 3]),  # each step is more than an epoch
    ],
)
def test_an_epoch_ends_with_the_step_that_fills_it(
    n_train: int, batch_size: int, sampling: str, ends: list[int]
) -> None:
    config = TrainingConfig(
        hidden_sizes=(3,), batch_size=batch_size, sampling=sampling, train_size=n_train
    )
    dataset = small_set(n_train)
    run = LiveRun(Run.untrained(config, dataset), dataset, RunControl(speed=1e-3))
    worker, held = TrainingWorker(Pace()), []

    def go_on(run: LiveRun) -> None:
        held.append(run.iteration)
        if len(held) == len(ends):
            run.control.stop()
        else:
            run.control.step_epoch()

    worker.held.connect(go_on)
    run.control.step_epoch()
    worker.train(run)
    assert held == ends


def test_of_evaluations_that_follow_each_other_at_once_only_the_first_and_the_last_are_told() -> (
    None
):
    dataset = small_set(n_train=6)
    config = TrainingConfig(hidden_sizes=(3,), batch_size=100, iterations=40)
    run = LiveRun(Run.untrained(config, dataset), dataset, RunControl(paused=False))
    pace, told = Pace(), []
    pace.interval = math.inf
    worker = TrainingWorker(pace)
    worker.evaluated.connect(lambda _, evaluation: told.append(evaluation.iteration))
    worker.ended.connect(lambda _: told.append("ended"))
    worker.train(run)
    assert [e.iteration for e in run.record.history.evaluations] == list(range(41))
    assert told == [0, 40, "ended"]


def test_a_run_that_waits_has_told_of_its_evaluation() -> None:
    dataset = small_set(n_train=6)
    config = TrainingConfig(hidden_sizes=(3,), batch_size=100, iterations=5)
    control = RunControl()
    run = LiveRun(Run.untrained(config, dataset), dataset, control)
    pace, told = Pace(), []
    pace.interval = math.inf
    worker = TrainingWorker(pace)

    def go_on(_: LiveRun, evaluation: Evaluation) -> None:
        told.append(evaluation.iteration)
        control.step()

    worker.evaluated.connect(go_on)
    worker.train(run)
    assert told == [0, 1, 2, 3, 4, 5]


def test_what_still_waits_to_be_answered_when_the_session_closes_is_not_asked() -> None:
    worker, asked = TrainingWorker(Pace()), []
    config = TrainingConfig(hidden_sizes=(3,), batch_size=5)
    run = LiveRun(Run.untrained(config, small_set()), small_set(), RunControl())

    def close(_: Trainer) -> None:  # as the GUI thread does in the middle of an answer
        asked.append("first")
        worker.close()
        run.control.stop()

    run.probes.put(Probe(close, asked.append))
    run.probes.put(Probe(lambda _: asked.append("second"), asked.append))
    worker.train(run)
    assert asked == ["first"]
