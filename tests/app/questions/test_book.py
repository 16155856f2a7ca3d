"""The table of all answers."""

import csv
import io
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from app.questions.book import AnswerBook
from app.questions.question import COLUMNS, Question, Words
from app.translation import Language

TEXT = Words({"en": "How?", "ko": "어떻게?"})
CHOICES = tuple(
    Words({"en": en, "ko": ko}) for en, ko in [("more", "더 많이"), ("less", "더 적게")]
)
CHOICE = Question("choice", TEXT, choices=CHOICES, right=1)


def rows(book: AnswerBook) -> list[Mapping[str, str]]:
    return list(csv.DictReader(io.StringIO(book.as_csv())))


def test_points_and_curves_stand_in_one_cell_of_the_table_each() -> None:
    book = AnswerBook()
    point = Question("point", TEXT, truth=(4.0, 5.0))
    book.give(("mine", 0), point, (1.0, 1.0), ())
    book.give(("mine", 1), Question("curve", TEXT), (0.25,) * COLUMNS, ())
    book.reveal(("mine", 1), (1.25,) * COLUMNS)
    _, first, second = csv.reader(io.StringIO(book.as_csv()))
    assert first[:7] == ["mine", "1", "1", "How?", "1.0 1.0", "4.0 5.0", "5.0"]
    assert second[4].split() == ["0.25"] * COLUMNS
    assert second[6] == "1.0"


def test_a_choice_and_its_hands_are_told_by_the_texts() -> None:
    book = AnswerBook()
    book.give(("mine", 2), CHOICE, 0.0, (11, 4))
    (row,) = rows(book)
    assert (row["answer"], row["truth"]) == ("more", "less")
    assert row["hands"] == "more: 11; less: 4"
    assert (row["distance"], row["points"]) == ("", "0")


def test_an_opinion_has_neither_truth_nor_points() -> None:
    book = AnswerBook()
    book.give(("mine", 2), Question("choice", TEXT, choices=CHOICES), 1.0, ())
    (row,) = rows(book)
    assert row["answer"] == "less"
    assert [row[name] for name in ("truth", "distance", "points", "hands")] == [""] * 4


def test_a_number_a_tenth_of_its_range_off_is_worth_37_of_100_points() -> None:
    book = AnswerBook()
    book.give(("mine", 0), Question("number", TEXT, low=0, high=50, truth=20.0), 25.0, ())
    (row,) = rows(book)
    assert (row["answer"], row["truth"], row["distance"]) == ("25.0", "20.0", "5.0")
    assert row["points"] == "37"  # 100/e


def test_the_table_speaks_the_language_of_the_class(qapp: QApplication) -> None:
    Language(qapp).use("ko")
    book = AnswerBook()
    book.give(("mine", 2), CHOICE, 1.0, (0, 7))
    (row,) = rows(book)
    assert (row["question"], row["answer"]) == ("어떻게?", "더 적게")
    assert row["hands"] == "더 많이: 0; 더 적게: 7"


def test_earlier_rounds_stay_when_a_lesson_is_begun_or_a_step_asked_again() -> None:
    book = AnswerBook()
    book.give(("mine", 0), CHOICE, 0.0, ())
    book.ask_again(("mine", 0))
    assert book.get(("mine", 0)) is None
    book.give(("mine", 0), CHOICE, 1.0, ())
    book.give(("mine", 1), CHOICE, 0.0, ())
    book.begin_round("mine")
    assert book.of("mine") == []
    book.give(("mine", 0), Question("number", TEXT), 5.0, ())
    book.reveal(("mine", 0), 7.0)
    told = [(row["step"], row["round"], row["answer"], row["truth"]) for row in rows(book)]
    assert told == [
        ("1", "1", "more", "less"),
        ("1", "2", "less", "less"),
        ("2", "1", "more", "less"),
        ("1", "3", "5.0", "7.0"),
    ]


def test_it_has_to_be_saved_after_each_answer_and_each_truth() -> None:
    book = AnswerBook()
    assert not book.has_unsaved
    book.give(("mine", 0), Question("number", TEXT), 5.0, ())
    assert book.has_unsaved
    book.note_saved()
    assert not book.has_unsaved
    book.reveal(("mine", 0), 7.0)
    assert book.has_unsaved
    book.is_kept = False
    assert not book.has_unsaved
