"""What a network receives of a digit, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.number_text import fixed, percent, whole
from app.theme import Theme
from app.widgets.digit_image import DigitImage
from app.widgets.elided_label import ElidedLabel
from app.widgets.explaining import folded
from app.widgets.heading import Heading
from app.widgets.probability_bars import ProbabilityBars
from nncore import Floats

LEAST_BARS = 72  # px at scale 1: their height
UNKNOWN = -1  # label of what nobody has labeled


class DigitAnswer(QWidget):
    """An image in its very pixels, the class that is read in it, and a bar for every class."""

    def __init__(self, theme: Theme, title: str, tip: str, side: float) -> None:
        super().__init__()
        self._theme = theme
        self.heading = Heading(theme, title)
        self.heading.setToolTip(folded(tip))
        self.words = ElidedLabel()
        self.words.setForegroundRole(QPalette.ColorRole.WindowText)
        self.image = DigitImage(theme, title, side)
        self.image.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.image.pixel_hovered.connect(self._on_pixel_hovered)
        self._read = ""
        self.bars = ProbabilityBars(theme, self.tr("{title}: probabilities").format(title=title))
        self.bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self.words, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addLayout(top, 0, 0, 1, 2)
        layout.addWidget(self.image, 1, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self.bars, 1, 1)

    @property
    def sentence(self) -> str:
        """What is read, for a screen reader."""
        return self.tr("{title}: {answer}").format(title=self.heading.text(), answer=self._read)

    @Slot()
    def _restyle(self) -> None:
        self.bars.setMinimumHeight(self._theme.least(LEAST_BARS))
        self.words.setFont(self._theme.font(bold=True))

    def show_nothing(self, text: str, names: Sequence[str], image_shape: tuple[int, int]) -> None:
        """Show an empty image, and a text in place of an answer."""
        self.image.show_pixels(np.zeros(image_shape, np.uint8))
        self._show_no_bars(text, names)

    def show_answer(
        self,
        pixels: NDArray[np.uint8],
        answer: Floats,
        names: Sequence[str],
        label: int = UNKNOWN,
        before: Floats | None = None,
    ) -> None:
        """Show an image, the probabilities of the classes called `names`, and those of before."""
        self.image.show_pixels(pixels)
        if not np.isfinite(answer).all():
            self._show_no_bars(self.tr("not finite numbers"), names)
            return
        best = int(answer.argmax())
        read = self.tr("reads {name}: {probability}")
        self._say(read.format(name=names[best], probability=percent(answer[best], 1)))
        if before is None or not np.isfinite(before).all():
            before = answer
        self.bars.show_probabilities(before, answer, names, label)

    def _show_no_bars(self, text: str, names: Sequence[str]) -> None:
        self._say(text)
        none = np.zeros(len(names))
        self.bars.show_probabilities(none, none, names, UNKNOWN)

    def _say(self, text: str) -> None:
        """Say what is read, unless the numbers of a pixel are looked at."""
        self._read = text
        if self.image.pointed is None:
            self.words.setText(text)

    @Slot(object)
    def _on_pixel_hovered(self, pixel: tuple[int, int] | None) -> None:
        """Say what the network receives of a pixel."""
        if pixel is None or not self.image.pixels.size:
            self.words.setText(self._read)
            return
        byte = int(self.image.pixels[pixel])
        sentence = self.tr("row {row}, column {column}: {byte} / 255 = {value}")
        self.words.setText(
            sentence.format(
                row=whole(pixel[0]),
                column=whole(pixel[1]),
                byte=whole(byte),
                value=fixed(byte / 255, 3),
            )
        )
