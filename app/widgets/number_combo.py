"""Combo box of whole numbers that have names: layers, classes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot

from app.widgets.key_combo import KeyCombo

NOTHING = ""  # key of the entry that stands for None


class NumberCombo(KeyCombo):
    """A choice among whole numbers, or none of them; `edited` carries an int or None."""

    def __init__(self, nothing: str = "") -> None:
        self._nothing = nothing
        super().__init__([(NOTHING, nothing)] if nothing else [])

    def set_names(self, names: Iterable[str]) -> None:
        """Offer the numbers from 0 on under these names, after the name for none."""
        entries = [(NOTHING, self._nothing)] if self._nothing else []
        entries += [(str(i), name) for i, name in enumerate(names)]
        if entries != [(self.itemData(i), self.itemText(i)) for i in range(self.count())]:
            self.set_entries(entries)

    def number(self) -> int | None:
        """The number chosen."""
        key = self.key()
        return None if key == NOTHING else int(key)

    def show_value(self, value: int | None) -> None:  # type: ignore[override]
        super().show_value(NOTHING if value is None else str(value))

    @Slot(int)
    def _on_index_changed(self, _: int) -> None:
        self.edited.emit(self.number())
