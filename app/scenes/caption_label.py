"""Caption label: a caption with its formulas drawn, in the type and the color of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from app.scenes.caption_text import drawn_caption, plain_caption
from app.scenes.formulas import FormulaLook
from app.theme import Theme

SIZE, PROJECTED_SIZE = 1.25, 1.1  # times the text of the window


class CaptionLabel(QLabel):
    """Shows a caption; its words and the sources of its formulas are its accessible name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
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
        self.setFont(self._font())
        self._draw()

    def _font(self) -> QFont:
        """Large type; for a projector all of it is large already, and the picture needs room."""
        return self._theme.font(PROJECTED_SIZE if self._theme.for_projector else SIZE)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        color, ratio = self._theme.colors.text, self.devicePixelRatioF()
        look = FormulaLook.beside(self._font(), color, ratio)
        self.setText(drawn_caption(self._caption, look))
