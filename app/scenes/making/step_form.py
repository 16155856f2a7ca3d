"""Form of one step: what it says and shows, what it points at, and what it asks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.questions.question import NO_WORDS, Question, Words
from app.scenes.making.control_picker import ControlPicker
from app.scenes.making.controls_edit import ControlsEdit
from app.scenes.making.question_form import QuestionForm
from app.scenes.making.words_edit import WordsEdit
from app.scenes.reading import MOST_STEPS, MOST_UNTIL
from app.scenes.scene import SceneStep
from app.widgets.check_box import CheckBox
from app.widgets.explaining import explain_widget
from app.widgets.whole_spin import WholeSpin

CAPTION_LINES = 3
INDENT = 20  # px, of what belongs to the box above


class StepForm(QWidget):
    """Edits one step; it is made anew for another one.

    `shown` asks for the step's view in the window, `retaken` for the window's in the step.
    """

    edited = Signal(object)  # SceneStep
    shown = Signal()
    retaken = Signal()
    waiting = Signal(str)
    rebuilt = Signal()

    def __init__(self, step: SceneStep, page: str, picker: ControlPicker) -> None:
        super().__init__()
        self._step, self._picker = step, picker
        self.caption = WordsEdit(
            self.tr("Caption"),
            self.tr(
                "What the step says; **two stars** around words make them bold; "
                "dollars draw a formula in LaTeX notation, $\\frac{1}{2} x^2$."
            ),
            CAPTION_LINES,
        )
        self.caption.setObjectName("captionEdit")
        self.caption.show_value(step.caption)
        self.caption.edited.connect(self._on_caption)
        self.say = WordsEdit(
            self.tr("What to say (for the teacher)"),
            self.tr("What to say to the class; it stands on the teacher's page only."),
            2,
        )
        self.say.setObjectName("sayEdit")
        self.say.show_value(step.say or NO_WORDS)
        self.say.edited.connect(self._on_say)
        self.question = QuestionForm(step.question, lambda: self._step)
        self.question.edited.connect(self._on_question)
        self.question.rebuilt.connect(self.rebuilt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(self.tr("Caption")))
        layout.addWidget(self.caption)
        layout.addLayout(self._view_row(page))
        runs, resets = self._flags()
        layout.addWidget(runs)
        layout.addLayout(self._until_row(runs))
        layout.addWidget(resets)
        layout.addWidget(self.question)
        layout.addLayout(self._controls())
        layout.addWidget(QLabel(self.tr("What to say (for the teacher)")))
        layout.addWidget(self.say)

    def _view_row(self, page: str) -> QHBoxLayout:
        self.show_button = QPushButton(self.tr("Show: {page}").format(page=page))
        self.show_button.setObjectName("showStepButton")
        self.show_button.setEnabled(bool(self._step.page))
        explain_widget(self.show_button, self.tr("Have the window show what this step shows."))
        self.show_button.clicked.connect(self.shown)
        self.retake_button = QPushButton(self.tr("Take this view"))
        self.retake_button.setObjectName("retakeViewButton")
        explain_widget(
            self.retake_button, self.tr("Show in this step what the window shows at this moment.")
        )
        self.retake_button.clicked.connect(self.retaken)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addWidget(self.retake_button)
        return row

    def _flags(self) -> tuple[CheckBox, CheckBox]:
        runs = CheckBox(self.tr("Run is a part of this step"))
        explain_widget(runs, self.tr("Run is pressed in it, once its question is answered."))
        resets = CheckBox(self.tr("a new run begins with it"))
        explain_widget(resets, self.tr("The network has learned nothing when the step begins."))
        for box, name in ((runs, "runs"), (resets, "resets")):
            box.setObjectName(f"step{name.capitalize()}Box")
            box.show_value(getattr(self._step, name))
        runs.edited.connect(lambda value: self._set(runs=value))
        resets.edited.connect(lambda value: self._set(resets=value))
        return runs, resets

    def _until_row(self, runs: CheckBox) -> QHBoxLayout:
        """How far Run goes, in what Step makes."""
        self.until = WholeSpin(1, MOST_UNTIL, self.tr("its end"))
        self.until.setObjectName("stepUntilSpin")
        self.until.setAccessibleName(self.tr("Run holds after"))
        explain_widget(
            self.until,
            self.tr("After how many steps Run holds by itself; pressed again it goes on."),
            self.tr(
                "A step is what Step makes: an entry of the gradient or a value of h, a "
                "mini-batch, a step of a descent or of the training."
            ),
        )
        self.until.show_value(self._step.until)
        self.until.edited.connect(lambda value: self._set(until=value))
        self.until.setEnabled(self._step.runs)
        runs.edited.connect(self.until.setEnabled)
        row = QHBoxLayout()
        row.addSpacing(INDENT)
        row.addWidget(QLabel(self.tr("Run holds after")))
        row.addWidget(self.until)
        row.addWidget(QLabel(self.tr("steps")))
        row.addStretch(1)
        return row

    def _controls(self) -> QVBoxLayout:
        """The lists of controls, each beside its button."""
        point = ControlsEdit(
            self._picker, self.tr("Point at…"), self.tr("Frame a control or a plot."), 1
        )
        locked = ControlsEdit(
            self._picker,
            self.tr("Lock…"),
            self.tr("Keep a control from being used in this step."),
            MOST_STEPS,
        )
        hidden = ControlsEdit(
            self._picker, self.tr("Hide…"), self.tr("Hide a control in this step."), MOST_STEPS
        )
        secret = ControlsEdit(
            self._picker,
            self.tr("Keep secret…"),
            self.tr("Cover what gives the answer away, until the question is answered."),
            MOST_STEPS,
        )
        point.show_value((self._step.point_at,) if self._step.point_at else ())
        locked.show_value(self._step.locked)
        hidden.show_value(self._step.hidden)
        secret.show_value(self._step.secret)
        point.edited.connect(lambda names: self._set(point_at=names[0] if names else ""))
        locked.edited.connect(lambda names: self._set(locked=names))
        hidden.edited.connect(lambda names: self._set(hidden=names))
        secret.edited.connect(lambda names: self._set(secret=names))
        column = QVBoxLayout()
        edits = {"pointAt": point, "lock": locked, "hide": hidden, "secret": secret}
        width = max(edit.add.sizeHint().width() for edit in edits.values())
        for name, edit in edits.items():
            edit.add.setObjectName(f"{name}Button")
            edit.add.setMinimumWidth(width)
            edit.waiting.connect(self.waiting)
            column.addWidget(edit)
        return column

    @Slot(object)
    def _on_caption(self, words: Words) -> None:
        self._set(caption=words)

    @Slot(object)
    def _on_say(self, words: Words) -> None:
        self._set(say=words if words.texts else None)

    @Slot(object)
    def _on_question(self, question: Question | None) -> None:
        self._set(question=question)

    def _set(self, **fields: Any) -> None:
        step = replace(self._step, **fields)
        if step != self._step:
            self._step = step
            self.edited.emit(step)
