"""Answer book: all that was answered, in lessons and on pages, as one table."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from app.questions.question import Answer, Question, Value
from app.questions.score import points_of
from app.table_text import csv_text
from app.translation import current_language

COLUMNS = (
    *("scene", "step", "round", "question", "answer", "truth"),
    *("distance", "points", "hands", "time"),
)
Place = tuple[str, int]  # a scene and its step, or a page and its case, both from 0


@dataclass
class _Entry:
    """An answer, given at a place in one of the rounds there, which count from 1."""

    place: Place
    round: int
    answer: Answer


class AnswerBook:
    """Answers by the place that they were given at; nothing in it says who gave them.

    A place has at most one answer at a time; those of earlier rounds stay in the table.

    Attributes
    ----------
    is_kept : bool
        Whether anybody may want to save it: nobody does what a recording answers by itself.
    """

    def __init__(self) -> None:
        self.is_kept = True
        self._entries: list[_Entry] = []
        self._now: dict[Place, _Entry] = {}
        self._is_saved = True

    def __getitem__(self, place: Place) -> Answer:
        return self._now[place].answer

    def get(self, place: Place) -> Answer | None:
        """The answer given there, if one was."""
        entry = self._now.get(place)
        return entry.answer if entry is not None else None

    def give(self, place: Place, question: Question, value: Value, hands: tuple[int, ...]) -> None:
        """Note an answer, with what is right where that is known already."""
        at = time.strftime("%Y-%m-%d %H:%M:%S")
        n_before = sum(entry.place == place for entry in self._entries)
        answer = Answer(question, value, hands, question.known_truth, at)
        self._now[place] = _Entry(place, n_before + 1, answer)
        self._entries.append(self._now[place])
        self._is_saved = False

    def reveal(self, place: Place, truth: Value) -> None:
        """Note what turned out."""
        entry = self._now[place]
        entry.answer = replace(entry.answer, truth=truth)
        self._is_saved = False

    def of(self, name: str) -> list[Answer]:
        """All answers to a scene or on a page, in their order; of this round."""
        return [entry.answer for (scene, _), entry in self._now.items() if scene == name]

    def begin_round(self, name: str) -> None:
        """Let all of a scene be asked once more."""
        for place in [place for place in self._now if place[0] == name]:
            self.ask_again(place)

    def ask_again(self, place: Place) -> None:
        """Let one question be asked once more."""
        del self._now[place]

    # As a table

    @property
    def has_unsaved(self) -> bool:
        """Whether it says what no file says yet."""
        return self.is_kept and not self._is_saved

    def note_saved(self) -> None:
        """Take note that a file says all of it, or that nobody wants one."""
        self._is_saved = True

    def as_csv(self) -> str:
        """All answers as a table, those of earlier rounds, too."""
        return csv_text([COLUMNS, *map(_row, self._entries)])


def _row(entry: _Entry) -> list[str]:
    """What the table says of an answer, also after its scene was left."""
    (name, index), answer = entry.place, entry.answer
    distance, points = answer.distance, points_of(answer)
    return [
        name,
        str(index + 1),
        str(entry.round),
        answer.question.text.within(current_language()),
        _plain(answer.question, answer.value),
        "" if answer.truth is None else _plain(answer.question, answer.truth),
        "" if distance is None else str(distance),
        "" if points is None else str(points),
        _hands(answer),
        answer.at,
    ]


def _hands(answer: Answer) -> str:
    """How many chose what: "0: 11; 2: 4"."""
    choices = (choice.within(current_language()) for choice in answer.question.choices)
    counted = zip(choices, answer.hands, strict=False)  # nobody may have counted
    return "; ".join(f"{choice}: {count}" for choice, count in counted)


def _plain(question: Question, value: Value) -> str:
    """A value in one cell; of a curve and of a point its numbers one after the other."""
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    if question.kind == "choice":
        return question.choices[int(value)].within(current_language())
    return str(value)
