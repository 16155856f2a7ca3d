"""What there is to see in each tab of the Network page, in one sentence."""

from __future__ import annotations

from app.translation import translated
from nncore import Moment
from nncore.marking import N_

UNTRAINED = N_(
    "NetworkHeadline", "The network knows nothing yet: press Run, and drag through time below."
)
HEADLINES = {
    "weights": N_("NetworkHeadline", "What each hidden unit looks for takes shape in the weights."),
    "map": N_("NetworkHeadline", "Layer by layer, and step by step, the classes come apart."),
    "mistakes": N_("NetworkHeadline", "Most mistakes are made between classes that look alike."),
}


def headline(tab: str, moment: Moment | None) -> str:
    """One sentence about what the tab shows."""
    if moment is None or not moment.run.iteration:
        return translated(UNTRAINED)
    return translated(HEADLINES[tab])
