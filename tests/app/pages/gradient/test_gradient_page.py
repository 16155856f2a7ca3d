"""The Gradient page, driven as a user drives it."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.number_text import power
from app.pages.gradient.model.museum import EXHIBITS
from app.pages.gradient.page import GradientPage
from app.pages.gradient.state import TABS, GradientState
from app.settings import StoredSettings
from app.widgets.draggable_point import DraggablePoint
from app.widgets.tabs import Tabs
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out
from tests.thoroughness import briefly

NAMES = (
    "functionEdit",
    "pointSpin",
    "hSlider",
    "secantPlot",
    "errorPlot",
    "fieldView",
    "weightGradientView",
    "gradientCheckTable",
)
ANSWER_MS = 20_000
PRINTED_DW = [[0.39309067, 0.08192436, -0.47501503], [0.58963601, 0.12288654, -0.71252255]]


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--page", "gradient")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> GradientPage:
    assert isinstance(window.page, GradientPage)
    qtbot.waitUntil(lambda: window.page.sample is not None, timeout=ANSWER_MS)
    return window.page


def show(page: GradientPage, key: str) -> Any:
    page.findChild(Tabs, "gradientTabs").choose(key)
    return page.part


def field(page: GradientPage, name: str) -> Any:
    """The widget of this object name."""
    return page.findChild(QWidget, name)


def steps(window: MainWindow, count: int) -> None:
    for _ in range(count):
        window.transport.action_step.trigger()


def number(text: str) -> float:
    return float(text.replace("−", "-").replace(",", ""))


def test_the_stable_names_are_there_before_the_data(qapp: QApplication) -> None:
    window = build_window(["--fresh", "--page", "gradient"])
    assert window.page.objectName() == "gradientPage"
    missing = [name for name in NAMES if window.page.findChild(QWidget, name) is None]
    window.close()
    assert not missing


def test_six_steps_fill_in_the_article_s_gradient(window, page):
    part = show(page, "simple_net")
    steps(window, 6)
    for row in range(2):
        for column in range(3):
            shown = number(part.numerical_view.text(row, column))
            assert shown == pytest.approx(PRINTED_DW[row][column], abs=1.1e-8)
    assert number(part.loss_readout.text()) == pytest.approx(1.568738, abs=1e-6)
    assert (part.read_readout.text(), part.target_readout.text()) == ("0", "2")


@pytest.mark.thorough
def test_step_back_and_reset_undo_a_descent(window, page):
    part = show(page, "simple_net")
    first = part.loss_readout.text()
    steps(window, 7)
    assert number(part.loss_readout.text()) < number(first)
    window.transport.action_step_back.trigger()
    assert part.loss_readout.text() == first
    steps(window, 20)
    window.transport.action_reset.trigger()
    assert part.loss_readout.text() == first


def test_w_drawn_anew_differs_and_the_article_s_comes_back(window, page, qtbot):
    part = show(page, "simple_net")
    first = weights(part)
    qtbot.mouseClick(field(page, "drawWeightsButton"), Qt.MouseButton.LeftButton)
    drawn = weights(part)
    qtbot.mouseClick(field(page, "drawWeightsButton"), Qt.MouseButton.LeftButton)
    assert len({first, drawn, weights(part)}) == 3
    qtbot.mouseClick(field(page, "articleWeightsButton"), Qt.MouseButton.LeftButton)
    assert weights(part) == first


def weights(part: Any) -> tuple[str, ...]:
    return tuple(part.w_view.text(row, column) for row in range(2) for column in range(3))


def test_a_step_uses_the_learning_rate_of_its_time(window, page):
    part = show(page, "simple_net")
    steps(window, 7)
    field(page, "simpleNetLearningRateSpin").setValue(2.0)
    steps(window, 7)
    assert page.state.simple_net.rates == (0.1, 2.0)
    after_two = weights(part)
    window.transport.action_step_back.trigger()
    window.transport.action_step.trigger()
    assert weights(part) == after_two


def test_a_typed_function_is_differentiated(page):
    part = show(page, "derivative")
    field(page, "functionEdit").setText("x**3")
    field(page, "pointSpin").setValue(2.0)
    field(page, "hSlider").setValue(10)  # h = 0.1
    assert number(part.slope_readout.text()) == pytest.approx(12.01)  # 3x² + h²
    assert number(part.exact_readout.text()) == 12
    assert number(part.error_readout.text()) == pytest.approx(0.01)
    assert number(part.h_readout.text()) == pytest.approx(0.1)


def test_the_book_s_derivative_at_the_book_s_h(page):
    part = show(page, "derivative")
    field(page, "hSlider").setValue(40)
    assert number(part.slope_readout.text()) == pytest.approx(0.2)


def test_a_point_without_a_derivative_is_told(page):
    part = show(page, "derivative")
    field(page, "formulaCombo").choose("abs(x)")
    assert "kink at x = 0" in part.words.text()
    assert (part.exact_readout.text(), part.error_readout.text()) == ("–", "–")
    field(page, "functionEdit").setText("log(x)")
    field(page, "pointSpin").setValue(-1.0)
    assert "no value at x = −1" in part.words.text()
    assert part.slope_readout.text() == "–"
    field(page, "pointSpin").setValue(0.5)  # h is 1: x − h is −0.5
    assert "no value so far from x = 0.5" in part.words.text()
    assert number(part.exact_readout.text()) == 2
    for formula, words in (("sqrt(x)", "f ends at x = 0"), ("sign(x)", "f jumps or stands")):
        field(page, "functionEdit").setText(formula)
        field(page, "pointSpin").setValue(0.0)
        assert words in part.words.text()
        assert part.exact_readout.text() == "–"


@pytest.mark.thorough
def test_the_numbers_of_the_quotient_give_its_result(page):
    part = show(page, "derivative")
    field(page, "formulaCombo").choose("sin(x)")
    for position in (0, 14, 100, 140):
        field(page, "hSlider").setValue(position)
        words = re.sub("<[^>]*>", "", part.words.text()).replace("−", "-")
        _, fraction, result = words.split(" = ")
        assert eval(fraction) == pytest.approx(float(result), rel=1e-11), position


def test_a_parabola_has_no_v(page):
    show(page, "laboratory")
    field(page, "errorSourceCombo").choose("function")
    texts = [label.text() for label in page.part.findChildren(QLabel)]
    assert any(text.startswith("No V here") for text in texts)


REFUSED = ("", "x +", "import os", "__import__('os')", "x.real", "y", "(" * 500, "9" * 5000, "π;")
INFINITE = ("9**9**9**9", "1/(x-x)", "log(-1-x**2)", "x**0", "exp(x**9)", "1e308*x*x", "1/x")


def test_a_refused_formula_is_explained_and_the_picture_stays(page):
    part = show(page, "derivative")
    edit = field(page, "functionEdit")
    before = part.slope_readout.text()
    for formula in REFUSED:
        edit.setText(formula)
        assert part.form.error_text("formula")
        assert part.slope_readout.text() == before
        assert edit.text() == formula  # what is typed does not vanish
    edit.setText("x**2")
    assert not part.form.error_text("formula")


@pytest.mark.thorough
def test_a_wrong_formula_holds_back_nothing_but_run(window, page):
    show(page, "derivative")
    field(page, "functionEdit").setText("x +")
    assert not window.transport.action_run.isEnabled()
    field(page, "hSlider").setValue(40)
    assert page.state.derivative.position == 40
    show(page, "laboratory")
    assert window.transport.action_run.isEnabled()


@pytest.mark.thorough
def test_an_example_takes_the_place_of_a_wrong_formula(page):
    part = show(page, "derivative")
    field(page, "functionEdit").setText("x +")
    field(page, "formulaCombo").choose("tanh(x)")
    assert field(page, "functionEdit").text() == "tanh(x)"
    assert not part.form.error_text("formula")
    assert page.state.derivative.point == 0.5


@pytest.mark.thorough
@briefly("formula", quick=INFINITE[:2], thorough=INFINITE)
def test_a_function_without_finite_values_is_drawn_without_a_crash(page, window, formula):
    field(page, "errorSourceCombo").choose("function")
    field(page, "functionEdit").setText(formula)
    field(page, "fieldFormulaEdit").setText(formula)
    for point, position in ((0.0, 0), (5.0, 160)):
        field(page, "pointSpin").setValue(point)
        field(page, "hSlider").setValue(position)
        for tab in ("derivative", "laboratory", "field"):
            show(page, tab)
            window.grab()
    assert page.state.derivative.formula == page.state.field.formula == formula


@pytest.mark.thorough
def test_run_takes_h_down_to_the_end(window, page, qtbot):
    part = show(page, "derivative")
    slider = field(page, "hSlider")
    slider.setValue(150)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: not window.transport.action_run.isChecked(), timeout=10_000)
    assert slider.value() == 160
    assert number(part.h_readout.text()) == pytest.approx(1e-16)


def dragged_point(plot: pg.PlotWidget) -> DraggablePoint:
    return next(item for item in plot.getPlotItem().items if isinstance(item, DraggablePoint))


def h_line(plot: pg.PlotWidget) -> pg.InfiniteLine:
    return next(item for item in plot.getPlotItem().items if isinstance(item, pg.InfiniteLine))


def test_dragging_the_point_moves_the_spin(page):
    part = show(page, "derivative")
    dragged_point(part.secant_plot.plot).setPos(8.0, 3.0)
    assert field(page, "pointSpin").value() == pytest.approx(8)


@pytest.mark.thorough
def test_the_laboratory_shows_the_slider_s_h(page):
    part = show(page, "laboratory")
    field(page, "hSlider").setValue(52)
    assert number(part.h_readout.text()) == pytest.approx(6.3e-6, rel=0.01)
    assert number(part.error_readout.text()) < 1e-9
    h_line(part.error_plot.plot).setValue(-3.0)
    assert field(page, "hSlider").value() == 30


@pytest.mark.thorough
def test_the_laboratory_follows_the_typed_function(page):
    part = show(page, "laboratory")
    part.sources.choose("function")
    field(page, "functionEdit").setText("exp(x)")
    assert "exp(x)" in part.error_plot.heading.text()


@pytest.mark.thorough
def test_the_laboratory_takes_a_weight_of_the_network(page, qtbot):
    part = show(page, "laboratory")
    part.sources.choose("weight")
    qtbot.waitUntil(lambda: "W1[" in part.error_plot.heading.text(), timeout=ANSWER_MS)
    curve = part.laboratory.curve("central", "float64")
    assert curve.errors[curve.best] < 1e-9
    assert number(part.best_readout.text()) < 0.1


def test_curves_can_be_hidden(page):
    part = show(page, "laboratory")
    part.boxes["forward", "float32"].setChecked(False)
    assert not part.error_plot.curve("forward", "float32").isVisible()
    assert part.error_plot.curve("central", "float64").isVisible()


def test_the_field_gives_the_books_gradient(page):
    part = show(page, "field")
    part.x_spin.setValue(3.0)
    part.y_spin.setValue(4.0)
    readouts = (part.value_readout, part.dx_readout, part.dy_readout, part.length_readout)
    assert [number(readout.text()) for readout in readouts] == [25, 6, 8, 10]


def test_a_typed_field_replaces_the_chosen_one(page, qtbot):
    part = show(page, "field")
    part.formula_edit.selectAll()
    qtbot.keyClicks(part.formula_edit, "x*y")
    qtbot.keyClick(part.formula_edit, Qt.Key.Key_Return)
    assert part.surfaces.key() == "typed"
    part.x_spin.setValue(2.0)
    part.y_spin.setValue(5.0)
    assert number(part.dx_readout.text()) == 5
    part.formula_edit.setText("x*")
    assert part.form.error_text("formula")
    part.surfaces.choose("saddle")
    assert not part.form.error_text("formula")
    assert part.formula_edit.text() == "x**2 - y**2"


def test_finer_arrows_are_more(page):
    part = show(page, "field")
    before = len(part.field_view.field.x)
    part.density.setValue(30)
    assert len(part.field_view.field.x) > 2 * before


def test_entries_fill_the_picture_one_by_one(window, page):
    part = show(page, "picture")
    steps(window, 5)
    work = part.work
    assert page.state.picture.taken == work.taken == 5
    assert part.passes_readout.text() == "10"
    np.testing.assert_allclose(work.numerical[:5], work.exact[:5], atol=1e-7)
    assert "W1[4, 0]" in part.words.text()
    window.transport.action_step_back.trigger()
    assert "W1[3, 0]" in part.words.text()
    assert np.isnan(work.numerical[4])


@pytest.mark.thorough
def test_all_at_once_fills_the_whole_picture(page, qtbot):
    part = show(page, "picture")
    qtbot.mouseClick(part.at_once, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.work.complete, timeout=ANSWER_MS)
    np.testing.assert_allclose(part.work.numerical, part.work.exact, atol=1e-7)
    assert part.all_readout.text() == "79,520"  # 2 · 39,760 parameters
    part.unit.setValue(7)  # the others are known as well now
    assert part.work.complete
    qtbot.waitUntil(part.at_once.isEnabled, timeout=ANSWER_MS)


@pytest.mark.thorough
def test_run_fills_the_picture_and_can_be_paused(window, page, qtbot):
    part = show(page, "picture")
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: part.work.taken > 20, timeout=ANSWER_MS)
    window.transport.action_run.trigger()
    taken = part.work.taken
    assert not page.player.running
    assert taken < 784
    assert part.work.taken == taken


def test_a_pixel_under_the_pointer_is_told_in_numbers(page, qtbot):
    part = show(page, "picture")
    lay_out()
    picture = part.pictures.exact
    cell = (picture.width() - 2 * 2) / 28  # with a frame of 2; it stands at the top
    assert picture.height() > picture.width()
    qtbot.mouseMove(picture, QPoint(round(2 + 20.5 * cell), round(2 + 12.5 * cell)))
    assert "Pixel in row 12, column 20, W1[356, 0]: " in part.words.text()
    assert power(float(part.work.exact[356]), 8) in part.words.text()


def test_the_engine_passes_its_gradient_check(page, qtbot):
    part = show(page, "check")
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    assert part.passed_readout.text() == "4 / 4"
    assert len(part.plot.heights) == 4
    assert max(part.plot.heights) < -6  # 1e-6 is what rounding leaves at most
    assert [part.table.item(row, 0).text() for row in range(4)] == ["W1", "b1", "W2", "b2"]
    assert [part.table.item(row, 1).text() for row in range(4)] == ["39,200", "50", "500", "10"]


@pytest.mark.thorough
def test_every_bug_can_be_switched_on_and_off(page, qtbot):
    part = show(page, "check")
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    museum = field(page, "museumList")
    for row, exhibit in enumerate(EXHIBITS, start=1):
        museum.setCurrentRow(row)
        assert part.exhibit_view.isVisible()
        assert exhibit.demonstrate().wrong in part.exhibit_view.wrong_numbers.text()
    museum.setCurrentRow(0)
    assert part.exhibit_view.isHidden()
    assert part.passed_readout.text() == "4 / 4"


@pytest.mark.thorough
def test_zoomed_far_in_a_narrow_window_the_table_of_the_check_does_without_its_entries(
    window, page, qtbot
):
    show(page, "check")
    table = field(page, "gradientCheckTable")
    qtbot.waitUntil(lambda: table.rowCount() == 4)
    window.resize(1366, 768)
    lay_out()
    assert [table.isColumnHidden(column) for column in range(6)] == [False] * 6
    window.resize(1024, 768)
    window.lab.window.update(scale=2.0)
    lay_out()
    hidden = [column for column in range(6) if table.isColumnHidden(column)]
    assert hidden in ([1], [1, 2])  # the entries first, by the width of the type
    assert table.horizontalScrollBar().maximum() == table.verticalScrollBar().maximum() == 0


@pytest.mark.thorough
def test_a_bug_fails_its_check_in_the_table(page, qtbot):
    part = show(page, "check")
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    field(page, "museumList").setCurrentRow(7)  # the forgotten bias gradient
    assert part.passed_readout.text() == "2 / 4"
    assert "failed" in part.table.item(1, 4).text()
    assert "never computed" in part.table.item(1, 5).text()


@pytest.mark.thorough
def test_the_sentence_above_says_what_the_check_has_come_to(window, page, qtbot):
    part = show(page, "check")
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    museum, headline = field(page, "museumList"), window.transport.headline
    assert headline.text().startswith("They agree up to rounding")
    museum.setCurrentRow(1)  # the integer array, of which the network knows nothing
    assert headline.text().startswith("This bug passes the gradient check")
    museum.setCurrentRow(7)  # the forgotten bias gradient
    assert headline.text().startswith("The gradient check finds this bug")


@pytest.mark.thorough
def test_nothing_is_checked_before_its_tab_is_shown(page):
    assert page.parts["check"].can_step
    show(page, "check")
    assert not page.part.can_step  # a check is under way


@pytest.mark.thorough
def test_run_checks_once_more(window, page, qtbot):
    part = show(page, "check")
    qtbot.waitUntil(lambda: part.can_step, timeout=ANSWER_MS)
    part.table.setRowCount(0)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    assert not window.transport.action_run.isChecked()


def test_the_network_as_it_is_now_is_a_trained_one(window, page, qtbot):
    part = show(page, "picture")
    window.session.step()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)
    qtbot.mouseClick(field(page, "pictureSampleButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "after step 1," in part.source.text(), timeout=ANSWER_MS)


@pytest.mark.thorough
def test_a_hidden_page_stands_still(window, page):
    show(page, "simple_net")
    window.transport.action_run.trigger()
    assert page.player.running
    window.show_page("training")
    assert not page.player.running


@pytest.mark.thorough
def test_the_field_and_nothing_else_cannot_run(window, page):
    for tab in TABS:
        show(page, tab)
        assert window.transport.action_run.isEnabled() == (tab != "field")


def test_what_was_copied_says_its_age_once_the_run_goes_on(window, page, qtbot):
    show(page, "picture")
    steps(window, 1)
    age = field(page, "pictureSampleAge")
    assert not age.isVisible()
    window.session.step()
    qtbot.waitUntil(age.isVisible, timeout=ANSWER_MS)
    assert "after step 0; the run is at step 1" in age.text()
    qtbot.mouseClick(field(page, "pictureSampleButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.sample.iteration == 1, timeout=ANSWER_MS)
    assert not age.isVisible()
    assert page.state.picture.taken == 0


def test_a_tab_that_is_shown_copies_the_network_that_has_gone_on(window, page, qtbot):
    show(page, "simple_net")
    window.session.step()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)
    part = show(page, "check")
    qtbot.waitUntil(lambda: "after step 1" in part.heading.text(), timeout=ANSWER_MS)


def test_closing_in_the_middle_of_work_leaves_no_thread(window, page):
    show(page, "laboratory").sources.choose("weight")
    show(page, "picture")
    page.parts["picture"].at_once.click()
    page.parts["check"].step()
    window.transport.action_run.trigger()
    window.close()  # and the fixture looks for threads


def remembering_page(qtbot: QtBot) -> GradientPage:
    """The page of a window that keeps its settings, as after a usual start."""
    window = build_window(["--page", "gradient"])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.session.run_started, timeout=ANSWER_MS):
        window.show()
    assert isinstance(window.page, GradientPage)
    return window.page


def change_everything(page: GradientPage) -> None:
    """By the widgets that a hand would use."""
    field(page, "simpleNetLearningRateSpin").setValue(2.0)
    field(page, "functionEdit").setText("x**3")
    field(page, "pointSpin").setValue(2.0)
    field(page, "hSlider").setValue(77)
    field(page, "differenceCombo").choose("forward")
    field(page, "errorSourceCombo").choose("weight")
    field(page, "central_float32Box").setChecked(False)
    field(page, "fieldFormulaEdit").setText("x*y")
    field(page, "fieldXSpin").setValue(1.5)
    field(page, "fieldDensitySlider").setValue(30)
    field(page, "fieldEqualBox").setChecked(True)
    field(page, "hiddenUnitSpin").setValue(9)
    field(page, "museumList").setCurrentRow(3)
    show(page, "derivative")


@pytest.mark.thorough
def test_parameters_survive_a_restart(qtbot):
    page = remembering_page(qtbot)
    change_everything(page)
    state = page.state
    assert state.derivative.formula == "x**3"
    page.window().close()
    again = remembering_page(qtbot)
    assert again.state == state
    assert field(again, "functionEdit").text() == "x**3"
    assert field(again, "fieldFormulaEdit").text() == "x*y"
    assert field(again, "hiddenUnitSpin").value() == 9
    again.window().close()


@pytest.mark.thorough
def test_how_far_a_descent_has_come_is_forgotten_at_a_restart(qtbot):
    page = remembering_page(qtbot)
    steps(page.window(), 8)
    page.window().close()
    again = remembering_page(qtbot)
    assert again.state == GradientState()
    again.window().close()


@pytest.mark.thorough
def test_defaults_come_back(window, page):
    change_everything(page)
    field(page, "functionEdit").setText("x**")
    window.lab.restore_defaults()
    assert page.state == GradientState()
    assert field(page, "functionEdit").text() == "0.01*x**2 + 0.1*x"
    assert not page.parts["derivative"].form.error_text("formula")
    assert field(page, "museumList").currentRow() == 0


def test_spoiled_settings_fall_back(qtbot):
    spoiled = {"tab": [], "picture": {"unit": 2**63}, "field": {"formula": "x*", "density": 20}}
    StoredSettings().set("gradient", spoiled)
    page = remembering_page(qtbot)
    assert page.state == replace(GradientState(), field=replace(GradientState().field, density=20))
    page.window().close()


@pytest.mark.thorough
def test_themes_and_sizes_change_in_place_without_a_crash(window, page):
    theme = window.lab.theme
    theme.use("dark", 1.15)
    for tab in TABS:
        show(page, tab)
        window.grab()
    theme.use("light", 1.0)
