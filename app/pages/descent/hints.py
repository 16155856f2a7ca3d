"""Hints of the Descent page."""

from __future__ import annotations

from app.formula_text import general
from app.hint import Hint
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.defined_start import has_slope, nearest_defined, nearest_in_domain
from app.translation import translated
from nncore.descent import is_within_reach
from nncore.marking import N_
from nncore.surface import Point

NO_SLOPE = N_("DescentHints", "f has no value or no slope at the start, where no ball can roll.")
TOO_FAR = N_(
    "DescentHints", "The start lies too far outside of what is shown: no ball rolls from there."
)
OFFER = N_("DescentHints", "Start at ({x}, {y})")
OFFER_ON_CURVE = N_("DescentHints", "Start at w = {w}")


def hint_of(race: BaseRaceState) -> Hint | None:
    """The hint about a race that cannot begin where it is to."""
    if race.is_hidden:
        return None
    surface = race.make_surface()
    if not is_within_reach(surface, *race.start):
        return _hint("too_far", TOO_FAR, race, nearest_in_domain(surface, race.start))
    if not has_slope(surface, race.start):
        return _hint("no_slope", NO_SLOPE, race, nearest_defined(surface, race.start))
    return None


def _hint(key: str, sentence: str, race: BaseRaceState, start: Point | None) -> Hint:
    """What goes wrong, and another start, if there is one."""
    if start is None:
        return Hint(key, translated(sentence))
    changes = {race.start_field: getattr(race.with_start(start), race.start_field)}
    return Hint(key, translated(sentence), _offer(start), changes)


def _offer(start: Point) -> str:
    numbers = [general(coordinate) for coordinate in start]
    if len(numbers) == 1:
        return translated(OFFER_ON_CURVE).format(w=numbers[0])
    return translated(OFFER).format(x=numbers[0], y=numbers[1])
