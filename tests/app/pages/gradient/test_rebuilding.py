"""The Gradient page comes back as it was when its window is built again."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.pages.gradient.page import GradientPage
from app.pages.gradient.state import TABS
from app.widgets.plots import Plot
from app.window.main_window import MainWindow
from tests.thoroughness import briefly

ANSWER_MS = 20_000


@pytest.fixture
def window(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window("--page", "gradient")
    qtbot.waitUntil(lambda: page_of(window).sample is not None, timeout=ANSWER_MS)
    return window


def page_of(window: MainWindow) -> GradientPage:
    assert isinstance(window.page, GradientPage)
    return window.page


def field(window: MainWindow, name: str) -> Any:
    return window.page.findChild(QWidget, name)


def show(window: MainWindow, tab: str) -> Any:
    field(window, "gradientTabs").choose(tab)
    return page_of(window).part


def rebuilt(window: MainWindow) -> MainWindow:
    """Its successor, with the same state."""
    state = page_of(window).state
    successor = rebuild_window(window)
    assert page_of(successor).state == state
    return successor


@pytest.mark.thorough
def test_the_tab_in_front_stays(window: MainWindow) -> None:
    for tab in TABS:
        show(window, tab)
        window = rebuilt(window)
        assert field(window, "gradientTabs").key() == tab
        assert page_of(window).part.isVisible(), tab


@pytest.mark.thorough
def test_a_descent_of_the_small_network_goes_on_where_it_was(window: MainWindow) -> None:
    part = show(window, "simple_net")
    field(window, "drawWeightsButton").click()
    for _ in range(10):
        window.transport.action_step.trigger()
    loss, words = part.loss_readout.text(), part.words.text()
    successor = rebuilt(window)
    part = page_of(successor).part
    assert (part.loss_readout.text(), part.words.text()) == (loss, words)
    assert part.steps_readout.text() == "1"
    successor.transport.action_step_back.trigger()
    assert page_of(successor).state.simple_net.entries == 2


@pytest.mark.thorough
def test_the_speed_stays(window: MainWindow) -> None:
    window.transport.speed_slider.setValue(20)
    assert rebuilt(window).transport.speed_slider.value() == 20


@pytest.mark.thorough
def test_function_point_and_h_are_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    show(window, "derivative")
    edit = field(window, "functionEdit")
    edit.selectAll()
    qtbot.keyClicks(edit, "x**3")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    field(window, "pointSpin").setValue(2.0)
    field(window, "hSlider").setValue(10)
    successor = rebuilt(window)
    assert field(successor, "functionEdit").text() == "x**3"
    assert field(successor, "pointSpin").value() == 2
    assert field(successor, "hSlider").value() == 10
    assert page_of(successor).part.slope_readout.text() == "12.01"  # 3x² + h²


def turn_wheel(plot: Plot) -> None:
    """Zoom in by one notch in the middle of a plot."""
    position = QPointF(plot.rect().center())
    QApplication.sendEvent(
        plot.viewport(),
        QWheelEvent(
            position,
            QPointF(plot.mapToGlobal(position.toPoint())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


PLOTS = {
    "simple_net": lambda part: part.plot,
    "derivative": lambda part: part.secant_plot.plot,
    "laboratory": lambda part: part.error_plot.plot,
    "field": lambda part: part.field_view,
}


@pytest.mark.thorough
@briefly("tab", quick=["derivative", "field"], thorough=PLOTS)
def test_a_zoom_stays_until_a_double_click(window: MainWindow, qtbot: QtBot, tab: str) -> None:
    plot = PLOTS[tab](show(window, tab))
    QApplication.processEvents()  # its layout comes to rest: one unit is as long on both axes
    whole = visible(plot)
    turn_wheel(plot)
    zoomed = visible(plot)
    assert zoomed[0] > whole[0]
    assert getattr(page_of(window).state, tab).zoom == pytest.approx(zoomed)
    successor = rebuilt(window)
    plot = PLOTS[tab](page_of(successor).part)
    qtbot.waitUntil(lambda: visible(plot) == pytest.approx(zoomed), timeout=ANSWER_MS)
    qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton)
    assert visible(plot) == pytest.approx(whole)
    assert getattr(page_of(successor).state, tab).zoom is None


def visible(plot: Plot) -> tuple[float, ...]:
    (left, right), (bottom, top) = plot.getViewBox().viewRange()
    return left, right, bottom, top


@pytest.mark.thorough
def test_another_function_is_seen_whole(window: MainWindow) -> None:
    part = show(window, "derivative")
    turn_wheel(part.secant_plot.plot)
    field(window, "formulaCombo").choose("sin(x)")
    assert page_of(window).state.derivative.zoom is None
    assert visible(part.secant_plot.plot)[:2] == (-7, 7)


@pytest.mark.thorough
def test_what_was_measured_of_the_network_is_shown_again_at_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    field(window, "hiddenUnitSpin").setValue(3)
    part = show(window, "picture")
    field(window, "allAtOnceButton").click()
    qtbot.waitUntil(lambda: part.work.complete, timeout=ANSWER_MS)
    show(window, "laboratory")
    field(window, "errorSourceCombo").choose("weight")
    laboratory = page_of(window).parts["laboratory"]
    qtbot.waitUntil(lambda: "W1[" in laboratory.error_plot.heading.text(), timeout=ANSWER_MS)
    heading = laboratory.error_plot.heading.text()
    check = show(window, "check")
    qtbot.waitUntil(lambda: check.table.rowCount() == 4, timeout=ANSWER_MS)
    numerical = part.work.numerical.copy()
    successor = rebuilt(window)
    parts = page_of(successor).parts
    show(successor, "laboratory")
    assert parts["picture"].work.unit == 3
    assert (parts["picture"].work.numerical == numerical).all()
    assert parts["laboratory"].error_plot.heading.text() == heading
    assert parts["check"].table.rowCount() == 4


@pytest.mark.thorough
def test_training_goes_on_while_the_window_is_rebuilt_again_and_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    show(window, "picture")
    for _ in range(3):
        window.transport.action_step.trigger()
    session = window.session
    run = session.run
    session.start()
    for tab in ("check", "picture", "laboratory"):
        show(window, tab)
        window = rebuilt(window)
        reached = run.iteration
        qtbot.waitUntil(lambda reached=reached: run.iteration > reached, timeout=ANSWER_MS)
    assert session.run is run
    assert page_of(window).state.picture.taken == 3
    session.pause()


@pytest.mark.thorough
def test_a_run_that_began_without_the_page_is_the_one_that_is_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    sample = page_of(window).sample
    window.show_page("training")
    successor = rebuild_window(window)
    successor.session.reset()
    successor.show_page("gradient")
    qtbot.waitUntil(lambda: page_of(successor).sample is not None, timeout=ANSWER_MS)
    assert page_of(successor).sample is not sample


@pytest.mark.thorough
def test_tabs_that_are_taken_apart_choose_no_other(window: MainWindow) -> None:
    show(window, "check")
    model = window.lab.model("gradient", page_of(window).state)
    changes: list[Any] = []
    model.changed.connect(lambda now, _: changes.append(now))
    rebuild_window(window)
    assert not [state for state in changes if state.tab != "check"]
