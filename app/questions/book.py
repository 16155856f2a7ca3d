"""Answer book: all that was answered, in lessons and on pages, as one table."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.questions.question import FIRST_LANGUAGE, Answer, Question, Value

COLUMNS = "scene", "step", "question", "answer", "truth", "right or how far off", "hands", "time"
Place = tuple[str, int]  # a scene and its step, or a page and its case, both from 0


class AnswerBook:
    """Answers by the place that they were given at; nothing in it says who gave them."""

    def __init__(self) -> None:
        self._answers: dict[Place, Answer] = {}

    def __getitem__(self, place: Place) -> Answer:
        return self._answers[place]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._answers)

    def get(self, place: Place) -> Answer | None:
        """The answer given there, if one was."""
        return self._answers.get(place)

    def give(self, place: Place, question: Question, value: Value, hands: tuple[int, ...]) -> None:
        """Note an answer, with what is right where that is known already."""
        at = time.strftime("%Y-%m-%d %H:%M:%S")
        self._answers[place] = Answer(question, value, hands, question.known_truth, at)

    def reveal(self, place: Place, truth: Value) -> None:
        """Note what turned out."""
        self._answers[place] = replace(self._answers[place], truth=truth)

    def of(self, name: str) -> list[Answer]:
        """All answers to a scene or on a page, in their order."""
        return [answer for place, answer in self._answers.items() if place[0] == name]

    def forget(self, name: str) -> None:
        """Drop all answers to a scene."""
        for place in [place for place in self._answers if place[0] == name]:
            del self._answers[place]

    def as_csv(self) -> str:
        """All answers as a table."""
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(COLUMNS)
        for (name, index), answer in self._answers.items():
            table.writerow([name, index + 1, *_row(answer)])
        return text.getvalue()


def _row(answer: Answer) -> list[Any]:
    """What the table says of an answer, also after its scene was left."""
    return [
        answer.question.text.within(FIRST_LANGUAGE),
        _plain(answer.value),
        "" if answer.truth is None else _plain(answer.truth),
        _off(answer),
        " ".join(map(str, answer.hands)),
        answer.at,
    ]


def _off(answer: Answer) -> object:
    value, truth = answer.value, answer.truth
    if truth is None:
        return ""
    if answer.question.kind == "choice":
        return "right" if value == truth else "wrong"
    if answer.question.kind == "number":
        assert not isinstance(value, tuple)
        assert not isinstance(truth, tuple)
        return value - truth  # with its sign: too much or too little
    return answer.distance


def _plain(value: Value) -> object:
    """A value in one cell; of a curve and of a point its numbers one after the other."""
    return " ".join(map(str, value)) if isinstance(value, tuple) else value
