"""Presets: a choice that is made, and then forgotten, since everything can be changed after it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from app.descent.presets import presets
from app.widgets.key_combo import KeyCombo


class PresetCombo(KeyCombo):
    """Shows its own title; choosing an entry sets everything up."""

    wanted = Signal(object)  # DescentSetup

    def __init__(self) -> None:
        super().__init__([])
        self.setObjectName("descentPresetCombo")
        self.setToolTip(self.tr("Set everything up for a race that is worth showing."))
        self.setAccessibleName(self.tr("Presets"))
        self._presets = presets()
        words = {
            "book_race": self.tr("The book's race in a ravine"),
            "book_descent": self.tr("The book: rate 0.1 from (−3, 4)"),
            "too_large": self.tr("The book: rate 10 diverges"),
            "too_small": self.tr("The book: rate 1e-10 stands still"),
            "all_on_rosenbrock": self.tr("All optimizers on Rosenbrock"),
            "four_valleys": self.tr("Four valleys: where does it end?"),
            "noisy": self.tr("Noise, as of mini-batches"),
        }
        self.setPlaceholderText(self.tr("Presets…"))
        for key in self._presets:
            self.addItem(words[key], key)
        self.setCurrentIndex(-1)
        self.activated.connect(self._on_activated)

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self.wanted.emit(self._presets[self.key()])
