"""Runs as rows of a table: what each cell says, shows and takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView

from app.pages.runs.rows import RunRow
from app.pages.runs.states.shelf import COLUMNS, MEANINGS
from app.theme import Theme
from app.translation import translated
from app.widgets.explaining import folded
from app.widgets.swatch import swatch

KEYS = tuple(COLUMNS)
EDITED = {"name", "note"}  # columns that are typed into; fields of the label
NUMBERS = {"iteration", "best", "last", "to_90", "to_95", "seconds", "passes"}
UNDER_WAY = "▶ "  # before the name of a run that makes steps
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class RunsModel(QAbstractTableModel):
    """Rows of runs. Selection, focus and what is being typed stay with their runs.

    `relabeled` carries what a user wrote on a run: its key, a field of its label, the value.
    """

    relabeled = Signal(str, str, object)

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[RunRow] = []
        self.colors: dict[str, str] = {}

    @property
    def keys(self) -> list[str]:
        """Keys of the runs, from the top."""
        return [row.run.key for row in self.rows]

    # Other rows

    def show_rows(self, rows: list[RunRow], colors: dict[str, str]) -> None:
        """Show other rows: what goes, goes; what is new, comes; what moves, moves."""
        self._remove({row.run.key for row in rows})
        self._add(rows, colors)
        self._arrange([row.run.key for row in rows])
        before, colors_before = self.rows, self.colors
        self.rows, self.colors = rows, colors
        for i, (row, old) in enumerate(zip(rows, before, strict=True)):
            recolored = colors[row.run.key] != colors_before[row.run.key]
            if row is not old or recolored:
                self._tell_changes(i, row, old, recolored)

    def _remove(self, staying: set[str]) -> None:
        gone = [i for i, row in enumerate(self.rows) if row.run.key not in staying]
        for first, last in reversed(list(_blocks(gone))):
            self.beginRemoveRows(NOWHERE, first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()

    def _add(self, rows: list[RunRow], colors: dict[str, str]) -> None:
        here = set(self.keys)
        new = [row for row in rows if row.run.key not in here]
        self.colors = {**colors, **self.colors}
        if new:
            self.beginInsertRows(NOWHERE, len(self.rows), len(self.rows) + len(new) - 1)
            self.rows = [*self.rows, *new]
            self.endInsertRows()

    def _arrange(self, keys: list[str]) -> None:
        if keys == self.keys:
            return
        self.layoutAboutToBeChanged.emit()
        place = {key: i for i, key in enumerate(keys)}
        old = self.persistentIndexList()
        new = [self.index(place[self.rows[i.row()].run.key], i.column()) for i in old]
        self.rows = sorted(self.rows, key=lambda row: place[row.run.key])
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell_changes(self, i: int, row: RunRow, old: RunRow, recolored: bool) -> None:
        """Tell which cells are others; a name that stays is not told, or typing would end."""
        marked = recolored or row.run.label.hidden != old.run.label.hidden
        for column, key in enumerate(KEYS):
            changed = row.texts[key] != old.texts[key] or (key == "curve" and row is not old)
            named = key == "name" and (marked or row.is_under_way != old.is_under_way)
            if changed or named or marked:
                self.dataChanged.emit(self.index(i, column), self.index(i, column))

    # What cells say

    def rowCount(self, parent: Any = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = NOWHERE) -> int:
        return 0 if parent.isValid() else len(KEYS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        key = KEYS[section]
        if role == Role.DisplayRole:
            return translated(COLUMNS[key])
        if role in {Role.ToolTipRole, Role.WhatsThisRole}:
            return translated(MEANINGS[key])
        return alignment(key) if role == Role.TextAlignmentRole else None

    def data(self, index: Any, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, key = self.rows[index.row()], KEYS[index.column()]
        if role == Role.DisplayRole:
            under_way = key == "name" and row.is_under_way
            return (UNDER_WAY if under_way else "") + row.texts[key]
        if role == Role.EditRole:
            return getattr(row.run.label, key) if key in EDITED else None
        if role == Role.TextAlignmentRole:
            return alignment(key)
        if role == Role.ForegroundRole:
            return QColor(self._theme.colors.muted) if row.run.label.hidden else None
        if role == Role.ToolTipRole:
            return folded(row.words())
        if key == "name" and role == Role.AccessibleTextRole:
            return row.words()
        return self._name_data(row, role) if key == "name" else None

    def _name_data(self, row: RunRow, role: int) -> Any:
        """What stands beside the name: whether the run is drawn, and in which color."""
        if role == Role.DecorationRole:
            return swatch(self._theme, self.colors[row.run.key])
        if role == Role.CheckStateRole:
            drawn = not row.run.label.hidden
            return Qt.CheckState.Checked if drawn else Qt.CheckState.Unchecked
        if role == Role.FontRole and row.run.live is not None:
            return self._theme.font(bold=True)
        return None

    def flags(self, index: Any) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        key = KEYS[index.column()]
        if key in EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if key == "name" else flags

    def setData(self, index: Any, value: Any, role: int = Role.EditRole) -> bool:
        run, key = self.rows[index.row()].run, KEYS[index.column()]
        if role == Role.CheckStateRole and key == "name":
            hidden = Qt.CheckState(value) is not Qt.CheckState.Checked
            self.relabeled.emit(run.key, "hidden", hidden)
            return True
        if role == Role.EditRole and key in EDITED:
            self.relabeled.emit(run.key, key, str(value).strip())
            return True
        return False


def alignment(column: str) -> int:
    """How the cells of a column, and its title, are aligned."""
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _blocks(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of the numbers that follow each other without a gap."""
    start = 0
    for i, number in enumerate(numbers):
        if i + 1 == len(numbers) or numbers[i + 1] != number + 1:
            yield numbers[start], number
            start = i + 1
