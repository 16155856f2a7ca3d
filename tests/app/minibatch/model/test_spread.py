"""Losses and projections of batches, against gradients taken one sample at a time."""

import numpy as np
import pytest

from app.minibatch.model.spread import Spread, draw_batches, measure_spread, strongest_rest
from nncore import MultiLayerNet

N = 1500  # more than a chunk


def ignore(_: float) -> None:
    """Take no notice of progress."""


def flat(grads: dict[str, np.ndarray]) -> np.ndarray:
    return np.concatenate([grads[name].ravel() for name in sorted(grads)])


@pytest.fixture(scope="module", params=["cross_entropy", "sum_squared_error"])
def network(request: pytest.FixtureRequest) -> MultiLayerNet:
    rng = np.random.default_rng(11)
    return MultiLayerNet((12, 7, 6, 10), "tanh", request.param, 0.8, rng)


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return np.random.default_rng(12).integers(0, 256, (N, 12), dtype=np.uint8)


@pytest.fixture(scope="module")
def labels() -> np.ndarray:
    return np.random.default_rng(13).integers(0, 10, N, dtype=np.uint8)


@pytest.fixture(scope="module")
def gradients(network: MultiLayerNet, images: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Every sample's own gradient by plain backpropagation, shape (N, n_parameters)."""
    return np.array([flat(network.gradient(images[i] / 255, labels[i])) for i in range(N)])


@pytest.fixture(scope="module")
def spread(network: MultiLayerNet, images: np.ndarray, labels: np.ndarray) -> Spread:
    return measure_spread(network, images, labels, ignore)


def test_the_loss_on_the_whole_set_is_the_network_s(
    spread: Spread, network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    assert spread.full_loss == pytest.approx(network.loss(images / 255, labels))
    one_by_one = [network.loss(images[i] / 255, labels[i]) for i in range(5)]
    assert spread.losses[:5] == pytest.approx(one_by_one)


def test_projections_on_the_full_gradient_are_dot_products(
    spread: Spread, gradients: np.ndarray
) -> None:
    full = gradients.mean(axis=0)
    assert spread.full_length == pytest.approx(np.linalg.norm(full))
    assert spread.along == pytest.approx(gradients @ full / np.linalg.norm(full), abs=1e-10)


def test_the_full_gradient_lies_on_the_first_axis(spread: Spread) -> None:
    assert spread.across.mean() == pytest.approx(0, abs=1e-12)


def test_the_second_axis_is_the_first_principal_one_of_the_rest(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray, gradients: np.ndarray
) -> None:
    few = 300
    full = gradients.mean(axis=0)
    along = full / np.linalg.norm(full)
    rest = gradients[:few] - np.outer(gradients[:few] @ along, along)
    rest -= rest.mean(axis=0)
    expected = np.linalg.svd(rest, full_matrices=False)[2][0]
    as_params = {}
    start = 0
    for name in sorted(network.params):
        size = network.params[name].size
        as_params[name] = along[start : start + size].reshape(network.params[name].shape)
        start += size
    direction = flat(strongest_rest(network, images[:few], labels[:few], as_params))
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert direction @ along == pytest.approx(0, abs=1e-10)
    assert abs(direction @ expected) == pytest.approx(1, abs=1e-8)


def test_the_variance_counts_all_directions(spread: Spread, gradients: np.ndarray) -> None:
    distances = ((gradients - gradients.mean(axis=0)) ** 2).sum(axis=1)
    assert spread.variance == pytest.approx(distances.mean())
    shown = spread.along.var() + spread.across.var()
    assert spread.shown_share == pytest.approx(shown / distances.mean())
    assert spread.distance(25) == pytest.approx(np.sqrt(distances.mean()) / 5)


def test_a_batch_s_numbers_are_those_of_its_gradient(
    spread: Spread,
    network: MultiLayerNet,
    images: np.ndarray,
    labels: np.ndarray,
    gradients: np.ndarray,
) -> None:
    batches = draw_batches(spread, 20, 3, np.random.default_rng(7), ignore)
    rng = np.random.default_rng(7)
    full = gradients.mean(axis=0)
    for i in range(3):
        drawn = rng.integers(N, size=20)
        loss, gradient = network.loss_and_gradient(images[drawn] / 255, labels[drawn])
        assert batches.losses[i] == pytest.approx(loss)
        assert batches.along[i] == pytest.approx(flat(gradient) @ full / np.linalg.norm(full))


def test_four_times_the_batch_halves_the_spread(spread: Spread) -> None:
    rng = np.random.default_rng(8)
    small, large = (draw_batches(spread, size, 4000, rng, ignore) for size in (5, 20))
    for name in ("losses", "along", "across"):
        ratio = getattr(small, name).std() / getattr(large, name).std()
        assert ratio == pytest.approx(2, rel=0.06)  # 4,000 draws know it to about 1.6 %


def test_equal_samples_have_no_spread(network: MultiLayerNet, images: np.ndarray) -> None:
    same = np.repeat(images[:1], 50, axis=0)
    spread = measure_spread(network, same, np.full(50, 3, np.uint8), ignore)
    assert spread.distance(1) == pytest.approx(0, abs=1e-6)
    assert spread.across == pytest.approx(np.zeros(50), abs=1e-12)


def test_progress_goes_from_above_zero_to_one(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    fractions: list[float] = []
    measure_spread(network, images, labels, fractions.append)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_what_progress_raises_ends_the_work(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    def stop(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        measure_spread(network, images, labels, stop)
