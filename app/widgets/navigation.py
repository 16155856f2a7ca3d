"""The list of pages at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from app.theme import Theme

MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class Navigation(QListWidget):
    """A list whose chosen row is marked by a bar; as wide as its widest row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._theme = theme
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only keys that move along the list; others are the window's."""
        if Qt.Key(event.key()) in MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def restyle(self) -> None:
        """Take colors and sizes from the theme."""
        px, c = self._theme.px, self._theme.colors
        # One sheet on one widget: a palette has no bar beside the chosen row.
        self.setStyleSheet(f"""
            QListWidget {{ background: {c.raised}; border: none; outline: none;
                           padding-top: {px(6)}px; }}
            QListWidget::item {{ padding-left: {px(12)}px; color: {c.text};
                                 border-left: {px(4)}px solid {c.raised}; }}
            QListWidget::item:selected {{ background: {c.surface}; color: {c.accent};
                                          border-left-color: {c.accent}; }}
            """)
        rows = [self.item(row) for row in range(self.count())]
        for row in rows:
            row.setSizeHint(QSize(0, px(36)))
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(row.text()) for row in rows), default=0)
        self.setFixedWidth(widest + px(40))
