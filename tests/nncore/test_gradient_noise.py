"""Losses and projections of batches, against gradients taken one sample at a time."""

from itertools import combinations, permutations, product

import numpy as np
import pytest

from nncore import (
    ConfigError,
    GradientNoise,
    MultiLayerNet,
    draw_batches,
    measure_gradient_noise,
)
from nncore.noise_measurement import principal_residual

N = 1500  # more than a chunk


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
def noise(network: MultiLayerNet, images: np.ndarray, labels: np.ndarray) -> GradientNoise:
    return measure_gradient_noise(network, images, labels)


def test_the_loss_on_the_whole_set_is_the_network_s(
    noise: GradientNoise, network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    assert noise.full_loss == pytest.approx(network.loss(images / 255, labels))
    one_by_one = [network.loss(images[i] / 255, labels[i]) for i in range(5)]
    assert noise.losses[:5] == pytest.approx(one_by_one)


def test_projections_on_the_full_gradient_are_dot_products(
    noise: GradientNoise, gradients: np.ndarray
) -> None:
    full = gradients.mean(axis=0)
    assert noise.full_length == pytest.approx(np.linalg.norm(full))
    assert noise.along_gradient == pytest.approx(gradients @ full / np.linalg.norm(full), abs=1e-10)


def test_the_full_gradient_lies_on_the_first_axis(noise: GradientNoise) -> None:
    assert noise.along_residual.mean() == pytest.approx(0, abs=1e-12)


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
    direction = flat(principal_residual(network, images[:few], labels[:few], as_params))
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert direction @ along == pytest.approx(0, abs=1e-10)
    assert abs(direction @ expected) == pytest.approx(1, abs=1e-8)


def test_the_variance_counts_all_directions(noise: GradientNoise, gradients: np.ndarray) -> None:
    distances = ((gradients - gradients.mean(axis=0)) ** 2).sum(axis=1)
    assert noise.variance == pytest.approx(distances.mean())
    shown = noise.along_gradient.var() + noise.along_residual.var()
    assert noise.shown_share == pytest.approx(shown / distances.mean())
    assert noise.gradient_spread(25) == pytest.approx(np.sqrt(distances.mean()) / 5)


def test_a_batch_s_numbers_are_those_of_its_gradient(
    noise: GradientNoise,
    network: MultiLayerNet,
    images: np.ndarray,
    labels: np.ndarray,
    gradients: np.ndarray,
) -> None:
    batches = draw_batches(noise, 20, 3, np.random.default_rng(7))
    rng = np.random.default_rng(7)
    full = gradients.mean(axis=0)
    for i in range(3):
        drawn = rng.integers(N, size=20)
        loss, gradient = network.loss_and_gradient(images[drawn] / 255, labels[drawn])
        assert batches.losses[i] == pytest.approx(loss)
        assert batches.along_gradient[i] == pytest.approx(
            flat(gradient) @ full / np.linalg.norm(full)
        )


def test_four_times_the_batch_halves_the_spread(noise: GradientNoise) -> None:
    rng = np.random.default_rng(8)
    small, large = (draw_batches(noise, size, 4000, rng) for size in (5, 20))
    for name in ("losses", "along_gradient", "along_residual"):
        ratio = getattr(small, name).std() / getattr(large, name).std()
        assert ratio == pytest.approx(2, rel=0.06)  # 4,000 draws know it to about 1.6 %


@pytest.fixture(scope="module")
def noise_of_six(network: MultiLayerNet, images: np.ndarray, labels: np.ndarray) -> GradientNoise:
    return measure_gradient_noise(network, images[:6], labels[:6])


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("batch_size", [1, 2, 4])
def test_the_spread_is_that_of_all_batches_that_there_are(
    noise_of_six: GradientNoise, gradients: np.ndarray, batch_size: int, replace: bool
) -> None:
    """With repetition there are 6**B equally likely batches, without it the ordered subsets."""
    all_batches = (
        list(product(range(6), repeat=batch_size))
        if replace
        else list(permutations(range(6), batch_size))
    )
    few = gradients[:6]
    squares = [((few[list(b)].mean(axis=0) - few.mean(axis=0)) ** 2).sum() for b in all_batches]
    expected = np.sqrt(np.mean(squares))
    assert noise_of_six.gradient_spread(batch_size, replace) == pytest.approx(expected)
    losses = [noise_of_six.losses[list(b)].mean() for b in all_batches]
    assert noise_of_six.loss_spread(batch_size, replace) == pytest.approx(np.std(losses))


def test_the_whole_set_without_repetition_has_no_spread(noise_of_six: GradientNoise) -> None:
    assert noise_of_six.gradient_spread(6, replace=False) == 0
    assert noise_of_six.loss_spread(6, replace=False) == 0
    batches = draw_batches(noise_of_six, 6, 4, np.random.default_rng(1), replace=False)
    assert batches.losses == pytest.approx([noise_of_six.full_loss] * 4)
    assert batches.along_gradient == pytest.approx([noise_of_six.full_length] * 4)


def test_one_sample_is_a_set_without_spread(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    noise = measure_gradient_noise(network, images[:1], labels[:1])
    assert noise.gradient_spread(1, replace=False) == 0


def test_drawing_without_repetition_takes_no_sample_twice(noise_of_six: GradientNoise) -> None:
    batches = draw_batches(noise_of_six, 2, 300, np.random.default_rng(2), replace=False)
    losses = noise_of_six.losses
    pairs = [(losses[i] + losses[j]) / 2 for i, j in combinations(range(6), 2)]
    nearest = [min(abs(loss - pair) for pair in pairs) for loss in batches.losses]
    assert max(nearest) < 1e-12
    assert min(min(abs(batches.losses - loss)) for loss in losses) > 1e-12  # of one sample twice


@pytest.mark.parametrize("size", [0, 7, 2.5])
def test_a_batch_that_cannot_be_drawn_is_refused(noise_of_six: GradientNoise, size: float) -> None:
    for call in (
        lambda: draw_batches(noise_of_six, size, 1, np.random.default_rng(0), replace=False),
        lambda: noise_of_six.gradient_spread(size, replace=False),
        lambda: noise_of_six.loss_spread(size, replace=False),
    ):
        with pytest.raises(ConfigError, match="batch_size must be a whole number from 1 to 6"):
            call()


def test_the_noise_says_of_how_many_samples_it_is(noise_of_six: GradientNoise) -> None:
    assert repr(noise_of_six).startswith("<GradientNoise of 6 samples: gradient of length ")
    batches = draw_batches(noise_of_six, 2, 300, np.random.default_rng(2))
    assert repr(batches) == "<DrawnBatches: 300 of 2 samples>"


def test_equal_samples_have_no_spread(network: MultiLayerNet, images: np.ndarray) -> None:
    same = np.repeat(images[:1], 50, axis=0)
    noise = measure_gradient_noise(network, same, np.full(50, 3, np.uint8))
    assert noise.gradient_spread(1) == pytest.approx(0, abs=1e-6)
    assert noise.along_residual == pytest.approx(np.zeros(50), abs=1e-12)


def test_progress_goes_from_above_zero_to_one(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    fractions: list[float] = []
    measure_gradient_noise(network, images, labels, fractions.append)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_what_progress_raises_ends_the_work(
    network: MultiLayerNet, images: np.ndarray, labels: np.ndarray
) -> None:
    def stop(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        measure_gradient_noise(network, images, labels, stop)
