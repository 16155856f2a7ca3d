"""Errors shown to the user: one dialog at a time, with details that can be copied."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.messages import explain
from nncore import NncoreError


class ErrorDialog(QObject):
    """Shows errors over `window`; while one is open, further ones are added to its details."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    @property
    def box(self) -> QMessageBox | None:
        """The dialog that is open."""
        return self._box

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Say what is wrong, without stopping what goes on behind the dialog."""
        if self._box is not None:
            self._box.setDetailedText(f"{self._box.detailedText()}\n\n{_details(error)}")
            return
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Descent Lab"), explain(error))
        box.setParent(self._window, Qt.WindowType.Dialog)
        box.setObjectName("errorDialog")
        box.setTextFormat(Qt.TextFormat.PlainText)  # it quotes names of files
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setDetailedText(_details(error))
        box.addButton(QMessageBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy details"), box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # or the box would close
        copy.clicked.connect(self._copy_details)
        box.finished.connect(self._on_closed)
        self._box = box
        box.open()

    @Slot()
    def _copy_details(self) -> None:
        if self._box is not None:
            QGuiApplication.clipboard().setText(f"{self._box.text()}\n\n{self._box.detailedText()}")

    @Slot()
    def _on_closed(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None


def _details(error: BaseException) -> str:
    """What somebody who mends it wants to know."""
    if isinstance(error, NncoreError):
        values = "\n".join(f"{name} = {value!r}" for name, value in error.values.items())
        return f"{type(error).__name__} ({error.code})\n{values}"
    return "".join(traceback.format_exception(error))
