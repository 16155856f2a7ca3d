"""What the Network page shows, as a value: the tab in front, and a state for each part.

Which moment of the run it shows is no state of this page: other pages mark it, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.pages.network.states.digit import DigitState
from app.pages.network.states.landscape import LandscapeState
from app.pages.network.states.map import MapState
from app.pages.network.states.mistakes import MistakesState
from app.pages.network.states.step import StepState
from app.pages.network.states.weights import WeightsState
from app.state.fields import PageState, asked, choice, part
from nncore.marking import N_

TABS = {
    "weights": N_("NetworkState", "Weights"),
    "digit": N_("NetworkState", "A digit"),
    "step": N_("NetworkState", "One step"),
    "mistakes": N_("NetworkState", "Mistakes"),
    "map": N_("NetworkState", "Map"),
    "landscape": N_("NetworkState", "Landscape"),
}
QUESTIONS = {"answer": N_("NetworkState", "what it answers")}
PACES = {  # snapshots a second
    "slow": N_("NetworkState", "slow"),
    "normal": N_("NetworkState", "normal"),
    "fast": N_("NetworkState", "fast"),
}


@dataclass(frozen=True)
class NetworkState(PageState):
    """What is looked at in the network, and how fast its past is played."""

    tab: str = choice(
        "weights",
        TABS,
        N_("NetworkState", "Parts of the page"),
        N_("NetworkState", "What is looked at in the network."),
        effect=N_("NetworkState", "All of them show the same moment of the run."),
    )
    pace: str = choice(
        "normal",
        PACES,
        N_("NetworkState", "Playback"),
        N_("NetworkState", "How fast the run is played from its snapshots."),
        effect=N_(
            "NetworkState",
            "The network changes most in the first steps: play them slowly to see it begin.",
        ),
        widget="playbackCombo",
    )
    predicts: str = asked(QUESTIONS)
    weights: WeightsState = part(WeightsState)
    digit: DigitState = part(DigitState)
    map: MapState = part(MapState)
    landscape: LandscapeState = part(LandscapeState)
    mistakes: MistakesState = part(MistakesState)
    step: StepState = part(StepState)
