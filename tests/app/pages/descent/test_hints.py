"""The hint about a start from which no ball can roll."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.pages.descent.model.defined_start import (
    has_slope,
    nearest_defined,
    nearest_in_domain,
)
from app.pages.descent.page import DescentPage
from app.window.hint_bar import HintBar
from app.window.main_window import MainWindow
from nncore import SURFACES, Surface

SQUARE = ((-4.0, 4.0), (-4.0, 4.0))


def surface(formula: str) -> Surface:
    return Surface.from_formula(formula, SQUARE)


def test_log_has_a_slope_to_the_right_of_zero_only() -> None:
    log = surface("log(x) + y**2")
    assert has_slope(log, (0.5, 1.0))
    assert not has_slope(log, (-0.5, 1.0))
    assert not has_slope(log, (0.0, 1.0))


def test_the_nearest_start_with_a_slope_is_found() -> None:
    # steps of 0.2: the first grid point to the right of 0 that is not 0
    assert nearest_defined(surface("log(x) + y**2"), (-3.0, 1.0)) == (0.2, 1.0)


def test_where_f_is_nowhere_defined_no_start_is_offered() -> None:
    assert nearest_defined(surface("log(-1 - x**2)"), (1.0, 1.0)) is None


def test_the_nearest_start_in_the_domain_is_on_its_edge_or_where_f_has_a_slope() -> None:
    assert nearest_in_domain(surface("x**2 + y**2"), (9.0, 1.0)) == (4.0, 1.0)
    assert nearest_in_domain(surface("log(x) + y**2"), (-9.0, 1.0)) == (0.2, 1.0)


@pytest.mark.parametrize("key", SURFACES)
def test_no_known_surface_needs_the_hint(key: str) -> None:
    assert has_slope(SURFACES[key], SURFACES[key].start)


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> DescentPage:
    window = open_window("--page", "descent")
    assert isinstance(window.page, DescentPage)
    return window.page


def test_a_start_without_a_slope_is_hinted_at_and_moved(page: DescentPage, qtbot: QtBot) -> None:
    bar = page.window().findChild(HintBar)
    page.surface_controls.formula.setText("log(x) + y**2")
    page.update_state(race=replace(page.state.race, start=(-2.0, 1.0)))
    assert bar.isVisible()
    qtbot.mouseClick(bar.take_button, Qt.MouseButton.LeftButton)
    x, y = page.state.race.start
    assert math.isfinite(math.log(x) + y**2)
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert page.state.race.start == (-2.0, 1.0)


def test_a_start_with_a_slope_is_left_alone(page: DescentPage) -> None:
    page.surface_controls.formula.setText("x**2 + y**2")
    assert page.hint() is None
    assert not page.window().findChild(HintBar).isVisible()


def test_a_domain_that_leaves_the_start_out_of_reach_is_hinted_at(
    page: DescentPage, qtbot: QtBot
) -> None:
    bar, form = page.window().findChild(HintBar), page.surface_controls.domain_form
    page.surface_controls.formula.setText("x**2 + y**2")
    page.update_state(race=replace(page.state.race, start=(-4.0, 1.0)))
    form.editor("x_range").spins[0].setValue(-0.5)
    form.editor("x_range").spins[1].setValue(0.5)  # one and a half widths from 0 is 1.5
    assert page.state.race.start == (-4.0, 1.0)
    assert bar.isVisible()
    qtbot.mouseClick(bar.take_button, Qt.MouseButton.LeftButton)
    assert page.state.race.start == (-0.5, 1.0)
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert page.state.race.start == (-4.0, 1.0)
    form.editor("x_range").spins[0].setValue(-5)
    assert page.hint() is None


def test_a_start_out_of_reach_of_a_curve_is_hinted_at(page: DescentPage, qtbot: QtBot) -> None:
    bar = page.window().findChild(HintBar)
    page.update_state(mode="curve")
    page.surface_controls.formula.setText("w**2")
    page.surface_controls.domain_form.editor("w_range").spins[1].setValue(1)
    page.surface_controls.domain_form.editor("w_range").spins[0].setValue(-1)
    page.update_state(curve=page.state.curve.with_start((7.0,)))
    qtbot.mouseClick(bar.take_button, Qt.MouseButton.LeftButton)
    assert page.state.curve.start == (1.0,)
