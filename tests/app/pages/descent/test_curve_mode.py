"""One dimension: a curve, its tangent, the step along the axis; the race is the page's own."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.descent.page import DescentPage
from app.pages.descent.views.curve_picture import CurvePicture
from app.window.main_window import MainWindow
from nncore import CURVES
from tests.app.drawn import series
from tests.in_turn import in_turn

from .test_descent_page import cell, go_to, learning_rate, state
from .test_questions import outcome, predict, view


@pytest.fixture
def page(open_window: Callable[..., MainWindow]) -> DescentPage:
    """The page in one dimension, on the parabola w² from −4 at rate 0.1."""
    page = open_window("--page", "descent", "--size", "1366x768").page
    assert isinstance(page, DescentPage)
    page.mode.choose("curve")
    page.surface_controls.surface.choose("parabola")
    learning_rate(page).setValue(0.1)
    return page


def picture(page: DescentPage) -> CurvePicture:
    assert isinstance(page.stage.picture, CurvePicture)
    return page.stage.picture


def spin(page: DescentPage, name: str) -> QDoubleSpinBox:
    (found,) = page.findChildren(QDoubleSpinBox, name)
    return found


def at(page: DescentPage, w: float, height: float) -> QPoint:
    """Pixel of the picture where the curve has a height at w."""
    plot = picture(page).plot
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(w, height)))


def click(qtbot: QtBot, page: DescentPage, w: float, height: float) -> None:
    viewport = picture(page).plot.viewport()
    qtbot.mouseMove(viewport, at(page, w, height))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(page, w, height))


def test_the_mode_has_the_widgets_of_the_page_once_and_no_map(page: DescentPage):
    for name in ("surfaceCombo", "expressionEdit", "startXSpin", "stepInspector", "basinsBox"):
        assert len(page.findChildren(QWidget, name)) == 1
    for name in ("contourView", "surfaceView", "descentViewCombo", "startYSpin", "fieldBox"):
        assert page.findChild(QWidget, name) is None


def test_the_curves_are_offered_with_what_they_teach(page: DescentPage):
    combo = page.findChild(QComboBox, "surfaceCombo")
    assert {combo.itemData(row) for row in range(combo.count())} == {*CURVES, "formula"}
    assert "overshoots" in page.surface_controls.lesson.text()


def test_a_step_is_the_rate_times_the_slope(page: DescentPage):
    assert page.readouts.place.text() == "−4.0000"
    assert page.readouts.slope.text() == "−8.0000"
    page.player.step()
    assert page.readouts.place.text() == "−3.2000"  # −4 + 0.1 · 8
    assert page.readouts.value.text() == "10.2400"
    assert "w ← −3.2 − 0.1 · (−6.4) = <b>−2.56</b>" in page.inspector.text.text()
    assert "f′(w)" in page.inspector.text.text()


def test_the_arrow_along_the_axis_is_the_step(page: DescentPage):
    arrow = picture(page).arrows.update
    ((tail, level),), ((tip, height),) = arrow.tails.tolist(), arrow.tips.tolist()
    assert (tail, tip) == (pytest.approx(-4.0), pytest.approx(-3.2))
    bottom, top = picture(page).plot.visible_range[1]
    assert level == height < bottom + 0.1 * (top - bottom)


def test_the_tangent_touches_the_curve_at_the_ball(page: DescentPage):
    x, y = picture(page).plot.tangent
    np.testing.assert_allclose(np.diff(y) / np.diff(x), -8.0)  # f′ = 2w
    assert np.interp(-4.0, x, y) == pytest.approx(16.0)
    page.player.step()
    x, y = picture(page).plot.tangent
    np.testing.assert_allclose(np.diff(y) / np.diff(x), -6.4)


def test_a_ball_lies_at_its_height(page: DescentPage):
    page.player.step()
    assert page.moments.moment.ball("sgd") == (pytest.approx(-3.2), pytest.approx(10.24))


def test_the_start_is_dragged_along_the_curve(page: DescentPage):
    picture(page).plot.start_dragged.emit(2.0, 20.0)  # the hand is far above the curve
    assert page.state.curve.start == (2.0,)
    assert picture(page).plot.start_place == (2.0, 4.0)
    picture(page).plot.start_dragged.emit(2.0, 5.0)
    assert picture(page).plot.start_place == (2.0, 4.0)


def test_a_click_and_the_arrow_keys_set_the_start(page: DescentPage, qtbot: QtBot):
    click(qtbot, page, 3.0, 15.0)
    assert page.state.curve.start[0] == pytest.approx(3.0, abs=0.05)
    plot = picture(page).plot
    before = page.state.curve.start_w
    plot.clearFocus()  # a click leaves the arrows to the window
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert page.state.curve.start_w == pytest.approx(before - 0.5, abs=0.01)  # 0.05 of 10


def test_a_formula_in_w_is_raced_on(page: DescentPage):
    edit = page.findChild(QLineEdit, "expressionEdit")
    edit.setText("w**4 - w")
    page.update_state(curve=replace(page.state.curve, start_w=1.0))
    assert page.surface_controls.surface.key() == "formula"
    assert page.readouts.slope.text() == "3.0000"  # 4 w³ − 1
    assert page.findChild(QDoubleSpinBox, "wMinSpin").isVisible()
    assert page.state.race.surface == "ravine"  # the surface's own race is left alone


@in_turn("text", ["x + y", "w +", "", "sin"])
def test_what_is_no_formula_in_w_is_explained_and_the_curve_stays(page: DescentPage, text: str):
    page.findChild(QLineEdit, "expressionEdit").setText(text)
    assert page.surface_controls.error_line.isVisible()
    assert page.state.curve.surface == "parabola"
    assert not page.is_valid


def test_who_diverges_leaves_and_an_arrow_at_the_edge_says_where(page: DescentPage, qtbot: QtBot):
    learning_rate(page).setValue(1.1)
    go_to(qtbot, page, 60)
    # −4 · (−1.2)ⁿ is beyond 15, one and a half domains from the middle, when n is 8.
    assert state(page, "sgd") == "left at step 8"
    ((x, _),) = picture(page).race.pointers["sgd"].arrow.tips.tolist()
    left, right = picture(page).plot.visible_range[0]
    assert left < x < left + 0.1 * (right - left)  # (−1.2)⁸ is positive, and −4 is not


@pytest.mark.thorough
def test_a_step_across_the_minimum_is_called_an_overshoot(page: DescentPage):
    assert not picture(page).arrows.note.isVisible()
    learning_rate(page).setValue(0.9)
    assert picture(page).arrows.note.isVisible()
    assert "overshoots" in picture(page).arrows.note.toPlainText()


def test_basins_are_intervals(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("two_valleys")
    with qtbot.waitSignal(page.stage.basins_found, timeout=20_000):
        picture(page).basins_choice.box.setChecked(True)
    basins = page.kept["basins"]["curve"].basins
    assert basins.minimum.shape == (1, 600)
    starts = -2.4 + (np.arange(600) + 0.5) * 4.8 / 600
    top = np.sort(np.roots([4, 0, -8, 1]))[1]  # the hill between the valleys: f′ = 0
    np.testing.assert_array_equal(basins.minimum[0], (starts > top).astype(int))
    assert picture(page).basins.image.isVisible()


@pytest.mark.thorough
def test_a_guess_is_as_far_off_as_w_is(page: DescentPage, qtbot: QtBot):
    predict(page, "next")
    click(qtbot, page, -1.2, 14.0)
    qtbot.mouseClick(view(page).answer_button, Qt.MouseButton.LeftButton)
    assert page.player.index == 1
    off = outcome(page).partition("): ")[2].split()[0]
    assert float(off) == pytest.approx(2.0, abs=0.05)  # it is at −3.2


def test_the_gauge_says_2_over_the_second_derivative(page: DescentPage):
    assert page.optimizer_controls.gauge.limit.text() == "limit here 2/f″ = 1"


@pytest.mark.thorough
def test_each_mode_keeps_its_race(page: DescentPage):
    spin(page, "startXSpin").setValue(3.5)
    page.mode.choose("surface")
    assert page.state.active_race.start == (-7.0, 2.0)
    assert page.findChild(QWidget, "contourView").isVisible()
    assert page.readouts.angle.isVisible()
    page.mode.choose("curve")
    assert page.state.active_race.start == (3.5,)
    assert page.readouts.place.text() == "3.5000"


def test_another_mode_begins_at_its_start(page: DescentPage, qtbot: QtBot):
    go_to(qtbot, page, 5)
    page.mode.choose("surface")
    assert page.player.index == 0
    assert page.state.zoom is None


def test_w_is_drawn_against_the_step(page: DescentPage, qtbot: QtBot):
    go_to(qtbot, page, 3)
    (positions,) = page.parts.numbers
    _, w = positions.curves["sgd"].getData()
    np.testing.assert_allclose(w, [-4 * 0.8**n for n in range(4)])


@pytest.mark.parametrize(
    ("rate", "low", "high"),
    [(0.1, -5, 5), (1.02, -5, 5), (1.05, -10, 10), (1.1, -15, 15)],
)
@pytest.mark.thorough
def test_w_beyond_the_domain_is_seen_as_far_as_a_ball_comes_back(
    page: DescentPage, qtbot: QtBot, rate: float, low: float, high: float
):
    learning_rate(page).setValue(rate)
    go_to(qtbot, page, 5 if rate < 1.1 else 60)
    # |w| is 4 · |1 − 2 rate|ⁿ: 4.87 and 6.44 after five steps, and beyond 15 at the last
    (positions,) = page.parts.numbers
    shown = positions.plot.getViewBox().viewRange()[1]
    assert shown == pytest.approx([low, high], rel=0.1)


def test_the_race_is_one_of_all_optimizers(page: DescentPage, qtbot: QtBot):
    for row in range(6):
        page.table.item(row, 0).setCheckState(Qt.CheckState.Checked)
    go_to(qtbot, page, 20)
    assert len(page.player.race.trajectories) == 6
    assert cell(page, "sgd", 1) == f"{16 * 0.8**40:.3g}"
    assert all(math.isfinite(each.values[-1]) for each in page.player.race.trajectories.values())


def test_numbers_of_a_curve_are_named_by_its_variable(page: DescentPage):
    page.player.step()
    assert page.numbers() == {"sgd.w": pytest.approx(-3.2), "sgd.f": pytest.approx(10.24)}


def test_an_overshoot_of_a_typed_curve_is_known_by_its_slopes(page: DescentPage):
    page.findChild(QLineEdit, "expressionEdit").setText("w**2 + 1")
    learning_rate(page).setValue(0.7)  # −4 → 1.6, where the slope has turned
    assert "overshoots" in picture(page).arrows.note.toPlainText()
    learning_rate(page).setValue(0.4)
    assert not picture(page).arrows.note.isVisible()


@pytest.mark.thorough
def test_a_curve_preset_opens_its_mode(page: DescentPage):
    page.mode.choose("surface")
    page.presets.choose("diverges")
    page.presets.activated.emit(page.presets.currentIndex())
    assert page.state.mode == "curve"
    assert page.state.curve.racer("sgd").learning_rate == 1.1
    assert isinstance(page.stage.picture, CurvePicture)
    assert "tangent" in page.help_text()


def test_a_start_without_a_slope_has_an_offer(page: DescentPage):
    page.findChild(QLineEdit, "expressionEdit").setText("log(w)")
    hint = page.hint()
    assert hint is not None
    assert page.state.curve.start == (-4.0,)
    page.take_hint(hint)
    assert page.state.curve.start_w > 0
    assert page.hint() is None


@pytest.mark.thorough
def test_all_of_it_comes_back_in_another_window(page: DescentPage):
    page.update_state(basins=True, index=3)
    successor = rebuild_window(page.window()).page
    assert isinstance(successor, DescentPage)
    assert successor.state == page.state
    assert isinstance(successor.stage.picture, CurvePicture)
    assert successor.surface_controls.surface.key() == "parabola"
    assert successor.readouts.place.text() == f"{-4 * 0.8**3:.4f}".replace("-", "−")


@pytest.mark.thorough
def test_modes_changed_in_a_race_end_their_jobs(page: DescentPage, qtbot: QtBot):
    page.player.run()
    for mode in ("surface", "curve", "points", "valley", "curve") * 2:
        page.mode.choose(mode)
        page.update_state(basins=True)
        page.player.run()
        page.theme.use("dark" if mode == "curve" else "light", 1.0)
    assert isinstance(page.stage.picture, CurvePicture)
    assert page.player.running


@pytest.mark.thorough
def test_plots_below_each_other_share_the_axis_and_in_tabs_each_has_its_own(
    page: DescentPage, qtbot: QtBot
):
    axis = page.heights.plot.getAxis("bottom")
    assert not axis.isVisible()
    page.window().resize(1024, 768)
    qtbot.waitUntil(lambda: page.center.in_tabs)
    assert axis.isVisible()
    page.window().resize(1366, 768)
    qtbot.waitUntil(lambda: not page.center.in_tabs)
    assert not axis.isVisible()
    page.mode.choose("surface")
    assert axis.isVisible()


@pytest.mark.thorough
def test_basins_of_a_curve_are_not_laid_over_a_map_and_come_back(page: DescentPage, qtbot: QtBot):
    with qtbot.waitSignal(page.stage.basins_found, timeout=20_000):
        picture(page).basins_choice.box.setChecked(True)
    page.mode.choose("surface")
    assert not page.stage.picture.basins.is_shown
    page.mode.choose("curve")
    assert picture(page).basins.is_shown


@pytest.mark.thorough
def test_a_double_click_in_another_mode_puts_no_start_of_this_one_back(
    page: DescentPage, qtbot: QtBot
):
    click(qtbot, page, 3.0, 15.0)
    page.mode.choose("surface")
    page.stage.picture.map.double_clicked.emit()
    assert page.state.race.start == (-7.0, 2.0)


def test_a_step_far_out_of_sight_has_no_line_to_where_it_leads(page: DescentPage):
    learning_rate(page).setValue(1e6)
    x, _ = picture(page).arrows.drops
    np.testing.assert_allclose(x, [-4.0, -4.0])


def test_a_minimum_at_the_same_w_is_marked_at_its_new_height(page: DescentPage):
    marks = picture(page).plot.minimum_marks
    for formula, height in (("w**2", 0.0), ("w**2 + 3", 3.0)):
        page.findChild(QLineEdit, "expressionEdit").setText(formula)
        marks.show(((0.0,),))
        _, heights = series(picture(page).plot, "minimum").table_points()
        assert heights == pytest.approx([height])
