"""One unit of the first layer, large, with its numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.number_text import signed
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.heading import Heading
from app.widgets.signed_image import SignedImage
from nncore import Floats

LEAST_PICTURE = 130  # px at scale 1: its words need room, too
WIDTH = 210  # px at scale 1


class UnitPanel(QWidget):
    """Its weights as a picture, pixel by pixel under the pointer, and words below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weights: Floats = np.zeros((1, 1))
        self.heading = Heading(theme, "")
        self.picture = SignedImage(theme, self.tr("Weights of one unit"))
        self.pixel = caption()
        self.words = caption()
        self.words.setWordWrap(True)
        self.pixel.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.picture, 1)
        column.addWidget(self.pixel)
        column.addWidget(self.words)
        column.addStretch(0)
        self.picture.tell_by(self.pixel)
        self.picture.hovered.connect(self._on_hovered)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_unit(self, title: str, weights: Floats, limit: float, words: str) -> None:
        """Show a unit's weights, (height, width), on the scale of all, and say more about it."""
        self._weights = weights
        self.heading.setText(title)
        self.picture.show_values(weights, limit)
        self.words.setText(words)
        self._on_hovered(self.picture.pointed)

    @Slot(object)
    def _on_hovered(self, pixel: int | None) -> None:
        if pixel is None or pixel >= self._weights.size:
            self.pixel.setText(self.tr("Point at a pixel."))
            return
        row, column = divmod(pixel, self._weights.shape[1])
        words = self.tr("row {row}, column {column}: {weight}")
        weight = signed(self._weights[row, column], 4)
        self.pixel.setText(words.format(row=row, column=column, weight=weight))

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        width = self._theme.px(WIDTH)
        self.setFixedWidth(width)
        self.picture.setMaximumHeight(round(1.25 * width))
        self.picture.setMinimumHeight(self._theme.px(LEAST_PICTURE))
