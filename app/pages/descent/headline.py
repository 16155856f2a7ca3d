"""What there is to see on the Descent page now, in one sentence."""

from __future__ import annotations

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.key_hints import with_keys
from app.number_text import general, whole
from app.pages.descent.model.race import GONE, Race
from app.translation import name_of, translated
from nncore.marking import N_

BEGINNING = N_("DescentHeadline", "Press {run} for the race; click the picture to start there.")
NOWHERE = N_("DescentHeadline", "f has no value or no slope at the start: choose another.")
RUNNING = N_("DescentHeadline", "{name} is lowest so far.")
RUNNING_ALONE = N_("DescentHeadline", "{name} takes each step by the gradient where it is.")
STANDING = N_("DescentHeadline", "Step {n}: {name} is lowest, at f = {value}.")
ALONE = N_("DescentHeadline", "Step {n}: {name} is at f = {value}.")
LEFT_HIGHER = N_("DescentHeadline", "Every ball has left the picture: the steps are too large.")
LEFT_LOWER = N_("DescentHeadline", "Every ball has left the picture: f is lower beyond its edge.")
LEFT = N_("DescentHeadline", "Every ball has left the picture, or is where f has no value.")
STUCK = N_("DescentHeadline", "Step {n}: no ball has moved, the steps are too small.")


def headline(race: Race | None, index: int, running: bool) -> str:
    """One sentence about a race; while it runs without numbers, which nobody could read."""
    if race is None or index == 0 or not race.trajectories:
        return translated(NOWHERE) if _starts_nowhere(race) else with_keys(translated(BEGINNING))
    lowest = race.lowest(index)
    if lowest is None:
        return translated(_how_they_left(race, index))
    if not running and race.is_stuck(index):
        return translated(STUCK).format(n=whole(index))
    key, value = lowest
    several = len(race.trajectories) > 1
    if running:
        sentence = RUNNING if several else RUNNING_ALONE
    else:
        sentence = STANDING if several else ALONE
    name = name_of(OPTIMIZER_CATALOG[key])
    return translated(sentence).format(n=whole(index), name=name, value=general(value, 3))


def _starts_nowhere(race: Race | None) -> bool:
    """Whether no ball can roll, since f is not defined where they are."""
    ways = race.trajectories.values() if race is not None else ()
    return bool(ways) and all(each.at(0).outcome == "undefined" for each in ways)


def _how_they_left(race: Race, index: int) -> str:
    """What is true of all balls that are gone: steps are too large where each ended higher."""
    ways = race.trajectories.values()
    ends = [(each.at(index).outcome in GONE, each.at(index).value, each.values[0]) for each in ways]
    if all(gone and end > start for gone, end, start in ends):
        return LEFT_HIGHER
    if all(gone and end < start for gone, end, start in ends):
        return LEFT_LOWER
    return LEFT
