"""The next step, made again: against sums and products written out one by one."""

import math
from itertools import pairwise

import numpy as np
import pytest

from nncore import (
    ArgumentError,
    Cancelled,
    Moment,
    NextStep,
    Run,
    Trainer,
    TrainingConfig,
    trace_sample,
)
from tests.nncore.small_sets import small_set
from tests.nncore.test_moment import PLAIN, WITH_ALL, moments_of

RELATIVE = {"rel": 1e-12, "abs": 1e-15}
CLOSE = {"rtol": 1e-9, "atol": 1e-12}


def sigmoid(a):
    return 1 / (1 + math.exp(-a))


def by_hand(moment, n):
    """One sample through a network of one hidden layer of sigmoids, number by number."""
    x, t = moment.next_samples()
    W1, b1, W2, b2 = (moment.network.params[name].tolist() for name in ("W1", "b1", "W2", "b2"))
    x, label = x[n].tolist(), int(t[n])
    hidden = [sigmoid(sum(x[i] * W1[i][j] for i in range(len(x))) + b1[j]) for j in range(len(b1))]
    scores = [sum(hidden[j] * W2[j][k] for j in range(len(b1))) + b2[k] for k in range(len(b2))]
    total = sum(math.exp(score) for score in scores)
    y = [math.exp(score) / total for score in scores]
    delta2 = [y[k] - (k == label) for k in range(len(y))]  # but for the 1e-7 in the logarithm
    delta1 = [
        sum(W2[j][k] * delta2[k] for k in range(len(y))) * hidden[j] * (1 - hidden[j])
        for j in range(len(b1))
    ]
    return x, hidden, y, delta1, delta2


@pytest.fixture(scope="module")
def moment():
    config = TrainingConfig(hidden_sizes=(4,), batch_size=3, iterations=8, dtype="float64")
    return moments_of(config, small_set())[5]


@pytest.mark.parametrize("n", range(3))
def test_a_sample_s_values_are_those_of_sums_written_out(moment, n):
    trace = trace_sample(moment, n)
    x, hidden, y, delta1, delta2 = by_hand(moment, n)
    np.testing.assert_allclose(trace.inputs[0], [x])
    np.testing.assert_allclose(trace.inputs[1], [hidden])
    np.testing.assert_allclose(trace.probabilities, [y])
    np.testing.assert_allclose(trace.deltas[0], [delta1], atol=1e-6)
    np.testing.assert_allclose(trace.deltas[1], [delta2], atol=1e-6)


def test_a_weight_s_gradient_is_the_mean_of_delta_times_input(moment):
    step = NextStep(moment)
    entry = step.entry("W1", (7, 2))
    hands = [by_hand(moment, n) for n in range(3)]
    np.testing.assert_allclose(entry.inputs, [x[7] for x, *_ in hands])
    np.testing.assert_allclose(entry.deltas, [d[2] for *_, d, _ in hands], atol=1e-7)
    products = [x[7] * d[2] for x, _, _, d, _ in hands]
    np.testing.assert_allclose(entry.products, products, atol=1e-7)
    assert entry.gradient == pytest.approx(sum(products) / 3, abs=1e-7)


def test_losses_around_are_those_of_the_weight_moved_by_hand(moment):
    entry = NextStep(moment).entry("W1", (7, 2))
    for moved, losses in ((1e-4, entry.above), (-1e-4, entry.below)):
        network = moment.network.copy()
        network.params["W1"][7, 2] += moved
        x, t = moment.next_samples()
        each = [network.loss(x[n], t[n]) for n in range(3)]
        np.testing.assert_allclose(losses, each, rtol=1e-15)
    assert entry.difference.above == pytest.approx(sum(entry.above) / 3, rel=1e-15)


def test_a_bias_counts_as_the_weight_of_an_input_of_one(moment):
    entry = NextStep(moment).entry("b2", (4,))
    assert entry.inputs.tolist() == [1.0, 1.0, 1.0]
    deltas = [delta2[4] for *_, delta2 in (by_hand(moment, n) for n in range(3))]
    np.testing.assert_allclose(entry.deltas, deltas, atol=1e-6)


def test_the_softmax_is_the_sigmoid_of_a_score_less_the_others_together(moment):
    entry = NextStep(moment).entry("W2", (1, 4))
    expected = [y[4] for _, _, y, _, _ in (by_hand(moment, n) for n in range(3))]
    np.testing.assert_allclose([sigmoid(a) for a in entry.arguments], expected)


def test_a_hidden_unit_s_function_is_taken_of_its_pre_activation(moment):
    entry = NextStep(moment).entry("W1", (7, 2))
    expected = [hidden[2] for _, hidden, *_ in (by_hand(moment, n) for n in range(3))]
    np.testing.assert_allclose([sigmoid(a) for a in entry.arguments], expected)


@pytest.mark.parametrize("config", [PLAIN, WITH_ALL], ids=["plain", "with all"])
def test_the_step_made_again_is_the_one_that_the_run_made(config):
    moments = moments_of(config, small_set())
    for here, there in pairwise(moments):
        step = NextStep(here)
        assert step.is_made
        assert step.loss == here.run.history.losses[here.iteration]
        for name, param in step.params.items():
            np.testing.assert_array_equal(param, there.network.params[name])
        for name, state in step.optimizer.state.items():
            for key, array in state.items():
                np.testing.assert_array_equal(array, there.optimizer.state[name][key])


