"""Stop rules: which step ends a run, worked by hand from its losses and accuracies."""

from fractions import Fraction

import numpy as np
import pytest

from nncore import Evaluation, History, Run, Trainer, TrainingConfig, load_run, save_run
from nncore.history import Step
from nncore.stopping import StopRules
from tests.nncore.small_sets import small_set

BATCH = np.array([0])


def stopped_at(losses, per_epoch, **rules):
    """The step after which a run of these losses is stopped, and by which rule."""
    history = History()
    stop = StopRules(TrainingConfig(iterations=len(losses), **rules), per_epoch, history)
    for iteration, loss in enumerate(losses, start=1):
        history.append(Step(iteration, loss, 0.1, BATCH))
        if reason := stop.reason(seconds=10.0 * iteration):
            return iteration, reason
    return None


def test_without_a_rule_the_last_iteration_ends_a_run():
    assert stopped_at([3.0, 3.0, 3.0], Fraction(1)) == (3, "iterations")


@pytest.mark.parametrize(
    ("patience", "losses", "expected"),
    [
        # means of the epochs of 2 steps: 4, 2, 3, 2, 1.5, ...: that of 2 is met, not beaten
        (1, [4, 4, 1, 3, 3, 3, 2, 2, 1, 2, 9, 9], (6, "patience")),
        (2, [4, 4, 1, 3, 3, 3, 2, 2, 1, 2, 9, 9], (8, "patience")),
        (3, [4, 4, 1, 3, 3, 3, 2, 2, 1, 2, 9, 9], (12, "iterations")),
        (1, [4, 4, 0, 7, 3, 3.4, 9, 9, 9, 9], (8, "patience")),  # single losses are not compared
    ],
)
def test_patience_counts_epochs_since_the_lowest_mean_loss(patience, losses, expected):
    assert stopped_at(losses, Fraction(2), patience=patience) == expected


def test_epochs_of_one_and_a_half_steps_end_with_the_step_that_fills_them():
    # steps 1 and 2, step 3, steps 4 and 5, step 6: means 2, 1, 1.5, ...
    losses = [2, 2, 1, 2, 1, 0]
    assert stopped_at(losses, Fraction(3, 2), patience=1) == (5, "patience")


def test_a_step_of_more_than_an_epoch_counts_as_one():
    assert stopped_at([3, 2, 2, 2, 1], Fraction(1, 5), patience=2) == (4, "patience")


def test_the_time_limit_counts_seconds_of_training():
    assert stopped_at([1.0] * 9, Fraction(1), time_limit=35.0) == (4, "time_limit")


def test_no_rule_stops_an_untrained_run():
    history = History()
    history.append_evaluation(Evaluation(0, 0.0, 0.9, 0.9))
    config = TrainingConfig(target_accuracy=0.5, patience=1, time_limit=1.0)
    assert StopRules(config, Fraction(1), history).reason(seconds=2.0) is None


def trained(dataset, **settings):
    """A run of 40 images in batches of 5: an epoch is 8 steps, and so is an evaluation."""
    config = TrainingConfig(
        hidden_sizes=(20,), batch_size=5, learning_rate=1.0, weight_init_std=0.5, **settings
    )
    run = Run.untrained(config, dataset)
    list(Trainer(config, dataset).run(run.history, run.timeline))
    return run


def test_a_target_stops_at_the_first_evaluation_that_reaches_it():
    dataset = small_set()
    free = trained(dataset, iterations=400).history.evaluations
    target = free[-1].test_accuracy
    first = next(e for e in free[1:] if e.test_accuracy >= target)
    assert first.iteration < 400, "the set is too hard for this test"
    run = trained(dataset, iterations=400, target_accuracy=target)
    assert run.history.stopped_by == "target_accuracy"
    assert run.history.evaluations == free[: free.index(first) + 1]
    assert run.timeline.snapshots[-1].iteration == run.iteration == first.iteration


def test_a_rule_changes_no_step_before_the_last_one():
    free, patient = (trained(small_set(), iterations=400, patience=n) for n in (0, 3))
    assert patient.history.stopped_by == "patience"
    assert 0 < patient.iteration < 400
    assert patient.iteration % 8 == 0
    np.testing.assert_array_equal(patient.history.losses, free.history.losses[: patient.iteration])
    means = free.history.losses[: patient.iteration].reshape(-1, 8).mean(axis=1, dtype=float)
    assert len(means) - 1 - means.argmin() == 3


def test_a_run_that_was_stopped_ends_with_an_evaluation_and_is_over_when_it_is_resumed(tmp_path):
    dataset = small_set()
    run = trained(dataset, iterations=400, time_limit=1e-9)
    assert (run.history.stopped_by, run.iteration) == ("time_limit", 1)
    assert run.history.evaluations[-1].iteration == 1
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz")
    assert read.history.stopped_by == "time_limit"
    trainer = Trainer.resume(read, dataset)
    assert trainer.finished
    assert list(trainer.run(read.history, read.timeline)) == []


def test_patience_of_a_resumed_run_remembers_the_epochs_before(tmp_path):
    dataset = small_set()
    settings = {"patience": 3, "hidden_sizes": (20,), "batch_size": 5}
    config = TrainingConfig(learning_rate=1.0, weight_init_std=0.5, iterations=400, **settings)
    whole = trained(dataset, iterations=400, patience=3)
    run, trainer = Run.untrained(config, dataset), Trainer(config, dataset)
    for _ in trainer.run(run.history, run.timeline):
        if trainer.iteration == whole.iteration - 4:
            break
    run.timeline.keep(trainer.snapshot())
    save_run(run, tmp_path / "run.npz")
    read = load_run(tmp_path / "run.npz")
    list(Trainer.resume(read, dataset).run(read.history, read.timeline))
    assert read.history.stopped_by == "patience"
    assert read.iteration == whole.iteration
