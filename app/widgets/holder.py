"""Place of a widget that is replaced by others."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.deletion import delete_at_once


class Holder(QWidget):
    """Holds one widget at a time; the one before is deleted."""

    def __init__(self, widget: QWidget | None = None) -> None:
        super().__init__()
        self._held: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        if widget is not None:
            self.hold(widget)

    def hold(self, widget: QWidget) -> None:
        """Show another widget in the place of the one before."""
        if self._held is not None:
            delete_at_once(self._held)
        self._held = widget
        self._layout.addWidget(widget)
        widget.show()
