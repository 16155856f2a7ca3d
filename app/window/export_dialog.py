"""Dialog in which a figure is taken away: as a file, as a copy, as a table of its data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.figures.files import figure_clip, figure_file, figure_image
from app.figures.finding import figures_of
from app.figures.sheet import Sheet
from app.figures.table import figure_table, has_table
from app.messages import explain
from app.page import Page
from app.state.export import FORMATS
from app.state.form import StateForm, place_editor
from app.table_text import csv_bytes
from app.widgets.dialog import Dialog
from app.widgets.error_line import ErrorLine
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo
from app.window.figure_settings import (
    copy_sheet,
    export_model,
    figure_settings,
    in_shape,
    sheet_of,
)
from nncore import NncoreError
from nncore.whole_files import write_whole

PREVIEW = 380  # px at the first scale, of the longer side
PREVIEW_DELAY_MS = 120
FORBIDDEN = '<>:"/\\|?*'  # in the names of files on Windows
FIELDS = "format", "unit", "width", "height", "points", "curves"
BOXES = "light", "title", "settings"


class ExportDialog(Dialog):
    """Which figure, how large, in which look; a small picture shows what that gives."""

    saved = Signal(object)  # Path

    def __init__(self, window: QWidget, page: Page, figure: Any) -> None:
        super().__init__(window)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export a figure"))
        self._page = page
        self._figures = figures_of(page)
        self.model = export_model(page)
        self.figure_combo = KeyCombo([(str(i), f.title) for i, f in enumerate(self._figures)])
        self.figure_combo.setObjectName("figureCombo")
        self.figure_combo.setAccessibleName(self.tr("Figure"))
        explain_widget(self.figure_combo, self.tr("Which of the figures on the page."))
        self.form = StateForm(self.model, *FIELDS)
        self.boxes = [place_editor(self.form.binding, name) for name in BOXES]
        self.preview = QLabel()
        self.error_line = ErrorLine()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._make_buttons()
        self._lay_out()
        self._timer.timeout.connect(self.show_preview)
        self.model.changed.connect(self._timer.start)
        self.form.errors_changed.connect(self._show_validity)
        self.figure_combo.show_value(str(self._figures.index(figure)))
        self.figure_combo.currentIndexChanged.connect(self._on_figure_changed)
        self._on_figure_changed()
        self.show_preview()

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.save_button = QPushButton(self.tr("Save…"))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.data_button = QPushButton(self.tr("Save data…"))
        explain_widget(self.save_button, self.tr("Choose a file, and write the figure into it."))
        explain_widget(self.copy_button, self.tr("To be pasted into another program."))
        points = self.tr("All numbers that the figure shows, as a CSV table.")
        explain_widget(self.data_button, points)
        for button in (self.save_button, self.copy_button, self.data_button):
            self.buttons.addButton(button, role)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.copy_button.clicked.connect(self.copy)
        self.data_button.clicked.connect(self.save_data)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        theme = self._page.theme
        self.preview.setFixedSize(theme.px(PREVIEW), theme.px(PREVIEW))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview"))
        column = QVBoxLayout()
        column.addWidget(self.figure_combo)
        column.addLayout(self.form)
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addLayout(column)
        row.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.error_line)
        layout.addWidget(self.buttons)

    # What is exported

    @property
    def figure(self) -> Any:
        """The figure that is chosen."""
        return self._figures[int(self.figure_combo.key())]

    def sheet(self) -> Sheet:
        """What it is drawn on."""
        return sheet_of(self.figure, self._page, self.model.value)

    @Slot()
    def _on_figure_changed(self) -> None:
        """Keep the width, and take a height of the shape that the figure has in the window."""
        self.model.set(in_shape(self.figure, self._page, self.model.value))
        self.data_button.setEnabled(has_table(self.figure))
        self._timer.start()

    @Slot()
    def _show_validity(self) -> None:
        for button in (self.save_button, self.copy_button):
            button.setEnabled(self.form.is_valid)

    @Slot()
    def show_preview(self) -> None:
        """Draw the figure small, with type and lines in proportion."""
        sheet = self.sheet()
        ratio = self.devicePixelRatioF()
        longest = max(sheet.size.width(), sheet.size.height())
        image = figure_image(self.figure, sheet.scaled(ratio * self.preview.width() / longest))
        image.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(image))

    # Taking it away

    @Slot()
    def copy(self) -> None:
        """Put the figure on the clipboard."""
        sheet = copy_sheet(self.figure, self._page, self.model.value)
        QGuiApplication.clipboard().setMimeData(figure_clip(self.figure, sheet))

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the figure into it."""
        form = self.model.value.format
        kind = f"{FORMATS[form]} (*.{form})"
        path = self._ask_for_file(self.tr("Save the figure"), kind, form)
        if path is not None:
            self._write(path, figure_file(self.figure, self.sheet(), form))

    @Slot()
    def save_data(self) -> None:
        """Ask for a file and write a table of what the plot shows."""
        path = self._ask_for_file(self.tr("Save the data"), "CSV (*.csv)", "csv")
        if path is not None:
            settings = figure_settings(self.figure, self._page)
            self._write(path, csv_bytes(figure_table(self.figure, settings)))

    def _ask_for_file(self, title: str, kind: str, suffix: str) -> Path | None:
        proposed = f"{file_name(self.figure.title)}.{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, title, proposed, kind)
        return with_suffix(name, suffix) if name else None

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file whole, or say why not and stay open."""
        try:
            write_whole(path, lambda file: file.write(content))
        except NncoreError as error:
            self.error_line.show_error(explain(error))
            return
        self.error_line.show_error("")
        self.saved.emit(path)


def file_name(title: str) -> str:
    """A title as a name that every system takes for a file."""
    return "".join(letter if letter not in FORBIDDEN else "-" for letter in title)


def with_suffix(name: str, suffix: str) -> Path:
    """The path that was typed, with the ending of its kind where it has none."""
    path = Path(name)
    return path if path.suffix else path.with_name(f"{path.name}.{suffix}")
