"""Planes of parameters, against plain vectors and numpy.linalg."""

import numpy as np
import pytest

from nncore import ArgumentError, MultiLayerNet, random_plane, trajectory_plane
from nncore.parameter_plane import ParameterPlane

Params = dict[str, np.ndarray]


def flat(params: Params) -> np.ndarray:
    return np.concatenate([params[name].astype(np.float64).ravel() for name in sorted(params)])


def some_path(n: int, dtype: str = "float64") -> list[Params]:
    """A curve that leaves every plane a little."""
    nets = [MultiLayerNet((6, 5, 4), rng=seed, weight_init_std=1.0) for seed in range(4)]
    weights = [(1.0, t, t**2, 0.1 * t**3) for t in np.linspace(-1, 1, n)]
    return [
        {
            name: sum(w * net.params[name] for w, net in zip(row, nets, strict=True)).astype(dtype)
            for name in nets[0].params
        }
        for row in weights
    ]


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_plane_of_a_path_is_that_of_the_singular_value_decomposition(dtype: str):
    path = some_path(9, dtype)
    plane, components = trajectory_plane(path)
    vectors = np.array([flat(params) for params in path])
    centered = vectors - vectors.mean(axis=0)
    _, singular, axes = np.linalg.svd(centered, full_matrices=False)
    assert flat(plane.center) == pytest.approx(vectors.mean(axis=0))
    for direction, axis in zip(plane.directions, axes, strict=False):
        assert abs(flat(direction) @ axis) == pytest.approx(1)
    assert components.shares == pytest.approx((singular**2 / (singular**2).sum())[:2])
    left_over = np.array([plane.distance(params) ** 2 for params in path])
    assert left_over.sum() == pytest.approx((singular[2:] ** 2).sum(), rel=1e-5)


def test_parameters_of_a_point_are_center_and_directions_added_up():
    plane, _ = trajectory_plane(some_path(5))
    params = plane.params_at(0.5, -2.0)
    first, second = plane.directions
    for name, param in params.items():
        assert param.shape == plane.center[name].shape
        assert param == pytest.approx(plane.center[name] + 0.5 * first[name] - 2 * second[name])


def slanted() -> ParameterPlane:
    """A plane whose directions are neither of length 1 nor at right angles."""
    a, b, c, _ = some_path(4)
    return ParameterPlane(a, (b, c))


def test_a_projection_is_the_least_squares_solution():
    plane, params = slanted(), some_path(3)[0]
    directions = np.column_stack([flat(direction) for direction in plane.directions])
    offset = flat(params) - flat(plane.center)
    solution, squares, *_ = np.linalg.lstsq(directions, offset)
    assert plane.project(params) == pytest.approx(tuple(solution))
    assert plane.distance(params) == pytest.approx(float(np.sqrt(squares[0])))


def test_the_share_of_a_path_is_the_variance_of_its_orthogonal_projection():
    plane, path = slanted(), some_path(7)
    vectors = np.array([flat(params) for params in path])
    vectors -= vectors.mean(axis=0)
    basis, _ = np.linalg.qr(np.column_stack([flat(each) for each in plane.directions]))
    share = ((vectors @ basis) ** 2).sum() / (vectors**2).sum()
    assert 0.1 < share < 0.999
    assert plane.variance_share(path) == pytest.approx(share)
    own, components = trajectory_plane(path)
    assert own.variance_share(path) == pytest.approx(components.shares.sum())


def test_a_path_that_stands_still_has_no_share_in_a_plane():
    assert slanted().variance_share([some_path(3)[0]] * 4) is None


def test_a_point_of_the_plane_is_projected_on_itself():
    plane = slanted()
    params = plane.params_at(1.5, -0.25)
    assert plane.project(params) == pytest.approx((1.5, -0.25))
    assert plane.distance(params) == pytest.approx(0, abs=1e-12)


def test_a_path_that_stands_still_has_no_directions():
    plane, components = trajectory_plane([some_path(3)[0]] * 4)
    assert not any(direction[name].any() for direction in plane.directions for name in direction)
    assert components.shares.tolist() == [0, 0]
    assert plane.project(some_path(3)[1]) == (0, 0)


def test_random_directions_are_as_long_as_the_weights_of_each_unit():
    params = MultiLayerNet((30, 8, 4), rng=1, weight_init_std=(0.01, 1.0)).params
    params["W1"][:, 3] = 0  # a unit without weights has no direction
    params["b1"] += 1
    plane = random_plane(params, 7)
    for direction in plane.directions:
        for name in ("W1", "W2"):
            lengths = np.sqrt((direction[name] ** 2).sum(axis=0))
            assert lengths == pytest.approx(np.sqrt((params[name] ** 2).sum(axis=0)))
        assert not direction["b1"].any()
        assert not direction["b2"].any()
    assert plane.project(params) == pytest.approx((0, 0))
    assert plane.distance(params) == 0


def test_random_directions_follow_the_seed_and_differ_from_each_other():
    params = MultiLayerNet((30, 8, 4), rng=1).params
    one, same, other = (random_plane(params, seed) for seed in (1, 1, 2))
    first, second = (flat(direction) for direction in one.directions)
    assert flat(same.directions[0]).tolist() == first.tolist()
    assert flat(other.directions[0]).tolist() != first.tolist()
    assert abs(first @ second) < 0.5 * (first @ first)


def test_a_path_that_has_overflown_is_refused():
    path = some_path(3)
    path[1]["W2"][0, 0] = np.inf
    with pytest.raises(ArgumentError, match="finite"):
        trajectory_plane(path)
    with pytest.raises(ArgumentError, match="at least one sample"):
        trajectory_plane([])
