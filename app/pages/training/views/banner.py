"""A run that went wrong, said over its plots, with the remedy as a button."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.messages import explain
from app.number_text import fixed, general
from app.theme import Theme
from nncore import DivergedError, TrainingConfig


class DivergedBanner(QFrame):
    """Hidden until a run diverges."""

    remedy_wanted = Signal(float)  # the learning rate to begin again with

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._theme = theme
        self._remedy = 0.0
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setObjectName("bannerSentence")
        self.button = QPushButton()
        self.button.setObjectName("remedyButton")
        self.button.clicked.connect(self._on_clicked)
        layout = QHBoxLayout(self)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_error(self, error: DivergedError) -> None:
        """Say that a run has ended, and offer what helps."""
        self._offer(explain(error), error.values.get("remedy"))

    def show_worse_than_guessing(self, loss: float, guess: float, learning_rate: float) -> None:
        """Say that a run goes nowhere."""
        sentence = self.tr(
            "The loss is stuck at {loss}, worse than guessing ({guess}): the steps are too large."
        ).format(loss=fixed(loss, 1), guess=fixed(guess, 2))
        self._offer(sentence, min(learning_rate / 10, TrainingConfig.learning_rate))

    def _offer(self, sentence: str, remedy: float | None) -> None:
        """Show a sentence, and a button where a learning rate would help."""
        self.sentence.setText(sentence)
        self.button.setVisible(remedy is not None)
        if remedy is not None:
            self._remedy = remedy
            rate = self.tr("Begin again with learning rate {rate}")
            self.button.setText(rate.format(rate=general(remedy, 6)))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colors.warning_ground))
            painter.fillRect(0, 0, self._theme.px(4), self.height(), QColor(colors.wrong))

    @Slot()
    def _on_clicked(self) -> None:
        self.hide()
        self.remedy_wanted.emit(self._remedy)
