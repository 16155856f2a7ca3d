"""The state of the Descent page: valid whatever was stored, and what follows from an edit."""

import copy
import itertools
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.pages.descent.model.race_state import RaceState, TypedSurface
from app.pages.descent.presets import presets
from app.pages.descent.state import DescentState
from app.settings import StoredSettings
from app.state.fields import from_plain, to_plain
from app.window.main_window import MainWindow
from nncore import SURFACES, ConfigError, ExpressionError

HOSTILE = [
    None,
    True,
    "text",
    "x +",
    "x" * 10_000,
    "__import__('os')",
    math.nan,
    math.inf,
    -math.inf,
    -1,
    1e308,
    2**63,
    10**400,
    [],
    [[]],
    [[[[[1]]]]],
    [math.nan, 0],
    [10, 10],
    ["a", 0],
    [1, 2, 3],
    {},
    {"": [None]},
]


def leaves(plain: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Paths to every table and value of a stored state."""
    for name, value in plain.items():
        yield (*path, name)
        if isinstance(value, dict):
            yield from leaves(value, (*path, name))


def spoiled(plain: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    plain = copy.deepcopy(plain)
    place = plain
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return plain


TYPED_FORMULA = DescentState().racing(
    RaceState(surface="formula", typed=TypedSurface("x*y", (-1.0, 2.0), (-3.0, 4.0)))
)


PATHS = list(leaves(to_plain(TYPED_FORMULA)))


def test_a_hostile_value_is_dropped_and_the_others_stay():
    """Each value of the state is spoiled, by one of the hostile values after the other."""
    assert len(PATHS) > len(HOSTILE)
    for path, value in zip(PATHS, itertools.cycle(HOSTILE), strict=False):
        assert_dropped_alone(path, value)


def assert_dropped_alone(path: tuple[str, ...], value: object) -> None:
    plain = to_plain(TYPED_FORMULA)
    state = from_plain(DescentState(), spoiled(plain, path, value))
    again = to_plain(state)
    assert from_plain(DescentState(), again) == state, (path, value)
    for other in leaves(plain):
        below = ("race", "typed") if path == ("race", "surface") else ()  # goes with it
        apart = other[: len(path)] != path[: len(other)] and other[:2] != below
        if apart and not isinstance(at(plain, other), dict):
            assert at(again, other) == at(plain, other), (path, other, value)


def at(plain: dict[str, Any], path: tuple[str, ...]) -> Any:
    for name in path:
        plain = plain[name]
    return plain


@pytest.mark.parametrize("plain", HOSTILE, ids=repr)
def test_a_hostile_whole_gives_the_first_state(plain: object):
    assert from_plain(DescentState(), plain) == DescentState()


@pytest.mark.parametrize("key", presets())
def test_a_race_survives_being_stored(key: str):
    state = presets()[key].of(DescentState())
    assert from_plain(DescentState(), json.loads(json.dumps(to_plain(state)))) == state


def test_a_typed_formula_survives_with_its_domain():
    again = from_plain(DescentState(), json.loads(json.dumps(to_plain(TYPED_FORMULA))))
    surface = again.race.make_surface()
    assert (surface.formula, surface.domain) == ("x*y", ((-1.0, 2.0), (-3.0, 4.0)))


def test_position_and_zoom_are_not_found_at_the_next_start():
    state = replace(DescentState(), index=7, zoom=(0.0, 1.0, 0.0, 1.0))
    assert {"index", "zoom"}.isdisjoint(to_plain(state, only_stored=True))


@pytest.mark.parametrize(
    ("key", "plain"),
    [
        ("descent", {"start": [], "steps": math.inf}),  # of the version before
        ("descent", {"race": {"start": [], "steps": math.inf, "noise": 10**400}}),
        ("descent", {"race": {"surface": "formula", "typed": {"x_range": [10, 10]}}}),
        ("descent", {"race": {"surface": "formula", "typed": {"formula": "x" * 10_000}}}),
        ("descent", {"view": 2**63, "chosen": ["adam"], "recent": ["x +"], "zoom": [[1]]}),
        ("descent", [[[[]]]]),
    ],
    ids=repr,
)
def test_the_page_opens_whatever_is_stored(key: str, plain: object, open_stored: Callable):
    StoredSettings().set(key, plain)
    page = open_stored().page
    assert page.key == "descent"
    assert page.state.race.start == SURFACES["ravine"].start


@pytest.fixture
def open_stored(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Opens a window that reads the settings stored."""
    from app.application import build_window

    windows = []

    def open_window() -> MainWindow:
        windows.append(build_window(["--page", "descent"]))
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


# What is refused, and what follows


def test_a_domain_begins_below_its_end():
    with pytest.raises(ConfigError) as refusal:
        TypedSurface(x_range=(10, 10))
    assert str(refusal.value) == "x_range must begin below its end, got 10 to 10"


def test_a_formula_that_cannot_be_read_is_refused():
    with pytest.raises(ExpressionError):
        TypedSurface(formula="x +")


def test_a_known_surface_keeps_its_own_formula():
    race = RaceState(surface="beale", typed=TypedSurface(formula="x*y"))
    assert race.typed.formula == SURFACES["beale"].formula
    assert race.make_surface() is SURFACES["beale"]


def test_another_surface_begins_at_its_start_with_the_whole_in_sight():
    state = replace(DescentState(), index=9, zoom=(0.0, 1.0, 0.0, 1.0))
    after = state.with_race(replace(state.race, surface="himmelblau"))
    assert after.race.start == SURFACES["himmelblau"].start
    assert (after.index, after.zoom) == (0, None)


@pytest.mark.parametrize("x_range", [(-20.0, 20.0), (40.0, 41.0)])  # the start in it, and far off
def test_another_domain_keeps_rates_and_start(x_range: tuple[float, float]):
    race = DescentState().race
    typed = race.with_typed(replace(race.typed, x_range=x_range))
    assert (typed.start, typed.racers) == (race.start, race.racers)


def test_formulas_are_remembered_once_and_no_more_than_eight():
    state = DescentState()
    for k in [*range(10), 5]:
        state = state.with_recent(f"x + {k}", "surface")
    assert state.recent == tuple(f"x + {k}" for k in (5, 9, 8, 7, 6, 4, 3, 2))


def test_equal_states_give_the_same_surface_object():
    assert TYPED_FORMULA.race.make_surface() is replace(TYPED_FORMULA.race, steps=3).make_surface()
