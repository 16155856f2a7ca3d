"""Products of gradients that are never built, against those of gradients that are."""

import numpy as np
import pytest

from nncore import MultiLayerNet
from nncore.gradient_products import (
    combine,
    dot,
    gram,
    length,
    project,
    scaled,
    squared_lengths,
)

N = 5


@pytest.fixture
def network():
    return MultiLayerNet((4, 6, 5, 3), "tanh", weight_init_std=1.0, rng=0)


@pytest.fixture
def batch():
    rng = np.random.default_rng(1)
    return rng.standard_normal((N, 4)), rng.integers(3, size=N)


@pytest.fixture
def trace(network, batch):
    return network.trace(*batch)


@pytest.fixture
def built(network, batch):
    """Every sample's gradient as one row, by backpropagation of that sample alone."""
    x, t = batch
    rows = [network.gradient(x[i], t[i]) for i in range(N)]
    return np.array([np.concatenate([g.ravel() for g in grads.values()]) for grads in rows])


def test_projections_are_dot_products(network, trace, built):
    rng = np.random.default_rng(2)
    direction = {name: rng.standard_normal(p.shape) for name, p in network.params.items()}
    expected = built @ np.concatenate([d.ravel() for d in direction.values()])
    np.testing.assert_allclose(project(trace, direction), expected, rtol=1e-12)


def test_squared_lengths_are_those_of_the_rows(trace, built):
    np.testing.assert_allclose(squared_lengths(trace), (built**2).sum(axis=1), rtol=1e-12)


def test_the_gram_matrix_is_the_product_of_all_rows(trace, built):
    np.testing.assert_allclose(gram(trace), built @ built.T, rtol=1e-12, atol=1e-14)


def test_a_weighted_sum_is_that_of_the_rows(trace, built):
    weights = np.array([1.0, -2.0, 0.5, 0.0, 3.0])
    combined = combine(trace, weights)
    together = np.concatenate([g.ravel() for g in combined.values()])
    np.testing.assert_allclose(together, weights @ built, rtol=1e-12, atol=1e-14)


def test_lengths_and_products_go_over_all_parameters():
    a = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([2.0])}
    b = {"W1": np.array([[3.0, -1.0]]), "b1": np.array([4.0])}
    assert dot(a, b) == 9
    assert length(a) == 3
    assert {name: g.tolist() for name, g in scaled(a, 2).items()} == {"W1": [[2, 4]], "b1": [4]}
