"""Heading of a picture."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.theme import Theme


class Heading(QLabel):
    """The title of a picture."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        theme.changed.connect(self.restyle)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(self._theme.font(bold=True))
