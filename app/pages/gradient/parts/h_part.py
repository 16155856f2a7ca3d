"""Base of the tabs on one variable: their steps make h smaller."""

from __future__ import annotations

from typing import Any

from app.pages.gradient.model.differentiation import LAST_POSITION
from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.state import DerivativeState
from app.session.scope import Scope
from app.state.model import StateModel
from app.theme import Theme

STEP = 2  # positions of h that Run and Step take at once


class HPart(GradientPart):
    """Tab that plays h from 1 down to 1e-16, in the state that `derivative` holds."""

    slowest = 1.0
    fastest = 12.0

    def __init__(
        self,
        theme: Theme,
        model: StateModel[Any],
        derivative: StateModel[DerivativeState],
        scope: Scope,
        *names: str,
    ) -> None:
        super().__init__(theme, model, scope, *names)
        self.derivative = derivative
        if derivative is not model:
            derivative.changed.connect(self._on_changed)

    @property
    def position(self) -> int:
        """Position of h on its slider."""
        return self.derivative.value.position

    @property
    def can_play(self) -> bool:
        return True

    @property
    def can_step(self) -> bool:
        return self.position < LAST_POSITION

    @property
    def can_step_back(self) -> bool:
        return self.position > 0

    @property
    def n_steps(self) -> int:
        """Values of h that were tried."""
        return self.position // STEP

    def step(self) -> None:
        self.derivative.update(position=min(self.position + STEP, LAST_POSITION))

    def step_back(self) -> None:
        self.derivative.update(position=max(self.position - STEP, 0))

    def begin(self) -> None:
        self.derivative.update(position=0)
