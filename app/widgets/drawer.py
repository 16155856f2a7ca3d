"""Drawer: a column that is closed where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.scroll_area import ScrollArea, least_size, settle


class Drawer(ScrollArea):
    """Scroll area that something in it can ask to open.

    It has its usual width, but where its bar would then cover a part of what is in it.
    """

    wanted = Signal()

    def __init__(self, widget: QWidget) -> None:
        self._usual_width = 0
        super().__init__(widget)

    def set_usual_width(self, width: int) -> None:
        """Be so wide wherever that is enough."""
        self._usual_width = width
        self._fit()

    def take_height(self, height: int) -> None:
        """Have the width that goes with a height, before what is beside it is laid out."""
        settle(self._content)
        usual = self._usual_width
        scrolls = least_size(self._content, usual).height() > height
        beside_bar = self._content.minimumSizeHint().width()
        beside_bar += self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(usual, beside_bar) if scrolls else usual)

    def _fit(self) -> None:
        self.take_height(self.maximumViewportSize().height())
        super()._fit()


def reveal(widget: QWidget) -> None:
    """Have the drawer opened that a widget stands in, if it does."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Drawer):
        around = around.parentWidget()
    if around is not None:
        around.wanted.emit()
