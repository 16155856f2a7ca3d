"""Editors of an answer: a number typed, one of several chosen, a point."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.questions.question import Answer, Question, Value
from app.questions.sketch_plot import SketchPlot
from app.theme import Theme
from app.translation import current_language
from app.widgets.caption import caption
from app.widgets.number_spin import NumberSpin
from app.widgets.whole_spin import WholeSpin

MOST_HANDS = 999
IN_ONE_COLUMN = 3  # choices
DIGITS = 13  # that a number has room for, with the buttons beside it
SHORT, SHORT_COLUMNS = 3, 5  # letters of a choice, as a digit has, and how many stand in a row


class AnswerEditor(QWidget):
    """Takes the answer to one question; `changed` tells of every edit."""

    changed = Signal()
    takes_room = False  # what is left of the width

    @property
    def value(self) -> Value | None:
        """What is answered as it stands; None where nothing is yet."""
        raise NotImplementedError

    @property
    def hands(self) -> tuple[int, ...]:
        """How many of a class chose each; empty where nobody counts."""
        return ()

    def show_answer(self, answer: Answer) -> None:
        """Show what was answered, and what turned out; it cannot be edited any more."""
        raise NotImplementedError


class NumberEditor(AnswerEditor):
    """A number, typed."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._spin = number_spin(question)
        self._spin.setAccessibleName(question.text.within(current_language()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._spin)
        row.addWidget(QLabel(question.unit))
        row.addStretch(1)

    @property
    def value(self) -> float:
        return float(self._spin.value())

    def show_answer(self, answer: Answer) -> None:
        assert not isinstance(answer.value, tuple)
        self._spin.show_value(answer.value)
        self._spin.setEnabled(False)


class PointEditor(AnswerEditor):
    """A point, typed or clicked on the map of its page."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._placed, self._decimals = False, question.decimals
        self._spins = number_spin(question), number_spin(question)
        row = QHBoxLayout()
        for name, spin in zip("xy", self._spins, strict=True):
            spin.setAccessibleName(name)
            spin.edited.connect(self._on_edited)
            row.addWidget(QLabel(name))
            row.addWidget(spin)
        row.addStretch(1)
        self._hint = caption(self.tr("Click on the map, or type both."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._hint)

    @property
    def value(self) -> tuple[float, ...] | None:
        return tuple(float(spin.value()) for spin in self._spins) if self._placed else None

    def place(self, point: tuple[float, ...]) -> None:
        """Take a point that a hand showed on the map."""
        for spin, coordinate in zip(self._spins, point, strict=True):
            with QSignalBlocker(spin):
                spin.setValue(round(coordinate, self._decimals))
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._placed = True
        self.changed.emit()

    def show_answer(self, answer: Answer) -> None:
        assert isinstance(answer.value, tuple)
        self._placed = True
        self._hint.hide()
        for spin, coordinate in zip(self._spins, answer.value, strict=True):
            spin.show_value(coordinate)
            spin.setEnabled(False)


class ChoiceEditor(AnswerEditor):
    """One of several, with a show of hands where a class is asked."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._hands: list[WholeSpin] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        columns = _columns([choice.within(current_language()) for choice in question.choices])
        for i, choice in enumerate(question.choices):
            button = QRadioButton(choice.within(current_language()))
            self._group.addButton(button, i)
            row, column = divmod(i, columns)
            grid.addWidget(button, row, 2 * column)
            grid.addWidget(self._hands_for(button.text()), row, 2 * column + 1)
            grid.setColumnStretch(2 * column, 1)
        self._group.idToggled.connect(self.changed)

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
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == int(answer.value))
            button.setEnabled(False)


class CurveEditor(AnswerEditor):
    """A curve, sketched over an empty plot."""

    takes_room = True

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self.plot = SketchPlot(theme, question)
        self.plot.sketched.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    @property
    def value(self) -> tuple[float, ...] | None:
        return self.plot.sketch

    def show_answer(self, answer: Answer) -> None:
        self.plot.show_answer(answer)


EDITORS: Mapping[str, Callable[[Theme, Question], AnswerEditor]] = {
    "number": NumberEditor,
    "choice": ChoiceEditor,
    "point": PointEditor,
    "curve": CurveEditor,
}


def _columns(choices: Sequence[str]) -> int:
    """In how many columns choices stand: the more and the shorter they are."""
    if len(choices) <= IN_ONE_COLUMN:
        return 1
    return SHORT_COLUMNS if max(map(len, choices)) <= SHORT else 2


def number_spin(question: Question) -> NumberSpin:
    """Spin box over what can be answered, in the middle of it at first."""
    spin = NumberSpin(question.low, question.high)
    spin.show_value((question.low + question.high) / 2)
    spin.setMinimumWidth(DIGITS * spin.fontMetrics().averageCharWidth())
    return spin
