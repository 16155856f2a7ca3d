"""Frame around any widget, which stays as large as that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.theme import Colors, Theme


class Frame(QWidget):
    """Lies on a widget, as large as that, and moves and goes with it."""

    def __init__(self, theme: Theme, width: int, color: Callable[[Colors], str]) -> None:
        super().__init__()
        self._theme, self._width, self._color = theme, width, color
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget) -> None:
        """Lie on another widget."""
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.setParent(widget)
        widget.installEventFilter(self)
        self._fill()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies on."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._theme.px(self._width)
        inset = width // 2
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(self._color(self._theme.colors)), width))
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
