"""Frame around any widget, which stays as large as that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from app.theme import Colors, Theme
from app.widgets.overlay import Overlay


class Frame(Overlay):
    """Lies on a widget, which the mouse reaches through it.

    Within its line is a thin one in the color of the surface, so that it is seen on any color.
    """

    def __init__(self, theme: Theme, width: int, color: Callable[[Colors], str]) -> None:
        super().__init__()
        self._theme, self._width, self._color = theme, width, color
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def width_in_pixels(self) -> int:
        """Width of its line."""
        return self._theme.px(self._width)

    def paintEvent(self, event: QPaintEvent) -> None:
        width, colors = self.width_in_pixels, self._theme.colors
        with QPainter(self) as painter:
            self._paint_line(painter, self._color(colors), width, width // 2)
            self._paint_line(painter, colors.surface, self._theme.px(1), width)

    def _paint_line(self, painter: QPainter, color: str, width: int, inset: int) -> None:
        painter.setPen(QPen(QColor(color), width))
        painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
