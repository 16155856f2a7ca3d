import copy
import itertools
import math
import pickle
import tracemalloc
from collections import deque
from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from nncore import (
    OPTIMIZERS,
    ConfigError,
    Dataset,
    DivergedError,
    Evaluation,
    History,
    MultiLayerNet,
    Timeline,
    Trainer,
    TrainingConfig,
    training,
)
from nncore.building import build_network
from tests.mnist import built_in_mnist
from tests.nncore.small_sets import empty_pixels, small_set

SMALL = {"hidden_sizes": (5,), "batch_size": 8, "iterations": 30, "weight_init_std": 1.0}
REGULARIZED = {"weight_decay": 0.1, "weight_decay_kind": "decoupled", "dropout": 0.5}
each_regularization = pytest.mark.parametrize(
    "regularization", [{}, REGULARIZED], ids=["plain", "regularized"]
)
DIVERGING = {**SMALL, "activation": "relu", "learning_rate": 1e38}


def trainer_of(**settings):
    return Trainer(TrainingConfig(**{**SMALL, **settings}), small_set())


def losses_of(trainer, n, rates=None):
    """Losses of `n` steps; `rates` says before which step the learning rate changes."""
    losses = []
    for i in range(n):
        trainer.learning_rate = (rates or {}).get(i, trainer.learning_rate)
        losses.append(trainer.step().loss)
    return losses


def same_parameters(one, other):
    return all(one.params[name].tobytes() == other.params[name].tobytes() for name in one.params)


def test_a_step_is_one_update_with_the_gradient_of_its_batch():
    data = small_set()
    trainer = Trainer(TrainingConfig(**SMALL, learning_rate=0.5, dtype="float64"), data)
    params = copy.deepcopy(trainer.network.params)
    step = trainer.step()
    net = MultiLayerNet((9, 5, 10))
    net.params = params
    x, t = data.x_train[step.indices] / 255, data.t_train[step.indices]
    assert step.loss == pytest.approx(net.loss(x, t), rel=1e-14)  # before the update
    for name, grad in net.gradient(x, t).items():
        moved = params[name] - 0.5 * grad
        np.testing.assert_allclose(trainer.network.params[name], moved, rtol=1e-12, atol=1e-15)


def test_a_step_tells_its_number_learning_rate_and_samples():
    trainer = trainer_of(learning_rate=0.3)
    announced = trainer.next_batch
    step = trainer.step()
    assert (step.iteration, step.learning_rate, trainer.iteration) == (1, 0.3, 1)
    assert step.indices is announced
    assert step.indices.shape == (8,)
    assert trainer.next_batch.tolist() != announced.tolist()


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_training_learns_the_small_set(optimizer):
    trainer = trainer_of(optimizer=optimizer, learning_rate=0.05, train_size=20)
    before = trainer.network.loss(*trainer.batch(np.arange(20)))
    losses_of(trainer, 200)
    assert trainer.network.loss(*trainer.batch(np.arange(20))) < 0.8 * before


@pytest.mark.parametrize("sampling", ["random", "shuffled"])
@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@each_regularization
def test_one_seed_gives_one_result_to_the_last_bit(sampling, optimizer, dtype, regularization):
    settings = {"sampling": sampling, "optimizer": optimizer, "dtype": dtype, "seed": 5}
    settings |= regularization
    one, other = trainer_of(**settings), trainer_of(**settings)
    rates = {3: 0.5, 11: 0.01}
    assert losses_of(one, 20, rates) == losses_of(other, 20, rates)
    assert same_parameters(one.network, other.network)


@each_regularization
def test_evaluations_between_steps_change_no_result(regularization):
    one, other = trainer_of(**regularization), trainer_of(**regularization)
    losses = []
    for _ in range(10):
        losses.append(one.step().loss)
        one.evaluate()
    assert losses == losses_of(other, 10)


def test_a_history_is_enough_to_repeat_its_run():
    trainer, history = trainer_of(), History("float32")
    for iteration, step in zip(range(20), iter(trainer.step, None), strict=False):
        history.append(step)
        trainer.learning_rate = 0.5 if iteration in range(4, 9) else 0.1
    again = trainer_of()
    for iteration, loss in enumerate(history.losses.tolist(), start=1):
        again.learning_rate = history.learning_rate_at(iteration)
        assert again.step().loss == loss


