"""Curtain: hides what a widget shows, in its place, until it may be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.theme import Theme
from app.widgets.locks import lock, unlock
from app.widgets.overlay import Overlay

SHORT = "?"  # where there is no room for words


class Curtain(Overlay):
    """Lies on a widget, which neither mouse nor keys reach meanwhile."""

    def __init__(self, theme: Theme, widget: QWidget) -> None:
        super().__init__()
        self._theme, self._widget = theme, widget
        self._words = self.tr("Hidden until you have answered.")
        self.setAccessibleName(self._words)
        self.surround(widget)
        lock(widget, self, self._words)

    def lift(self) -> None:
        """Show the widget again."""
        if isValid(self._widget):
            unlock(self._widget, self)
        if isValid(self):
            self.setParent(None)
            self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, margin = self._theme.colors, self._theme.px(4)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colors.raised))
            painter.setPen(QColor(colors.muted))
            painter.setFont(self._theme.font())
            fits = room.contains(painter.boundingRect(room, flags, self._words))
            if not fits:
                painter.setFont(self._theme.font(bold=True))
            painter.drawText(room, flags, self._words if fits else SHORT)
