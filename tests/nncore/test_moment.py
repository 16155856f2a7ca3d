"""Moments of a run: what stands in its snapshots is what the run went on from."""

from itertools import pairwise

import numpy as np
import pytest

from nncore import Moment, Run, Trainer, TrainingConfig
from tests.nncore.small_sets import small_set

PLAIN = TrainingConfig(hidden_sizes=(4,), batch_size=3, iterations=8)
WITH_ALL = TrainingConfig(
    hidden_sizes=(4, 5),
    batch_size=3,
    iterations=8,
    optimizer="adam",
    learning_rate=0.01,
    schedule="cosine",
    weight_decay=0.01,
    weight_decay_kind="decoupled",
    dropout=0.4,
    augment_shift=1.0,
    augment_noise=0.1,
    sampling="shuffled",
    dtype="float64",
)


def moments_of(config, dataset):
    run = Run.untrained(config, dataset)
    for _ in Trainer(config, dataset).run(run.history, run.timeline):
        pass
    first = Moment(run, dataset, run.timeline.snapshots[0])
    return [first.at(snapshot) for snapshot in run.timeline.snapshots]


def step_again(moment):
    """Make the step that follows a moment, and return the parameters after it."""
    network = moment.network.copy()
    loss, grads = moment.next_batch.network(network).loss_and_gradient(*moment.next_samples())
    moment.optimizer.update(network.params, grads)
    return loss, network.params


@pytest.mark.parametrize("config", [PLAIN, WITH_ALL], ids=["plain", "with all"])
def test_the_step_after_any_moment_can_be_made_again_bit_for_bit(config):
    moments = moments_of(config, small_set())
    assert [moment.iteration for moment in moments] == list(range(9))
    for moment, after in pairwise(moments):
        loss, params = step_again(moment)
        assert loss == moment.run.history.losses[moment.iteration]
        for name, param in params.items():
            np.testing.assert_array_equal(param, after.network.params[name])


def test_a_moment_is_as_it_was_however_often_its_step_is_made():
    moment = moments_of(WITH_ALL, small_set())[4]
    (_, first), (_, second) = step_again(moment), step_again(moment)
    for name, param in first.items():
        np.testing.assert_array_equal(param, second[name])
    with pytest.raises(ValueError, match="read-only"):
        moment.network.params["W1"][0, 0] = 1


def test_a_moments_optimizer_has_the_rate_of_the_step_that_follows():
    moments = moments_of(WITH_ALL, small_set())
    rates = moments[0].run.history.learning_rates
    assert [moment.optimizer.lr for moment in moments[:-1]] == rates.tolist()
    assert len(set(rates)) == len(rates)  # of a schedule


def test_a_moment_uses_no_unit_that_dropout_left_out():
    moment = moments_of(WITH_ALL, small_set())[2]
    masks = moment.next_network().masks
    assert [mask.shape for mask in masks] == [(3, 4), (3, 5)]
    assert {0.0, 1 / 0.6} == {float(value) for mask in masks for value in mask.ravel()}
    assert moment.network.masks is None


def test_a_moment_says_when_it_was():
    moment = moments_of(PLAIN, small_set())[3]
    assert repr(moment) == "<Moment after 3 iterations of <Run: 8 of 8 iterations>>"
