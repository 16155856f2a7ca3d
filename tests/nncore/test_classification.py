"""How a network reads a set of images."""

import numpy as np
import pytest

from nncore import Cancelled, MultiLayerNet, Trainer, TrainingConfig, classify
from nncore.classification import CHUNK
from tests.nncore.small_sets import small_set

DATA = small_set(n_train=40, n_test=2 * CHUNK + 7)
X, T = DATA.x_test, DATA.t_test


@pytest.mark.parametrize("loss", ["cross_entropy", "sum_squared_error"])
def test_each_image_is_read_as_a_plain_pass_reads_it(loss):
    net = MultiLayerNet((9, 6, 10), loss=loss, weight_init_std=1.0, rng=3)
    y = net.predict(X / 255)
    read = classify(net, X, T)
    assert read.predicted.tolist() == y.argmax(axis=1).tolist()
    np.testing.assert_allclose(read.confidence, y.max(axis=1), rtol=1e-6)
    of_truth = y[np.arange(len(T)), T]
    by_hand = {
        "cross_entropy": -np.log(of_truth + 1e-7),
        "sum_squared_error": 0.5 * ((y - np.eye(10)[T]) ** 2).sum(axis=1),
    }
    np.testing.assert_allclose(read.losses, by_hand[loss], rtol=1e-5)


def test_its_accuracy_is_the_one_that_the_training_tells():
    trainer = Trainer(TrainingConfig(hidden_sizes=(5,), batch_size=5), DATA)
    for _ in range(30):
        trainer.step()
    read = classify(trainer.network, X, T)
    assert 0 < read.n_right < len(read) == len(T)
    assert read.accuracy == trainer.evaluate().test_accuracy


def test_overflowing_scores_are_read_with_no_confidence():
    net = MultiLayerNet((9, 4, 10), activation="relu", rng=0, dtype=np.float32)
    for name in net.params:
        net.params[name][:] = 1e30
    read = classify(net, X[:5], T[:5])
    assert np.isnan(read.confidence).all()


def test_whoever_waits_is_told_and_may_leave():
    told = []
    classify(MultiLayerNet((9, 10)), X, T, told.append)
    assert told == pytest.approx([CHUNK / len(T), 2 * CHUNK / len(T), 1.0])

    def leave(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        classify(MultiLayerNet((9, 10)), X, T, leave)
