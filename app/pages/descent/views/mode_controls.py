"""Controls of a mode: what the race is on, and where it starts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.pages.descent.state import DescentState
from app.state.form import StateForm


class ModeControls(QWidget):
    """Base of what stands at the head of the settings in a mode, made anew for each.

    `forms` hold back Run while what is written in them is wrong.
    """

    formula_typed = Signal(str, str)  # one that can be read, and its mode: the user is done

    forms: tuple[StateForm, ...] = ()

    def show_state(self, state: DescentState) -> None:
        """Show what no field shows by itself."""
        raise NotImplementedError