@pytest.mark.parametrize(
    ("name", "index"), [("W1", (4, 1)), ("W2", (2, 3)), ("W3", (0, 8)), ("b1", (1,))]
)
def test_with_dropout_and_augmentation_differences_and_backpropagation_agree(name, index):
    moment = moments_of(WITH_ALL, small_set())[6]
    entry = NextStep(moment).entry(name, index)
    np.testing.assert_allclose(entry.products, entry.differences, atol=1e-8)
    assert entry.gradient == pytest.approx(entry.products.mean(), rel=1e-12)
    assert entry.difference.slope == pytest.approx(entry.gradient, abs=1e-8)


def test_an_entry_tells_what_the_optimizer_made_of_it():
    config = TrainingConfig(
        hidden_sizes=(4,), batch_size=3, iterations=8, optimizer="momentum", dtype="float64"
    )
    moments = moments_of(config, small_set())
    first, later = (NextStep(moments[i]).entry("W2", (1, 2)) for i in (0, 5))
    assert first.state_before == {"velocity": 0.0}
    for entry in (first, later):
        velocity = 0.9 * entry.state_before["velocity"] + entry.gradient
        assert entry.state_after["velocity"] == pytest.approx(velocity, **RELATIVE)
        assert entry.after == pytest.approx(entry.before - 0.1 * velocity, **RELATIVE)
    assert later.before == moments[5].network.params["W2"][1, 2]
    assert later.after == moments[6].network.params["W2"][1, 2]


def test_adam_s_corrected_moments_are_told_after_the_step():
    moment = moments_of(WITH_ALL, small_set())[0]
    entry = NextStep(moment).entry("W1", (4, 1))
    g = entry.gradient
    assert entry.state_after["first_moment"] == pytest.approx(0.1 * g)
    assert entry.state_after["first_moment_corrected"] == pytest.approx(g)
    assert entry.state_after["second_moment_corrected"] == pytest.approx(g * g)


def test_the_loss_after_is_that_of_the_same_samples_and_units():
    moment = moments_of(WITH_ALL, small_set())[3]
    step = NextStep(moment)
    after = moment.next_batch.network(moment.network.with_params(step.params))
    assert step.loss_after == pytest.approx(after.loss(*moment.next_samples()), rel=1e-12)
    assert step.loss_after != step.loss


def test_layers_tell_the_means_of_the_mini_batch(moment):
    step = NextStep(moment)
    layers = step.layers
    np.testing.assert_allclose(step.inputs, moment.next_samples()[0].mean(axis=0))
    hands = [by_hand(moment, n) for n in range(3)]
    for layer, z_place, delta_place in ((0, 1, 3), (1, 2, 4)):
        z, delta = (
            np.mean([hand[place] for hand in hands], axis=0) for place in (z_place, delta_place)
        )
        np.testing.assert_allclose(layers[layer].outputs, z)
        np.testing.assert_allclose(layers[layer].deltas, delta, atol=1e-6)
    assert layers[0].states is not None
    assert layers[1].states is None


def test_a_large_batch_in_parts_tells_the_same(moment, monkeypatch):
    whole = NextStep(moment)
    entry, loss_after, layers = whole.entry("W1", (7, 2)), whole.loss_after, whole.layers
    monkeypatch.setattr("nncore.mini_batch.samples_at_once", lambda sizes: 2)
    parts, asked = NextStep(moment), []
    same = parts.entry("W1", (7, 2), lambda: asked.append(True) or True)
    assert len(asked) == 2
    parts.measure(lambda: asked.append(True) or True)
    assert len(asked) == 6  # the loss after the step, and the means
    with pytest.raises(Cancelled):
        NextStep(moment).measure(lambda: False)
    np.testing.assert_allclose(same.products, entry.products, **CLOSE)
    np.testing.assert_allclose(same.differences, entry.differences, atol=1e-11)  # rounding / 2h
    assert same.after == pytest.approx(entry.after, rel=1e-12)
    assert parts.loss_after == pytest.approx(loss_after, rel=1e-12)
    for one, other in zip(parts.layers, layers, strict=True):
        np.testing.assert_allclose(one.outputs, other.outputs, **CLOSE)
        np.testing.assert_allclose(one.deltas, other.deltas, **CLOSE)


def test_a_moment_stays_as_it_is_however_its_step_is_looked_at(moment):
    before = {name: param.copy() for name, param in moment.network.params.items()}
    step = NextStep(moment)
    step.entry("W1", (7, 2))
    assert step.loss_after
    for name, param in before.items():
        np.testing.assert_array_equal(param, moment.network.params[name])
    assert NextStep(moment).entry("W1", (7, 2)).after == step.entry("W1", (7, 2)).after


def test_a_step_whose_loss_is_no_number_is_not_made():
    dataset = small_set()
    config = TrainingConfig(
        hidden_sizes=(4, 4),
        batch_size=3,
        iterations=4,
        weight_init_std=1e200,
        activation="relu",
        dtype="float64",
    )
    moment = snapshot_of(config, dataset)
    step = NextStep(moment)
    assert not step.is_made
    assert not math.isfinite(step.loss)
    for name, param in step.params.items():
        np.testing.assert_array_equal(param, moment.network.params[name])
    entry = step.entry("W2", (0, 0))
    assert entry.before == entry.after


def snapshot_of(config, dataset):
    trainer = Trainer(config, dataset)
    return Moment(Run.untrained(config, dataset), dataset, trainer.snapshot())


def test_an_unknown_parameter_is_refused(moment):
    with pytest.raises(ArgumentError, match="W9"):
        NextStep(moment).entry("W9", (0, 0))
