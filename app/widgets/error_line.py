"""Line below an editor that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from app.widgets.accessibility import announce
from app.widgets.drawer import reveal


class ErrorLine(QLabel):
    """Hidden while nothing is wrong; where that changes, it is said, and the drawer opens."""

    def __init__(self) -> None:
        super().__init__()
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)  # a word of a thousand digits is cut, not the whole column
        self.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was typed
        self.hide()

    def show_error(self, error: str) -> None:
        """Say what is wrong; nothing for an empty text."""
        appears = bool(error) and self.isHidden()
        self.setText(f"⚠ {error}")
        self.setVisible(bool(error))
        if appears:
            reveal(self)
            announce(self, error)
