"""One unit for one digit: its sum, its weights as a picture, and what it finds."""

from __future__ import annotations

import math
from typing import SupportsFloat

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.catalog.activations import ACTIVATION_CATALOG
from app.formula_text import fixed, write_true
from app.number_text import power, whole
from app.pages.network.model.digit_pass import DigitPass
from app.pages.network.model.unit_edits import Unit
from app.session.class_names import class_name
from app.theme import Theme
from app.translation import name_of
from app.widgets.caption import caption
from app.widgets.heading import Heading
from app.widgets.line_height import height_of_lines
from app.widgets.signed_image import SignedImage
from nncore import Dataset, Floats

LEAST_SIDE = 70  # px at scale 1, of a picture
LONG = 10_000.0
DECIMALS = 3


class UnitDetail(QWidget):
    """Words and two heat maps: the weights, and the weights times what they are multiplied by."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("unitDetail")
        self.heading = Heading(theme, "")
        self.words = QLabel()
        self.words.setObjectName("unitWords")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        # Wrapped it would let the layout ask for all the height that its pictures like best.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.weights = SignedImage(theme, self.tr("Weights of the unit"), LEAST_SIDE)
        self.found = SignedImage(theme, self.tr("What the unit finds in this digit"), LEAST_SIDE)
        self.weights.hovered.connect(self._on_hovered)
        self.found.hovered.connect(self._on_hovered)
        self._shown: tuple[DigitPass, Unit] | None = None
        self._output_words = ""
        pictures = QGridLayout()
        for column, (text, picture) in enumerate(
            (
                (self.tr("weights w"), self.weights),
                (self.tr("found: w·z"), self.found),
            )
        ):
            label = caption(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            pictures.setColumnStretch(column, 1)
            pictures.addWidget(label, 0, column)
            pictures.addWidget(picture, 1, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.words)
        layout.addLayout(pictures, 1)
        theme.changed.connect(self._keep_still)
        self._keep_still()

    @Slot()
    def _keep_still(self) -> None:
        """Three lines for the words: the pictures below must not jump.

        Fixed: a label remembers what it hinted at with the height that was its least before.
        """
        self.words.setFixedHeight(height_of_lines(3, self.words.font()))

    def show_unit(
        self, digit: DigitPass, unit: Unit, activation: str, dataset: Dataset, is_off: bool
    ) -> None:
        """Show a unit of the network that `digit` went through."""
        layer, place = unit
        self._shown = digit, unit
        self.heading.setText(self._title(digit, unit, dataset))
        self._output_words = self._outcome(digit, unit, activation, is_off)
        weights, found = digit.layers[layer - 1].weights[:, place], digit.found(layer, place)
        shape = dataset.image_shape if layer == 1 else None
        self.weights.show_values(as_picture(weights, shape), _limit(weights))
        self.found.show_values(as_picture(found, shape), _limit(found))
        self._on_hovered(self.weights.pointed)

    def show_nothing(self, text: str) -> None:
        """Show no unit, and a text that says why or what to do."""
        self._shown = None
        self.heading.setText(self.tr("A unit"))
        self.words.setText(text)
        none = np.full((1, 1), math.nan)
        self.weights.show_values(none, 0.0)
        self.found.show_values(none, 0.0)

    def _title(self, digit: DigitPass, unit: Unit, dataset: Dataset) -> str:
        layer, place = unit
        if layer == len(digit.layers):
            return self.tr("Class {name}").format(name=class_name(dataset, place))
        sentence = self.tr("Unit {unit} of layer {layer}")
        return sentence.format(unit=whole(place), layer=whole(layer))

    def _sum_words(self, digit: DigitPass, unit: Unit) -> str:
        """Its sum, with the numbers in it."""
        layer, place = unit
        a = float(digit.pre_activations[layer - 1][place])
        bias = float(digit.layers[layer - 1].biases[place])
        numbers = write_true(
            lambda decimals: f"{_number(a - bias, decimals)} {_term(bias, decimals)}",
            a,
            _number,
            DECIMALS,
        )
        return f"a = Σ w·z + b\n= {numbers} = {_number(a)}"

    def _outcome(self, digit: DigitPass, unit: Unit, activation: str, is_off: bool) -> str:
        """What becomes of the sum."""
        layer, place = unit
        z = _number(digit.outputs[layer - 1][place])
        if is_off:
            return self.tr("off: 0 instead of {z}").format(z=z)
        name = "softmax" if layer == len(digit.layers) else name_of(ACTIVATION_CATALOG[activation])
        return f"{name}: {z}"

    @Slot(object)
    def _on_hovered(self, entry: int | None) -> None:
        """Say the sum, and the numbers of the input that the pointer is on in either picture."""
        if self._shown is None:
            return
        digit, unit = self._shown
        last = "" if entry is None else self._input_words(digit, unit, entry)
        self.words.setText(f"{self._sum_words(digit, unit)}\n{last or self._output_words}")

    def _input_words(self, digit: DigitPass, unit: Unit, entry: int) -> str:
        layer, place = unit
        inputs, weights = digit.inputs[layer - 1], digit.layers[layer - 1].weights
        if entry >= len(inputs):
            return ""
        w, z = float(weights[entry, place]), float(inputs[entry])
        factors = write_true(
            lambda decimals: f"{_number(w, decimals)} · {_number(z, decimals)}",
            w * z,
            _number,
            DECIMALS,
        )
        return f"w·z = {factors} = {_number(w * z)}"


def as_picture(values: Floats, shape: tuple[int, int] | None) -> Floats:
    """Values of pixels in their shape; of units as a square as far as they go, row by row."""
    if shape is not None:
        return values.reshape(shape)
    width = math.ceil(math.sqrt(len(values)))
    square = np.full((math.ceil(len(values) / width), width), math.nan)
    square.ravel()[: len(values)] = values
    return square


def _limit(values: Floats) -> float:
    finite = values[np.isfinite(values)]
    return float(np.abs(finite).max()) if finite.size else 0.0


def _term(bias: float, decimals: int) -> str:
    return f"+ {_number(bias, decimals)}" if bias >= 0 else f"− {_number(-bias, decimals)}"


def _number(value: SupportsFloat, decimals: int = DECIMALS) -> str:
    """A number with so many decimals, or by its power of ten where that would be long."""
    return fixed(value, decimals) if abs(float(value)) < LONG else power(value, decimals - 2)
