"""Losses over a plane of parameters, against the network's own loss at every point."""

import numpy as np
import pytest

from nncore import (
    ArgumentError,
    Cancelled,
    MultiLayerNet,
    measure_landscape,
    measure_path,
    random_plane,
    trajectory_plane,
)
from nncore.loss_landscape import losses_at

N = 60
A, B = np.linspace(-1, 2, 5), np.linspace(-3, 0.5, 7)
NETWORKS = {
    "no hidden layer": ((12, 4), "sigmoid", "cross_entropy"),
    "one": ((12, 9, 4), "sigmoid", "cross_entropy"),
    "two, ReLU": ((12, 9, 5, 4), "relu", "cross_entropy"),
    "three, squared error": ((12, 9, 5, 6, 4), "tanh", "sum_squared_error"),
}
PRECISION = {"float64": 1e-12, "float32": 1e-5}


def make_network(kind: str = "one", dtype: str = "float64", seed: int = 3) -> MultiLayerNet:
    sizes, activation, loss = NETWORKS[kind]
    return MultiLayerNet(sizes, activation, loss, "he", seed, dtype)


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return np.random.default_rng(12).integers(0, 256, (N, 12), dtype=np.uint8)


@pytest.fixture(scope="module")
def labels() -> np.ndarray:
    return np.random.default_rng(13).integers(0, 4, N, dtype=np.uint8)


def plain(network: MultiLayerNet, plane, a: float, b: float, images, labels) -> float:
    double = network.astype("float64").with_params(plane.params_at(a, b))
    return double.loss(images / 255, labels)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize("part_size", [2**16, 70])
def test_every_value_is_the_loss_of_the_network_there(
    kind, dtype, part_size, images, labels, monkeypatch
):
    monkeypatch.setattr("nncore.loss_landscape.PART_SIZE", part_size)  # all at once, or seven
    monkeypatch.setattr("nncore.loss_landscape.SHARED_BY", 1)
    network = make_network(kind, dtype)
    plane = random_plane(network.params, 5)
    landscape = measure_landscape(network, plane, A, B, images, labels)
    expected = [[plain(network, plane, a, b, images, labels) for a in A] for b in B]
    assert landscape.losses == pytest.approx(np.array(expected), rel=PRECISION[dtype])
    assert landscape.losses.shape == (7, 5)


def test_a_finer_grid_takes_over_what_a_coarser_one_knows(images, labels):
    network = make_network()
    plane = random_plane(network.params, 5)
    coarse = measure_landscape(network, plane, A[::2], B[::2], images, labels)
    coarse.losses[1, 2] = 99.0  # to be recognized
    fine = measure_landscape(network, plane, A, B, images, labels, known=coarse)
    anew = measure_landscape(network, plane, A, B, images, labels)
    assert fine.losses[2, 4] == 99.0
    different = np.argwhere(fine.losses != anew.losses)
    assert different.tolist() == [[2, 4]]


def test_a_grid_that_does_not_fit_is_computed_anew(images, labels):
    network = make_network()
    plane = random_plane(network.params, 5)
    other = measure_landscape(network, plane, A[:2], B[:2], images, labels)
    landscape = measure_landscape(network, plane, A, B, images, labels, known=other)
    assert np.isfinite(landscape.losses).all()


@pytest.mark.parametrize("at_once", [10_000, 7])
def test_a_path_has_the_losses_of_its_points_and_of_their_projections(
    images, labels, monkeypatch, at_once
):
    monkeypatch.setattr("nncore.loss_landscape.samples_at_once", lambda sizes: at_once)
    path = [make_network(seed=seed).params for seed in range(5)]
    network = make_network()
    plane, _ = trajectory_plane(path)
    found = measure_path(network, plane, path, images, labels)
    for i, params in enumerate(path):
        own = network.with_params(params)
        a, b = plane.project(params)
        assert found.points[i] == pytest.approx((a, b))
        assert found.distances[i] == pytest.approx(plane.distance(params))
        assert found.losses[i] == pytest.approx(own.loss(images / 255, labels))
        assert found.losses_on_plane[i] == pytest.approx(
            plain(network, plane, a, b, images, labels)
        )
    assert found.distances.max() > 0.1


@pytest.mark.parametrize("kind", ["no hidden layer", "two, ReLU"])
@pytest.mark.filterwarnings("error")
def test_where_numbers_overflow_there_is_no_loss(kind, images, labels):
    network = make_network(kind, "float32")
    plane = random_plane(network.params, 5)
    near, far = losses_at(network, plane, [[0, 0], [1e39, 1e39]], images, labels)
    assert np.isfinite(near)
    assert not np.isfinite(far)


def test_progress_is_told_and_can_end_the_work(images, labels):
    network = make_network()
    plane = random_plane(network.params, 5)
    told = []
    measure_path(network, plane, [network.params] * 4, images, labels, told.append)
    assert told == sorted(told)
    assert 0 < told[0] <= told[-1] <= 1

    def cancel(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        measure_landscape(network, plane, A, B, images, labels, report=cancel)


def test_points_and_samples_must_be_there(images, labels):
    network = make_network()
    plane = random_plane(network.params, 5)
    with pytest.raises(ArgumentError, match="at least one sample"):
        losses_at(network, plane, [[0, 0]], images[:0], labels[:0])
    with pytest.raises(ArgumentError, match="n_points, 2"):
        losses_at(network, plane, [0, 0], images, labels)
