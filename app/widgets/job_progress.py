"""Progress of a job, with the button that stops it; hidden while nothing is under way."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.widgets.explaining import explain_widget


class JobProgress(QWidget):
    """Bar and button; `stop_wanted` says that the button was pressed."""

    stop_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(name)
        self.bar.setTextVisible(False)
        self.stop_button = QPushButton(self.tr("Stop"))
        explain_widget(self.stop_button, self.tr("Give up what is being computed."), name)
        self.stop_button.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def begin(self) -> None:
        """Show that something is under way."""
        self.bar.setValue(0)
        self.show()

    def show_fraction(self, fraction: float) -> None:
        """Show how much of it is done, from 0 to 1."""
        self.bar.setValue(round(100 * fraction))

    def end(self) -> None:
        """Hide again: it is done, or was given up."""
        self.hide()

    @Slot()
    def _on_stop(self) -> None:
        self.end()
        self.stop_wanted.emit()
