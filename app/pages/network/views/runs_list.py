"""List of other runs whose paths can be laid on the plane, with a check each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.theme import Theme
from app.widgets.explaining import folded
from app.widgets.swatch import SIDE, swatch

MOST_ROWS = 5  # that are seen at once
KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class NamedRun:
    """A run as it stands in a list.

    Attributes
    ----------
    key, name, color : str
    words : str
        What differs from the run that is looked at.
    """

    key: str
    name: str
    color: str
    words: str


class RunsList(QListWidget):
    """Editor of the keys of runs: those that are ticked."""

    edited = Signal(object)  # tuple of str

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._runs: tuple[NamedRun, ...] = ()
        self._value: tuple[str, ...] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._on_item_changed)
        theme.changed.connect(self._fill)

    def show_runs(self, runs: Sequence[NamedRun]) -> None:
        """Offer these runs."""
        if tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self._fill()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these runs without telling of an edit."""
        self._value = value
        with QSignalBlocker(self):
            for item in self._items():
                item.setCheckState(_check(item.data(KEY) in value))

    @Slot()
    def _fill(self) -> None:
        with QSignalBlocker(self):
            row = self.currentRow()
            self.clear()
            for run in self._runs:
                self.addItem(self._item(run))
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self._fit()

    def _item(self, run: NamedRun) -> QListWidgetItem:
        item = QListWidgetItem(swatch(self._theme, run.color), f"{run.name}: {run.words}")
        item.setData(KEY, run.key)
        item.setToolTip(folded(item.text()))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_check(run.key in self._value))
        return item

    def _fit(self) -> None:
        """Be as high as the rows, up to some."""
        self.setIconSize(QSize(self._theme.px(SIDE), self._theme.px(SIDE)))
        rows = min(max(self.count(), 1), MOST_ROWS)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        self.setFixedHeight(rows * row + 2 * self.frameWidth() + self._theme.px(2))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    @Slot(QListWidgetItem)
    def _on_item_changed(self, _: QListWidgetItem) -> None:
        checked = Qt.CheckState.Checked
        self._value = tuple(i.data(KEY) for i in self._items() if i.checkState() == checked)
        self.edited.emit(self._value)


def _check(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