@pytest.mark.parametrize("kind", ["gradient", "decoupled"])
def test_losses_are_those_of_the_data_alone_while_weights_decay(kind):
    plain = trainer_of(dtype="float64", learning_rate=0.5)
    decaying = trainer_of(
        dtype="float64", learning_rate=0.5, weight_decay=0.2, weight_decay_kind=kind
    )
    before = copy.deepcopy(plain.network.params)
    squares = sum(float((param**2).sum()) for param in before.values())
    assert decaying.penalty == pytest.approx(0.1 * squares, rel=1e-14)
    assert plain.penalty == 0
    assert decaying.step().loss == plain.step().loss
    for name, param in decaying.network.params.items():
        expected = plain.network.params[name] - 0.5 * 0.2 * before[name]  # -= lr λ w
        np.testing.assert_allclose(param, expected, rtol=1e-14, atol=1e-15)


def test_another_learning_rate_and_another_seed_give_another_result():
    losses = losses_of(trainer_of(), 10)
    assert losses_of(trainer_of(), 10, {5: 0.2})[:6] == losses[:6]
    assert losses_of(trainer_of(), 10, {5: 0.2})[6:] != losses[6:]
    assert losses_of(trainer_of(seed=1), 10) != losses


def test_runs_that_differ_in_the_network_see_the_same_batches():
    one, other = trainer_of(seed=2), trainer_of(seed=2, hidden_sizes=(3, 4))
    for _ in range(5):
        assert one.step().indices.tolist() == other.step().indices.tolist()


def test_runs_that_differ_in_dropout_begin_alike_and_see_the_same_batches():
    one, other = trainer_of(seed=3), trainer_of(seed=3, dropout=0.5)
    assert same_parameters(one.network, other.network)
    assert all((one.step().indices == other.step().indices).all() for _ in range(20))
    assert not same_parameters(one.network, other.network)


@pytest.mark.parametrize("sampling", ["random", "shuffled"])
def test_each_step_is_one_update_of_the_units_that_its_masks_keep(sampling):
    trainer = trainer_of(
        dropout=0.5, learning_rate=0.5, dtype="float64", sampling=sampling, batch_size=11
    )
    for _ in range(5):  # the fourth batch of 40 shuffled samples has 7
        thinned, before = trainer.next_network(), trainer.network.copy()
        assert thinned.masks[0].shape == (len(trainer.next_batch), 5)
        expected = before.thinned(thinned.masks).loss_and_gradient(
            *trainer.batch(trainer.next_batch)
        )
        step = trainer.step()
        assert step.loss == expected[0]
        for name, grad in expected[1].items():
            moved = before.params[name] - 0.5 * grad
            np.testing.assert_allclose(trainer.network.params[name], moved, rtol=1e-13, atol=1e-15)


def test_a_run_without_dropout_differentiates_the_network_itself():
    trainer = trainer_of(weight_decay=0.1)
    assert trainer.next_network() is trainer.network


def test_accuracy_and_predictions_are_those_of_all_units():
    trainer = trainer_of(dropout=0.9)
    losses_of(trainer, 10)
    data, net = trainer.dataset, MultiLayerNet((9, 5, 10), dtype="float32")
    net.params = trainer.network.params
    evaluation = trainer.evaluate()
    assert evaluation.test_accuracy == net.accuracy(data.x_test / 255, data.t_test)
    assert evaluation.train_accuracy == net.accuracy(data.x_train / 255, data.t_train)
    x = data.x_test / 255
    np.testing.assert_array_equal(trainer.network.predict(x), net.predict(x))


def test_a_learning_rate_that_cannot_be_is_refused_and_the_old_one_stays():
    trainer = trainer_of(learning_rate=0.3)
    with pytest.raises(ConfigError, match=r"^learning_rate must be a positive number, got -1"):
        trainer.learning_rate = -1
    assert trainer.learning_rate == 0.3


def due(trainer, last):
    for trainer.iteration in range(last + 1):
        if trainer.evaluation_due:
            yield trainer.iteration


