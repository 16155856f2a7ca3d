"""Overlay: lies on any widget, as large as that, and moves and goes with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class Overlay(QWidget):
    """Subclasses paint what is seen on the widget."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget) -> None:
        """Lie on another widget."""
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.setParent(widget)
        widget.installEventFilter(self)
        self._fill()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies on."""
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
