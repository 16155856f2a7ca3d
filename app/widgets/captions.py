"""Words and large figures beside the pictures."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme


def caption(text: str = "") -> QLabel:
    """A line in the quieter color."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    return label


def yielding_caption() -> QLabel:
    """A caption that changes, and must not push its neighbours aside when it grows."""
    label = caption()
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


class Heading(QLabel):
    """The title of a picture."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        theme.changed.connect(self.restyle)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(self._theme.font(bold=True))


class Figure(QWidget):
    """A number that matters, large, over the word for it; its width stays still."""

    def __init__(self, theme: Theme, word: str, widest: str) -> None:
        super().__init__()
        self._theme = theme
        self._widest = widest
        self._number = QLabel("–")
        self._word = caption(word)
        self._number.setAccessibleName(word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_text(self, text: str) -> None:
        """Show a number; nothing is repainted where it is the same."""
        self._number.setText(text)

    def text(self) -> str:
        """What is shown."""
        return self._number.text()

    @Slot()
    def restyle(self) -> None:
        """Take font and width from the theme."""
        self._number.setFont(self._theme.font(1.6, bold=True))
        metrics = self._number.fontMetrics()
        self._number.setMinimumWidth(metrics.horizontalAdvance(self._widest))
