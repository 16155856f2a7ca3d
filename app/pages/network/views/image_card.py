"""Card with an image and a few words, in the corner of a plot away from the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.theme import Theme
from app.widgets.image_grid import gray_image
from app.widgets.plots import Plot

INSET = 12  # from the corner
SIDE = 84  # of the image


class ImageCard(QFrame):
    """Label of a point: what image it stands for. It takes no mouse event from the plot."""

    def __init__(self, theme: Theme, plot: Plot) -> None:
        super().__init__(plot)
        self._theme, self._plot = theme, plot
        self._pixels: NDArray[np.uint8] | None = None
        self._at_left = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.image, self.words = QLabel(), QLabel()
        layout = QHBoxLayout(self)
        layout.addWidget(self.image)
        layout.addWidget(self.words)
        self.hide()
        plot.installEventFilter(self)
        theme.changed.connect(self.restyle)

    def show_image(self, pixels: NDArray[np.uint8], words: str, at_left: bool) -> None:
        """Show `pixels`, (height, width), with words beside them."""
        self._pixels, self._at_left = pixels, at_left
        self.words.setText(words)
        self.restyle()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the plot."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def restyle(self) -> None:
        """Take sizes and colors from the theme."""
        if self._pixels is None:
            return
        side = self._theme.px(SIDE)
        picture = QPixmap.fromImage(gray_image(self._pixels, self._theme.is_dark))
        self.image.setPixmap(picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
        self.adjustSize()
        self._place()

    def _place(self) -> None:
        inset = self._theme.px(INSET)
        left = round(self._plot.getAxis("left").width()) + inset
        right = self._plot.width() - self.width() - inset
        self.move(left if self._at_left else right, inset)
