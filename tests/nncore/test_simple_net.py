import numpy as np
import pytest

from nncore import SimpleNet, numerical_gradient
from tests.nncore.seed_gradient import PRINTED_DW, PRINTED_LOSS, T, X, seed_weights


def test_the_seeds_loss_to_the_last_digit():
    assert SimpleNet(seed_weights()).loss(X, T) == pytest.approx(PRINTED_LOSS, rel=1e-15)


def test_the_seeds_numerical_gradient_to_the_last_printed_digit():
    net = SimpleNet(seed_weights())
    grad = numerical_gradient(lambda w: net.loss(X, T), net.W)
    np.testing.assert_allclose(grad, PRINTED_DW, rtol=0, atol=1e-8)


def test_simple_net_takes_labels_and_predicts_scores():
    net = SimpleNet([[1, 2, 3], [4, 5, 6]])
    assert net.predict([1, 10]).tolist() == [41, 52, 63]
    assert net.loss(X, 2) == net.loss(X, T)


def test_simple_net_draws_a_2_by_3_matrix():
    W = SimpleNet(rng=np.random.default_rng(5)).W
    np.testing.assert_array_equal(W, np.random.default_rng(5).standard_normal((2, 3)))


def test_simple_net_keeps_the_callers_own_array():
    W = np.zeros((2, 3))
    assert SimpleNet(W).W is W


def test_a_simple_net_shows_its_weights():
    assert repr(SimpleNet([[1, 2, 3], [4, 5, 6]])) == (
        "SimpleNet(W=array([[1., 2., 3.],\n       [4., 5., 6.]]))"
    )
