"""Layouts that widgets are asked for."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class LayoutRequests(QObject):
    """Notes which of some widgets were asked to lay out anew what is in them.

    Attributes
    ----------
    asked : list of str
        Kind of the widget, each time.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.asked: list[str] = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a request; it is obeyed all the same."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.append(type(watched).__name__)
        return False
