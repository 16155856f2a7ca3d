"""Drawer: a column that is closed where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.scroll_area import ScrollArea


class Drawer(ScrollArea):
    """Scroll area that something in it can ask to open."""

    wanted = Signal()


def reveal(widget: QWidget) -> None:
    """Have the drawer opened that a widget stands in, if it does."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Drawer):
        around = around.parentWidget()
    if around is not None:
        around.wanted.emit()
