"""What is measured of a network: on which images, and in which order of sizes."""

import numpy as np
import pytest

from app.pages.minibatch.model.measurement import Snapshot, measure_noise, snapshot_or_error
from app.pages.minibatch.model.timing import measure_timing
from nncore import Dataset, DivergedError, Trainer, TrainingConfig
from nncore.noise_measurement import measure_gradient_noise


@pytest.fixture
def trainer() -> Trainer:
    rng = np.random.default_rng(21)
    images = rng.integers(0, 256, (500, 9), dtype=np.uint8)
    labels = rng.integers(0, 10, 500, dtype=np.uint8)
    dataset = Dataset(images, labels, images[:20], labels[:20], (3, 3), "noise")
    config = TrainingConfig(hidden_sizes=(6,), weight_init_std=1.0, train_size=320, batch_size=8)
    return Trainer(config, dataset)


def test_the_network_is_copied_as_it_stands(trainer: Trainer) -> None:
    trainer.step()
    asked = snapshot_or_error(trainer)
    assert isinstance(asked, Snapshot)
    assert asked.iteration == 1
    assert asked.train_size == 320
    before = asked.network.params["W1"].copy()
    trainer.step()
    assert (asked.network.params["W1"] == before).all()
    assert (trainer.network.params["W1"] != before).any()


def test_only_the_images_in_use_are_measured(trainer: Trainer) -> None:
    asked = snapshot_or_error(trainer)
    assert isinstance(asked, Snapshot)
    fractions: list[float] = []
    measurement = measure_noise(asked, fractions.append)
    data = trainer.dataset
    x, t = data.x_train[:320] / 255, data.t_train[:320]
    exact = trainer.network.astype(np.float64)
    assert measurement.noise.full_loss == pytest.approx(exact.loss(x, t))
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1)


def test_the_ladder_climbs_to_the_whole_set(trainer: Trainer) -> None:
    asked = snapshot_or_error(trainer)
    assert isinstance(asked, Snapshot)
    measurement = measure_noise(asked, lambda _: None)
    assert [b.batch_size for b in measurement.ladder] == [1, 3, 10, 30, 100, 300, 320]
    assert all(len(b.losses) == 200 for b in measurement.ladder)
    assert measurement.timing.sizes == (1, 10, 100)


def test_a_diverged_network_is_refused(trainer: Trainer) -> None:
    trainer.step()
    trainer.network.params["b1"][0] = np.inf
    error = snapshot_or_error(trainer)
    assert isinstance(error, DivergedError)
    assert error.code == "parameters"


def test_a_wide_network_is_timed_on_batches_that_it_takes_at_once(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pages.minibatch.model.timing.samples_at_once", lambda sizes: 5)
    images, labels = trainer.dataset.x_train, trainer.dataset.t_train
    reports: list[float] = []
    timing = measure_timing(trainer.network, images, labels, reports.append)
    assert timing.sizes == (1, 10)
    assert reports == pytest.approx([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1])  # three times each


def test_the_noise_of_a_wide_network_is_reported_more_often(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nncore.noise_measurement.samples_at_once", lambda sizes: 7)
    images, labels = trainer.dataset.x_train[:70], trainer.dataset.t_train[:70]
    reports: list[float] = []
    measure_gradient_noise(trainer.network, images, labels, reports.append)
    assert reports == pytest.approx([i / 20 for i in range(1, 21)])  # ten parts, gone over twice
