"""Curves of a run: a height for each column of a sketch."""

from math import isnan

import pytest

from app.questions.measures import measured
from app.questions.question import COLUMNS, Question, Words
from tests.app.pages.runs.shelves import record

STEPS = 400  # ten for each column but the first


def curve(measure: str, losses: list[float], accuracies: dict[int, float]) -> tuple[float, ...]:
    question = Question("curve", Words({"en": "How?"}), span=STEPS, measure=measure)
    return measured(question, record(losses, accuracies))


def test_a_loss_curve_is_the_mean_of_the_steps_around_each_column() -> None:
    heights = curve("loss", [float(step) for step in range(STEPS)], {})
    assert len(heights) == COLUMNS
    assert heights[0] == 2.0  # of steps 0 to 4
    assert heights[1] == 9.5  # of steps 5 to 14
    assert heights[20] == 199.5
    assert heights[-1] == 397.0  # of steps 395 to 399


def test_a_run_that_ends_early_leaves_the_rest_open() -> None:
    heights = curve("loss", [1.0] * 200, {})
    assert heights[20] == 1.0
    assert all(isnan(height) for height in heights[21:])


def test_accuracies_are_joined_by_straight_lines() -> None:
    heights = curve("test_accuracy", [1.0] * 200, {0: 0.1, 200: 0.9})
    assert heights[0] == pytest.approx(10)
    assert heights[10] == pytest.approx(50)
    assert heights[20] == pytest.approx(90)
    assert isnan(heights[21])


def test_a_curve_may_begin_later() -> None:
    question = Question("curve", Words({"en": "How?"}), begin=STEPS, span=STEPS, measure="loss")
    heights = measured(question, record([float(step) for step in range(2 * STEPS)]))
    assert heights[0] == STEPS + 2.0  # of steps 400 to 404
    assert heights[-1] == STEPS + 397.0
