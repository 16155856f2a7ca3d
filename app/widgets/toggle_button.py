"""Button that edits a flag: pressed while something is shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QPushButton


class ToggleButton(QPushButton):
    """Editor of yes or no, as a button that stays down."""

    edited = Signal(object)  # bool

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def show_value(self, value: bool) -> None:
        """Show a value without telling of an edit."""
        with QSignalBlocker(self):
            self.setChecked(value)
        self.update()

    @Slot(bool)
    def _on_toggled(self, value: bool) -> None:
        self.edited.emit(value)
