"""Fields for parameters: numbers as people write them, and a place for what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QWidget,
)


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
