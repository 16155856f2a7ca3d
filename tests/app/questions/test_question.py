"""How far off an answer was."""

from math import nan

import pytest

from app.questions.question import COLUMNS, Answer, Question, Words

TEXT = Words({"en": "How?"})


def answer(kind: str, value, truth) -> Answer:
    return Answer(Question(kind, TEXT), value, truth=truth)


def test_a_number_is_as_far_off_as_it_differs() -> None:
    assert answer("number", 3.0, 7.5).distance == 4.5


def test_a_point_is_as_far_off_as_the_crow_flies() -> None:
    assert answer("point", (1.0, 1.0), (4.0, 5.0)).distance == 5.0


def test_a_curve_is_off_by_its_mean_gap_where_both_are_known() -> None:
    sketch = (1.0,) * COLUMNS
    came = (2.0,) * (COLUMNS - 3) + (4.0, nan, nan)  # the run ended early
    expected = ((COLUMNS - 3) * 1.0 + 3.0) / (COLUMNS - 2)
    assert answer("curve", sketch, came).distance == pytest.approx(expected)


@pytest.mark.parametrize(("kind", "value"), [("number", 1.0), ("point", (1.0, 2.0))])
def test_nothing_is_far_from_what_is_not_known(kind: str, value) -> None:
    assert answer(kind, value, None).distance is None


def test_a_choice_has_no_distance() -> None:
    assert answer("choice", 0.0, 1).distance is None


@pytest.mark.parametrize(
    ("kind", "middle"),
    [("number", 3.0), ("choice", 0), ("point", (3.0, 3.0)), ("curve", (3.0,) * COLUMNS)],
)
def test_what_is_right_is_expected_or_else_the_middle_that_can_be_answered(
    kind: str, middle
) -> None:
    assert Question(kind, TEXT, low=2.0, high=4.0).expected == middle
    assert Question("choice", TEXT, right=2, truth=9.0).expected == 2
    assert Question("point", TEXT, truth=(1.0, 5.0)).expected == (1.0, 5.0)
