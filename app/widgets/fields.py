"""Fields for parameters: numbers as people write them, and a place for what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QWidget,
)


class NumberSpin(QDoubleSpinBox):
    """A number of any size: 0.1, 25, 1e-10. Steps are a tenth of its own size."""

    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self.setDecimals(12)
        self.setRange(low, high)
        self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)  # while "0.05" is typed, 0 is not meant

    def textFromValue(self, value: float) -> str:
        return f"{value:.6g}"

    def valueFromText(self, text: str) -> float:
        return float(text.replace(",", "."))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            may_become = set(text) <= set("0123456789.,eE+-")
            state = QValidator.State.Intermediate if may_become else QValidator.State.Invalid
        else:
            within = self.minimum() <= value <= self.maximum()
            state = QValidator.State.Acceptable if within else QValidator.State.Intermediate
        return state, text, position


def finish_typing() -> None:
    """Take over the number that is being typed, as leaving its field would do."""
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()


class KeyCombo(QComboBox):
    """A choice whose entries carry a language-free key beside the text that people see."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        for key, text in entries:
            self.addItem(text, key)

    def key(self) -> str:
        """Key of the entry chosen."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Choose the entry of this key."""
        self.setCurrentIndex(self.findData(key))

    def choose_if_known(self, key: object) -> None:
        """Choose the entry of this key, if there is one: for keys that were stored."""
        if isinstance(key, str) and self.findData(key) >= 0:
            self.choose(key)


class FieldForm(QFormLayout):
    """Labels and fields in two columns, each with a line for its problem below it."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)

    def add(self, name: str, label: str, field: QWidget, explanation: str) -> None:
        """Add the field called `name`; the explanation is its tooltip."""
        caption = QLabel(label)
        caption.setBuddy(field)
        for widget in (caption, field):
            widget.setToolTip(explanation)
        field.setAccessibleDescription(explanation)
        problem = QLabel()
        problem.setForegroundRole(QPalette.ColorRole.BrightText)
        problem.setWordWrap(True)
        problem.setMinimumWidth(1)  # a word of a thousand digits is cut, not the whole column
        problem.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was typed
        problem.hide()
        self.addRow(caption, field)
        self.addRow(problem)
        self._fields[name], self._problems[name] = field, problem

    def show_problem(self, name: str, sentence: str) -> None:
        """Mark the field and say below it what is wrong."""
        label = self._problems[name]
        label.setText(f"⚠ {sentence}")
        label.show()

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        for label in self._problems.values():
            label.hide()

    def problem(self, name: str) -> str:
        """What is said to be wrong with a field; empty if nothing is."""
        label = self._problems[name]
        return "" if label.isHidden() else label.text()
