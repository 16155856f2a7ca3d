"""Check box that edits a flag."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox


class CheckBox(QCheckBox):
    """Editor of yes or no."""

    edited = Signal(object)  # bool

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.toggled.connect(self._on_toggled)

    def show_value(self, value: bool) -> None:
        """Show a value without telling of an edit."""
        if value != self.isChecked():
            with QSignalBlocker(self):
                self.setChecked(value)
            self.update()

    @Slot(bool)
    def _on_toggled(self, value: bool) -> None:
        self.edited.emit(value)
