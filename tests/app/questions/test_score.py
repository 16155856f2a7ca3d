"""Points for answers: the closer the more, whatever the kind."""

import pytest

from app.questions.question import COLUMNS, Answer, Question, spoken
from app.questions.score import mean_points, points_of


def answer(kind: str, value, truth) -> Answer:
    return Answer(Question(kind, spoken("?"), low=0, high=10), value, truth=truth)


@pytest.mark.parametrize(
    ("kind", "value", "hit", "a_tenth_off"),
    [
        ("number", 5.0, 5.0, 6.0),
        ("point", (1.0, 1.0), (1.0, 1.0), (1.6, 1.8)),
        ("curve", (2.0,) * COLUMNS, (2.0,) * COLUMNS, (3.0,) * COLUMNS),
    ],
)
def test_a_hit_is_worth_100_points_and_a_tenth_of_the_range_off_37(
    kind: str, value, hit, a_tenth_off
) -> None:
    assert points_of(answer(kind, value, hit)) == 100
    assert points_of(answer(kind, value, a_tenth_off)) == 37  # 100 / e


def test_a_choice_is_worth_all_or_nothing() -> None:
    assert points_of(answer("choice", 1.0, 1)) == 100
    assert points_of(answer("choice", 0.0, 1)) == 0


def test_what_is_not_known_counts_for_nothing() -> None:
    answers = [answer("number", 5.0, truth) for truth in (5.0, 6.0, None)]
    assert points_of(answers[2]) is None
    assert mean_points(answers) == (2, pytest.approx(68.5))
