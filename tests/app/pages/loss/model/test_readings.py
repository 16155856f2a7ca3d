"""What the network is asked, against the network itself and plain loops."""

import math

import numpy as np
import pytest

from app.pages.loss.model.readings import batch_losses, read_batch, read_sample, sample_of
from nncore import Dataset, Trainer, TrainingConfig


@pytest.fixture
def dataset() -> Dataset:
    rng = np.random.default_rng(5)
    images = rng.integers(0, 256, (1300, 12), dtype=np.uint8)
    labels = rng.integers(0, 10, 1300, dtype=np.uint8)
    return Dataset(images, labels, images[:50], labels[:50], (3, 4), "noise")


@pytest.fixture
def trainer(dataset: Dataset) -> Trainer:
    config = TrainingConfig(hidden_sizes=(7,), weight_init_std=1.0, batch_size=5)
    return Trainer(config, dataset)


def test_a_sample_is_read_as_the_network_reads_it(dataset: Dataset, trainer: Trainer) -> None:
    sample = sample_of(dataset, of_test=True, index=3)
    reading = read_sample(sample, trainer)
    e = np.exp(reading.scores)
    expected = trainer.network.predict(dataset.x_test[3] / 255)
    assert e / e.sum() == pytest.approx(expected, abs=1e-6)
    assert reading.iteration == 0
    assert sample.pixels.shape == (3, 4)


def test_batch_losses_of_both_forms_are_the_plain_loops() -> None:
    rng = np.random.default_rng(3)
    y = rng.random((6, 10))
    y /= y.sum(axis=1, keepdims=True)
    labels = np.array([1, 9, 0, 4, 4, 7])
    losses = batch_losses(np.arange(6), np.zeros((6, 2, 2), np.uint8), labels, y)
    entropies = [-math.log(y[i, label] + 1e-7) for i, label in enumerate(labels)]
    assert losses.by_labels == pytest.approx(entropies)
    assert losses.by_one_hot == pytest.approx(entropies)
    assert losses.mean_by_labels == pytest.approx(sum(entropies) / 6)
    assert losses.mean_by_one_hot == pytest.approx(sum(entropies) / 6)
    squared = [0.5 * sum((y[i, k] - (k == labels[i])) ** 2 for k in range(10)) for i in range(6)]
    assert losses.squared == pytest.approx(squared)
    assert losses.mean_squared == pytest.approx(sum(squared) / 6)


def test_a_batch_is_taken_from_the_training_images(dataset: Dataset, trainer: Trainer) -> None:
    indices = np.array([4, 1000, 4])
    losses = read_batch(indices, trainer)
    assert losses.indices is indices
    assert losses.labels.tolist() == dataset.t_train[indices].tolist()
    x = dataset.x_train[indices] / 255
    assert losses.mean_by_labels == pytest.approx(
        trainer.network.loss(x, dataset.t_train[indices]), rel=1e-5
    )
