"""The seed's 10,000 steps, in the window and in the engine alone: do they learn MNIST?"""

from __future__ import annotations

from collections.abc import Iterator

from app.session.run import RunStatus
from nncore import History, Timeline, Trainer, TrainingConfig
from tests.mnist import built_in_mnist
from tests.stress.deadline import Deadline
from tests.stress.opening import left_over, opened
from tests.stress.outcome import Outcome
from tests.stress.waiting import wait_until

LEAST_ACCURACY = 0.94  # on the test images
RUN_SECONDS = 600.0
TOO_LITTLE = "seed {seed}: {where} reads {accuracy:.1%} of the test images"
UNFINISHED = "seed {seed}: the run in the window is {status} after {seconds:g} s"


def learning(deadline: Deadline, seed: int) -> Outcome:
    """A run in the window and one of the engine in turn, until the deadline."""
    outcome = Outcome("learning")
    runs = 0
    while runs == 0 or not deadline.expired:
        outcome.findings += _in_the_window(seed + runs)
        outcome.findings += _in_the_engine(seed + runs)
        runs += 1
    outcome.done = f"{runs} runs of 10,000 steps each way from seed {seed}"
    return outcome


def _in_the_window(seed: int) -> Iterator[str]:
    window = opened("training")
    window.session.set_config(TrainingConfig(seed=seed))
    run = window.session.run
    assert run is not None
    window.session.start()
    if wait_until(lambda: run.status is RunStatus.FINISHED, RUN_SECONDS):
        accuracy = run.record.history.evaluations[-1].test_accuracy
        yield from _too_little(seed, "the window", accuracy)
    else:
        yield UNFINISHED.format(seed=seed, status=run.status, seconds=RUN_SECONDS)
    window.close()
    yield from left_over()


def _in_the_engine(seed: int) -> Iterator[str]:
    """With W2 drawn without the 0.01, as the seed does."""
    config = TrainingConfig(weight_init_std=(0.01, 1.0), seed=seed)
    history = History(config.dtype)
    for _ in Trainer(config, built_in_mnist()).run(history, Timeline()):
        pass
    yield from _too_little(seed, "the engine", history.evaluations[-1].test_accuracy)


def _too_little(seed: int, where: str, accuracy: float) -> Iterator[str]:
    if accuracy < LEAST_ACCURACY:
        yield TOO_LITTLE.format(seed=seed, where=where, accuracy=accuracy)
