"""Choice of the basins, and the words about them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.basins import STEPS
from app.pages.descent.state import DescentState
from app.state.binding import Binding
from app.state.form import place_editor
from app.translation import name_of
from app.widgets.caption import caption


class BasinsChoice(QWidget):
    """Check box, which tells that basins are being computed, and what their colors mean."""

    def __init__(self, binding: Binding) -> None:
        super().__init__()
        self.box = place_editor(binding, "basins")
        self.words = caption()
        self.words.setObjectName("basinsWords")
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.box)
        layout.addWidget(self.words)

    def show_state(self, state: DescentState) -> None:
        """Say how basins were found, and what their grays mean."""
        name = name_of(OPTIMIZER_CATALOG[state.chosen])
        words = self.tr(
            "Where %Ln exact step(s) of {name} lead. Gray: not arrived yet; "
            "striped: left the picture; empty: undefined.",
            "",
            STEPS,
        )
        self.words.setText(words.format(name=name))
        self.words.setVisible(state.basins)

    @Slot(bool)
    def show_progress(self, computing: bool) -> None:
        """Tell that basins are being computed."""
        self.box.setText(
            self.tr("Basins of the minima…") if computing else self.tr("Basins of the minima")
        )
