"""Plots without a mouse: the handle, the view, and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.widgets.plots import Plot
from app.window.main_window import MainWindow
from tests.app.drawn import series, upright_line

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def reach(window: MainWindow, widget: QWidget) -> None:
    """Give a widget the focus as Tab does."""
    window.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget


def seen(plot: Plot) -> tuple[float, float, float, float]:
    view = plot.getViewBox().viewRect()
    return view.left(), view.right(), view.top(), view.bottom()


@pytest.fixture
def descent(window: MainWindow) -> DescentPage:
    window.show_page("descent")
    page = window.page
    assert isinstance(page, DescentPage)
    return page


@pytest.fixture
def loss_plot(window: MainWindow) -> Plot:
    plot = window.page.loss_view.plot
    reach(window, plot)
    return plot


def test_plus_shows_four_fifths_around_the_middle_and_home_the_whole(
    loss_plot: Plot, qtbot: QtBot
) -> None:
    left, right, *_ = whole = seen(loss_plot)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Plus)
    closer_left, closer_right, *_ = seen(loss_plot)
    assert closer_right - closer_left == pytest.approx(0.8 * (right - left))
    assert closer_left + closer_right == pytest.approx(left + right)
    assert loss_plot.zoom is not None
    qtbot.keyClick(loss_plot, Qt.Key.Key_Minus)
    assert seen(loss_plot) == pytest.approx(whole)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Home)
    assert loss_plot.zoom is None


def test_control_and_arrows_move_the_view_by_a_twentieth(loss_plot: Plot, qtbot: QtBot) -> None:
    left, right, *_ = seen(loss_plot)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Right, CONTROL)
    assert seen(loss_plot)[0] - left == pytest.approx((right - left) / 20)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Left, CONTROL)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert seen(loss_plot)[0] - left == pytest.approx((right - left) / 200)
    qtbot.keyClick(loss_plot, Qt.Key.Key_Escape)
    assert seen(loss_plot)[0] == pytest.approx(left)


@pytest.mark.thorough
def test_a_plot_that_was_clicked_leaves_the_arrows_to_the_window(
    window: MainWindow, descent: DescentPage, qtbot: QtBot
) -> None:
    window.activateWindow()
    descent.stage.picture.map.setFocus(Qt.FocusReason.MouseFocusReason)
    start = descent.state.race.start
    qtbot.keyClick(descent.stage.picture.map, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: descent.player.index == 1)
    assert descent.state.race.start == start


@pytest.mark.thorough
def test_arrows_move_the_start_on_the_map(
    window: MainWindow, descent: DescentPage, qtbot: QtBot
) -> None:
    plot = descent.stage.picture.map
    reach(window, plot)
    spin = descent.findChild(QDoubleSpinBox, "startXSpin")
    left, right, *_ = seen(plot)
    before = spin.value()
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert spin.value() - before == pytest.approx((right - left) / 20, rel=0.01)
    qtbot.keyClick(plot, Qt.Key.Key_Left, SHIFT)
    assert spin.value() - before == pytest.approx((right - left) * 9 / 200, rel=0.01)
    assert seen(plot)[:2] == pytest.approx((left, right))
    qtbot.keyClick(plot, Qt.Key.Key_Right, CONTROL)
    assert seen(plot)[0] > left


@pytest.mark.thorough
def test_a_guess_is_aimed_at_with_arrows_and_made_with_enter(
    window: MainWindow, descent: DescentPage, qtbot: QtBot
) -> None:
    plot, start = descent.stage.picture.map, descent.state.race.start
    descent.update_state(predicts="next")
    reach(window, plot)
    guesses = []
    plot.clicked.connect(lambda x, y: guesses.append((x, y)))
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    left, right, bottom, top = seen(plot)
    middle = (left + right) / 2, (bottom + top) / 2 + (top - bottom) / 20
    assert guesses == [pytest.approx(middle)]
    assert window.asking.bar.view.editor.value == pytest.approx(middle, abs=0.01)
    assert descent.state.race.start == start


@pytest.mark.thorough
def test_the_point_on_a_curve_stays_on_it_and_moves_along_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("gradient")
    window.page.update_state(tab="derivative")
    part = window.page.findChild(QWidget, "secantPlot")
    plot, spin = part.plot, window.page.findChild(QDoubleSpinBox, "pointSpin")
    reach(window, plot)
    before, (left, right, *_) = spin.value(), seen(plot)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert spin.value() - before == pytest.approx((right - left) / 20, rel=1e-3)
    point = series(plot, "point")
    place = point.pos()
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert point.pos() == place


def test_the_line_of_h_moves_by_a_tenth_of_a_decade(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("gradient")
    window.page.update_state(tab="laboratory")
    plot = window.page.findChild(QWidget, "errorPlot").plot
    reach(window, plot)
    line = upright_line(plot)
    before = line.value()
    qtbot.keyClick(plot, Qt.Key.Key_Left, SHIFT)
    assert line.value() == pytest.approx(before - 0.1)
