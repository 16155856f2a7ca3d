"""Line edit for a formula, which marks the place of a mistake; and the formulas typed before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton

from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.line_edit import LineEdit
from nncore import NncoreError


class FormulaEdit(LineEdit):
    """Editor of a formula; debounced as every text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the formula"))

    def mark(self, error: NncoreError | None) -> None:
        """Underline what an error is about; nothing for None."""
        values = {} if error is None else error.values
        position, length = values.get("position", 0), values.get("length", 0)
        # A QLineEdit takes formats only as of an input method.
        attributes = [self._underline(position, length)] if length else []
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _underline(self, position: int, length: int) -> QInputMethodEvent.Attribute:
        color = QColor(self._theme.colors.wrong)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(color)
        style.setForeground(color)
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, position - self.cursorPosition(), length, style)


class RecentFormulas(QToolButton):
    """Menu of the formulas typed before."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recentFormulas")
        self.setText("▾")
        explain_widget(
            self,
            self.tr("Formulas typed before"),
            self.tr("The last one stands first; choosing one begins its race."),
        )
        self.setAccessibleName(self.tr("Formulas typed before"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Without the style's own mark of a menu: its text is one, in the size of type."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu

    def show_formulas(self, formulas: Sequence[str]) -> None:
        """Offer these."""
        menu = self.menu()
        menu.clear()
        for text in formulas:
            menu.addAction(text.replace("&", "&&")).setData(text)
        if not formulas:
            menu.addAction(self.tr("None yet: type one")).setEnabled(False)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
