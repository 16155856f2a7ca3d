"""Modes of the Descent page: each is whole, and what names none is a surface."""

import pytest

from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.modes import MODES
from app.pages.descent.state import DescentState
from app.pages.descent.views.modes import MODE_VIEWS
from app.state.fields import from_plain


def test_every_mode_has_views_and_a_race():
    assert set(MODE_VIEWS) == set(MODES)
    for mode in MODES:
        assert isinstance(DescentState(mode=mode).active_race, BaseRaceState)


def test_settings_that_name_no_mode_are_those_of_a_surface():
    state = from_plain(DescentState(), {"race": {"surface": "beale", "start": [1.0, 2.0]}})
    assert state.mode == "surface"
    assert state.active_race.make_surface().key == "beale"
    assert state.active_race.start == (1.0, 2.0)


@pytest.mark.parametrize("mode", ["", "cubes", None, 3])
def test_a_mode_that_is_none_is_left_as_it_was(mode: object):
    assert from_plain(DescentState(), {"mode": mode}).mode == "surface"
