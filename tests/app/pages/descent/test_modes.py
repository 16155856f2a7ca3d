"""Modes of the Descent page: each is whole, and what names none is a surface."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QTabWidget, QToolButton
from pytestqt.qtbot import QtBot

from app.languages import LANGUAGES
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.modes import MODES
from app.pages.descent.page import DescentPage
from app.pages.descent.state import DescentState
from app.pages.descent.views.modes import MODE_VIEWS
from app.state.fields import from_plain
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out
from tests.app.shown_windows import shown_windows
from tests.in_turn import in_turn


def test_every_mode_has_views_and_a_race():
    assert set(MODE_VIEWS) == set(MODES)
    for mode in MODES:
        assert isinstance(DescentState(mode=mode).active_race, BaseRaceState)


def test_settings_that_name_no_mode_are_those_of_a_surface():
    state = from_plain(DescentState(), {"race": {"surface": "beale", "start": [1.0, 2.0]}})
    assert state.mode == "surface"
    assert state.active_race.make_surface().key == "beale"
    assert state.active_race.start == (1.0, 2.0)


def test_what_is_hidden_of_a_race_leaves_no_tab_open(open_window: Callable[..., MainWindow]):
    """Uncovering swaps the tabs of a hunt: in front is then the first of those that are left."""
    page: Any = open_window("--page", "descent", "--size", "1024x768").page
    page.mode.choose("valley")
    tabs: QTabWidget = page.center.findChild(QTabWidget)
    assert shown_tabs(tabs) == ["The probes"]
    hunt = replace(page.state.valley, places=((0.0, 1.0), (2.0, 3.0)))
    page.update_state(valley=hunt.lifted())
    assert shown_tabs(tabs) == ["Scores", "Step", "f plot"]
    assert tabs.tabText(tabs.currentIndex()) == "Scores"


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_four_tabs_of_a_curve_are_seen_above_a_question(
    open_window: Callable[..., MainWindow], language: str
):
    """Its plots over the steps are two: with longer titles the last one had to be scrolled to."""
    window = open_window("--size", "1366x768", "--lang", language)
    window.lessons.begin("one-dimension")
    window.lessons.player.next()
    lay_out()
    page: Any = window.page
    tabs: QTabWidget = page.center.findChild(QTabWidget)
    assert len(shown_tabs(tabs)) == 4
    bar = tabs.tabBar()
    assert bar.sizeHint().width() <= tabs.width()
    assert not [each for each in bar.findChildren(QToolButton) if each.isVisible()]  # to scroll


def shown_tabs(tabs: QTabWidget) -> list[str]:
    return [tabs.tabText(row) for row in range(tabs.count()) if tabs.isTabVisible(row)]


@pytest.mark.parametrize("mode", ["", "cubes", None, 3])
def test_a_mode_that_is_none_is_left_as_it_was(mode: object):
    assert from_plain(DescentState(), {"mode": mode}).mode == "surface"


@pytest.mark.thorough
def test_basins_that_were_found_are_those_of_their_mode(page: DescentPage, qtbot: QtBot):
    """Those of a curve have one dimension: no map could show them."""
    page.mode.choose("curve")
    with qtbot.waitSignal(page.stage.basins_found, timeout=20_000):
        page.update_state(basins=True)
    page.mode.choose("surface")
    assert not page.stage.picture.basins.is_shown
    page.mode.choose("curve")
    assert page.stage.picture.basins.is_shown


@pytest.mark.thorough
def test_modes_that_pass_faster_than_they_are_shown_open_no_windows(page: DescentPage):
    """A layout shows later what it was given, and a window of a moment would take the keyboard."""
    with shown_windows() as windows:
        for mode in (*MODES, *MODES):
            page.update_state(mode=mode)
        page.update_state(mode="surface")
        lay_out()
    assert windows == []


@pytest.mark.thorough
@in_turn(
    ("mode", "other", "formula", "typing_ends"),
    [
        ("curve", "surface", "w**2 + 3*w", True),
        ("curve", "points", "w**2 + 4*w", True),
        ("curve", "points", "w**2 + 5*w", False),
        ("surface", "curve", "x**2 + 3*y", True),
        ("surface", "curve", "x**2 + 4*y", False),
        ("surface", "valley", "x**2 + 5*y", False),
    ],
)
def test_a_formula_is_that_of_the_mode_in_which_it_was_typed(
    page: DescentPage, qtbot: QtBot, mode: str, other: str, formula: str, typing_ends: bool
):
    """A lesson shows another mode while the cursor is still in the field."""
    page.mode.choose(mode)
    before = getattr(page.state, MODES[other].race)
    edit = page.parts.controls.formula
    qtbot.waitUntil(edit.isVisible)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.selectAll()
    qtbot.keyClicks(edit, formula)
    if typing_ends:
        qtbot.waitUntil(lambda: page.state.active_race.typed.formula == formula)
    page.update_state(mode=other)
    qtbot.waitUntil(lambda: getattr(page.state, MODES[mode].race).typed.formula == formula)
    assert getattr(page.state, MODES[mode].recent)[0] == formula
    assert getattr(page.state, MODES[other].race) == before
    assert page.state.mode == other
