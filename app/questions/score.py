"""Score of answers, the same for every kind of question."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

from app.questions.question import Answer

BEST = 100  # points for a hit
FORGIVING = 0.1  # of what can be answered: this far off, an answer is worth 1/e of the points


def points_of(answer: Answer) -> int | None:
    """Points of an answer: the closer the more; None where the truth is not known."""
    question, distance = answer.question, answer.distance
    if answer.truth is None:
        return None
    if question.kind == "choice":
        return BEST if answer.value == answer.truth else 0
    if distance is None:
        return None
    return round(BEST * exp(-distance / (FORGIVING * (question.high - question.low))))


def mean_points(answers: Iterable[Answer]) -> tuple[int, float]:
    """How many answers have points, and how many they have on average."""
    points = [each for each in map(points_of, answers) if each is not None]
    return len(points), sum(points) / len(points) if points else 0.0
