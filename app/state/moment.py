"""Which moment of the run is looked at, on every page alike."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState, Whole, optional
from nncore.limits import WHOLE_LIMITS


@dataclass(frozen=True)
class MomentState(PageState):
    """`iteration` is how many steps were made before it; None follows the training."""

    iteration: int | None = optional(Whole(low=0, high=WHOLE_LIMITS["iterations"][1]), stored=False)
