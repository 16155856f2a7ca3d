"""Heading of a picture."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.theme import Theme
from app.widgets.term_label import TermLabel


class Heading(TermLabel):
    """The title of a picture; `term` is the glossary's key of what it names."""

    def __init__(self, theme: Theme, text: str, term: str = "") -> None:
        super().__init__(text, term)
        self._theme = theme
        theme.changed.connect(self.restyle)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(self._theme.font(bold=True))
