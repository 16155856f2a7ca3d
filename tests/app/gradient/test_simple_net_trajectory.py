import numpy as np
import pytest

from app.gradient.simple_net_walk import SimpleNetWalk, seed_weights

PRINTED_LOSS = 1.5687375483483121
PRINTED_DW = [[0.39309067, 0.08192436, -0.47501503], [0.58963601, 0.12288654, -0.71252255]]


@pytest.fixture
def walk():
    return SimpleNetWalk(seed_weights())


def take(walk, steps):
    for _ in range(steps):
        walk.advance()
    return walk.place


def test_the_first_loss_is_the_one_that_the_seed_prints(walk):
    assert walk.place.loss == pytest.approx(PRINTED_LOSS, abs=1e-12)


def test_six_entries_make_the_gradient_that_the_seed_prints(walk):
    np.testing.assert_allclose(take(walk, 6).gradient, PRINTED_DW, rtol=0, atol=1e-8)


def test_the_exact_gradient_is_the_printed_one_as_well(walk):
    np.testing.assert_allclose(walk.place.exact_gradient, PRINTED_DW, rtol=0, atol=1e-8)


def test_the_seeds_network_reads_class_0(walk):
    assert walk.place.y.argmax() == 0


def test_an_entry_is_the_difference_of_its_two_losses(walk):
    (entry,) = take(walk, 1).entries
    assert (entry.row, entry.column) == (0, 0)
    assert entry.slope == pytest.approx((entry.above - entry.below) / 2e-4)


def test_entries_not_taken_are_unknown(walk):
    assert np.isnan(take(walk, 2).gradient).sum() == 4


def test_the_seventh_step_moves_w_against_the_gradient(walk):
    before = take(walk, 6)
    after = take(walk, 1)
    np.testing.assert_allclose(after.W, before.W - 0.1 * np.array(PRINTED_DW), atol=1e-8)
    assert after.loss < before.loss
    assert after.losses == (before.loss, after.loss)


def test_descent_ends_at_the_target(walk):
    walk.learning_rate = 1.0
    assert take(walk, 7 * 50).y.argmax() == 2


def test_each_entry_costs_two_forward_passes(walk):
    assert take(walk, 6).forward_passes == 12
    assert take(walk, 2).forward_passes == 14  # the step itself costs none


def test_steps_are_taken_back_one_by_one(walk):
    first = walk.place
    take(walk, 8)
    for _ in range(8):
        walk.go_back()
    assert walk.place is first
    assert not walk.can_go_back


def test_to_begin_again_gives_the_first_weights(walk):
    take(walk, 20)
    walk.begin()
    np.testing.assert_array_equal(walk.place.W, seed_weights())
