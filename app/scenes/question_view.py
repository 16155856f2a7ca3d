"""The question of a step: asked, answered, and held beside what turned out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.number_text import fixed, whole
from app.scenes.player import Answer
from app.scenes.scene import Question
from app.theme import Theme
from app.translation import current_language
from app.widgets.check_box import CheckBox
from app.widgets.explaining import explain_widget
from app.widgets.number_spin import NumberSpin
from app.widgets.whole_spin import WholeSpin

MOST_HANDS = 999
IN_ONE_COLUMN = 3  # choices


class QuestionView(QWidget):
    """Asks one question; `answered` carries the number or the choice, and the hands counted."""

    answered = Signal(float, tuple)
    skipped = Signal()

    def __init__(self, theme: Theme, question: Question, answer: Answer | None) -> None:
        super().__init__()
        self.setObjectName("sceneAnswer")
        self._theme, self._question = theme, question
        language = current_language()
        self._text = QLabel(question.text.within(language))
        self._text.setWordWrap(True)
        self._text.setFont(theme.font(1.1, bold=True))
        self._outcome = QLabel()
        self._outcome.setWordWrap(True)
        self._outcome.setFont(theme.font(1.1))
        self._group = QButtonGroup(self)
        self._hands: list[WholeSpin] = []
        self._spin: NumberSpin | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        layout.addLayout(self._choices(language) if question.kind == "choice" else self._number())
        layout.addLayout(self._buttons())
        layout.addWidget(self._outcome)
        self.show_answer(answer)

    def _choices(self, language: str) -> QGridLayout:
        grid = QGridLayout()
        for i, choice in enumerate(self._question.choices):
            button = QRadioButton(choice.within(language))
            self._group.addButton(button, i)
            hands = WholeSpin(0, MOST_HANDS)
            hands.setAccessibleName(self.tr("Hands for: {choice}").format(choice=button.text()))
            hands.setToolTip(self.tr("How many of the class chose this."))
            hands.valueChanged.connect(self._show_buttons)
            hands.hide()
            self._hands.append(hands)
            row, column = divmod(i, 2) if len(self._question.choices) > IN_ONE_COLUMN else (i, 0)
            grid.addWidget(button, row, 2 * column)
            grid.addWidget(hands, row, 2 * column + 1)
            grid.setColumnStretch(2 * column, 1)
        self._group.idToggled.connect(self._show_buttons)
        return grid

    def _number(self) -> QHBoxLayout:
        question = self._question
        spin = NumberSpin(question.low, question.high)
        spin.show_value((question.low + question.high) / 2)
        spin.setAccessibleName(question.text.within(current_language()))
        self._spin = spin
        row = QHBoxLayout()
        row.addWidget(spin)
        row.addWidget(QLabel(question.unit))
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.answer_button = QPushButton(self.tr("Answer"))
        self.answer_button.setObjectName("sceneAnswerButton")
        explain_widget(self.answer_button, self.tr("Give this answer; Run is free then."))
        self.answer_button.clicked.connect(self._on_answer)
        self.skip_button = QPushButton(self.tr("Skip"))
        self.skip_button.setObjectName("sceneSkipButton")
        explain_widget(self.skip_button, self.tr("Go on without an answer."))
        self.skip_button.clicked.connect(self.skipped)
        row = QHBoxLayout()
        row.addWidget(self.answer_button)
        row.addWidget(self.skip_button)
        if self._question.kind == "choice":
            self.hands_box = CheckBox(self.tr("count hands"))
            self.hands_box.setObjectName("sceneHandsBox")
            explain_widget(self.hands_box, self.tr("Type how many of a class chose each answer."))
            self.hands_box.toggled.connect(self._on_hands)
            row.addWidget(self.hands_box)
        row.addStretch(1)
        return row

    @Slot(bool)
    def _on_hands(self, shown: bool) -> None:
        for spin in self._hands:
            spin.setVisible(shown)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        ready = self._spin is not None or self._group.checkedId() >= 0 or self._counted()
        self.answer_button.setEnabled(ready)

    def _counted(self) -> bool:
        return any(spin.value() for spin in self._hands if not spin.isHidden())

    @Slot()
    def _on_answer(self) -> None:
        if self._spin is not None:
            self.answered.emit(float(self._spin.value()), ())
            return
        shown = [spin for spin in self._hands if not spin.isHidden()]
        hands = tuple(int(spin.value()) for spin in shown)
        chosen = self._group.checkedId()
        if chosen < 0:  # the class has spoken
            chosen = max(range(len(hands)), key=hands.__getitem__)
        self.answered.emit(float(chosen), hands)

    # What turned out

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was answered, and how far off it was."""
        for widget in (self.answer_button, self.skip_button):
            widget.setVisible(answer is None)
        if answer is not None:
            if self._spin is not None:
                self._spin.show_value(answer.value)
                self._spin.setEnabled(False)
            for button in self._group.buttons():
                button.setChecked(self._group.id(button) == int(answer.value))
                button.setEnabled(False)
        self._outcome.setText(self._words(answer) if answer is not None else "")
        self._outcome.setVisible(answer is not None)
        self._show_buttons()

    def _words(self, answer: Answer) -> str:
        because = self._question.because
        reason = because.within(current_language()) if because else ""
        told = self._choice_words if self._question.kind == "choice" else self._number_words
        words = told(answer)
        return f"{words} {reason}".strip() if answer.truth is not None else words

    def _number_words(self, answer: Answer) -> str:
        q = self._question
        said = fixed(answer.value, q.decimals)
        if answer.truth is None:
            return self.tr("You say {value}{unit}. Press Run, and see.").format(
                value=said, unit=_behind(q.unit)
            )
        return self.tr("You said {value}{unit}; it is {truth}{unit}: {off} away.").format(
            value=said,
            truth=fixed(answer.truth, q.decimals),
            off=fixed(abs(answer.value - answer.truth), q.decimals),
            unit=_behind(q.unit),
        )

    def _choice_words(self, answer: Answer) -> str:
        if answer.truth is None:
            return self.tr("Noted.")
        right = self._question.choices[int(answer.truth)].within(current_language())
        words = (
            self.tr("✓ Right: {right}.")
            if answer.value == answer.truth
            else self.tr("✗ No: {right}.")
        )
        told = words.format(right=right)
        if answer.hands:
            share = self.tr("{n} of {total} hands were right.").format(
                n=whole(answer.hands[int(answer.truth)]), total=whole(sum(answer.hands))
            )
            told = f"{told} {share}"
        return told


def _behind(unit: str) -> str:
    return f"\N{NARROW NO-BREAK SPACE}{unit}" if unit else ""
