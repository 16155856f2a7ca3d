"""One image, large, with the pixel under the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.cell_keys import next_cell
from app.widgets.explaining import explain_widget
from app.widgets.image_grid import gray_image


class DigitImage(QWidget):
    """Shows pixels as they are, unsmoothed, in a square of the side given.

    `pixel_hovered` carries (row, column) of the pixel under the pointer, or of that to which
    the arrow keys have come; None outside of the image.
    """

    pixel_hovered = Signal(object)

    def __init__(self, theme: Theme, name: str, side: float) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self._pixels = np.zeros((0, 0), dtype=np.uint8)
        self._image: QImage | None = None
        self._hovered: tuple[int, int] | None = None
        self.setAccessibleName(name)
        tip = self.tr("Point at a pixel, or move over them with the arrow keys, for its value.")
        explain_widget(self, tip, name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click is no wish to steer
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.restyle)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._side), self._theme.px(self._side))

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
            if self._hovered is not None:
                painter.setPen(QPen(QColor(self._theme.colors.accent), self._theme.px(2)))
                painter.drawRect(self._cell(*self._hovered))

    def _frame(self) -> QRectF:
        """The largest place of the image's own proportions, in the middle."""
        height, width = self._pixels.shape
        unit = min(self.width() / width, self.height() / height)
        frame = QRectF(0, 0, width * unit, height * unit)
        frame.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return frame

    def _cell(self, row: int, column: int) -> QRectF:
        frame = self._frame()
        unit = frame.width() / self._pixels.shape[1]
        return QRectF(frame.left() + column * unit, frame.top() + row * unit, unit, unit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._pixel_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._pixels.shape[1]
        current = None if self._hovered is None else self._hovered[0] * columns + self._hovered[1]
        i = next_cell(event.key(), current, columns, self._pixels.size)
        if i is None:
            super().keyPressEvent(event)
        else:
            self._hover(divmod(i, columns))

    def _pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        if not self._pixels.size or not self._frame().contains(position):
            return None
        height, width = self._pixels.shape
        inside = position - self._frame().topLeft()
        unit = self._frame().width() / width
        return min(int(inside.y() / unit), height - 1), min(int(inside.x() / unit), width - 1)

    def _hover(self, pixel: tuple[int, int] | None) -> None:
        if pixel != self._hovered:
            self._hovered = pixel
            self.update()
            self.pixel_hovered.emit(pixel)

    @Slot()
    def restyle(self) -> None:
        """Take size and colors from the theme."""
        self._image = None
        self.updateGeometry()
        self.update()
