"""What guessing costs."""

import math

import pytest

from app.pages.training.model.guessing import loss_of_guessing


def test_guessing_among_n_classes_costs_log_n_or_half_of_one_less_the_share() -> None:
    assert loss_of_guessing("cross_entropy", 10) == pytest.approx(math.log(10), abs=1e-5)
    assert loss_of_guessing("sum_squared_error", 4) == pytest.approx(0.5 * (0.75**2 + 3 / 16))
