"""List of the museum's exhibits, of which one at a time is switched on."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.pages.gradient.model.museum import EXHIBITS
from app.theme import Theme
from app.translation import translated


class MuseumList(QListWidget):
    """Editor of an exhibit's key; the first entry is None, the engine without a bug."""

    edited = Signal(object)  # key or None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add(None, self.tr("none: the engine as it is"))
        for exhibit in EXHIBITS:
            self._add(exhibit.key, translated(exhibit.name))
        self.currentRowChanged.connect(self._on_row_changed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _add(self, key: str | None, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self.addItem(item)

    def _key(self, row: int) -> str | None:
        key: str | None = self.item(row).data(Qt.ItemDataRole.UserRole)
        return key

    def show_value(self, value: str | None) -> None:
        """Show which exhibit is switched on without telling of an edit."""
        row = next(row for row in range(self.count()) if self._key(row) == value)
        with QSignalBlocker(self):
            self.setCurrentRow(row)
        self.viewport().update()

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.edited.emit(self._key(row))

    @Slot()
    def restyle(self) -> None:
        """Have room for all entries, at the theme's size."""
        rows = self.count()
        self.setFixedHeight(rows * self.sizeHintForRow(0) + self._theme.px(8))
