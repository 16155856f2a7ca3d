"""What there is to see in the Network page, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.translation import translated
from nncore import Moment
from nncore.marking import N_

UNTRAINED = N_(
    "NetworkHeadline", "The network knows nothing yet: press {run}, and drag through time below."
)


def headline(sentence: str, moment: Moment | None) -> str:
    """One sentence about the network: the tab's own, once there is something to see."""
    trained = moment is not None and moment.run.iteration > 0
    return with_keys(translated(sentence if trained else UNTRAINED))
