"""Editor of the answers that a question offers, and of which is right."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from app.languages import LANGUAGES
from app.questions.question import FIRST_LANGUAGE, Question, Words
from app.scenes.making.words_edit import WordsEdit
from app.scenes.reading import MOST_CHOICES
from app.translation import current_language
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo

LINES = 4
OPINION = "opinion"  # key in place of the right answer


class ChoicesEdit(QWidget):
    """One answer a line; fewer than two, or too many, wait with their error."""

    edited = Signal(object)  # Question

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self.words = WordsEdit(
            self.tr("Answers"), self.tr("The answers to choose from, one a line."), LINES
        )
        self.words.setObjectName("questionChoicesEdit")
        self.error = ErrorLine()
        self.right = KeyCombo([])
        self.right.setObjectName("questionRightCombo")
        self.right.setAccessibleName(self.tr("Right answer"))
        explain_widget(
            self.right,
            self.tr("Which answer is right."),
            self.tr("None is where opinions are asked for."),
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Answers, one a line"), self.words)
        form.addRow(self.error)
        form.addRow(self.tr("Right answer"), self.right)
        self.words.show_value(joined(question.choices))
        self._show_right()
        self.words.edited.connect(self._on_words)
        self.right.edited.connect(self._on_right)

    def _show_right(self) -> None:
        language = current_language()
        entries = [(str(i), each.within(language)) for i, each in enumerate(self._question.choices)]
        self.right.set_entries([(OPINION, self.tr("none: an opinion")), *entries])
        right = self._question.right
        self.right.show_value(OPINION if right is None else str(right))

    @Slot(object)
    def _on_words(self, words: Words) -> None:
        choices = split(words)
        fits = 2 <= len(choices) <= MOST_CHOICES
        told = self.tr("Give from 2 to {most} answers, one a line.").format(most=MOST_CHOICES)
        self.error.show_error("" if fits else told)
        if fits:
            right = self._question.right
            right = right if right is not None and right < len(choices) else None
            self._set(replace(self._question, choices=choices, right=right))

    @Slot(object)
    def _on_right(self, key: str) -> None:
        right = None if key == OPINION else int(key)
        self._set(replace(self._question, right=right))

    def _set(self, question: Question) -> None:
        self._question = question
        self._show_right()
        self.edited.emit(question)


def joined(choices: tuple[Words, ...]) -> Words:
    """Answers as one text, a line each, in every language that any is written in."""
    languages = [code for code in LANGUAGES if any(code in words.texts for words in choices)]
    return Words({code: "\n".join(words.within(code) for words in choices) for code in languages})


def split(words: Words) -> tuple[Words, ...]:
    """The answers that stand in the lines of a text."""
    columns = {code: _lines(text) for code, text in words.texts.items()}
    rows = zip_longest(*columns.values(), fillvalue="")
    texts = (dict(zip(columns, row, strict=True)) for row in rows)
    return tuple(
        Words({code: text for code, text in row.items() if text})
        for row in texts
        if row[FIRST_LANGUAGE]
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
