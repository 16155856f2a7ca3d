import numpy as np
import pytest

from app.pages.gradient.model.simple_net_trajectory import (
    SimpleNetTrajectory,
    TrajectoryPoint,
    article_weights,
    first_weights,
)

PRINTED_LOSS = 1.5687375483483121
PRINTED_DW = [[0.39309067, 0.08192436, -0.47501503], [0.58963601, 0.12288654, -0.71252255]]


def point(*rates: float, entries: int = 0) -> TrajectoryPoint:
    return SimpleNetTrajectory().point(article_weights(), rates, entries)


def test_the_first_loss_is_the_one_that_the_article_prints():
    assert point().loss == pytest.approx(PRINTED_LOSS, abs=1e-12)


def test_six_entries_make_the_gradient_that_the_article_prints():
    np.testing.assert_allclose(point(entries=6).gradient, PRINTED_DW, rtol=0, atol=1e-8)


def test_the_exact_gradient_is_the_printed_one_as_well():
    np.testing.assert_allclose(point().exact_gradient, PRINTED_DW, rtol=0, atol=1e-8)


def test_the_article_s_network_reads_class_0():
    assert point().y.argmax() == 0


def test_an_entry_is_the_difference_of_its_two_losses():
    (entry,) = point(entries=1).entries
    assert (entry.row, entry.column) == (0, 0)
    losses = entry.losses
    assert losses.slope == pytest.approx((losses.above - losses.below) / 2e-4)


def test_entries_not_taken_are_unknown():
    assert np.isnan(point(entries=2).gradient).sum() == 4


def test_a_step_moves_w_against_the_gradient():
    before, after = point(), point(0.1)
    np.testing.assert_allclose(after.W, before.W - 0.1 * np.array(PRINTED_DW), atol=1e-8)
    assert after.loss < before.loss
    assert after.losses == (before.loss, after.loss)


def test_descent_ends_at_the_target():
    assert point(*[1.0] * 50).y.argmax() == 2


def test_each_entry_costs_two_forward_passes():
    assert point(entries=6).forward_passes == 12
    assert point(0.1, entries=1).forward_passes == 14  # the step itself costs none


def test_another_way_down_is_the_one_of_a_fresh_start():
    trajectory, start = SimpleNetTrajectory(), article_weights()
    for rates in ((0.1, 0.1, 0.1), (0.1, 2.0), (), (0.1, 0.1)):
        again = trajectory.point(start, rates, 3)
        np.testing.assert_array_equal(again.W, point(*rates).W)
        assert again.losses == point(*rates).losses


def test_a_seed_draws_the_weights_of_a_standard_normal():
    np.testing.assert_array_equal(
        first_weights(4), np.random.default_rng(4).standard_normal((2, 3))
    )
    np.testing.assert_array_equal(first_weights(None), article_weights())
