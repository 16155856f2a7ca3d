import re
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGraphicsItem,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.pages.descent.state import DescentState
from app.pages.descent.views.contour_view import FINE
from app.pages.descent.views.race_table import DISTANCE, HEIGHT, STATE
from app.widgets.key_combo import KeyCombo
from app.widgets.reading_order import next_to_read
from app.window.main_window import MainWindow
from nncore import OPTIMIZERS, SURFACES
from tests.in_turn import in_turn
from tests.threads import running_threads

from .dragging import drag

ROWS = list(OPTIMIZERS)


def use(page: DescentPage, preset: str) -> None:
    page.presets.choose(preset)
    page.presets.activated.emit(page.presets.currentIndex())


def at(page: DescentPage, x: float, y: float) -> QPoint:
    """Pixel of the map where (x, y) is."""
    chart = page.stage.picture.map
    return chart.mapFromScene(chart.getViewBox().mapViewToScene(QPointF(x, y)))


def click_map(qtbot: QtBot, page: DescentPage, x: float, y: float) -> None:
    viewport = page.stage.picture.map.viewport()
    qtbot.mouseMove(viewport, at(page, x, y))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(page, x, y))


def learning_rate(page: DescentPage) -> QDoubleSpinBox:
    (spin,) = page.findChildren(QDoubleSpinBox, "descentLearningRateSpin")
    return spin


def cell(page: DescentPage, key: str, column: int) -> str:
    return page.table.item(ROWS.index(key), column).text()


def state(page: DescentPage, key: str) -> str:
    """What became of an optimizer, in full; its cell says it as far as there is room."""
    return page.table.item(ROWS.index(key), STATE).toolTip()


def go_to(qtbot: QtBot, page: DescentPage, index: int) -> None:
    page.player.seek(index)
    # A few steps are made in each frame, which on a busy machine comes seldom.
    qtbot.waitUntil(lambda: page.player.index == index or page.player.at_end, timeout=20_000)


def test_named_widgets_exist(window: MainWindow):
    named: dict[str, type[QWidget]] = {
        "descentPage": QWidget,
        "surfaceCombo": QComboBox,
        "expressionEdit": QLineEdit,
        "descentOptimizers": QWidget,
        "startXSpin": QDoubleSpinBox,
        "startYSpin": QDoubleSpinBox,
        "descentLearningRateSpin": QDoubleSpinBox,
        "contourView": QWidget,
        "surfaceView": QWidget,
        "descentPlot": QWidget,
        "stepInspector": QWidget,
    }
    missing = [name for name, kind in named.items() if window.findChild(kind, name) is None]
    assert missing == []


def test_at_first_start_four_balls_lie_in_the_books_ravine(page: DescentPage):
    assert page.state.race.surface == "ravine"
    assert list(page.player.race.trajectories) == ["sgd", "momentum", "adagrad", "adam"]
    assert cell(page, "sgd", HEIGHT) == "6.45"  # 49/20 + 4
    assert page.readouts.value.text() == "6.4500"


