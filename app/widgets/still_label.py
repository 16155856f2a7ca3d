"""Still label: a text that changes all the time and moves nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.widgets.accessibility import set_name


class StillLabel(QLabel):
    """Label that is painted by itself, in a size that does not follow its text.

    A QLabel has the whole window laid out anew for every text, be it as large as the one before:
    milliseconds where it changes with a run. So the text is kept here, and told to screen readers.
    """

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            set_name(self, text)
            self.update()

    def clear(self) -> None:
        self.setText("")
