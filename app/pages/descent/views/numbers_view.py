"""Numbers of the race that only one mode has."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.pages.descent.model.race import Moment
from app.pages.descent.state import DescentState


class NumbersView(QWidget):
    """Base of what stands with the numbers of the race in one mode only; its title is a tab's."""

    title: str
    stands_first: ClassVar[bool] = False  # above the numbers of every mode; else below them
    shares_place: ClassVar[bool] = False  # with the plot of f, in a tab beside it
    is_over_steps: ClassVar[bool] = False  # below the plot of f, which leaves it its axis

    def show_state(self, state: DescentState) -> None:
        """Show what the race is on."""

    def is_shown(self, state: DescentState) -> bool:
        """Whether there is something to be told of this state."""
        return not state.active_race.is_hidden

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step."""
