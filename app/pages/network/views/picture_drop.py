"""Lets a picture be dropped on a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.session.picture_reading import has_picture


class PictureDrop(QObject):
    """Takes pictures and files of pictures; all else goes on to the window."""

    dropped = Signal(object)  # QMimeData

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped."""
        if not isinstance(event, QDragEnterEvent | QDropEvent) or not has_picture(event.mimeData()):
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(event.mimeData())
        return True
