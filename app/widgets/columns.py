"""The two columns of a page: what it is set with, and what that does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets.scroll_area import ScrollArea

SETTINGS_WIDTH = 300


class Columns(QHBoxLayout):
    """Settings at the left, as wide on every page; the rest of the room is the picture's.

    Either scrolls where the window is too small for it, at large scales say.
    """

    def __init__(self, page: QWidget, theme: Theme, settings: QWidget, picture: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._settings = ScrollArea(settings)
        self._settings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(self._settings)
        self.addWidget(ScrollArea(picture), 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self._settings.setFixedWidth(self._theme.px(SETTINGS_WIDTH))
        self._settings.setHidden(self._theme.for_projector)