@pytest.mark.parametrize(
    ("sampling", "batch_size", "expected"),
    [
        ("random", 100, [0, 600, 1200, 1800]),
        ("random", 128, [0, 469, 938, 1407, 1875, 2344]),  # 468.75 batches an epoch, rounded up
        ("shuffled", 128, [0, 469, 938, 1407, 1876, 2345]),  # the 469th is the short one
        ("random", 60_000, list(range(2400))),
        ("random", 90_000, list(range(2400))),
    ],
)
def test_accuracy_is_due_at_the_start_and_after_every_epoch(sampling, batch_size, expected):
    config = TrainingConfig(batch_size=batch_size, sampling=sampling)
    trainer = Trainer(config, empty_pixels(60_000))
    assert list(due(trainer, 2399)) == expected


@pytest.mark.parametrize(
    ("sampling", "train_size", "batch_size", "expected"),
    [
        # 20 + 1 images to look at, half of them 10.5: one epoch of 20 is enough
        ("random", 20, 10, [0, 2, 4, 6, 8, 10]),
    ],
)
def test_few_test_images_change_nothing(sampling, train_size, batch_size, expected):
    config = TrainingConfig(batch_size=batch_size, sampling=sampling, train_size=train_size)
    assert list(due(Trainer(config, empty_pixels(60_000)), 10)) == expected


@pytest.mark.parametrize(
    ("sampling", "expected"),
    [
        # 10,020 images to look at: 5,010 samples are 251 epochs of 20, and 50.2 batches of 100
        ("random", [0, 51, 101, 151, 201, 251]),
        ("shuffled", [0, 251]),  # an epoch is one short batch
    ],
)
def test_accuracy_on_few_images_is_taken_after_half_as_many_samples_as_it_looks_at(
    sampling, expected
):
    config = TrainingConfig(batch_size=100 if sampling == "random" else 20, sampling=sampling)
    trainer = Trainer(replace(config, train_size=20), empty_pixels(60_000, 10_000))
    assert list(due(trainer, 280)) == expected


def test_epochs_count_the_samples_drawn():
    trainer = trainer_of(batch_size=16)
    losses_of(trainer, 5)
    assert trainer.epoch == 2.0  # 5 · 16 samples of 40


def test_evaluation_is_the_accuracy_over_the_whole_sets():
    trainer, data = trainer_of(), small_set()
    losses_of(trainer, 20)
    accuracy = trainer.network.accuracy
    evaluation = trainer.evaluate()
    assert evaluation == Evaluation(
        20,
        4.0,
        accuracy(data.x_train / 255, data.t_train),
        accuracy(data.x_test / 255, data.t_test),
    )


def test_evaluation_goes_beyond_one_chunk():
    config, data = TrainingConfig(**SMALL), small_set(n_train=2500, n_test=1001)
    trainer = Trainer(config, data)
    losses_of(trainer, 50)
    expected = trainer.network.accuracy(data.x_test / 255, data.t_test)
    assert trainer.evaluate().test_accuracy == pytest.approx(expected, rel=1e-15)


def test_a_training_set_can_be_cut():
    data = small_set()
    trainer = Trainer(TrainingConfig(**SMALL, train_size=10), data)
    drawn = [trainer.step().indices for _ in range(30)]
    assert np.unique(drawn).tolist() == list(range(10))
    expected = trainer.network.accuracy(data.x_train[:10] / 255, data.t_train[:10])
    assert trainer.evaluate().train_accuracy == expected


def test_more_samples_than_there_are_cannot_be_asked_for():
    sentence = r"^train_size must be at most 40, all training images, got 41$"
    with pytest.raises(ConfigError, match=sentence):
        trainer_of(train_size=41)


def test_a_shuffled_batch_is_at_most_the_training_set():
    assert len(trainer_of(sampling="shuffled", batch_size=40).next_batch) == 40
    sentence = r"^batch_size must be at most 40, the training set to shuffle, got 41$"
    with pytest.raises(ConfigError, match=sentence):
        trainer_of(sampling="shuffled", batch_size=41)


