"""What the parts on one variable have in common: their steps make h smaller."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.gradient.differentiation import LAST_POSITION, Differentiation
from app.gradient.part import Part
from app.theme import Theme

STEP = 2  # positions of h that Run and Step take at once


class HPart(Part):
    """A part that plays h from 1 down to 1e-16."""

    slowest = 1.0
    fastest = 12.0

    def __init__(self, theme: Theme, problem: Differentiation) -> None:
        super().__init__(theme)
        self.problem = problem
        problem.changed.connect(self._on_problem_changed)

    @Slot()
    def _on_problem_changed(self) -> None:
        self.show_problem()
        self.steps_changed.emit()
        self.edited.emit()

    def show_problem(self) -> None:
        """Show function, point and h as they are now."""
        raise NotImplementedError

    @property
    def can_play(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.problem.position < LAST_POSITION

    @property
    def can_step_back(self) -> bool:
        return self.problem.position > 0

    def step(self) -> None:
        self.problem.set_position(self.problem.position + STEP)

    def step_back(self) -> None:
        self.problem.set_position(self.problem.position - STEP)

    def begin(self) -> None:
        self.problem.set_position(0)
