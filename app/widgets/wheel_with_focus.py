"""Mixin of the editors that the wheel changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object  # two bases from Qt cannot be mixed


class WheelWithFocus(Base):
    """Without the focus the wheel scrolls what is around, and changes nothing.

    To stand before the editor's class from Qt.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