@each_regularization
def test_numerical_gradients_train_like_backpropagation(regularization):
    settings = {"dtype": "float64", "hidden_sizes": (3, 4), **regularization}
    exact = losses_of(trainer_of(**settings), 5)
    assert losses_of(trainer_of(**settings, gradient_method="numerical"), 5) == pytest.approx(
        exact, rel=1e-7
    )


@each_regularization
def test_a_step_that_is_cancelled_leaves_everything_as_it_was(regularization):
    settings = {"gradient_method": "numerical", "hidden_sizes": (3,), "optimizer": "adam"}
    settings |= regularization
    trainer, undisturbed = trainer_of(**settings), trainer_of(**settings)
    trainer.step()
    undisturbed.step()
    before, batch = trainer.network.astype("float32"), trainer.next_batch
    assert trainer.step(lambda: False) is None
    assert trainer.iteration == 1
    assert trainer.next_batch is batch
    assert same_parameters(trainer.network, before)
    assert trainer.step(lambda: True).loss == undisturbed.step().loss
    assert same_parameters(trainer.network, undisturbed.network)


@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_a_large_batch_is_learned_in_parts_with_the_gradient_of_the_whole(monkeypatch, dropout):
    trainer = trainer_of(
        batch_size=50, hidden_sizes=(3,), dtype="float64", learning_rate=1.0, dropout=dropout
    )
    before, whole = trainer.network.copy(), trainer.next_network()
    loss, grads = whole.loss_and_gradient(*trainer.batch(trainer.next_batch))
    monkeypatch.setattr("nncore.mini_batch.samples_at_once", lambda sizes: 7)
    asked = []
    step = trainer.step(lambda: asked.append(True) or True)
    assert len(asked) == 8  # parts of 7 or 6
    assert step.loss == pytest.approx(loss, rel=1e-12)
    for name, grad in grads.items():
        descended = before.params[name] - trainer.network.params[name]
        np.testing.assert_allclose(descended, grad, rtol=1e-9, atol=1e-15)


def test_a_large_batch_that_is_cancelled_leaves_everything_as_it_was(monkeypatch):
    monkeypatch.setattr("nncore.mini_batch.samples_at_once", lambda sizes: 7)
    trainer, answers = trainer_of(batch_size=50, hidden_sizes=(3,)), [False, True, True]
    before, batch = trainer.network.copy(), trainer.next_batch
    assert trainer.step(answers.pop) is None
    assert answers == []
    assert trainer.iteration == 0
    assert trainer.next_batch is batch
    assert same_parameters(trainer.network, before)


def test_an_evaluation_of_a_wide_network_asks_more_often(monkeypatch):
    def questions(trainer):
        asked = []
        trainer.evaluate(lambda: asked.append(True) or True)
        return len(asked)

    trainer = trainer_of(hidden_sizes=(3,))
    n_train, n_test = len(trainer.dataset.x_train), len(trainer.dataset.x_test)
    monkeypatch.setattr("nncore.classification.samples_at_once", lambda sizes: 7)
    assert questions(trainer) == math.ceil(n_train / 7) + math.ceil(n_test / 7)


def test_a_step_that_keeps_going_asks_again_and_again():
    trainer, answers = trainer_of(gradient_method="numerical", hidden_sizes=(3,)), []

    def keep_going():
        answers.append(True)
        return True

    assert trainer.step(keep_going).iteration == 1
    assert len(answers) > 1


def test_a_run_records_every_step_and_every_epoch():
    trainer, history, timeline = trainer_of(iterations=12), History("float32"), Timeline()
    events = list(trainer.run(history, timeline))
    evaluations = [event for event in events if isinstance(event, Evaluation)]
    steps = [event for event in events if not isinstance(event, Evaluation)]
    assert [evaluation.iteration for evaluation in evaluations] == [0, 5, 10, 12]
    assert history.evaluations == tuple(evaluations)
    assert [step.iteration for step in steps] == list(range(1, 13))
    assert history.losses.tolist() == [step.loss for step in steps]
    assert [snapshot.iteration for snapshot in timeline.snapshots] == list(range(13))


