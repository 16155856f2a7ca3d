"""One image in several sizes of a change, each below its place on the axis of a plot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.accessibility import set_description
from app.widgets.curve_words import figure
from app.widgets.figure import Figure
from app.widgets.image_grid import gray_image
from app.widgets.plots import Plot

SIDE = 34  # px at scale 1


class ChangedStrip(Figure, QWidget):
    """Images in a row that keeps to a plot's axis when that is zoomed."""

    def __init__(self, theme: Theme, plot: Plot, name: str) -> None:
        super().__init__()
        self._theme, self._plot = self.own_theme(theme), plot
        self._places: Sequence[float] = ()
        self._pixels: NDArray[np.uint8] = np.zeros((0, 1, 1), np.uint8)
        self._images: list[QImage] = []
        self.setAccessibleName(self.tr("{name}: the image").format(name=name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view = plot.getViewBox()
        view.sigXRangeChanged.connect(self._on_moved)
        view.sigResized.connect(self._on_moved)
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(SIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(SIDE))

    def show_images(self, pixels: NDArray[np.uint8], places: Sequence[float]) -> None:
        """Show images, (n, height, width), at these places of the plot's axis."""
        self._pixels, self._places, self._images = pixels, places, []
        set_description(self, ", ".join(map(figure, places)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._images:
            self._images = [gray_image(each, self._theme.is_dark) for each in self._pixels]
        view = self._plot.getViewBox()
        frame = view.sceneBoundingRect()
        (left, right), side = view.viewRange()[0], self.height()
        with QPainter(self) as painter:
            for place, image in zip(self._places, self._images, strict=True):
                x = frame.left() + (place - left) / (right - left) * frame.width() - side / 2
                if frame.left() - side <= x <= frame.right():
                    painter.drawImage(QRectF(x, 0, side, side), image)

    @Slot()
    def _on_moved(self) -> None:
        self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._images = []
        self.updateGeometry()
        self.update()
