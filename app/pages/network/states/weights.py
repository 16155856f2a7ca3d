"""What the tab of the weights shows, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.fields import PageState


@dataclass(frozen=True)
class WeightsState(PageState):
    """How the first layer's weights are looked at."""
