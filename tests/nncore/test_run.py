"""The record of a training run."""

from nncore import Run, Trainer, TrainingConfig
from tests.nncore.small_sets import small_set


def test_a_record_counts_the_steps_that_were_made_on_it():
    config = TrainingConfig(hidden_sizes=(3,), batch_size=2, iterations=3)
    run = Run.untrained(config, small_set())
    assert (run.iteration, len(run.history.evaluations), len(run.timeline)) == (0, 0, 0)
    for _ in Trainer(config, small_set()).run(run.history, run.timeline):
        pass
    assert run.iteration == 3
    assert [e.iteration for e in run.history.evaluations] == [0, 3]
    assert repr(run) == "<Run: 3 of 3 iterations>"
