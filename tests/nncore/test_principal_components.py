"""Principal components, against numpy.linalg.svd."""

import numpy as np
import pytest

from nncore import ArgumentError, principal_components

SHAPES = {"more samples": (200, 12), "more features": (12, 200), "square": (30, 30)}


def table(shape: tuple[int, int], dtype: str = "float64") -> np.ndarray:
    rng = np.random.default_rng(5)
    stretched = rng.standard_normal(shape) * np.geomspace(3, 0.1, shape[1])
    return (stretched + rng.standard_normal(shape[1])).astype(dtype)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_axes_and_variances_are_those_of_the_singular_value_decomposition(shape, dtype):
    x = table(shape, dtype)
    components = principal_components(x, 3)
    centered = x.astype(np.float64) - x.mean(axis=0, dtype=np.float64)
    _, singular, axes = np.linalg.svd(centered, full_matrices=False)
    assert components.variances == pytest.approx(singular[:3] ** 2 / len(x))
    assert components.shares == pytest.approx((singular**2 / (singular**2).sum())[:3])
    assert np.abs(np.vecdot(components.axes, axes[:3])) == pytest.approx(np.ones(3))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_projections_are_the_singular_vectors_times_the_singular_values(shape):
    x = table(shape)
    components = principal_components(x)
    left, singular, _ = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)
    expected = left[:, :2] * singular[:2]
    signs = np.sign((components.project(x) * expected).sum(axis=0))
    assert components.project(x) == pytest.approx(signs * expected, abs=1e-12)


def test_a_worked_example():
    components = principal_components([[0.0, 0.0], [2.0, 2.0], [1.0, 1.0], [1.0, 1.0]])
    half = 0.5**0.5
    assert components.axes == pytest.approx(np.array([[half, half], [0, 0]]))
    assert components.variances == pytest.approx([1.0, 0.0])  # 2 · (√2)² / 4
    assert components.shares == pytest.approx([1.0, 0.0])
    assert components.project([3.0, 1.0]) == pytest.approx([2 * half, 0])


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_the_largest_entry_of_an_axis_is_positive(shape):
    for sign in (1, -1):
        axes = principal_components(sign * table(shape), 3).axes
        largest = np.abs(axes).argmax(axis=1)
        assert (axes[np.arange(3), largest] > 0).all()


def test_axes_can_be_turned_to_point_as_earlier_ones():
    x = table((50, 4))
    components = principal_components(x)
    turned = principal_components(x)
    turned.axes[1] *= -1
    aligned = components.aligned_to(turned)
    assert aligned.axes == pytest.approx(turned.axes)
    assert aligned.project(x) == pytest.approx(components.project(x) * [1, -1])


@pytest.mark.parametrize("value", [0.0, 0.1, -3.7e200])
def test_where_nothing_varies_there_are_no_axes(value):
    components = principal_components(np.full((7, 5), value))
    assert not components.axes.any()
    assert components.variances.tolist() == [0, 0]
    assert components.shares.tolist() == [0, 0]
    assert components.project(np.ones(5)).tolist() == [0, 0]


def test_more_components_than_dimensions_are_empty():
    components = principal_components(np.array([[1.0], [2.0]]), 2)
    assert components.variances == pytest.approx([0.25, 0])
    assert components.axes.tolist() == [[1], [0]]


def test_large_numbers_do_not_overflow():
    x = table((20, 6))
    shares = principal_components(1e200 * x).shares
    assert shares == pytest.approx(principal_components(x).shares)


@pytest.mark.parametrize("x", [[1.0, 2.0], np.ones((0, 3)), [[1.0, np.nan]], [[np.inf, 0.0]]])
def test_what_is_no_table_of_finite_numbers_is_refused(x):
    with pytest.raises(ArgumentError, match="finite numbers of shape"):
        principal_components(x)
