"""Settings in which the runs that are drawn differ: a row a setting, a column a run."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.pages.runs.model.comparison import Comparison
from app.pages.runs.rows import RunRow
from app.session.config_words import differing, run_settings, setting_name, value_words
from app.theme import Theme
from app.widgets.caption import caption
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PlainHeader


class SettingsTable(QWidget):
    """Table with buttons that copy it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.comparison: Comparison | None = None
        self._rows: list[RunRow] = []  # that are compared
        self.table = QTableWidget()
        self._style_table()
        self._same = caption()
        self._same.setWordWrap(True)
        self.markdown_button = QPushButton(self.tr("Copy as Markdown"))
        self.csv_button = QPushButton(self.tr("Copy as CSV"))
        for button, tip in (
            (self.markdown_button, self.tr("Copy the table as text for a README or a notebook.")),
            (self.csv_button, self.tr("Copy the table as text for a spreadsheet.")),
        ):
            explain_widget(button, tip)
        self.markdown_button.clicked.connect(self._copy_markdown)
        self.csv_button.clicked.connect(self._copy_csv)
        buttons = QHBoxLayout()
        buttons.addWidget(self._same, 1)
        buttons.addWidget(self.markdown_button)
        buttons.addWidget(self.csv_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _style_table(self) -> None:
        table = self.table
        table.setObjectName("runSettingsTable")
        table.setAccessibleName(self.tr("Settings that differ"))
        explain_widget(
            table,
            self.tr("Only the settings that are not the same in all runs that are drawn."),
            self.tr("A row for each setting, a column for each run."),
        )
        table.setHorizontalHeader(PlainHeader(table))
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(table.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()

    @Slot()
    def _restyle(self) -> None:
        height = self.fontMetrics().height() + self._theme.px(8)
        self.table.verticalHeader().setDefaultSectionSize(height)

    # Showing

    def show_rows(self, rows: list[RunRow]) -> None:
        """Compare the runs of these rows that are not hidden."""
        shown = [row for row in rows if not row.run.label.hidden]
        if self.comparison is not None and shown == self._rows:  # each is another object if changed
            return
        self._rows = shown
        comparison = self._compare(shown)
        if comparison == self.comparison:
            return
        self.comparison = comparison
        self._same.setText(self._words(len(shown)))
        for button in (self.markdown_button, self.csv_button):
            button.setEnabled(bool(comparison.rows))
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.Fixed)  # or each title would measure all columns anew
        titles, *lines = comparison.lines()
        self.table.setColumnCount(len(titles) if lines else 0)
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels(titles if lines else [])
        corner = self.table.horizontalHeaderItem(0)
        if corner is not None:
            corner.setTextAlignment(_aligned(False))
        for i, line in enumerate(lines):
            for j, text in enumerate(line):
                self.table.setItem(i, j, _cell(text, j > 0))
        header.setSectionResizeMode(mode.ResizeToContents)
        if corner is not None:
            header.setSectionResizeMode(0, mode.Stretch)

    def _compare(self, rows: list[RunRow]) -> Comparison:
        runs = [run_settings(row.run.record) for row in rows]
        return Comparison(
            self.tr("setting"),
            tuple(row.name for row in rows),
            tuple(
                (
                    setting_name(field),
                    tuple(value_words(field, settings[field]) for settings in runs),
                )
                for field in differing(runs)
            ),
        )

    def _words(self, count: int) -> str:
        assert self.comparison is not None
        if self.comparison.rows:
            return ""
        if count < 2:
            return self.tr("Draw at least two runs to compare their settings.")
        return self.tr("All runs that are drawn have the same settings.")

    # The user's hand

    @Slot()
    def _copy_markdown(self) -> None:
        if self.comparison is not None:
            QGuiApplication.clipboard().setText(self.comparison.markdown())

    @Slot()
    def _copy_csv(self) -> None:
        if self.comparison is not None:
            QGuiApplication.clipboard().setText(self.comparison.csv())


def _cell(text: str, is_value: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(_aligned(is_value))
    return item


def _aligned(is_value: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_value else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
