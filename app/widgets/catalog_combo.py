"""Combo box over a catalog: an entry for each key, explained in its tooltip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt

from app.catalog.entry import Entry
from app.translation import explanation_of, name_of
from app.widgets.explaining import folded
from app.widgets.key_combo import KeyCombo


class CatalogCombo(KeyCombo):
    """Offers all of a catalog, or of its entries those with `keys`, in that order."""

    def __init__(self, catalog: Mapping[str, Entry], keys: Iterable[str] | None = None) -> None:
        super().__init__([])
        for row, key in enumerate(catalog if keys is None else keys):
            entry = catalog[key]
            self.addItem(name_of(entry), key)
            self.setItemData(row, folded(explanation_of(entry)), Qt.ItemDataRole.ToolTipRole)
