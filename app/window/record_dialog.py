"""Dialog before a page is recorded: kind of file, pictures a second, limits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.figures.animation import AnimationError, check_can_animate
from app.messages import explain
from app.state.form import StateForm
from app.state.model import StateModel
from app.widgets.dialog import Dialog
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import explain_widget
from app.window.export_dialog import file_name, with_suffix

FIELDS = "kind", "rate", "seconds", "width"


class RecordDialog(Dialog):
    """Asks how, and where to; `wanted` carries the path of the file or the folder."""

    wanted = Signal(object)  # Path

    def __init__(self, window: QWidget, title: str, model: StateModel[Any]) -> None:
        super().__init__(window)
        self.setObjectName("recordDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record this page"))
        self._title, self.model = title, model
        self.form = StateForm(model, *FIELDS)
        self.error_line = ErrorLine()
        self.begin_button = QPushButton(self.tr("Record…"))
        explain_widget(
            self.begin_button, self.tr("Choose where it is to be saved; then it is recorded.")
        )
        self.begin_button.clicked.connect(self._on_begin)
        self.form.errors_changed.connect(self._show_validity)
        self._lay_out()
        self.begin_button.setDefault(True)  # the last that is added to the box would be it

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr("Records what the page shows, without buttons and menus, until you stop it.")
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.begin_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(self.form)
        layout.addWidget(self.error_line)
        layout.addWidget(buttons)

    @Slot()
    def _show_validity(self) -> None:
        self.begin_button.setEnabled(self.form.is_valid)

    @Slot()
    def _on_begin(self) -> None:
        """Ask where to, and begin; without Pillow there is no GIF, and it is said at once."""
        is_gif = self.model.value.kind == "gif"
        try:
            if is_gif:
                check_can_animate()
        except AnimationError as error:
            self.error_line.show_error(explain(error))
            return
        path = self._ask_for_file() if is_gif else self._ask_for_folder()
        if path is not None:
            self.accept()
            self.wanted.emit(path)

    def _ask_for_file(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), f"{file_name(self._title)}.gif", "GIF (*.gif)"
        )
        return with_suffix(name, "gif") if name else None

    def _ask_for_folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self, self.windowTitle())
        return Path(name) if name else None
