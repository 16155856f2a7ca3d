"""A field for a formula: what is wrong is said below it and marked in it; the last are kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.messages import explain
from app.theme import Theme
from nncore import NncoreError

MOST_RECENT = 8


class FormulaEdit(QWidget):
    """Emits `edited` with every key; `finished` when the viewer is done with a formula."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._showing = False
        self.recent: list[str] = []
        self._make_edit()
        self._make_recent_button()
        self.problem = QLabel()
        self.problem.setObjectName("expressionProblem")
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.recent_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.problem)

    def _make_edit(self) -> None:
        self.edit = QLineEdit()
        self.edit.setObjectName("expressionEdit")
        self.edit.setClearButtonEnabled(True)
        self.edit.setToolTip(
            self.tr("f(x, y), drawn as you type it: x0 and x1 are other names for x and y.")
        )
        self.edit.setAccessibleName(self.tr("Formula of f(x, y)"))
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.editingFinished.connect(self.finished)

    def _make_recent_button(self) -> None:
        self.recent_button = QToolButton()
        self.recent_button.setObjectName("recentFormulas")
        self.recent_button.setText("▾")
        self.recent_button.setToolTip(self.tr("Formulas typed before"))
        self.recent_button.setAccessibleName(self.tr("Formulas typed before"))
        self.recent_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.recent_menu = QMenu(self.recent_button)
        self.recent_menu.aboutToShow.connect(self._fill_menu)
        self.recent_menu.triggered.connect(self._on_recent)
        self.recent_button.setMenu(self.recent_menu)

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def show_formula(self, formula: str) -> None:
        """Show a formula that nobody typed."""
        if self.edit.text() == formula:
            return
        self._showing = True
        self.edit.setText(formula)
        self.edit.setCursorPosition(0)
        self._showing = False

    def show_problem(self, error: NncoreError | None) -> None:
        """Explain what is wrong and mark the place; None: nothing is."""
        self.problem.setVisible(error is not None)
        position, length = 0, 0
        if error is not None:
            self.problem.setText(f"⚠ {explain(error)}")
            position = error.values.get("position", 0)
            length = error.values.get("length", 0)
        _mark(self.edit, position, length, self._theme.colors.wrong)

    def keep(self, formula: str) -> None:
        """Remember a formula, the last one first."""
        others = (old for old in self.recent if old != formula)
        self.recent = [formula, *others][:MOST_RECENT]

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    @Slot()
    def _fill_menu(self) -> None:
        self.recent_menu.clear()
        for text in self.recent:
            self.recent_menu.addAction(text)
        if not self.recent:
            self.recent_menu.addAction(self.tr("None yet: type one")).setEnabled(False)

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.edit.setText(action.text())


def _mark(edit: QLineEdit, position: int, length: int, color: str) -> None:
    """Underline a part of the text; a QLineEdit takes formats only as of an input method."""
    attributes = []
    if length:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(color))
        look.setForeground(QColor(color))
        kind, start = QInputMethodEvent.AttributeType.TextFormat, position - edit.cursorPosition()
        attributes.append(QInputMethodEvent.Attribute(kind, start, length, look))
    QCoreApplication.sendEvent(edit, QInputMethodEvent("", attributes))
