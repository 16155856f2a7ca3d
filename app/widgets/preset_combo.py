"""Combo box of presets: shows the one that is set up, or its own title."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot

from app.translation import translated
from app.widgets.explaining import explain_widget
from app.widgets.key_combo import KeyCombo

SHORTEST = 12  # characters


class PresetCombo(KeyCombo):
    """Choosing an entry sets everything up, also the one that is chosen already.

    Parameters
    ----------
    names : mapping of str
        Marked names by key.
    tip : str
        What choosing does.
    """

    wanted = Signal(str)  # key

    def __init__(self, names: Mapping[str, str], tip: str) -> None:
        super().__init__((key, translated(name)) for key, name in names.items())
        more = self.tr("Everything that a preset is made of changes together.")
        explain_widget(self, tip, more)
        self.setAccessibleName(self.tr("Presets"))
        self.setPlaceholderText(self.tr("Presets…"))
        # Else it is as wide as its longest entry, which a column with a scroll bar is not.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        self.activated.connect(self._on_activated)

    @Slot(int)
    def _on_activated(self, _: int) -> None:
        self.wanted.emit(self.key())
