"""Counts, means and pixel values, against plain loops."""

import numpy as np
import pytest

from app.pages.minibatch.model.data_facts import some_of_class, take_facts
from app.pages.minibatch.model.timing import Timing


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (4100, 6), dtype=np.uint8)


@pytest.fixture
def labels() -> np.ndarray:
    return np.random.default_rng(2).integers(0, 9, 4100, dtype=np.uint8)  # no 9 among them


def test_counts_and_means_of_each_class(images: np.ndarray, labels: np.ndarray) -> None:
    fractions: list[float] = []
    facts = take_facts(images, labels, 10, fractions.append)
    assert facts.counts.tolist() == [int((labels == k).sum()) for k in range(10)]
    for k in range(9):
        expected = images[labels == k].astype(float).mean(axis=0)
        assert np.abs(facts.means[k] - expected).max() <= 0.5
    assert not facts.means[9].any()
    assert facts.n_images == 4100
    assert fractions[-1] == 1


def test_pixel_values_are_counted(images: np.ndarray, labels: np.ndarray) -> None:
    facts = take_facts(images, labels, 10, lambda _: None)
    values, counts = np.unique(images, return_counts=True)
    assert facts.pixel_counts[values].tolist() == counts.tolist()
    assert facts.pixel_counts.sum() == images.size
    assert facts.blank_share == pytest.approx((images == 0).mean())
    assert facts.mean_pixel == pytest.approx((images / 255).mean())


def test_samples_are_of_the_class_asked_for_and_different(labels: np.ndarray) -> None:
    chosen = some_of_class(labels, 4, 30, np.random.default_rng(3))
    assert set(labels[chosen]) == {4}
    assert len(set(chosen.tolist())) == 30
    assert len(some_of_class(labels, 9, 30, np.random.default_rng(3))) == 0


def test_times_between_measured_sizes_lie_on_a_power_law() -> None:
    timing = Timing((1, 100, 10_000), (1e-4, 1e-3, 1e-2))
    assert timing.at(100) == pytest.approx(1e-3)
    assert timing.at(1000) == pytest.approx(np.sqrt(1e-3 * 1e-2))
    assert timing.at(60_000) == pytest.approx(6e-2)
