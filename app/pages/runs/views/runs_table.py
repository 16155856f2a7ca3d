"""Table of the runs that were kept, a row each, to be sorted, named and chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.pages.runs.model.column_room import fit_columns
from app.pages.runs.rows import RunRow
from app.pages.runs.views.label_delegate import LabelDelegate
from app.pages.runs.views.runs_model import EDITED, KEYS, UNDER_WAY, RunsModel
from app.pages.runs.views.small_curve import SmallCurve
from app.session.shelf_label import MOST_COLORS
from app.theme import Theme
from app.widgets.explaining import explain_widget
from app.widgets.plain_header import PADDING
from app.widgets.sort_header import SortHeader

REST = "differs"  # takes the width that the others leave
LEAST = {REST: 180, "curve": 70, "note": 40}  # pixels
MOST = {"name": 170, "note": 200, "data": 120}
BESIDE_NAME = 54  # for the check, the color and the gaps between them
GAP = 8  # between two columns
GIVING_WAY = (
    "passes",
    "seconds",
    "to_95",
    "data",
    "last",
    "began",
    "to_90",
    "note",
    "curve",
    "iteration",
)
COLOR_KEYS = {Qt.Key(Qt.Key.Key_0 + i): i for i in range(MOST_COLORS + 1)}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
Index = QModelIndex


class RunsTable(QTableView):
    """The shelf as a table; a click on a title sorts by that column, another one turns it.

    `chosen_changed` carries the key of the run in hand; the others say what a key was pressed for.
    """

    chosen_changed = Signal(str)
    sort_wanted = Signal(str)
    hiding_wanted = Signal()
    color_wanted = Signal(int)
    delete_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._widths: dict[str, tuple[RunRow, dict[str, int]]] = {}
        self.setObjectName("runsTable")
        self.setAccessibleName(self.tr("The runs, a row each"))
        explain_widget(
            self,
            self.tr("Every run that made a step. Click a title to sort, a name or note to type."),
            self.tr(
                "Accuracies are those on the test images; steps to 90 % and 95 % are those of the "
                "first evaluation that found as much. Seconds and passes are of training alone."
            ),
        )
        self.runs = RunsModel(theme, self)
        self.setModel(self.runs)
        self.header = SortHeader(self)
        self.setHorizontalHeader(self.header)
        self.setItemDelegateForColumn(KEYS.index("curve"), SmallCurve(theme, self))
        for column in EDITED:
            self.setItemDelegateForColumn(KEYS.index(column), LabelDelegate(self))
        self._set_behavior()
        self.selectionModel().currentRowChanged.connect(self._on_current_row)
        self.header.sectionClicked.connect(self._on_title)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _set_behavior(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(self.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setMinimumSectionSize(1)

    # Showing

    def show_rows(
        self, rows: list[RunRow], colors: dict[str, str], sort: str, descending: bool, chosen: str
    ) -> None:
        """Show these rows, in this order, with one of them in hand."""
        self.runs.show_rows(rows, colors)
        self.header.show_sorting(KEYS.index(sort), descending)
        self._fit_columns()
        keys = self.runs.keys
        if chosen in keys and self.currentIndex().row() != keys.index(chosen):
            self.selectRow(keys.index(chosen))

    def selectRow(self, row: int) -> None:
        """Select a row alone, whatever is held down: with Ctrl, as in Ctrl+S, Qt toggles it."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        whole_row = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.runs.index(row, 0), alone | whole_row)

    def selected_keys(self) -> list[str]:
        """Keys of the runs that are selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.runs.rows[row].run.key for row in rows]

    @Slot()
    def restyle(self) -> None:
        """Take sizes from the theme."""
        self._widths = {}
        height = self.fontMetrics().height() + self._theme.px(12)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(3 * height)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # Columns

    def _fit_columns(self) -> None:
        """Give columns the widths of what is in them, and leave out what has no room."""
        texts = [self._text_widths(row) for row in self.runs.rows]
        wanted = {key: self._width(key, [widths[key] for widths in texts]) for key in KEYS}
        idle = tuple(key for key in ("note", "data") if self._is_idle(key))
        giving_way = [key for key in (*idle, *GIVING_WAY) if key not in self._needed_columns()]
        widths = fit_columns(wanted, self.viewport().width(), REST, giving_way)
        for section, key in enumerate(KEYS):
            self.setColumnHidden(section, key not in widths)
            if key in widths:
                self.setColumnWidth(section, widths[key])

    def _needed_columns(self) -> set[str]:
        """The column that the table is sorted by, and that which is typed into."""
        needed = {KEYS[self.header.sortIndicatorSection()]}
        if self.state() is QAbstractItemView.State.EditingState:
            needed.add(KEYS[self.currentIndex().column()])
        return needed

    def _is_idle(self, key: str) -> bool:
        """Whether a column says the same of every run."""
        return len({row.texts[key] for row in self.runs.rows}) <= 1

    def _width(self, key: str, texts: list[int]) -> int:
        px = self._theme.px
        least = self._theme.least(LEAST[REST]) if key == REST else px(LEAST.get(key, 0))
        content = 0 if key == REST else max(texts, default=0)
        if key == "name":
            content += px(BESIDE_NAME)
        content = min(max(content, least), px(MOST.get(key, 10_000)))
        title = self.header.sectionSizeFromContents(KEYS.index(key)).width()
        return max(content + 2 * PADDING, title) + px(GAP)

    def _text_widths(self, row: RunRow) -> dict[str, int]:
        """Pixels that the texts of a row take, measured once."""
        known = self._widths.get(row.run.key)
        if known is None or known[0] is not row:
            plain = self.fontMetrics()
            bold = QFontMetrics(self._theme.font(bold=True))
            widths = {key: plain.horizontalAdvance(text) for key, text in row.texts.items()}
            widths["name"] = bold.horizontalAdvance(UNDER_WAY + row.name)
            known = self._widths[row.run.key] = row, widths
        return known[1]

    # The user's hand

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the table; the others are those of every table."""
        key = Qt.Key(event.key())
        if self.state() is QAbstractItemView.State.EditingState:  # what an editor leaves over
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_wanted.emit()
        elif key is Qt.Key.Key_Space:
            self.hiding_wanted.emit()
        elif key in COLOR_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.color_wanted.emit(COLOR_KEYS[key])
        elif key in ENTER and self.currentIndex().isValid():
            self.edit_label()
        else:
            super().keyPressEvent(event)

    def edit_label(self, column: str = "") -> None:
        """Let the name or the note of the run in hand be typed: that which has the focus."""
        here = self.currentIndex()
        focused = KEYS[here.column()]
        column = column or (focused if focused in EDITED else "name")
        self.setColumnHidden(KEYS.index(column), False)
        index = self.runs.index(here.row(), KEYS.index(column))
        self.setCurrentIndex(index)
        self.edit(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row(self, current: Index, _: Index) -> None:
        if current.isValid():
            self.chosen_changed.emit(self.runs.rows[current.row()].run.key)

    @Slot(int)
    def _on_title(self, column: int) -> None:
        self.sort_wanted.emit(KEYS[column])
