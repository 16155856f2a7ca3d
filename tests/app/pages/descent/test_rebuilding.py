"""The Descent page comes back as it was when its window is built again."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.descent.page import DescentPage
from app.pages.descent.views.race_table import NAME
from app.window.main_window import MainWindow
from nncore import OPTIMIZERS
from tests.app.drawn import series

from .test_descent_page import at, click_map, go_to, learning_rate, state

ROWS = list(OPTIMIZERS)


def page_of(window: MainWindow) -> DescentPage:
    assert isinstance(window.page, DescentPage)
    return window.page


def field(page: DescentPage, name: str) -> Any:
    return page.findChild(QWidget, name)


def rebuilt(page: DescentPage) -> DescentPage:
    """Its successor, with the same state."""
    state = page.state
    successor = page_of(rebuild_window(page.window()))
    assert successor.state == state
    return successor


def wheel(page: DescentPage, point: QPoint, angle: int) -> None:
    viewport = page.stage.picture.map.viewport()
    event = QWheelEvent(
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


@pytest.fixture
def handled(page: DescentPage, qtbot: QtBot) -> Iterator[DescentPage]:
    """The page after a user's hand has been everywhere on it."""
    page.surface_controls.surface.choose("himmelblau")
    page.table.item(ROWS.index("rmsprop"), NAME).setCheckState(Qt.CheckState.Checked)
    page.table.setCurrentCell(ROWS.index("momentum"), NAME)
    learning_rate(page).setValue(0.002)
    field(page, "momentumSpin").setValue(0.8)
    field(page, "descentStepsSpin").setValue(80)
    field(page, "descentGradientCombo").choose("exact")
    field(page, "descentNoiseSpin").setValue(0.25)
    click_map(qtbot, page, 3.0, -4.0)
    for box in ("arrowsBox", "fieldBox", "descentLogBox"):
        qtbot.mouseClick(field(page, box), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    wheel(page, at(page, 1.0, 1.0), 240)
    page.window().transport.speed_slider.setValue(80)
    go_to(qtbot, page, 33)
    return page


@pytest.mark.thorough
def test_all_that_a_hand_has_chosen_comes_back(handled: DescentPage, qtbot: QtBot):
    before = handled.state
    assert before.race.surface == "himmelblau"
    assert (before.arrows, before.downhill, before.log) == (False, True, True)
    assert (before.index, before.speed) == (33, 80)
    assert before.zoom is not None
    page = rebuilt(handled)
    assert page.state == before
    assert page.player.index == 33
    assert page.stage.step_label.text() == "step 33 of 80"
    assert state(page, "rmsprop") == "step 33"
    assert learning_rate(page).value() == 0.002
    assert field(page, "momentumSpin").value() == 0.8
    assert page.stage.picture.map.visible_range[0] == pytest.approx(before.zoom[:2])
    assert page.window().transport.speed_slider.value() == 80
    assert page.stage.picture.field_box.isChecked()
    assert not page.stage.picture.arrows_box.isChecked()


@pytest.mark.thorough
def test_a_formula_typed_comes_back_with_those_before_it(page: DescentPage, qtbot: QtBot):
    edit = field(page, "expressionEdit")
    for text in ("x*y", "x**2 + y**4"):
        edit.selectAll()
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    field(page, "xMaxSpin").setValue(3)
    successor = rebuilt(page)
    assert successor.state.recent == ("x**2 + y**4", "x*y")
    assert field(successor, "expressionEdit").text() == "x**2 + y**4"
    assert field(successor, "xMaxSpin").value() == 3
    assert field(successor, "xMaxSpin").isVisible()


@pytest.mark.thorough
def test_a_race_that_runs_rests_where_it_was(page: DescentPage, qtbot: QtBot):
    page.player.run()
    qtbot.waitUntil(lambda: page.player.index >= 3)
    successor = rebuilt(page)
    assert not successor.player.running
    assert successor.player.index == successor.state.index >= 3


@pytest.mark.thorough
def test_a_race_known_to_its_end_is_not_run_again(page: DescentPage, qtbot: QtBot):
    field(page, "descentStepsSpin").setValue(600)
    field(page, "descentNoiseSpin").setValue(1.0)  # so that nobody comes to rest
    go_to(qtbot, page, 150)
    race = page.player.race
    successor = rebuilt(page)
    assert successor.player.race is race
    assert successor.player.index == 150


@pytest.mark.thorough
def test_basins_that_were_found_are_shown_at_once(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("double_well")
    with qtbot.waitSignal(page.stage.picture.basins.found, timeout=20_000):
        field(page, "basinsBox").setChecked(True)
    successor = rebuilt(page)
    assert field(successor, "basinsBox").isChecked()
    assert successor.stage.picture.basins.image.isVisible()


@pytest.mark.thorough
def test_a_question_comes_back_with_its_answer(page: DescentPage, qtbot: QtBot):
    page.update_state(predicts="next")
    click_map(qtbot, page, 0.0, 0.0)
    asking = page.window().asking
    asking.bar.view.answer_button.click()
    said = asking.bar.view.outcome.text()
    assert "it is (−6.33, −1.80)" in said
    successor = rebuilt(page)
    assert successor.window().asking.bar.view.outcome.text() == said
    assert successor.window().transport.action_run.isEnabled()
    assert len(series(successor.stage.picture.map, "what came").getData()[0]) == 1


@pytest.mark.thorough
def test_a_3d_view_comes_back_and_is_not_made_before_it_is_seen(page: DescentPage, qtbot: QtBot):
    field(page, "descentViewCombo").choose("solid")
    page.window().show_page("training")
    window = rebuild_window(page.window())
    window.show_page("descent")
    successor = page_of(window)
    assert successor.stage.picture.surface_view.scene is None
    assert successor.stage.picture.surface_view.isVisible()
    assert not successor.stage.picture.map.isVisible()


@pytest.mark.thorough
def test_training_goes_on_while_the_page_is_built_again(page: DescentPage, qtbot: QtBot):
    session = page.session
    session.start()
    qtbot.waitUntil(lambda: session.run.iteration > 0, timeout=10_000)
    run, there = session.run, session.run.iteration
    successor = rebuilt(page)
    assert successor.session.run is run
    qtbot.waitUntil(lambda: run.iteration > there, timeout=10_000)


@pytest.mark.thorough
def test_a_state_that_is_set_is_shown(page: DescentPage, qtbot: QtBot, handled: DescentPage):
    state = handled.state
    page.window().lab.restore_defaults()
    assert page.state != state
    assert page.player.index == 0
    page.state = state
    qtbot.waitUntil(lambda: page.player.index == 33)
    assert page.state == state
    assert learning_rate(page).value() == 0.002
    assert page.table.currentRow() == ROWS.index("momentum")
