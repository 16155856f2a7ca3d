"""Combo box of presets: shows the one whose race is set up, or its own title."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from app.pages.descent.presets import presets
from app.pages.descent.state import DescentState
from app.translation import translated
from app.widgets.key_combo import KeyCombo

SHORTEST = 12  # characters


class PresetCombo(KeyCombo):
    """Choosing an entry sets everything up, also the one that is chosen already."""

    wanted = Signal(object)  # Preset

    def __init__(self) -> None:
        self._presets = presets()
        super().__init__((key, translated(each.name)) for key, each in self._presets.items())
        self.setObjectName("descentPresetCombo")
        self.setToolTip(self.tr("Set everything up for a race that is worth showing."))
        self.setAccessibleName(self.tr("Presets"))
        self.setPlaceholderText(self.tr("Presets…"))
        # Else it is as wide as its longest entry, which a column with a scroll bar is not.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.activated.connect(self._on_activated)

    def show_state(self, state: DescentState) -> None:
        """Show the preset that is set up, if it is one."""
        found = (key for key, each in self._presets.items() if each.race == state.race)
        self.show_value(next(found, ""))

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self.wanted.emit(self._presets[self.key()])
