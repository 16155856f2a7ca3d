"""The column at the left: which digit, whose outputs, what is dragged."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.loss.looks import Sample
from app.loss.outputs import Outputs
from app.theme import Theme
from app.widgets.captions import Heading
from app.widgets.digit_image import DigitImage
from app.widgets.fields import FieldForm, KeyCombo, NumberSpin

IMAGE_SIDE = 150
LOWEST_T, HIGHEST_T = 0.1, 10.0
SLIDER_REACH = 100  # positions to either side of T = 1


class Controls(QWidget):
    """Says what the viewer wants; the page does it and shows the result here."""

    next_wanted = Signal()
    random_wanted = Signal()
    index_wanted = Signal(int)
    only_wrong_chosen = Signal(bool)
    set_chosen = Signal()  # test or training images
    source_chosen = Signal()  # the network, or the viewer's hand
    drag_chosen = Signal()
    temperature_chosen = Signal(float)
    example_wanted = Signal(str)  # "right", "unsure" or "wrong"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._make_digit()
        self._make_fields()
        self._make_temperature()
        self._lay_out()
        self._connect()

    def _make_digit(self) -> None:
        self.image = DigitImage(self._theme, self.tr("The digit"), IMAGE_SIDE)
        self.image.setObjectName("digitImage")
        self.words = QLabel()
        self.words.setObjectName("digitWords")
        self.words.setWordWrap(True)
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("nextDigitButton")
        self.next_button.setToolTip(self.tr("The digit that follows in the data."))
        self.random_button = QPushButton(self.tr("Random"))
        self.random_button.setObjectName("randomDigitButton")
        self.random_button.setToolTip(self.tr("Any digit of the data."))
        self.wrong_box = QCheckBox(self.tr("only what it reads wrong"))
        self.wrong_box.setObjectName("onlyWrongBox")
        self.wrong_box.setToolTip(
            self.tr("Next and Random skip what the network, as it stands, reads right.")
        )

    def _make_fields(self) -> None:
        self.image_set = KeyCombo(
            [("test", self.tr("test images")), ("train", self.tr("training images"))]
        )
        self.image_set.setObjectName("imageSetCombo")
        self.index = QSpinBox()
        self.index.setObjectName("imageIndexSpin")
        self.index.setKeyboardTracking(False)
        self.index.setGroupSeparatorShown(True)
        self.source = KeyCombo([("network", self.tr("the network")), ("hand", self.tr("my hand"))])
        self.source.setObjectName("outputSourceCombo")
        self.drag = KeyCombo(
            [("probabilities", self.tr("probabilities")), ("scores", self.tr("scores"))]
        )
        self.drag.setObjectName("dragCombo")

    def _make_temperature(self) -> None:
        self.temperature = NumberSpin(LOWEST_T, HIGHEST_T)
        self.temperature.setObjectName("temperatureSpin")
        self.temperature.setValue(1.0)
        self.temperature_slider = QSlider(Qt.Orientation.Horizontal)
        self.temperature_slider.setObjectName("temperatureSlider")
        self.temperature_slider.setRange(-SLIDER_REACH, SLIDER_REACH)
        self.temperature_slider.setAccessibleName(self.tr("Temperature"))
        self.temperature_slider.setToolTip(
            self.tr("What the scores are divided by before the softmax; 1 in training.")
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.random_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.image, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addWidget(self.wrong_box)
        layout.addLayout(self._form())
        layout.addWidget(self.temperature_slider)
        layout.addWidget(Heading(self._theme, self.tr("Set the outputs to")))
        layout.addLayout(self._examples())
        layout.addStretch(1)

    def _form(self) -> FieldForm:
        form = FieldForm()
        form.add("set", self.tr("From"), self.image_set, self.tr("Where the digits come from."))
        form.add(
            "index", self.tr("Image"), self.index, self.tr("Its place in the data, from 0 on.")
        )
        form.add(
            "source",
            self.tr("Outputs of"),
            self.source,
            self.tr("Follow the network, live while it trains, or keep what was dragged."),
        )
        form.add(
            "drag",
            self.tr("Bars are"),
            self.drag,
            self.tr("Probabilities stay a distribution; scores are what the softmax gets."),
        )
        form.add(
            "temperature",
            self.tr("Temperature"),
            self.temperature,
            self.tr("What the scores are divided by before the softmax; 1 in training."),
        )
        return form

    def _examples(self) -> QGridLayout:
        grid = QGridLayout()
        self.examples = {
            "right": QPushButton(self.tr("sure, right")),
            "unsure": QPushButton(self.tr("unsure")),
            "wrong": QPushButton(self.tr("sure, wrong")),
        }
        tooltips = {
            "right": self.tr("Nearly all probability on the true class."),
            "unsure": self.tr("The same probability for every class: pure guessing."),
            "wrong": self.tr("Nearly all probability on a false class: watch both gradients."),
        }
        places = ((0, 0), (0, 1), (1, 0))
        for place, (key, button) in zip(places, self.examples.items(), strict=True):
            button.setObjectName(f"{key}ExampleButton")
            button.setToolTip(tooltips[key])
            grid.addWidget(button, *place)
        return grid

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.next_wanted)
        self.random_button.clicked.connect(self.random_wanted)
        self.index.valueChanged.connect(self.index_wanted)
        self.wrong_box.toggled.connect(self.only_wrong_chosen)
        self.image_set.currentIndexChanged.connect(self.set_chosen)
        self.source.currentIndexChanged.connect(self.source_chosen)
        self.drag.currentIndexChanged.connect(self.drag_chosen)
        self.temperature.valueChanged.connect(self._on_temperature)
        self.temperature_slider.valueChanged.connect(self._on_temperature_slider)
        self.examples["right"].clicked.connect(self._on_right)
        self.examples["unsure"].clicked.connect(self._on_unsure)
        self.examples["wrong"].clicked.connect(self._on_wrong)

    def show_sample(self, sample: Sample, count: int) -> None:
        """Show a digit and where it stands among `count`."""
        self.image.show_pixels(sample.pixels)
        self.image.setAccessibleDescription(self.tr("a {label}").format(label=sample.label))
        self.index.blockSignals(True)
        self.index.setRange(0, count - 1)
        self.index.setValue(sample.index)
        self.index.blockSignals(False)

    def show_guess(self, outputs: Outputs) -> None:
        """Say what the outputs take the digit for."""
        guess = int(outputs.y.argmax())
        words = self.tr("A <b>{label}</b>, read as <b>{guess}</b> with {probability}")
        self.words.setText(
            words.format(
                label=outputs.label, guess=guess, probability=f"{100 * outputs.y[guess]:.1f} %"
            )
        )

    @Slot()
    def show_none_wrong(self) -> None:
        """Say that the search for a misread digit found none."""
        self.words.setText(self.tr("The network reads every one of these images right."))

    def show_source(self, source: str) -> None:
        """Show whose outputs the bars are, without taking that for a choice."""
        self.source.blockSignals(True)
        self.source.choose(source)
        self.source.blockSignals(False)

    def restore_defaults(self) -> None:
        """Go back to the choices of the first start."""
        for combo in (self.image_set, self.source, self.drag):
            combo.setCurrentIndex(0)
        self.wrong_box.setChecked(False)
        self.temperature.setValue(1.0)

    @property
    def of_test(self) -> bool:
        """Whether test images are shown."""
        return self.image_set.key() == "test"

    @Slot(float)
    def _on_temperature(self, temperature: float) -> None:
        self.temperature_slider.blockSignals(True)
        self.temperature_slider.setValue(round(SLIDER_REACH * math.log10(temperature)))
        self.temperature_slider.blockSignals(False)
        self.temperature_chosen.emit(temperature)

    @Slot(int)
    def _on_temperature_slider(self, position: int) -> None:
        self.temperature.setValue(float(f"{10 ** (position / SLIDER_REACH):.3g}"))

    @Slot()
    def _on_right(self) -> None:
        self.example_wanted.emit("right")

    @Slot()
    def _on_unsure(self) -> None:
        self.example_wanted.emit("unsure")

    @Slot()
    def _on_wrong(self) -> None:
        self.example_wanted.emit("wrong")
