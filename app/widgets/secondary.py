"""Widgets that go away for the projector, since a class need not see them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.theme import Theme


class Secondary(QObject):
    """Hides some widgets of a page while the theme is for the projector, and brings them back.

    For widgets that are shown at all other times: what shows and hides itself would be confused.
    """

    def __init__(self, page: QWidget, theme: Theme, *widgets: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._widgets = widgets
        theme.changed.connect(self._show_or_hide)
        self._show_or_hide()

    @Slot()
    def _show_or_hide(self) -> None:
        for widget in self._widgets:
            widget.setHidden(self._theme.for_projector)
