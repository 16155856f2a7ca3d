"""Scales of bars."""

import pytest

from app.pages.loss.model.bar_scale import PROBABILITIES, gradient_reach


@pytest.mark.parametrize(
    ("largest", "reach"),
    [(1.0, 1.0), (0.9, 1.0), (0.021, 0.05), (0.2, 0.2), (0.11, 0.2), (3.0, 5.0), (7.0, 10.0)],
)
def test_a_gradient_s_scale_is_the_next_number_that_can_be_said(largest, reach) -> None:
    assert gradient_reach(largest) == pytest.approx(reach)


def test_no_gradient_at_all_has_a_scale_too() -> None:
    assert gradient_reach(0.0) == pytest.approx(1e-6)


def test_a_small_step_is_a_tenth_of_a_step() -> None:
    assert PROBABILITIES.stepped(0.5, 1) == pytest.approx(0.51)
    assert PROBABILITIES.stepped(0.5, 1, small=True) == pytest.approx(0.501)
    assert PROBABILITIES.stepped(0.9995, 1, small=True) == 1.0
