"""Why ½, why 1e-7, why the logarithm: answers that stay out of the way until asked for."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from app.number_text import fixed
from app.pages.loss.model.outputs import Outputs
from app.widgets.explaining import explain_widget


class Reasons(QLabel):
    """One answer at a time, under the bars; `buttons` asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reasons")
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setWordWrap(True)
        self.hide()
        self.buttons = QWidget()
        layout = QHBoxLayout(self.buttons)
        layout.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._answers: dict[QAbstractButton, str] = {}
        self._n_classes = 0
        for name, question, answer in self._questions():
            button = QPushButton(question)
            button.setObjectName(name)
            button.setCheckable(True)
            explain_widget(button, self.tr("Show or hide the answer."))
            self._group.addButton(button)
            self._answers[button] = answer
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def _questions(self) -> list[tuple[str, str, str]]:
        return [
            (
                "whyHalfButton",
                self.tr("Why ½?"),
                self.tr(
                    "The derivative of (y − t)² is 2(y − t). The ½ takes the 2 away, so that the "
                    "derivative of the squared error is simply y − t. It changes no minimum, "
                    "only the scale."
                ),
            ),
            (
                "whyDeltaButton",
                self.tr("Why 10⁻⁷?"),
                self.tr(
                    "log 0 is −∞, and one infinite number spoils every number after it. With "
                    "10⁻⁷ added, the loss of a probability of 0 is −log 10⁻⁷ = 16.118: the most "
                    "that one sample can cost. It has a price: where the network is very sure "
                    "and wrong, the gradient goes to 0 with the probability, while without "
                    "10⁻⁷ it would be y − t, of length √2 = 1.414. Drag the true class to 0, and "
                    "see a loss of 16.118 that sends back next to nothing."
                ),
            ),
            (
                "whyLogButton",
                self.tr("Why −log?"),
                self.tr(
                    "A probability of 1 costs −log 1 = 0; halving the probability always costs "
                    "log 2 = 0.693 more. {n} equal probabilities cost log {n} = {guessing}: what "
                    "pure guessing costs. Only the true class counts, since t is 0 elsewhere."
                ),
            ),
        ]

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        for button in self._group.buttons():
            if button is not clicked:
                button.setChecked(False)
        self._show_answer()
        self.setVisible(clicked.isChecked())

    def show_outputs(self, outputs: Outputs) -> None:
        """Speak of as many classes as there are."""
        if len(outputs.scores) != self._n_classes:
            self._n_classes = len(outputs.scores)
            self._show_answer()

    def _show_answer(self) -> None:
        asked = self._group.checkedButton()
        if asked is not None:
            guessing = fixed(math.log(self._n_classes), 3)
            self.setText(self._answers[asked].format(n=self._n_classes, guessing=guessing))
