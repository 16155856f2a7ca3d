import numpy as np
import pytest

from app.pages.gradient.model.network_sample import NetworkSample
from app.pages.gradient.model.unit_gradient import UnitGradient
from nncore import MultiLayerNet

UNIT = 2


@pytest.fixture
def sample():
    rng = np.random.default_rng(5)
    network = MultiLayerNet((6, 4, 3), weight_init_std=1.0, rng=rng)
    return NetworkSample(network, rng.random((7, 6)), rng.integers(3, size=7), (2, 3), 0)


def test_entry_by_entry_gives_the_networks_numerical_gradient(sample):
    work = UnitGradient(sample, UNIT)
    while not work.complete:
        work.take_next()
    expected = sample.network.numerical_gradient(sample.x, sample.t)["W1"][:, UNIT]
    np.testing.assert_allclose(work.numerical, expected, rtol=0, atol=1e-10)


def test_it_agrees_with_backpropagation(sample):
    work = UnitGradient(sample, UNIT)
    work.take_next()
    assert abs(work.difference[0]) < 1e-7
    assert np.isnan(work.difference[1:]).all()


def test_an_entry_is_made_of_two_real_losses(sample):
    entry = UnitGradient(sample, UNIT).take_next()
    moved = sample.network.astype(np.float64)
    moved.params["W1"][0, UNIT] += 1e-4
    assert entry.losses.above == moved.loss(sample.x, sample.t)
    moved.params["W1"][0, UNIT] -= 2e-4
    assert entry.losses.below == pytest.approx(moved.loss(sample.x, sample.t), abs=1e-15)
    assert entry.losses.slope == pytest.approx((entry.losses.above - entry.losses.below) / 2e-4)


def test_two_forward_passes_an_entry(sample):
    work = UnitGradient(sample, UNIT)
    for _ in range(3):
        work.take_next()
    assert work.forward_passes == 6
    assert work.taken == 3


def test_the_sample_is_left_alone(sample):
    before = sample.network.params["W1"].copy()
    UnitGradient(sample, UNIT).take_next()
    np.testing.assert_array_equal(sample.network.params["W1"], before)


def test_a_diverged_network_still_comes_to_an_end(sample):
    sample.network.params["W2"][:] = np.nan
    work = UnitGradient(sample, UNIT)
    for _ in range(6):
        work.take_next()
    assert work.complete
    assert np.isnan(work.numerical).all()
    assert work.largest_difference == 0