def test_the_newest_snapshot_of_a_run_is_the_trained_network():
    trainer, timeline = trainer_of(iterations=203), Timeline()
    initial = build_network(trainer.config, trainer.dataset)
    for _ in trainer.run(History(), timeline):
        pass
    first, last = timeline.snapshots[0], timeline.snapshots[-1]
    assert (first.iteration, last.iteration) == (0, 203)
    assert same_parameters(initial.with_params(first.params), initial)
    assert same_parameters(initial.with_params(last.params), trainer.network)


def test_a_run_that_is_left_can_be_gone_on_with():
    whole, parts = trainer_of(), trainer_of()
    history, timeline = History("float32"), Timeline()
    expected = losses_of(whole, 30)
    list(islice(parts.run(history, timeline), 7))
    for _ in parts.run(history, timeline):
        pass
    assert history.losses.tolist() == expected


def test_a_run_that_diverges_names_its_iteration_and_the_remedy():
    trainer = Trainer(TrainingConfig(**DIVERGING), small_set())
    history, timeline = History(), Timeline()
    with pytest.raises(DivergedError) as caught:
        for _ in trainer.run(history, timeline):
            pass
    iteration = len(history) + 1
    with np.errstate(all="ignore"):
        assert not math.isfinite(trainer.network.loss(*trainer.batch(trainer.next_batch)))
    assert np.isfinite(history.losses).all()
    assert str(caught.value) == (
        f"the loss stopped being a finite number at iteration {iteration}; "
        "restart with a learning rate of 0.1"
    )
    assert caught.value.values["iteration"] == iteration


def test_the_last_snapshot_of_a_run_that_diverges_is_finite():
    trainer, timeline = Trainer(TrainingConfig(**DIVERGING), small_set()), Timeline()
    with pytest.raises(DivergedError):
        for _ in trainer.run(History(), timeline):
            pass
    for snapshot in timeline.snapshots:
        assert all(np.isfinite(param).all() for param in snapshot.params.values())
    assert timeline.snapshots[-1].iteration == trainer.iteration


def states_before_each_step(trainer):
    while True:
        yield trainer.iteration, trainer.network.astype("float32")
        trainer.step()


def test_a_step_that_diverges_leaves_the_parameters_as_they_were():
    trainer = Trainer(TrainingConfig(**DIVERGING), small_set())
    last = deque(maxlen=1)
    with pytest.raises(DivergedError):
        last.extend(states_before_each_step(trainer))
    iteration, before = last[0]
    assert trainer.iteration == iteration
    assert same_parameters(trainer.network, before)


def test_a_parameter_that_is_not_finite_is_named_before_accuracies_are_taken():
    trainer = trainer_of(learning_rate=0.5)
    trainer.step()
    trainer.network.params["b2"][3] = np.inf
    with pytest.raises(DivergedError) as caught:
        trainer.evaluate()
    assert str(caught.value) == (
        "b2 holds numbers that are not finite at iteration 1; restart with a learning rate of 0.05"
    )


def test_a_snapshot_is_refused_where_a_parameter_is_not_finite():
    trainer, timeline = trainer_of(), Timeline()
    run = trainer.run(History(), timeline)
    list(islice(run, 3))  # the first evaluation and two steps
    trainer.network.params["W1"][0, 0] = np.nan
    with pytest.raises(DivergedError, match=r"^W1 holds numbers that are not finite"):
        list(run)
    assert [snapshot.iteration for snapshot in timeline.snapshots] == [0, 1]


def test_an_error_survives_the_way_to_another_process():
    trainer = trainer_of()
    trainer.step()
    trainer.network.params["W1"][0, 0] = np.nan
    with pytest.raises(DivergedError) as caught:
        trainer.step()
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.code, again.values) == (
        str(caught.value),
        "loss",
        caught.value.values,
    )


def test_the_books_loop_at_its_own_settings_learns_mnist():
    """As far as three epochs go; `python -m tests.stress learning` goes all its 10,000 steps."""
    # The seed draws W2 without the 0.01.
    config = TrainingConfig(weight_init_std=(0.01, 1.0), iterations=2000)
    trainer, history = Trainer(config, built_in_mnist()), History(config.dtype)
    for _ in trainer.run(history, Timeline()):
        pass
    epochs = [evaluation.iteration for evaluation in history.evaluations]
    assert epochs == [0, 600, 1200, 1800, 2000]
    assert history.evaluations[-1].test_accuracy >= 0.92
    assert history.evaluations[-1].train_accuracy >= 0.92


