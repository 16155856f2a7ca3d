"""Line edit with a debounce timer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit

PAUSE_MS = 600  # in typing: shorter than a wait, longer than the time between two keys


class LineEdit(QLineEdit):
    """Editor of a text; what is typed counts on Enter, on leaving the field, or after a pause.

    A text set in code counts at once.
    """

    edited = Signal(object)  # str

    def __init__(self) -> None:
        super().__init__()
        self._typed: str | None = None
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(PAUSE_MS)
        self._debounce.timeout.connect(self.commit)
        self.textEdited.connect(self._on_typed)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self.commit)

    def value(self) -> object:
        """What the text stands for."""
        return self.text()

    def show_value(self, value: object) -> None:
        """Show a value without telling of an edit; a text that already means it stays."""
        self._forget_typing()
        if self.value() != value:
            with QSignalBlocker(self):
                self.setText(self.text_of(value))
                self.setCursorPosition(0)

    def text_of(self, value: object) -> str:
        """How a value is written."""
        return str(value)

    @Slot()
    def commit(self) -> None:
        """Take what is being typed."""
        if self._typed is not None:
            self._forget_typing()
            self.edited.emit(self.value())

    def _forget_typing(self) -> None:
        self._debounce.stop()
        self._typed = None

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._debounce.start()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if text != self._typed:  # set in code
            self._forget_typing()
            self.edited.emit(self.value())
