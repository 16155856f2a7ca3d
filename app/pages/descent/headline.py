"""What there is to see on the Descent page now, in one sentence."""

from __future__ import annotations

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.key_hints import with_keys
from app.number_text import general, whole
from app.pages.descent.model.race import Race
from app.translation import name_of, translated
from nncore.marking import N_

BEGINNING = N_("DescentHeadline", "Press {run} for the race; click the map to start there.")
RUNNING = N_("DescentHeadline", "{name} is lowest so far.")
STANDING = N_("DescentHeadline", "After {n} steps {name} is lowest, at f = {value}.")


def headline(race: Race | None, index: int, running: bool) -> str:
    """One sentence about a race; while it runs without numbers, which nobody could read."""
    lowest = race.lowest(index) if race is not None and index > 0 else None
    if lowest is None:
        return with_keys(translated(BEGINNING))
    key, value = lowest
    sentence = translated(RUNNING if running else STANDING)
    name = name_of(OPTIMIZER_CATALOG[key])
    return sentence.format(n=whole(index), name=name, value=general(value, 3))
