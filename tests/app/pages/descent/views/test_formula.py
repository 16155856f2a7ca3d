import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from app.messages import explain
from app.pages.descent.page import DescentPage
from nncore import ExpressionError, parse_expression


def type_formula(qtbot: QtBot, page: DescentPage, text: str) -> None:
    edit = page.surface_controls.formula
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_a_typed_formula_is_drawn_after_a_pause_in_typing(page: DescentPage, qtbot: QtBot):
    before = page.stage.picture.map.contours.map
    type_formula(qtbot, page, "x0**4 + x1**2")
    assert page.state.race.surface == "ravine"
    qtbot.waitUntil(lambda: page.state.race.typed.formula == "x0**4 + x1**2")
    assert page.surface_controls.surface.key() == "formula"
    assert page.stage.picture.map.contours.map is not before
    start = page.state.race.start
    assert float(page.table.item(0, 1).text()) == pytest.approx(
        start[0] ** 4 + start[1] ** 2, rel=1e-2
    )


def test_what_is_no_formula_is_explained_and_the_last_surface_stays(page: DescentPage):
    for text in ("2x", "x +", "foo(x)", "x ** ", ")", "__import__('os')", "x;y", "sin x"):
        page.surface_controls.formula.setText(text)
        with pytest.raises(ExpressionError) as refusal:
            parse_expression(text)
        assert page.surface_controls.error_line.isVisible(), text
        assert page.surface_controls.error_line.text() == f"⚠ {explain(refusal.value)}"
        assert page.state.race.surface == "ravine", text
        assert not page.is_valid, text


def test_the_error_goes_when_the_formula_is_right_again(page: DescentPage, qtbot: QtBot):
    page.surface_controls.formula.setText("x +")
    page.surface_controls.formula.setText("x + y")
    assert not page.surface_controls.error_line.isVisible()


@pytest.mark.thorough
def test_formulas_without_values_in_places_neither_crash_nor_hang(page: DescentPage):
    page.stage.picture.field_box.setChecked(True)
    page.heights.log_box.setChecked(True)
    for text in ("log(x)", "1/x", "exp(exp(x*9))", "0", "1e308*x*10", "sqrt(-1 - x**2)", "x**y"):
        page.surface_controls.formula.setText(text)
        for _ in range(5):
            page.player.step()
        page.grab()
        assert page.state.race.typed.formula == text


def test_another_domain_is_taken_over_and_an_empty_one_refused(page: DescentPage, qtbot: QtBot):
    page.surface_controls.formula.setText("x*y")
    end = page.findChild(QDoubleSpinBox, "xMaxSpin")
    end.setValue(33)
    assert page.state.race.typed.x_range == (-10, 33)
    end.setValue(-10)
    form = page.surface_controls.domain_form
    assert form.error_text("x_range") == "x range must begin below its end, got −10 to −10"
    assert page.state.race.typed.x_range == (-10, 33)
    assert not page.is_valid
    end.setValue(5)
    assert page.state.race.typed.x_range == (-10, 5)
    assert page.is_valid


def test_formulas_are_kept_the_last_first(page: DescentPage, qtbot: QtBot):
    for text in ("x + y", "x * y", "x + y"):
        type_formula(qtbot, page, text)
        qtbot.keyClick(page.surface_controls.formula, Qt.Key.Key_Return)
    assert page.state.recent == ("x + y", "x * y")
    menu = page.findChild(QToolButton, "recentFormulas").menu()
    menu.actions()[1].trigger()
    assert page.state.race.typed.formula == "x * y"
    assert page.lab.settings.get("descent")["recent"] == ["x + y", "x * y"]


def test_choosing_the_same_surface_again_takes_a_wrong_formula_away(page: DescentPage):
    combo = page.surface_controls.surface
    page.surface_controls.formula.setText("x +")
    combo.activated.emit(combo.currentIndex())
    assert page.surface_controls.formula.text() == "x**2/20 + y**2"
    assert not page.surface_controls.error_line.isVisible()
