"""Hints of the Descent page."""

from __future__ import annotations

from app.formula_text import general
from app.hint import Hint
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.defined_start import has_slope, nearest_defined
from app.translation import translated
from nncore.marking import N_

NO_SLOPE = N_("DescentHints", "f has no value or no slope at the start, where no ball can roll.")
OFFER = N_("DescentHints", "Start at ({x}, {y})")


def hint_of(race: BaseRaceState) -> Hint | None:
    """The hint about a race that cannot begin where it is to."""
    if race.is_hidden:
        return None
    surface = race.make_surface()
    if has_slope(surface, race.start):
        return None
    start = nearest_defined(surface, race.start)
    if start is None:
        return Hint("no_slope", translated(NO_SLOPE))
    offer = translated(OFFER).format(x=general(start[0]), y=general(start[1]))
    return Hint("no_slope", translated(NO_SLOPE), offer, {"start": start})
