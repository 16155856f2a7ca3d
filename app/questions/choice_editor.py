"""Editor of a choice: one of several, with a show of hands where a class is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from app.questions.answer_editor import KEYBOARD, AnswerEditor
from app.questions.question import Answer, Question
from app.theme import Theme
from app.translation import current_language
from app.widgets.flow_layout import FlowLayout
from app.widgets.whole_spin import WholeSpin

MOST_HANDS = 999


class ChoiceEditor(AnswerEditor):
    """One of several, as many of them in a row as there is room for."""

    is_wide = True

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._hands: list[WholeSpin] = []
        flow = FlowLayout(self)
        for i, choice in enumerate(question.choices):
            button = QRadioButton(choice.within(current_language()))
            self._group.addButton(button, i)
            flow.addWidget(self._cell(button))
        self._group.idToggled.connect(self.changed)

    def _cell(self, button: QRadioButton) -> QWidget:
        """A choice, with the hands for it."""
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addWidget(self._hands_for(button.text()))
        row.addStretch(1)
        return cell

    def _hands_for(self, choice: str) -> WholeSpin:
        hands = WholeSpin(0, MOST_HANDS)
        hands.setAccessibleName(self.tr("Hands for: {choice}").format(choice=choice))
        hands.setToolTip(self.tr("How many of the class chose this."))
        hands.valueChanged.connect(self.changed)
        hands.hide()
        self._hands.append(hands)
        return hands

    def count_hands(self, counted: bool) -> None:
        """Let hands be typed beside each choice, or no more."""
        for spin in self._hands:
            spin.setVisible(counted)
        self.changed.emit()

    def focus(self) -> None:
        self._group.buttons()[0].setFocus(KEYBOARD)

    @property
    def hands(self) -> tuple[int, ...]:
        return tuple(int(spin.value()) for spin in self._hands if not spin.isHidden())

    @property
    def value(self) -> float | None:
        chosen, hands = self._group.checkedId(), self.hands
        if chosen >= 0:
            return float(chosen)
        if any(hands):  # the class has spoken
            return float(max(range(len(hands)), key=hands.__getitem__))
        return None

    def show_answer(self, answer: Answer) -> None:
        assert not isinstance(answer.value, tuple)
        for button, hands in zip(self._group.buttons(), self._hands, strict=True):
            button.setChecked(self._group.id(button) == int(answer.value))
            for widget in (button, hands):
                widget.setEnabled(False)