def test_a_run_ends_where_an_evaluation_is_cancelled():
    history = History()
    for _ in trainer_of().run(history, Timeline(), lambda: False):
        pass
    assert (len(history), history.evaluations) == (0, ())


@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
def test_initial_weights_beyond_all_numbers_are_not_blamed_on_the_learning_rate(activation):
    trainer = trainer_of(weight_init_std=1e38, activation=activation)
    with pytest.raises(DivergedError) as caught:
        for _ in trainer.run(History(), Timeline()):
            pass
    assert str(caught.value) == (
        "the initial weights already give numbers that are not finite; "
        "restart with weights of a smaller scale, 0.01 say"
    )


def test_a_finished_run_that_is_run_again_adds_nothing():
    trainer, history, timeline = trainer_of(), History(), Timeline()
    for _ in range(2):
        for _ in trainer.run(history, timeline):
            pass
    iterations = [evaluation.iteration for evaluation in history.evaluations]
    assert iterations == sorted(set(iterations))
    assert iterations[-1] == len(history) == SMALL["iterations"]


def test_a_step_of_backpropagation_is_one_forward_pass():
    trainer = trainer_of()
    assert [trainer.step().forward_passes for _ in range(3)] == [1, 1, 1]
    assert trainer.forward_passes == 3


def test_a_numerical_step_is_two_forward_passes_a_parameter_and_one_for_the_loss():
    trainer = trainer_of(gradient_method="numerical")
    n_parameters = (9 + 1) * 5 + (5 + 1) * 10
    assert trainer.step().forward_passes == 2 * n_parameters + 1
    assert trainer.step(lambda: False) is None
    assert trainer.forward_passes == 2 * n_parameters + 1


def test_evaluations_note_the_passes_and_the_seconds_of_the_steps_alone(monkeypatch):
    moments = itertools.count(100.0)  # each step asks when it begins and when it ends
    monkeypatch.setattr(training.time, "perf_counter", lambda: next(moments))
    trainer, history = trainer_of(iterations=12), History()
    for _ in trainer.run(history, Timeline()):  # an epoch is 5 steps
        next(moments)  # whoever drives takes a second between two steps
    spent = [(e.iteration, e.seconds, e.forward_passes) for e in history.evaluations]
    assert spent == [(0, 0.0, 0), (5, 5.0, 5), (10, 10.0, 10), (12, 12.0, 12)]
    assert history.forward_passes == 12


def test_a_learning_rate_outside_the_limits_is_refused_on_the_way_too():
    trainer = trainer_of()
    for rate in (0, 1e39, 1e-13):
        with pytest.raises(ConfigError, match="learning_rate"):
            trainer.learning_rate = rate
    assert trainer.learning_rate == 0.1


NUMERICAL = {"hidden_sizes": (500, 500), "batch_size": 9000, "gradient_method": "numerical"}
TOO_LARGE = [
    ({"hidden_sizes": (20_000,)}, "hidden_sizes"),  # 15,900,010 parameters
    ({"hidden_sizes": (10_000,), "batch_size": 1000}, "batch_size"),  # 7,950,010 * 1000
    ({"batch_size": 100_000}, "batch_size"),  # 844 * 100,000
    (NUMERICAL, "batch_size"),
]


@pytest.mark.parametrize(("settings", "field"), TOO_LARGE)
@pytest.mark.parametrize("make", [Trainer, build_network])
def test_what_would_be_too_large_is_refused_before_anything_is_allocated(make, settings, field):
    config = TrainingConfig(**settings)
    x, t = np.zeros((4, 784), np.uint8), np.zeros(4, np.uint8)
    dataset = Dataset(x, t, x, t)
    tracemalloc.start()
    try:
        with pytest.raises(ConfigError) as caught:
            make(config, dataset)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.values["field"] == field
    assert peak < 2**20


def test_a_trainer_shows_its_network_its_data_and_how_far_it_is():
    trainer = trainer_of(iterations=1500)
    trainer.step()
    assert repr(trainer) == "<Trainer: 9-5-10 on small, 1 of 1,500 iterations>"
