"""The Gradient page, driven as a viewer drives it."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.gradient.museum import EXHIBITS
from app.gradient.page import GradientPage
from app.window.main_window import MainWindow

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
def window(open_lab: Callable[..., MainWindow]) -> MainWindow:
    return open_lab("--page", "gradient")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> GradientPage:
    assert isinstance(window.page, GradientPage)
    qtbot.waitUntil(lambda: window.page.parts[4].can_play, timeout=ANSWER_MS)
    return window.page


def show(page: GradientPage, number: int):
    tabs = page.findChild(QTabBar, "gradientTabs")
    tabs.setCurrentIndex(number)
    return page.parts[number]


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


def test_six_steps_fill_in_the_seeds_gradient(window, page):
    part = show(page, 0)
    steps(window, 6)
    for row in range(2):
        for column in range(3):
            shown = number(part.numerical_view.text(row, column))
            assert shown == pytest.approx(PRINTED_DW[row][column], abs=1.1e-8)
    assert number(part.loss_figure.text()) == pytest.approx(1.568738, abs=1e-6)
    assert (part.read_figure.text(), part.target_figure.text()) == ("0", "2")


def test_step_back_and_reset_undo_a_descent(window, page):
    part = show(page, 0)
    first = part.loss_figure.text()
    steps(window, 7)
    assert number(part.loss_figure.text()) < number(first)
    window.transport.action_step_back.trigger()
    assert part.loss_figure.text() == first
    steps(window, 20)
    window.transport.action_reset.trigger()
    assert part.loss_figure.text() == first


def test_w_drawn_anew_differs_and_the_seeds_comes_back(window, page, qtbot):
    part = show(page, 0)
    first = part.walk.place.W.copy()
    qtbot.mouseClick(part.findChild(QWidget, "drawWeightsButton"), Qt.MouseButton.LeftButton)
    assert not np.array_equal(part.walk.place.W, first)
    qtbot.mouseClick(part.findChild(QWidget, "seedWeightsButton"), Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(part.walk.place.W, first)


def test_a_typed_function_is_differentiated(page):
    part = show(page, 1)
    page.findChild(QLineEdit, "functionEdit").setText("x**3")
    page.findChild(QDoubleSpinBox, "pointSpin").setValue(2.0)
    page.findChild(QSlider, "hSlider").setValue(10)  # h = 0.1
    assert number(part.slope_figure.text()) == pytest.approx(12.01)  # 3x² + h²
    assert number(part.exact_figure.text()) == 12
    assert number(part.error_figure.text()) == pytest.approx(0.01)
    assert number(part.h_figure.text()) == pytest.approx(0.1)


def test_the_book_s_derivative_at_the_seed_s_h(page):
    part = show(page, 1)
    page.findChild(QSlider, "hSlider").setValue(40)
    assert number(part.slope_figure.text()) == pytest.approx(0.2)


REFUSED = ("", "x +", "import os", "__import__('os')", "x.real", "y", "(" * 500, "9" * 5000, "π;")
INFINITE = ("9**9**9**9", "1/(x-x)", "log(-1-x**2)", "x**0", "exp(x**9)", "1e308*x*x", "1/x")


def test_a_refused_formula_is_explained_and_the_picture_stays(page):
    part = show(page, 1)
    edit = page.findChild(QLineEdit, "functionEdit")
    before = part.slope_figure.text()
    for formula in REFUSED:
        edit.setText(formula)
        assert part.form.problem("formula")
        assert part.slope_figure.text() == before
        assert edit.text() == formula  # what is typed does not vanish
    edit.setText("x**2")
    assert not part.form.problem("formula")


def test_functions_without_finite_values_do_no_harm(page, window):
    derivative, laboratory, field = page.parts[1:4]
    laboratory.sources.choose("function")
    for formula in INFINITE:
        show(page, 1)
        derivative.function_edit.setText(formula)
        steps(window, 2)
        derivative.h_slider.setValue(160)
        show(page, 3)
        field.type_formula(formula)
        window.grab()
        show(page, 2)
        window.grab()
        derivative.h_slider.setValue(0)
        show(page, 1)
        derivative.point_spin.setValue(0.0)
        window.grab()
        derivative.point_spin.setValue(5.0)
    assert laboratory.error_plot.heading.text()


def test_run_takes_h_down_to_the_end(window, page, qtbot):
    part = show(page, 1)
    slider = page.findChild(QSlider, "hSlider")
    slider.setValue(150)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: not window.transport.action_run.isChecked(), timeout=10_000)
    assert slider.value() == 160
    assert part.problem.h == pytest.approx(1e-16)


def test_dragging_the_point_moves_the_spin(page):
    part = show(page, 1)
    part.secant_plot._point.setPos(8.0, 3.0)
    assert page.findChild(QDoubleSpinBox, "pointSpin").value() == pytest.approx(8)


def test_the_laboratory_shows_the_slider_s_h(page):
    part = show(page, 2)
    page.findChild(QSlider, "hSlider").setValue(52)
    assert number(part.h_figure.text()) == pytest.approx(6.3e-6, rel=0.01)
    assert number(part.error_figure.text()) < 1e-9
    part.error_plot._h.setValue(-3.0)
    assert page.findChild(QSlider, "hSlider").value() == 30


def test_the_laboratory_follows_the_typed_function(page):
    part = show(page, 2)
    part.sources.choose("function")
    page.findChild(QLineEdit, "functionEdit").setText("exp(x)")
    assert "exp(x)" in part.error_plot.heading.text()


def test_the_laboratory_takes_a_weight_of_the_network(page, qtbot):
    part = show(page, 2)
    part.sources.choose("weight")
    qtbot.waitUntil(lambda: "W1[" in part.error_plot.heading.text(), timeout=ANSWER_MS)
    curve = part._laboratory.curve("central", "float64")
    assert curve.errors[curve.best] < 1e-9
    assert number(part.best_figure.text()) < 0.1


def test_curves_can_be_hidden(page):
    part = show(page, 2)
    part.boxes["forward", "float32"].setChecked(False)
    assert not part.error_plot._curves["forward", "float32"].isVisible()
    assert part.error_plot._curves["central", "float64"].isVisible()


def test_the_field_gives_the_books_gradient(page):
    part = show(page, 3)
    part.x_spin.setValue(3.0)
    part.y_spin.setValue(4.0)
    figures = (part.value_figure, part.dx_figure, part.dy_figure, part.length_figure)
    assert [number(figure.text()) for figure in figures] == [25, 6, 8, 10]


def test_a_typed_field_replaces_the_chosen_one(page, qtbot):
    part = show(page, 3)
    part.formula_edit.clear()
    qtbot.keyClicks(part.formula_edit, "x*y")
    assert part.surfaces.key() == "typed"
    part.x_spin.setValue(2.0)
    part.y_spin.setValue(5.0)
    assert number(part.dx_figure.text()) == 5
    part.type_formula("x*")
    assert part.form.problem("formula")
    part.surfaces.choose("saddle")
    assert not part.form.problem("formula")
    assert part.formula_edit.text() == "x**2 - y**2"


def test_finer_arrows_are_more(page):
    part = show(page, 3)
    before = len(part.field_view._field.x)
    part.density.setValue(30)
    assert len(part.field_view._field.x) > 2 * before


def test_entries_fill_the_picture_one_by_one(window, page):
    part = show(page, 4)
    steps(window, 5)
    work = part._work
    assert work.taken == 5
    assert part.passes_figure.text() == "10"
    np.testing.assert_allclose(work.numerical[:5], work.exact[:5], atol=1e-7)
    assert "W1[4, 0]" in part.words.text()


def test_all_at_once_fills_the_whole_picture(page, qtbot):
    part = show(page, 4)
    qtbot.mouseClick(part.at_once, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part._work.complete, timeout=ANSWER_MS)
    np.testing.assert_allclose(part._work.numerical, part._work.exact, atol=1e-7)
    assert part.all_figure.text() == "79,520"  # 2 · 39,760 parameters
    part.unit.setValue(7)  # the others are known as well now
    assert part._work.complete
    qtbot.waitUntil(part.at_once.isEnabled, timeout=ANSWER_MS)


def test_run_fills_the_picture_and_can_be_paused(window, page, qtbot):
    part = show(page, 4)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: part._work.taken > 20, timeout=ANSWER_MS)
    window.transport.action_run.trigger()
    taken = part._work.taken
    assert not page.player.running
    assert taken < 784
    assert part._work.taken == taken


def test_a_pixel_under_the_pointer_is_told_in_numbers(page, qtbot, window):
    part = show(page, 4)
    QApplication.processEvents()  # the pictures have their places after the first layout
    body = part.pictures.exact._body()
    cell = body.height() / 28
    in_row_14 = QPoint(round(body.center().x()), round(body.top() + 14.5 * cell))
    qtbot.mouseMove(part.pictures.exact, in_row_14)
    qtbot.waitUntil(lambda: "row 14" in part.words.text(), timeout=ANSWER_MS)


def test_the_engine_passes_its_gradient_check(page, qtbot):
    part = show(page, 5)
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    assert part.passed_figure.text() == "4 / 4"
    assert [part.table.item(row, 0).text() for row in range(4)] == ["W1", "b1", "W2", "b2"]
    assert [part.table.item(row, 1).text() for row in range(4)] == ["39,200", "50", "500", "10"]


def test_every_bug_can_be_switched_on_and_off(page, qtbot):
    part = show(page, 5)
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    museum = page.findChild(QListWidget, "museumList")
    for row, exhibit in enumerate(EXHIBITS, start=1):
        museum.setCurrentRow(row)
        assert part.exhibit_view.isVisible()
        assert part.exhibit_view.wrong_numbers.text() == exhibit.demonstrate().wrong
    museum.setCurrentRow(0)
    assert part.exhibit_view.isHidden()
    assert part.passed_figure.text() == "4 / 4"


def test_a_bug_fails_its_check_in_the_table(page, qtbot):
    part = show(page, 5)
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    page.findChild(QListWidget, "museumList").setCurrentRow(7)  # the forgotten bias gradient
    assert part.passed_figure.text() == "2 / 4"
    assert "failed" in part.table.item(1, 4).text()
    assert "never computed" in part.table.item(1, 5).text()


def test_run_checks_once_more(window, page, qtbot):
    part = show(page, 5)
    qtbot.waitUntil(lambda: part.can_step, timeout=ANSWER_MS)
    part.table.setRowCount(0)
    window.transport.action_run.trigger()
    qtbot.waitUntil(lambda: part.table.rowCount() == 4, timeout=ANSWER_MS)
    assert not window.transport.action_run.isChecked()


def test_the_network_as_it_is_now_is_a_trained_one(window, page, qtbot):
    part = show(page, 4)
    window.session.step()
    qtbot.waitUntil(lambda: window.session.run.iteration == 1, timeout=ANSWER_MS)
    qtbot.mouseClick(part.findChild(QWidget, "pictureSampleButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "after step 1," in part.source.text(), timeout=ANSWER_MS)


def test_a_hidden_page_stands_still(window, page):
    show(page, 0)
    window.transport.action_run.trigger()
    assert page.player.running
    window.show_page("training")
    assert not page.player.running


def test_the_field_and_nothing_else_cannot_run(window, page):
    for number_of_tab in range(6):
        show(page, number_of_tab)
        assert window.transport.action_run.isEnabled() == (number_of_tab != 3)


def test_closing_in_the_middle_of_work_leaves_nothing(window, page):
    show(page, 2).sources.choose("weight")
    show(page, 4)
    page.parts[4].at_once.click()
    page.parts[5].step()
    window.transport.action_run.trigger()
    window.close()


def test_parameters_survive_a_restart(window, page):
    show(page, 1)
    page.findChild(QLineEdit, "functionEdit").setText("x**3")
    page.findChild(QDoubleSpinBox, "pointSpin").setValue(2.0)
    page.parts[3].type_formula("x*y")
    page.parts[4].unit.setValue(9)
    other = GradientPage(window._context)
    assert other.part.key == "derivative"
    assert other.parts[1].function_edit.text() == "x**3"
    assert other.parts[1].point_spin.value() == 2
    assert other.parts[3].formula_edit.text() == "x*y"
    assert other.parts[4].unit.value() == 9


def test_defaults_come_back(window, page):
    first = [part.state() for part in page.parts]
    page.findChild(QLineEdit, "functionEdit").setText("x**3")
    page.findChild(QSlider, "hSlider").setValue(77)
    page.parts[0].learning_rate.setValue(2.0)
    page.parts[2].sources.choose("weight")
    page.parts[2].boxes["central", "float32"].setChecked(False)
    page.parts[3].type_formula("x*y")
    page.parts[3].density.setValue(30)
    page.parts[4].unit.setValue(9)
    page.parts[5].bugs.setCurrentRow(3)
    window.restore_defaults()
    assert [part.state() for part in page.parts] == first


SPOILED = (
    "text",
    {"tab": 3, "derivative": {"formula": "import os", "point": "far", "position": None}},
    {"tab": "nowhere", "field": {"surface": "gone", "point": [1], "density": "x"}},
    {"check": {"bug": "unknown"}, "picture": {"unit": -5}, "laboratory": {"hidden": 4}},
    {"simple_net": [], "derivative": {"point": float("inf"), "position": 10**9, "kind": 1}},
    {"field": {"surface": "typed", "formula": "x*"}, "laboratory": {"source": []}},
)


def test_spoiled_settings_fall_back(window, page):
    for spoiled in SPOILED:
        window._context.settings.set("gradient", spoiled)
        other = GradientPage(window._context)
        assert other.part.key == "simple_net"
        assert other.parts[1].problem.expression.text == "0.01*x**2 + 0.1*x"
        assert other.parts[1].function_edit.text() == "0.01*x**2 + 0.1*x"
        assert other.parts[3].formula_edit.text() == "x**2 + y**2"
        assert other.parts[4].unit.value() == 0


def test_themes_and_sizes_change_in_place(window, page):
    theme = window._context.theme
    theme.use("dark", 1.15)
    for number_of_tab in range(6):
        show(page, number_of_tab)
        window.grab()
    theme.use("light", 1.0)
