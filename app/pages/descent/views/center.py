"""Center of the page: the picture, and beside it, or below where it is narrow, the numbers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme

SIDE_BY_SIDE = 560  # pixels that picture and numbers need beside each other
NUMBERS = 240, 460  # pixels: the least, and all of the table; the rest is the map's
LEAST_PICTURE = 420  # pixels of its height where the numbers stand below it
UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class Center(QWidget):
    """Readouts above, below them the picture and the numbers; they are turned by the width."""

    def __init__(self, theme: Theme, readouts: QWidget, picture: QWidget, *numbers: QWidget):
        super().__init__()
        self._theme = theme
        self._picture = picture
        self._numbers = QWidget()
        column = QVBoxLayout(self._numbers)
        column.setContentsMargins(8, 0, 0, 0)
        for widget in numbers:
            column.addWidget(widget)
        column.setStretch(len(numbers) - 1, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(picture, 1)
        self._parts.addWidget(self._numbers, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(readouts)
        layout.addLayout(self._parts, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_stacked(self) -> bool:
        """Whether the numbers stand below the picture."""
        return self._parts.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        stacked = 0 < self.width() < px(SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._parts.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        least, most = NUMBERS
        self._numbers.setMinimumWidth(0 if stacked else px(least))
        self._numbers.setMaximumWidth(UNLIMITED if stacked else px(most))
        self._picture.setMinimumHeight(px(LEAST_PICTURE) if stacked else 0)
