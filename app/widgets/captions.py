"""Words and large figures beside the pictures."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme

GAP = 14  # between two figures


def caption(text: str = "") -> QLabel:
    """A line in the quieter color."""
    label = QLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


class YieldingCaption(QLabel):
    """A caption that changes: it never pushes its neighbors aside, and ends in … instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )


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


class FigureRow(QWidget):
    """Figures side by side, the most important first; in a narrow window the last ones hide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures: list[Figure] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._make_room)

    def add(self, word: str, widest: str) -> Figure:
        """Add a figure at the end; `widest` is the widest text that it will show."""
        figure = Figure(self._theme, word, widest)
        self._figures.append(figure)
        self._row.insertWidget(len(self._figures) - 1, figure)
        return figure

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((f.sizeHint().height() for f in self._figures), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        gap = self._theme.px(GAP)
        right = 0
        for figure in self._figures:
            right += figure.sizeHint().width()
            figure.setVisible(right <= self.width())
            right += gap
