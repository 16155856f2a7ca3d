"""Caption label: a caption with its formulas drawn, in the type and the color of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from app.scenes.caption_text import drawn_caption, plain_caption
from app.scenes.formulas import FormulaLook
from app.theme import Theme


class CaptionLabel(QLabel):
    """Shows a caption; its words and the sources of its formulas are its accessible name."""

    def __init__(self, theme: Theme, size: float) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self._caption = ""
        self.setTextFormat(Qt.TextFormat.MarkdownText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_caption(self, caption: str) -> None:
        """Show another caption."""
        self._caption = caption
        self.setAccessibleName(plain_caption(caption))
        self._draw()

    def restyle(self) -> None:
        """Take font and color from the theme."""
        self.setFont(self._theme.font(self._size))
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        color, ratio = self._theme.colors.text, self.devicePixelRatioF()
        look = FormulaLook.beside(self._theme.font(self._size), color, ratio)
        self.setText(drawn_caption(self._caption, look))
