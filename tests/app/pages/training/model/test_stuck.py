"""When a run counts as stuck."""

import math

import numpy as np
import pytest

from app.pages.training.model.stuck import SPAN, loss_of_guessing, stuck_at


def test_guessing_among_n_classes_costs_log_n_or_half_of_one_less_the_share() -> None:
    assert loss_of_guessing("cross_entropy", 10) == pytest.approx(math.log(10), abs=1e-5)
    assert loss_of_guessing("sum_squared_error", 4) == pytest.approx(0.5 * (0.75**2 + 3 / 16))


def test_a_run_far_above_guessing_is_stuck_at_its_last_mean() -> None:
    losses = np.concatenate([np.full(500, 2.0), np.full(SPAN, 14.0)])
    assert stuck_at(losses, 2.3) == 14.0


@pytest.mark.parametrize("losses", [np.full(SPAN - 1, 14.0), np.full(SPAN, 2.5), np.empty(0)])
def test_too_few_steps_or_a_loss_near_guessing_are_not_stuck(losses: np.ndarray) -> None:
    assert stuck_at(losses, 2.3) is None
