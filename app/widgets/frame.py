"""Frame around any widget, which stays as large as that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from app.theme import Colors, Theme
from app.widgets.overlay import Overlay


class Frame(Overlay):
    """Lies on a widget, which the mouse reaches through it."""

    def __init__(self, theme: Theme, width: int, color: Callable[[Colors], str]) -> None:
        super().__init__()
        self._theme, self._width, self._color = theme, width, color
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def width_in_pixels(self) -> int:
        """Width of its line."""
        return self._theme.px(self._width)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self.width_in_pixels
        inset = width // 2
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._color(self._theme.colors)), width))
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