def test_a_step_of_the_books_descent_shows_the_books_numbers(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    page.player.step()
    assert page.readouts.place.text() == "−2.4000, 3.2000"
    assert page.readouts.value.text() == "16.0000"  # 5.76 + 10.24
    assert page.readouts.distance.text() == "4.0000"
    assert page.readouts.angle.text() == "0.0°"
    assert state(page, "sgd") == "step 1"


def test_twenty_steps_end_near_the_minimum(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    go_to(qtbot, page, 20)
    assert page.player.at_end
    assert float(cell(page, "sgd", DISTANCE)) == pytest.approx(5 * 0.8**20, rel=1e-2)
    assert state(page, "sgd") == "done: 20 steps"


def test_a_learning_rate_of_10_leaves_the_map(page: DescentPage, qtbot: QtBot):
    use(page, "too_large")
    go_to(qtbot, page, 20)
    assert state(page, "sgd") == "left at step 3"
    assert page.readouts.place.text() == "20,577, −27,436"  # −3 and 4 times (1 − 2·10)³


def test_stepping_back_shows_the_step_before(page: DescentPage):
    page.player.step()
    page.player.step()
    there = page.readouts.place.text()
    page.player.step()
    page.player.step_back()
    assert page.readouts.place.text() == there


def test_running_ends_by_itself_and_run_again_begins_anew(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    use(page, "book_descent")
    page.player.speed_position = 100
    window.transport.action_run.trigger()
    assert window.transport.action_run.isChecked()
    qtbot.waitUntil(lambda: not page.player.running, timeout=5000)
    assert page.player.index == 20
    assert not window.transport.action_run.isChecked()
    window.transport.action_run.trigger()
    assert page.player.index < 20
    page.player.pause()


@in_turn(("position", "rate"), [(0, 1.0), (50, 10.0), (100, 100.0)])
def test_speed_goes_from_a_tenth_to_ten_times(page: DescentPage, position: int, rate: float):
    page.player.speed_position = position
    assert page.player.rate == pytest.approx(rate)


def test_the_slider_goes_to_any_step(page: DescentPage, qtbot: QtBot):
    page.stage.slider.setValue(37)
    qtbot.waitUntil(lambda: page.player.index == 37)
    assert page.stage.step_label.text() == "step 37 of 60"


def test_a_pause_between_two_steps_ends_at_the_next(page: DescentPage, qtbot: QtBot):
    page.player.run()
    qtbot.waitUntil(lambda: page.player.fraction > 0)
    page.player.pause()
    assert page.player.fraction == 0


def test_a_click_on_the_map_is_the_new_start(page: DescentPage, qtbot: QtBot):
    click_map(qtbot, page, 3.0, -2.0)
    assert page.state.race.start == pytest.approx((3.0, -2.0), abs=0.1)
    assert page.findChild(QDoubleSpinBox, "startXSpin").value() == page.state.race.start[0]
    assert page.readouts.distance.text() == f"{np.hypot(*page.state.race.start):.4f}"


def test_a_double_click_shows_the_whole_and_moves_no_start(page: DescentPage, qtbot: QtBot):
    start = page.state.race.start
    page.stage.picture.map.getViewBox().setRange(xRange=(0, 1), yRange=(0, 1))
    page.stage.picture.map.user_zoomed = True
    viewport = page.stage.picture.map.viewport()
    qtbot.mouseMove(viewport, at(page, 0.5, 0.5))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(page, 0.5, 0.5))
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at(page, 0.5, 0.5))
    assert page.state.race.start == start
    assert page.stage.picture.seen_width >= 20


@pytest.mark.thorough
def test_a_dragged_start_keeps_the_step_and_moves_the_whole_way(page: DescentPage, qtbot: QtBot):
    go_to(qtbot, page, 10)
    page.stage.picture.map.start_dragged.emit(-6.0, 3.0)
    qtbot.waitUntil(lambda: not page.player.busy)
    assert page.player.index == 10
    # along y the ravine is y²: 0.95 · 2y is taken from y each step
    y = page.player.race.trajectories["sgd"].at(10).position[1]
    assert y == pytest.approx(3.0 * (1 - 1.9) ** 10, rel=1e-4)


def test_the_ring_of_the_start_can_be_dragged_with_the_mouse(page: DescentPage):
    drag(page.stage.picture.map, at(page, *page.state.race.start), at(page, 4.0, 3.0))
    assert page.state.race.start == pytest.approx((4.0, 3.0), abs=0.3)
    assert page.player.race.trajectories["sgd"].at(0).position == page.state.race.start


def test_restored_defaults_are_those_of_the_first_start(window: MainWindow, page: DescentPage):
    use(page, "all_on_rosenbrock")
    window.lab.restore_defaults()
    assert page.state == DescentState()


def test_ticking_an_optimizer_lets_it_race(page: DescentPage):
    item = page.table.item(ROWS.index("rmsprop"), 0)
    item.setCheckState(Qt.CheckState.Checked)
    assert "rmsprop" in page.player.race.trajectories
    item.setCheckState(Qt.CheckState.Unchecked)
    assert "rmsprop" not in page.player.race.trajectories


def test_nobody_racing_leaves_nothing_to_run(window: MainWindow, page: DescentPage):
    for key in ("sgd", "momentum", "adagrad", "adam"):
        page.table.item(ROWS.index(key), 0).setCheckState(Qt.CheckState.Unchecked)
    assert not window.transport.action_run.isEnabled()
    assert page.readouts.value.text() == "–"


def test_the_chosen_row_has_its_own_learning_rate_and_constants(page: DescentPage):
    page.table.setCurrentCell(ROWS.index("momentum"), 0)
    assert learning_rate(page).value() == 0.1
    learning_rate(page).setValue(0.02)
    page.findChild(QDoubleSpinBox, "momentumSpin").setValue(0.5)
    optimizer = page.state.race.racer("momentum").make_optimizer()
    assert (optimizer.lr, optimizer.momentum) == (0.02, 0.5)
    assert page.state.race.racer("sgd").learning_rate == 0.95
    page.table.setCurrentCell(ROWS.index("sgd"), 0)
    assert page.findChild(QDoubleSpinBox, "momentumSpin") is None
    assert learning_rate(page).value() == 0.95


def test_another_learning_rate_changes_the_way_at_once(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    go_to(qtbot, page, 4)
    learning_rate(page).setValue(0.25)
    # each step halves both
    qtbot.waitUntil(lambda: page.readouts.place.text() == "−0.1875, 0.2500")
    assert page.player.index == 4


@in_turn(
    ("rate", "words"),
    [
        (0.4, "SGD converges."),
        (0.7, "SGD oscillates, and converges."),
        (1.2, "SGD diverges."),
    ],
)
def test_the_gauge_says_what_theory_says(page: DescentPage, rate: float, words: str):
    use(page, "book_descent")  # the curvature of x² + y² is 2, the limit 1
    learning_rate(page).setValue(rate)
    assert page.optimizer_controls.gauge.limit.text() == "limit here 2/λmax = 1"
    assert page.optimizer_controls.gauge.verdict.text() == words


def test_the_inspector_shows_the_equation_with_its_numbers(page: DescentPage):
    use(page, "book_descent")
    assert "x ← −3 − 0.1 · (−6) = <b>−2.4</b>" in page.inspector.text.text()
    assert "y ← 4 − 0.1 · 8 = <b>3.2</b>" in page.inspector.text.text()


def test_the_update_is_an_arrow_from_here_to_the_next_step(page: DescentPage):
    use(page, "book_descent")
    arrow = page.stage.picture.arrows.update
    assert arrow.tails.tolist() == [[-3.0, 4.0]]
    assert arrow.tips[0] == pytest.approx((-2.4, 3.2))
    page.stage.picture.arrows_box.setChecked(False)
    assert len(arrow.tails) == 0


def test_a_curve_ends_at_the_step_that_is_shown(page: DescentPage, qtbot: QtBot):
    use(page, "book_descent")
    go_to(qtbot, page, 3)
    steps, heights = page.heights.curves["sgd"].getData()
    assert steps.tolist() == [0, 1, 2, 3]
    assert heights == pytest.approx([25 * 0.64**k for k in range(4)])


def test_a_logarithmic_plot_shows_how_far_above_the_minimum(page: DescentPage, qtbot: QtBot):
    page.surface_controls.surface.choose("styblinski_tang")
    page.heights.log_box.setChecked(True)
    go_to(qtbot, page, 5)
    surface = SURFACES["styblinski_tang"]
    lowest = float(surface.value(-2.903534028, -2.903534028))
    start = float(surface.value(*surface.start))
    _, heights = page.heights.curves["sgd"].getData()
    assert heights[0] == pytest.approx(np.log10(start - lowest))


@pytest.mark.thorough
def test_every_surface_can_be_chosen_and_run(page: DescentPage, qtbot: QtBot):
    for key in SURFACES:
        page.surface_controls.surface.choose(key)
        go_to(qtbot, page, 20)
        assert page.state.race.surface == key
        assert np.isfinite(float(cell(page, "sgd", HEIGHT).replace("−", "-"))), key


def test_numbers_under_the_pointer(page: DescentPage):
    page.stage.picture.map.hovered.emit((2.0, 3.0))
    assert page.stage.readout.text() == "x 2   y 3   f 9.2"  # 4/20 + 9
    page.stage.picture.map.hovered.emit(None)
    assert page.stage.readout.text() == ""


def test_the_page_is_quiet_when_hidden_and_goes_on_when_shown(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    page.player.run()
    window.show_page("training")
    index = page.player.index
    assert not any(timer.isActive() for timer in page.player.findChildren(QTimer))
    window.show_page("descent")
    qtbot.waitUntil(lambda: page.player.index > index)
    page.player.pause()


def test_the_window_can_be_closed_while_everything_works(window: MainWindow, page: DescentPage):
    use(page, "all_on_rosenbrock")
    page.stage.picture.basins_choice.box.setChecked(True)
    page.player.run()
    assert running_threads()
    window.close()
    assert not running_threads()


def test_the_race_is_stored(page: DescentPage):
    page.surface_controls.surface.choose("beale")
    learning_rate(page).setValue(0.0123)
    stored = page.lab.settings.get("descent")
    assert stored["race"]["surface"] == "beale"
    assert stored["race"]["racers"]["sgd"]["learning_rate"] == 0.0123


def test_steps_gradient_and_noise_are_taken_over(page: DescentPage, qtbot: QtBot):
    before = page.state.race
    page.findChild(QSpinBox, "descentStepsSpin").setValue(7)
    page.findChild(KeyCombo, "descentGradientCombo").choose("exact")
    page.findChild(QDoubleSpinBox, "descentNoiseSpin").setValue(0.5)
    assert page.state.race == replace(before, steps=7, gradient="exact", noise=0.5)
    go_to(qtbot, page, 7)
    assert page.player.at_end


def pixels_of(widget: QWidget) -> NDArray[np.int16]:
    """What a widget shows, (height, width * 4), from 0 to 255."""
    image = widget.grab().toImage()
    bits = np.frombuffer(image.constBits(), np.uint8)
    return bits.reshape(image.height(), image.bytesPerLine()).astype(np.int16)


@pytest.mark.thorough
def test_a_map_laid_out_while_hidden_shows_one_map_only(window: MainWindow, qtbot: QtBot):
    window.show_page("training")
    window.resize(1920, 1080)
    window.grab()  # lays out the hidden pages, too
    window.show_page("descent")
    page = window.page
    assert isinstance(page, DescentPage)
    seen = page.stage.picture.map
    qtbot.waitUntil(lambda: seen.contours.map.bands.shape == (FINE, FINE))
    page.player.run()
    go_to(qtbot, page, 3)
    page.player.pause()
    kept = pixels_of(seen)
    seen.contours.lines.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    assert np.abs(kept - pixels_of(seen)).max() <= 2  # blended in another order: rounding


def test_tab_goes_through_the_fields_of_another_optimizer_in_their_order(page: DescentPage):
    page.table.setCurrentCell(ROWS.index("adam"), 0)
    field, names = page.findChild(QWidget, "startYSpin"), []
    while field.objectName() != "descentStepsSpin":
        field = next_to_read(page.window(), field, forward=True)
        if isinstance(field, QDoubleSpinBox):
            names.append(field.objectName())
    assert names == ["descentLearningRateSpin", "beta1Spin", "beta2Spin"]


def test_the_angle_is_that_of_the_gradient_without_its_noise(page: DescentPage):
    use(page, "noisy")
    assert page.state.race.noise == 4.0
    assert page.readouts.angle.text() == "0.0°"  # on x² + y² downhill is at the minimum
    assert re.search(r"\+(&nbsp;|\s)noise", page.inspector.text.text())


def test_a_start_without_a_value_is_called_so(page: DescentPage):
    page.surface_controls.formula.setText("log(x)")
    assert page.state.race.start[0] < 0
    assert "f has no value or no slope at the start" in page.inspector.text.text()
    assert page.optimizer_controls.gauge.verdict.text() == "f has no value where the ball is."
    assert page.readouts.value.text() == cell(page, "sgd", HEIGHT) == "–"


def test_an_edited_formula_keeps_the_learning_rates_and_offers_the_suitable_one(
    page: DescentPage, qtbot: QtBot
):
    rates = [racer.learning_rate for racer in page.state.race.racers]
    offer = page.optimizer_controls.suitable
    page.surface_controls.formula.setText("100*x**2 + y**2")
    assert [racer.learning_rate for racer in page.state.race.racers] == rates
    assert offer.isVisible()
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert learning_rate(page).value() < 2 / 200  # the limit: the largest curvature is 200
    assert not offer.isVisible()
    page.surface_controls.surface.choose("bowl")
    learning_rate(page).setValue(0.01)
    assert not offer.isVisible()  # nobody has edited a formula


def test_boxes_of_the_map_say_why_they_are_locked(page: DescentPage):
    box = page.stage.picture.field_box
    tip = box.toolTip()
    page.update_state(view="solid")
    assert not box.isEnabled()
    assert box.toolTip() == "Drawn on the map, which is not shown."
    page.update_state(view="map")
    assert box.toolTip() == tip != ""
