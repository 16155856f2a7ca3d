"""Editors of an answer: a number typed, a point, a curve; and the editor of each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.messages import explain
from app.questions.answer_editor import KEYBOARD, AnswerEditor
from app.questions.answer_spin import AnswerSpin
from app.questions.choice_editor import ChoiceEditor
from app.questions.large_sketch import LargeSketch
from app.questions.question import Answer, Question, Value
from app.questions.sketch_plot import SketchPlot
from app.theme import Theme
from app.translation import current_language
from app.widgets.caption import caption
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import explain_widget
from nncore import ConfigError


class SpinEditor(AnswerEditor):
    """Numbers, typed: what cannot be taken is no answer, and is said; Enter answers."""

    def __init__(self, question: Question, *names: str) -> None:
        super().__init__()
        self.spins = tuple(answer_spin(question) for _ in names)
        self._refused = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self._error = ErrorLine()
        self.notes = (self._error,)
        for name, spin in zip(names, self.spins, strict=True):
            spin.setAccessibleName(name)
            spin.refused.connect(self._on_refused)
            spin.typed.connect(self._on_typed)
            spin.edited.connect(self._on_typed)
            spin.lineEdit().returnPressed.connect(self._on_return)

    @property
    def value(self) -> Value | None:
        if self._refused or any(spin.is_empty for spin in self.spins):
            return None
        return self.numbers

    @property
    def numbers(self) -> Value:
        """What stands in the fields."""
        raise NotImplementedError

    @Slot(object)
    def _on_refused(self, typed: object) -> None:
        spin = self.spins[0]  # all have one range
        try:
            spin.check("answer", typed)
        except ConfigError as error:
            self._error.show_error(explain(error, {"answer": self.tr("The answer")}))
        self._refused = True
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._refused = False
        self._error.show_error("")
        self.changed.emit()

    def focus(self) -> None:
        self.spins[0].setFocus(KEYBOARD)
        self.spins[0].selectAll()

    @Slot()
    def _on_return(self) -> None:
        if self.value is not None and self.spins[0].isEnabled():
            self.confirmed.emit()

    def show_answer(self, answer: Answer) -> None:
        value = answer.value if isinstance(answer.value, tuple) else (answer.value,)
        self._on_typed()
        for spin, number in zip(self.spins, value, strict=True):
            spin.show_value(number)
            spin.setEnabled(False)


class NumberEditor(SpinEditor):
    """A number, typed."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(question, question.text.within(current_language()))
        self.row.addWidget(self.spins[0])
        self.row.addWidget(QLabel(question.unit))
        self.row.addStretch(1)

    @property
    def numbers(self) -> float:
        return float(self.spins[0].value())


class PointEditor(SpinEditor):
    """A point, typed or clicked on the map of its page."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(question, *question.variables)
        self._decimals = question.decimals
        for name, spin in zip(question.variables, self.spins, strict=True):
            self.row.addWidget(QLabel(name))
            self.row.addWidget(spin)
        self.row.addStretch(1)
        self._hint = caption(self._how(len(question.variables)))
        self._hint.setWordWrap(True)
        self.notes = self._hint, *self.notes

    def _how(self, n_variables: int) -> str:
        if n_variables == 1:
            return self.tr("Click on the curve, or type it.")
        return self.tr("Click on the map, or type both.")

    @property
    def numbers(self) -> tuple[float, ...]:
        return tuple(float(spin.value()) for spin in self.spins)

    def place(self, point: tuple[float, ...]) -> None:
        """Take a point that a hand showed on the map."""
        for spin, coordinate in zip(self.spins, point, strict=True):
            spin.show_value(round(coordinate, self._decimals))
        self._on_typed()

    def show_answer(self, answer: Answer) -> None:
        self._hint.hide()
        super().show_answer(answer)


class CurveEditor(AnswerEditor):
    """A curve, sketched over an empty plot, which may lie over the picture of its page."""

    takes_room = is_wide = True

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self._is_answered = False
        self._gives_way = False
        self._place: QWidget | None = None
        self._large: LargeSketch | None = None
        self.plot = SketchPlot(theme, question)
        self.plot.sketched.connect(self.changed)
        self.large_button = QToolButton()
        self.large_button.setObjectName("sketchLargeButton")
        self.large_button.setText(self.tr("Larger"))
        self.large_button.setCheckable(True)
        explain_widget(
            self.large_button,
            self.tr("Sketch over the picture of the page, as large as that."),
            self.tr("Esc makes it small again."),
        )
        self.large_button.toggled.connect(self._on_large)
        self.large_button.clicked.connect(self.focus)
        self.large_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        column.addWidget(self.large_button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer_place(self, place: QWidget | None, at_once: bool = False) -> None:
        """Have a place where the plot is large, be it there at once; None for none any more."""
        self.large_button.setChecked(False)
        self._place = place
        self.large_button.setVisible(place is not None)
        self.large_button.setChecked(at_once and place is not None and not self._is_answered)

    def give_way(self, to_picture: bool) -> None:
        """Show no small plot where the picture of the page shows the same, and needs the room."""
        self._gives_way = to_picture
        if self._large is None:
            self.plot.setHidden(to_picture)

    @Slot(bool)
    def _on_large(self, large: bool) -> None:
        if large and self._place is not None:
            self._large = LargeSketch(self._place, self.plot)
            self._large.left.connect(self._leave_large)
        elif self._large is not None:
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(0, self._large.give_back())
            self._large = None
            self.plot.setHidden(self._gives_way)

    @Slot()
    def _leave_large(self) -> None:
        self.large_button.setChecked(False)
        self.focus()

    @property
    def value(self) -> tuple[float, ...] | None:
        return self.plot.sketch

    def focus(self) -> None:
        self.plot.setFocus(KEYBOARD)

    @property
    def has_focus(self) -> bool:
        return super().has_focus or self.plot.hasFocus()  # which may lie over the picture

    def show_answer(self, answer: Answer) -> None:
        if not self._is_answered:  # now the picture matters; but it may be looked at again
            self._is_answered = True
            self.large_button.setChecked(False)
        self.plot.show_answer(answer)


EDITORS: Mapping[str, Callable[[Theme, Question], AnswerEditor]] = {
    "number": NumberEditor,
    "choice": ChoiceEditor,
    "point": PointEditor,
    "curve": CurveEditor,
}


def answer_spin(question: Question) -> AnswerSpin:
    """Spin box over what can be answered."""
    return AnswerSpin(question.low, question.high)
