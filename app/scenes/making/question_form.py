"""Form of a step's question: its kind, what each kind needs, and what is said of the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from app.questions.question import FIRST_LANGUAGE, NO_WORDS, Question, Words
from app.scenes.making.choices_edit import ChoicesEdit
from app.scenes.making.question_fields import (
    FIELDS,
    KIND_NAMES,
    KNOWN,
    NO_QUESTION,
)
from app.scenes.making.words_edit import WordsEdit
from app.scenes.scene import SceneStep
from app.state.fields import Description
from app.state.form import StateForm
from app.state.model import StateModel
from app.translation import translated
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo
from nncore import ConfigError, TrainingConfig
from nncore.validation import check_number

FIRST_VALUES: Mapping[str, Mapping[str, Any]] = {  # what no question of a kind is without
    "number": {"truth": 0.0},
    "point": {"truth": (0.0, 0.0), "low": -10.0, "high": 10.0},
    "curve": {"measure": "loss", "high": 3.0, "span": 600.0},
}
FIRST_ITERATIONS = TrainingConfig().iterations


class QuestionForm(QWidget):
    """Edits the question of one step; it is made anew for another step.

    A step in which a training begins asks about that at first, not for a number that is 0.

    A kind that the form does not know keeps what its file says of it.
    """

    edited = Signal(object)  # Question or None
    rebuilt = Signal()  # the fields are others

    def __init__(self, question: Question | None, step: Callable[[], SceneStep]) -> None:
        super().__init__()
        self._question, self._step = question, step
        self._last = question or self._first(NO_QUESTION)
        self._left: dict[str, Question] = {}  # by kind, when another one was chosen
        self.kind = KeyCombo(self._kinds())
        self.kind.setObjectName("questionKindCombo")
        self.kind.setAccessibleName(self.tr("Question"))
        explain_widget(
            self.kind,
            self.tr("What the step asks before it runs."),
            self.tr("Run waits until it is answered."),
        )
        self.kind.show_value(question.kind if question else NO_QUESTION)
        self.kind.edited.connect(self._on_kind)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        top = QFormLayout()
        top.addRow(self.tr("Question"), self.kind)
        self._layout.addLayout(top)
        self._fields: QWidget | None = None
        self._build()

    def _kinds(self) -> list[tuple[str, str]]:
        kinds = [(key, translated(name)) for key, name in KIND_NAMES.items()]
        if self._question is not None and self._question.kind not in KIND_NAMES:
            kinds.append((self._question.kind, self._question.kind))
        return kinds

    @Slot(object)
    def _on_kind(self, kind: str) -> None:
        self._set(self._of_kind(kind) if kind != NO_QUESTION else None)
        self._build()
        self.rebuilt.emit()

    def _of_kind(self, kind: str) -> Question:
        """The question in another kind: as it was left in that, with the texts of now."""
        last = self._last
        question = replace(
            self._left.get(kind) or self._first(kind),
            text=last.text,
            because=last.because,
            usual_wrong=last.usual_wrong,
        )
        self._left[last.kind] = last
        return question

    def _first(self, kind: str) -> Question:
        """A question with what its kind cannot be without."""
        question = Question(kind, Words({FIRST_LANGUAGE: self.tr("What do you expect?")}))
        if kind == "choice":
            answers = self.tr("Yes"), self.tr("No")
            choices = tuple(Words({FIRST_LANGUAGE: text}) for text in answers)
            return replace(question, choices=choices, right=0)
        return replace(question, **{**FIRST_VALUES.get(kind, {}), **self._of_run(kind)})

    def _of_run(self, kind: str) -> Mapping[str, Any]:
        """What the training of the step says of its first question."""
        step = self._step()
        if not step.resets:
            return {}
        iterations = step.until or step.config.get("iterations", FIRST_ITERATIONS)
        # Accuracies are measured once an epoch: where it holds before its end, of the loss.
        measured = {"measure": "loss"} if step.until else {"measure": "test_accuracy", "unit": "%"}
        offered: dict[str, Mapping[str, Any]] = {
            "number": {**measured, "truth": None},
            "curve": {"span": float(iterations)},
        }
        return offered.get(kind, {})

    # Fields of the kind

    def _build(self) -> None:
        if self._fields is not None:
            self._layout.removeWidget(self._fields)
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
        if self._question is None:
            return
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        self._add_words(column, "text", self.tr("What is asked"), self.tr("The question itself."))
        if self._question.kind == "choice":
            choices = ChoicesEdit(self._question)
            choices.edited.connect(self._on_choices)
            column.addWidget(choices)
        elif described := FIELDS.get(self._question.kind):
            column.addLayout(self._form(described))
            self._show_truth()  # now that the fields are in it: alone each would be a window
        self._add_words(
            column,
            "because",
            self.tr("Why (shown with the outcome)"),
            self.tr("Said once the answer is known: why it is so."),
        )
        self._add_words(
            column,
            "usual_wrong",
            self.tr("Usual wrong answer (for the teacher)"),
            self.tr("What many answer instead; it stands on the teacher's page only."),
        )
        self._layout.addWidget(self._fields)

    def _add_words(self, column: QVBoxLayout, name: str, label: str, tip: str) -> None:
        edit = WordsEdit(label, tip, 2)
        edit.setObjectName(f"question{name.title().replace('_', '')}Edit")
        edit.show_value(getattr(self._question, name) or NO_WORDS)
        edit.edited.connect(lambda words: self._on_words(name, words))
        column.addWidget(QLabel(label))
        column.addWidget(edit)

    def _on_words(self, name: str, words: Words) -> None:
        """Take a text; a question that says nothing keeps what it said."""
        assert self._question is not None
        if words.texts or name != "text":
            fields: dict[str, Any] = {name: words if words.texts else None}
            self._set(replace(self._question, **fields))

    @Slot(object)
    def _on_choices(self, question: Question) -> None:
        assert self._question is not None
        self._set(replace(self._question, choices=question.choices, right=question.right))

    def _form(self, described: Mapping[str, Description]) -> StateForm:
        assert self._question is not None
        truth = self._question.truth
        if truth is None:  # it comes from a run: the number that would be there instead
            truth = FIRST_VALUES[self._question.kind].get("truth")
        shown = replace(self._question, truth=truth)
        self._model: StateModel[Question] = StateModel(shown, self._fields)
        form = StateForm(self._model, *described, described=described, fits=check_range)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._model.changed.connect(self._on_fields)
        self._measured_form = form
        return form

    @Slot(object, object)
    def _on_fields(self, now: Question, _: Question) -> None:
        assert self._question is not None
        fields: dict[str, Any] = {name: getattr(now, name) for name in FIELDS[now.kind]}
        if now.measure != KNOWN:
            fields["truth"] = None
        self._set(replace(self._question, **fields))
        self._show_truth()

    def _show_truth(self) -> None:
        """Ask for what is right only where no run gives it."""
        now = self._model.value
        if {"truth", "measure"} <= FIELDS[now.kind].keys():
            self._measured_form.show_row("truth", now.measure == KNOWN)

    def _set(self, question: Question | None) -> None:
        if question != self._question:
            self._question = question
            self._last = question or self._last
            self.edited.emit(question)


def check_range(question: Question) -> None:
    """Raise a ConfigError where nothing, or not what is right, can be answered."""
    low, high, truth = question.low, question.high, question.truth
    if low >= high:
        raise ConfigError("empty_range", field="high", first=low, second=high)
    if question.measure == KNOWN and truth is not None:
        for number in truth if isinstance(truth, tuple) else (truth,):
            check_number("truth", number, low, high)
