"""Modes of the page: what is descended, and which field of the state holds its race. No Qt.

How a mode looks is its entry in `app.pages.descent.views.modes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.catalog.entry import Entry
from nncore.marking import N_

FIRST_MODE = "surface"


@dataclass(frozen=True, kw_only=True)
class Mode(Entry):
    """What is descended: fields of `DescentState` with its race, and with formulas typed before.

    `adds_noise` says whether noise may be added to gradients: not where mini-batches are drawn.
    """

    race: str
    recent: str = "recent"
    adds_noise: bool = True


MODES: Mapping[str, Mode] = {
    "surface": Mode(
        name=N_("Modes", "Surface f(x, y)"),
        explanation=N_("Modes", "Balls go down a landscape over the plane."),
        race="race",
    ),
    "curve": Mode(
        name=N_("Modes", "One dimension f(w)"),
        explanation=N_("Modes", "Balls go down a curve: the tangent says which way, and how far."),
        race="curve",
        recent="curve_recent",
    ),
    "points": Mode(
        name=N_("Modes", "Line through points"),
        explanation=N_("Modes", "The surface is the loss of a line on points that can be dragged."),
        race="line",
        adds_noise=False,
    ),
    "valley": Mode(
        name=N_("Modes", "Hidden valley"),
        explanation=N_("Modes", "The ground is covered: find its lowest place by probing it."),
        race="valley",
    ),
}
