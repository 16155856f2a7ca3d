"""Training by central differences, on MNIST where the size matters."""

import copy
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from nncore import (
    Dataset,
    History,
    Timeline,
    Trainer,
    TrainingConfig,
    check_gradient,
    numerical_gradient,
)
from nncore.__main__ import main
from nncore.benchmarks import perturbation_figures
from tests.mnist import built_in_mnist


@pytest.fixture(scope="module")
def mnist():
    return built_in_mnist()


@pytest.fixture(scope="module")
def dots():
    """Images of 3 × 3 pixels, some of them zero and some alike."""
    rng = np.random.default_rng(0)
    x, t = rng.integers(0, 3, (40, 9), dtype=np.uint8), rng.integers(0, 10, 40, dtype=np.uint8)
    return Dataset(x[:30], t[:30], x[30:], t[30:], image_shape=(3, 3), name="dots")


def config(**changes):
    return TrainingConfig(
        **{"hidden_sizes": (4,), "batch_size": 5, "gradient_method": "numerical", **changes}
    )


@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
@pytest.mark.parametrize("loss", ["cross_entropy", "sum_squared_error"])
def test_a_network_trained_on_mnist_differs_by_less_than_1e9(mnist, activation, loss):
    trainer = Trainer(TrainingConfig(activation=activation, loss=loss, dtype="float64"), mnist)
    for _ in range(200):
        trainer.step()
    network, (x, t) = trainer.network, trainer.batch(trainer.next_batch)
    grads = network.numerical_gradient(x, t)
    for name, every in (("W1", 311), ("b1", 1), ("W2", 1), ("b2", 1)):
        entries = network.params[name].reshape(-1)[::every]  # a view: the network sees it move
        expected = numerical_gradient(lambda _: network.loss(x, t), entries)
        assert np.abs(grads[name].reshape(-1)[::every] - expected).max() < 1e-9


@pytest.mark.parametrize("method", ["backpropagation", "numerical"])
@pytest.mark.parametrize("activation", ["silu", "gelu", "softplus"])
def test_one_seed_gives_one_result_with_each_smooth_activation(dots, activation, method):
    changed = config(activation=activation, gradient_method=method)
    losses = []
    for _ in range(2):
        trainer = Trainer(changed, dots)
        losses.append([trainer.step().loss for _ in range(10)])
    assert losses[0] == losses[1]


@pytest.mark.parametrize("activation", ["silu", "gelu", "softplus"])
def test_smooth_activations_learn_by_central_differences_what_they_learn_by_backpropagation(
    dots, activation
):
    changes = {"activation": activation, "dtype": "float64", "weight_init_std": "he"}
    by_differences = Trainer(config(**changes), dots)
    by_backpropagation = Trainer(config(**changes, gradient_method="backpropagation"), dots)
    for _ in range(30):
        expected = pytest.approx(by_backpropagation.step().loss, rel=1e-6)
        assert by_differences.step().loss == expected


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_it_learns_what_backpropagation_learns(dots, optimizer):
    runs = [
        Trainer(config(gradient_method=method, optimizer=optimizer, dtype="float64"), dots)
        for method in ("numerical", "backpropagation")
    ]
    for _ in range(20):
        losses = [trainer.step().loss for trainer in runs]
        assert losses[0] == pytest.approx(losses[1], rel=1e-5)


def test_a_float32_network_stays_one(dots):
    trainer = Trainer(config(dtype="float32"), dots)
    trainer.step()
    assert {param.dtype for param in trainer.network.params.values()} == {np.dtype("float32")}


def asked_in_one_step(dots):
    asked = []
    Trainer(config(), dots).step(lambda: not asked.append(None))
    return len(asked)


def test_a_step_cancelled_at_any_part_leaves_everything_as_it_was(dots):
    trainer, untouched = Trainer(config(), dots), Trainer(config(), dots)
    before = copy.deepcopy(trainer.network.params)
    for part in range(asked_in_one_step(dots)):
        answers = iter([True] * part + [False])
        assert trainer.step(answers.__next__) is None
        assert trainer.iteration == 0
        np.testing.assert_array_equal(trainer.next_batch, untouched.next_batch)
        for name, param in trainer.network.params.items():
            np.testing.assert_array_equal(param, before[name])
    assert trainer.step().loss == untouched.step().loss
    for name, param in trainer.network.params.items():
        np.testing.assert_array_equal(param, untouched.network.params[name])


def test_a_run_ends_where_a_step_is_cancelled(dots):
    history = History()
    for _ in Trainer(config(), dots).run(history, Timeline(), lambda: len(history) < 2):
        pass
    assert len(history) == 2


def test_a_wide_network_on_a_large_batch_asks_often(mnist):
    trainer = Trainer(config(hidden_sizes=(1000,), batch_size=1000), mnist)
    moments = []

    def keep_going():
        moments.append(time.perf_counter())
        return len(moments) < 500

    assert trainer.step(keep_going) is None
    assert np.median(np.diff(moments)) < 0.05


def test_the_gradient_check_holds_it_against_backpropagation(mnist):
    rows = check_gradient(TrainingConfig(), mnist)
    assert [row.size for row in rows] == [39_200, 50, 500, 10]
    assert all(row.passed for row in rows)


def test_it_trains_from_a_terminal(capsys):
    options = "--gradient-method numerical --iterations 3 --hidden-sizes 5 --batch-size 10"
    assert main(["train", "--quiet", *options.split()]) == 0
    assert "after 3 iterations: train accuracy" in capsys.readouterr().out


@pytest.mark.usefixtures("hearing_ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C reaches the test's own console there")
@pytest.mark.thorough
def test_ctrl_c_is_heard_within_one_gradient():
    options = "--gradient-method numerical --hidden-sizes 300 --batch-size 60000"
    run = [sys.executable, "-u", "-m", "nncore", "train", *options.split()]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert b"iteration      0" in process.stdout.readline()
        process.send_signal(signal.SIGINT)  # the first gradient alone would take minutes
        out, _ = process.communicate(timeout=60)
    assert b"after 0 iterations" in out


@pytest.mark.thorough
def test_the_benchmark_says_how_many_entries_it_moved(mnist, monkeypatch):
    monkeypatch.setattr("nncore.benchmarks.ROUNDS", 5)
    one_by_one, at_once, ratio = perturbation_figures(mnist)
    assert one_by_one.name.endswith("from 40 of 39,760")
    assert one_by_one.value > at_once.value > 0
    assert ratio.value > 100  # several hundred; less where other work disturbs
