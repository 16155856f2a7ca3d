"""Question view: a question asked, answered, and held beside what turned out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.questions.choice_editor import ChoiceEditor
from app.questions.editors import EDITORS
from app.questions.outcome import outcome_words
from app.questions.question import Answer, Question
from app.theme import Theme
from app.translation import current_language
from app.widgets.accessibility import announce
from app.widgets.check_box import CheckBox
from app.widgets.explaining import explain_widget

TEXT_SIZE = 1.1  # times the text of the window
WORDS = 1000  # stretch of words in a row with an editor


class QuestionView(QWidget):
    """Asks one question; `answered` carries the value, and the hands counted.

    Once answered it stays so: to be asked again it is made anew.
    """

    answered = Signal(object, tuple)
    skipped = Signal()

    def __init__(
        self,
        theme: Theme,
        question: Question,
        answer: Answer | None,
        direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom,
    ) -> None:
        super().__init__()
        self.setObjectName("sceneAnswer")
        self.question = question
        self.is_answered = False
        self.text = QLabel(question.text.within(current_language()))
        self.text.setWordWrap(True)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.editor = EDITORS[question.kind](theme, question)
        self.editor.changed.connect(self._show_buttons)
        self.editor.confirmed.connect(self._on_answer)
        self._theme = theme
        self._make_buttons()
        self._lay_out(direction)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.show_answer(answer)

    @Slot()
    def restyle(self) -> None:
        """Take fonts from the theme."""
        self.text.setFont(self._theme.font(TEXT_SIZE, bold=True))
        self.outcome.setFont(self._theme.font(TEXT_SIZE))

    def _make_buttons(self) -> None:
        self.answer_button = QPushButton(self.tr("Answer"))
        self.answer_button.setObjectName("sceneAnswerButton")
        explain_widget(self.answer_button, self.tr("Give this answer; Run is free then."))
        self.answer_button.clicked.connect(self._on_answer)
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.setObjectName("sceneSkipButton")
        explain_widget(self.skip_button, self.tr("Go on without an answer."))
        self.skip_button.clicked.connect(self.skipped)
        self._offers: list[QWidget] = [self.answer_button, self.skip_button]
        if isinstance(self.editor, ChoiceEditor):
            self._offers.append(self._make_hands_box(self.editor))

    def _make_hands_box(self, editor: ChoiceEditor) -> CheckBox:
        self.hands_box = CheckBox(self.tr("count hands"))
        self.hands_box.setObjectName("sceneHandsBox")
        explain_widget(self.hands_box, self.tr("Type how many of a class chose each answer."))
        self.hands_box.toggled.connect(editor.count_hands)
        return self.hands_box

    def _lay_out(self, direction: QBoxLayout.Direction) -> None:
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        if direction is QBoxLayout.Direction.LeftToRight:
            self._lay_out_beside(layout)
        else:
            self._lay_out_below(layout)

    def _lay_out_beside(self, layout: QBoxLayout) -> None:
        """The words at the left, and beside them what answers."""
        words = QVBoxLayout()
        words.addWidget(self.text)
        words.addWidget(self.outcome)
        words.addStretch(1)
        hand, row = QVBoxLayout(), QHBoxLayout()
        row.addWidget(self.editor, int(self.editor.takes_room))
        for button in self._offers:
            row.addWidget(button)
        hand.addLayout(row, int(self.editor.takes_room))
        for note in self.editor.notes:
            hand.addWidget(note)
        if not self.editor.takes_room:
            row.addStretch(1)
            hand.addStretch(1)
        layout.addLayout(words, 3)
        layout.addLayout(hand, 2)

    def _lay_out_below(self, layout: QBoxLayout) -> None:
        """What answers in one row below the words, since the picture needs the height.

        Choices have that row for themselves; numbers leave room beside them for what is said,
        but for those of a point in large type.
        """
        top, row = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.text, 1)
        layout.addLayout(top)
        layout.addLayout(row)
        row.addWidget(self.editor, int(self.editor.is_wide))
        for button in self._offers:
            (top if self.editor.is_wide else row).addWidget(button)
        is_point = self.question.kind == "point"
        has_room = not (self.editor.is_wide or (is_point and self._theme.for_projector))
        for words in (*self.editor.notes, self.outcome):
            if has_room:
                row.addWidget(words, WORDS)
            else:
                layout.addWidget(words)
        if not self.editor.is_wide:
            row.addStretch(1)  # for which words leave nothing, where there are any

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in one of its fields."""
        focused = self.window().focusWidget()
        return self.editor.has_focus or (focused is not None and self.isAncestorOf(focused))

    @Slot()
    def _show_buttons(self) -> None:
        self.answer_button.setEnabled(self.editor.value is not None)

    @Slot()
    def _on_answer(self) -> None:
        self.answered.emit(self.editor.value, self.editor.hands)

    def show_answer(self, answer: Answer | None, remark: str = "") -> None:
        """Show what was answered, how far off it was, and what else there is to say of it."""
        self.is_answered = answer is not None
        for offer in self._offers:
            offer.setVisible(not self.is_answered)
        if answer is not None:
            self.editor.show_answer(answer)
        words = outcome_words(answer) if answer is not None else ""
        told = f"{words} {remark}".strip()
        if told and told != self.outcome.text():
            announce(self, told)
        self.outcome.setText(told)
        self.outcome.setVisible(answer is not None)
        self._show_buttons()
