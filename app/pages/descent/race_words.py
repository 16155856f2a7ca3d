"""What a race is made of, in words, as captions of its figures have it."""

from __future__ import annotations

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.formula_race import FormulaRaceState
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.racers import RacerState
from app.pages.descent.state import DescentState
from app.session.run_words import step_words
from app.state.fields import PageState, descriptions
from app.state.words import field_words, value_words
from app.translation import name_of, translated
from nncore.marking import N_

BY_HAND = N_("RaceWords", "{points}, changed by hand")
OF_THE_WAY = {"start", "start_w", *descriptions(BaseRaceState)}  # known when somebody races


def race_words(state: DescentState, index: int) -> dict[str, str]:
    """Name and value of what decides the race that is shown, and the step that it is at."""
    race = state.active_race
    words = {**field_words(state, {"mode": descriptions(DescentState)["mode"]}), **_ground(race)}
    if race.is_hidden:
        return words
    way = [name for name in descriptions(type(race)) if name in OF_THE_WAY]
    if not race.noise:
        way.remove("noise")
    words |= _words(race, way)
    words |= {name_of(OPTIMIZER_CATALOG[each.key]): _rates(each) for each in race.runners}
    return {**words, **step_words(index)}


def _ground(race: BaseRaceState) -> dict[str, str]:
    """What is descended on; of what is covered no more than the form says."""
    names = [name for name in descriptions(type(race)) if name not in OF_THE_WAY]
    words = _words(race, names)
    if isinstance(race, FormulaRaceState) and not race.is_hidden:
        words |= _words(race.typed, ["formula", *(race.typed.ranges if race.is_typed else ())])
    if isinstance(race, LineRaceState):
        words |= _points(race)
    return words


def _points(race: LineRaceState) -> dict[str, str]:
    described = descriptions(LineRaceState)
    name, label = value_words(described["data"], race.data), translated(described["data"].label)
    moved = translated(BY_HAND).format(points=name)
    return {label: name if race.moved is None else moved}


def _words(state: PageState, names: list[str]) -> dict[str, str]:
    described = descriptions(type(state))
    return field_words(state, {name: described[name] for name in names})


def _rates(racer: RacerState) -> str:
    """Learning rate and constants in one line."""
    words = field_words(racer, descriptions(type(racer)))
    return ", ".join(f"{name} {value}" for name, value in words.items())
