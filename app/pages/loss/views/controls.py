"""The column at the left: which image, whose outputs, what is dragged."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.number_text import percent
from app.pages.loss.model.outputs import Outputs
from app.pages.loss.model.readings import Sample
from app.pages.loss.state import LossState
from app.state.form import StateForm, place_editor
from app.state.model import StateModel
from app.theme import Theme
from app.widgets.digit_image import DigitImage
from app.widgets.explaining import explain_widget
from app.widgets.heading import Heading
from app.widgets.log_slider import LogSlider

IMAGE_SIDE = 136
SIDE_OUTSIDE = 110  # as high as the bars are at least, beside which it stands


class Controls(QWidget):
    """Fields of the state, and buttons that say what the user wants.

    `image_outside` is for a place outside, where the column is away: on a projector, say.
    """

    next_wanted = Signal()
    random_wanted = Signal()
    example_wanted = Signal(str)  # "right", "unsure" or "wrong"

    def __init__(self, theme: Theme, model: StateModel[LossState]) -> None:
        super().__init__()
        self._theme = theme
        self.form = StateForm(model, "split", "index", "source", "drag", "temperature")
        self.wrong_box = place_editor(self.form.binding, "only_wrong")
        self._make_digit()
        self._make_temperature_slider(model)
        self._lay_out()

    def _make_digit(self) -> None:
        self.image = DigitImage(self._theme, self.tr("The image"), IMAGE_SIDE)
        self.image.setObjectName("digitImage")
        self.image_outside = DigitImage(self._theme, self.tr("The image"), SIDE_OUTSIDE)
        self.image_outside.setObjectName("digitImageOutside")
        # It gives way to a table below the bars.
        self.image_outside.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.words = QLabel()
        self.words.setObjectName("digitWords")
        self.words.setWordWrap(True)
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("nextDigitButton")
        explain_widget(self.next_button, self.tr("The image that follows in the data."))
        self.next_button.clicked.connect(self.next_wanted)
        self.random_button = QPushButton(self.tr("Random"))
        self.random_button.setObjectName("randomDigitButton")
        explain_widget(self.random_button, self.tr("Any image of the data."))
        self.random_button.clicked.connect(self.random_wanted)

    def _make_temperature_slider(self, model: StateModel[LossState]) -> None:
        described: Any = self.form.binding.described["temperature"]
        slider = LogSlider(described.low, described.high, digits=3)
        self.temperature_slider = place_editor(self.form.binding, "temperature", slider)
        self.temperature_slider.setObjectName("temperatureSlider")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.random_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.image, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addWidget(self.wrong_box)
        layout.addLayout(self.form)
        layout.addWidget(self.temperature_slider)
        layout.addWidget(Heading(self._theme, self.tr("Set the outputs to")))
        layout.addLayout(self._examples())
        layout.addStretch(1)

    def _examples(self) -> QGridLayout:
        texts = {
            "right": self.tr("sure, right"),
            "unsure": self.tr("unsure"),
            "wrong": self.tr("sure, wrong"),
        }
        tooltips = {
            "right": self.tr("Nearly all probability on the true class."),
            "unsure": self.tr("The same probability for every class: pure guessing."),
            "wrong": self.tr("Nearly all probability on a false class: watch both gradients."),
        }
        grid = QGridLayout()
        self.examples = {key: QPushButton(text) for key, text in texts.items()}
        for place, (key, button) in enumerate(self.examples.items()):
            button.setObjectName(f"{key}ExampleButton")
            explain_widget(button, tooltips[key])
            button.clicked.connect(partial(self.example_wanted.emit, key))
            grid.addWidget(button, *divmod(place, 2))
        return grid

    def show_sample(self, sample: Sample, name: str, count: int) -> None:
        """Show an image of the class called `name` and allow every place among `count`."""
        for image in (self.image, self.image_outside):
            image.show_pixels(sample.pixels)
            image.setAccessibleDescription(name)
        self.form.editor("index").limit(0, count - 1)

    def show_guess(self, outputs: Outputs) -> None:
        """Say what the outputs take the image for."""
        guess, label = int(outputs.y.argmax()), outputs.names[outputs.label]
        if label.isdecimal():
            words = self.tr("A <b>{label}</b>, read as <b>{guess}</b> with {probability}")
        else:
            words = self.tr("<b>{label}</b>, read as <b>{guess}</b> with {probability}")
        probability = percent(outputs.y[guess], 1)
        self.words.setText(
            words.format(
                label=escape(label), guess=escape(outputs.names[guess]), probability=probability
            )
        )

    @Slot()
    def show_none_wrong(self) -> None:
        """Say that the search for a misread image found none."""
        self.words.setText(self.tr("The network reads every one of these images right."))
