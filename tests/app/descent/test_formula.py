import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.descent.page import DescentPage
from app.messages import explain
from nncore import ExpressionError, parse_expression


def type_formula(qtbot: QtBot, page: DescentPage, text: str) -> None:
    edit = page.surface_controls.formula.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_a_typed_formula_is_drawn_as_it_is_typed(page: DescentPage, qtbot: QtBot):
    before = page.stage.map.contours.map
    type_formula(qtbot, page, "x0**4 + x1**2")
    assert page.setup.surface.formula == "x0**4 + x1**2"
    assert page.surface_controls.surface.key() == "formula"
    assert page.stage.map.contours.map is not before
    start = page.setup.start
    assert float(page.table.item(0, 1).text()) == pytest.approx(
        start[0] ** 4 + start[1] ** 2, rel=1e-2
    )


@pytest.mark.parametrize(
    "text", ["2x", "x +", "foo(x)", "x ** ", ")", "__import__('os')", "x;y", "sin x"]
)
def test_what_is_no_formula_is_explained_and_the_last_surface_stays(
    page: DescentPage, qtbot: QtBot, text: str
):
    page.surface_controls.formula.edit.setText(text)
    with pytest.raises(ExpressionError) as refusal:
        parse_expression(text)
    assert page.surface_controls.formula.problem.isVisible()
    assert page.surface_controls.formula.problem.text() == f"⚠ {explain(refusal.value)}"
    assert page.setup.surface.key == "ravine"
    assert page.player.can_run


def test_the_problem_goes_when_the_formula_is_right_again(page: DescentPage, qtbot: QtBot):
    page.surface_controls.formula.edit.setText("x +")
    page.surface_controls.formula.edit.setText("x + y")
    assert not page.surface_controls.formula.problem.isVisible()


@pytest.mark.parametrize(
    "text", ["log(x)", "1/x", "exp(exp(x*9))", "0", "1e308*x*10", "sqrt(-1 - x**2)", "x**y"]
)
def test_formulas_without_values_in_places_neither_crash_nor_hang(
    page: DescentPage, qtbot: QtBot, text: str
):
    page.surface_controls.formula.edit.setText(text)
    page.stage.field_box.setChecked(True)
    page.heights.log_box.setChecked(True)
    for _ in range(5):
        page.player.step()
    page.grab()


def test_another_domain_is_taken_over_and_an_empty_one_refused(page: DescentPage, qtbot: QtBot):
    page.surface_controls.formula.edit.setText("x*y")
    page.surface_controls.domain[1].setValue(33)
    assert page.setup.surface.domain[0][1] == 33
    page.surface_controls.domain[1].setValue(-99)
    assert page.surface_controls.formula.problem.isVisible()
    assert page.setup.surface.domain[0][1] == 33


def test_formulas_are_kept_the_last_first(page: DescentPage, qtbot: QtBot):
    for text in ("x + y", "x * y", "x + y"):
        type_formula(qtbot, page, text)
        qtbot.keyClick(page.surface_controls.formula.edit, Qt.Key.Key_Return)
    assert page.surface_controls.formula.recent == ["x + y", "x * y"]
    page.surface_controls.formula.recent_menu.aboutToShow.emit()
    page.surface_controls.formula.recent_menu.actions()[1].trigger()
    assert page.setup.surface.formula == "x * y"
    assert page.settings.get("descent_recent") == ["x + y", "x * y"]


def test_choosing_the_same_surface_again_takes_a_wrong_formula_away(page: DescentPage):
    combo = page.surface_controls.surface
    page.surface_controls.formula.edit.setText("x +")
    combo.activated.emit(combo.currentIndex())
    assert page.surface_controls.formula.text() == "x**2/20 + y**2"
    assert not page.surface_controls.formula.problem.isVisible()
