"""One image, large, with the pixel under the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from app.theme import Theme
from app.widgets.cell_view import CellView
from app.widgets.explaining import explain_widget
from app.widgets.image_grid import gray_image


class DigitImage(CellView):
    """Shows pixels as they are, unsmoothed, in a square of the side given.

    `pixel_hovered` carries (row, column) of the pixel under the pointer, or of that to which
    the arrow keys have come; None outside of the image.
    """

    pixel_hovered = Signal(object)

    def __init__(self, theme: Theme, name: str, side: float) -> None:
        super().__init__(theme)
        self._side = side
        self._pixels = np.zeros((0, 0), dtype=np.uint8)
        self._image: QImage | None = None
        self.setAccessibleName(name)
        tip = self.tr("Point at a pixel, or move over them with the arrow keys, for its value.")
        explain_widget(self, tip, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is no wish to steer
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.restyle)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._side), self._theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        """For where its policy is to give way: a lower one is shown smaller, in the middle."""
        return QSize(self._theme.px(self._side), self._theme.least(self._side))

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """What is shown, (height, width)."""
        return self._pixels

    def show_pixels(self, pixels: NDArray[np.uint8]) -> None:
        """Show `pixels`, (height, width), from 0 to 255."""
        self._pixels = pixels
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._pixels.size:
            return
        if self._image is None:
            self._image = gray_image(self._pixels, self._theme.is_dark)
        with QPainter(self) as painter:
            painter.drawImage(self._frame(), self._image)
            painter.setPen(QColor(self._theme.colors.line))
            painter.drawRect(self._frame().adjusted(0, 0, -1, -1))
            if self.pointed is not None:
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(2)))
                painter.drawRect(self.cell_rect(self.pointed))

    def _frame(self) -> QRectF:
        """The largest place of the image's own proportions, in the middle."""
        height, width = self._pixels.shape
        unit = min(self.width() / width, self.height() / height)
        frame = QRectF(0, 0, width * unit, height * unit)
        frame.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return frame

    def cell_rect(self, cell: int) -> QRectF:
        frame = self._frame()
        row, column = divmod(cell, self._pixels.shape[1])
        unit = frame.width() / self._pixels.shape[1]
        return QRectF(frame.left() + column * unit, frame.top() + row * unit, unit, unit)

    def cells(self) -> tuple[int, int]:
        return self._pixels.shape[1], self._pixels.size

    def cell_at(self, position: QPointF) -> int | None:
        if not self._pixels.size or not self._frame().contains(position):
            return None
        height, width = self._pixels.shape
        inside = position - self._frame().topLeft()
        unit = self._frame().width() / width
        row, column = min(int(inside.y() / unit), height - 1), int(inside.x() / unit)
        return row * width + min(column, width - 1)

    def show_pointed(self) -> None:
        self.update()
        pixel = None if self.pointed is None else divmod(self.pointed, self._pixels.shape[1])
        self.pixel_hovered.emit(pixel)

    @Slot()
    def restyle(self) -> None:
        """Take size and colors from the theme."""
        self._image = None
        self.updateGeometry()
        self.update()
