"""For the projector: large, and the picture alone; F9 brings back all as it was."""

from collections.abc import Callable, Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.pages import PAGES
from app.widgets.columns import Columns
from app.widgets.digit_image import DigitImage
from app.widgets.scroll_area import ScrollArea
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS
from tests.app.fronts import fronts, lay_out
from tests.app.places import is_below
from tests.thoroughness import briefly

pytestmark = pytest.mark.whole_mnist

LEAST_POINTS, LEAST_CURVE = 16, 3
KEYS = [entry.key for entry in PAGES]


@pytest.fixture
def projected(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--projector", "--size", "1366x768")


def settings_of(page: QWidget) -> Iterator[QWidget]:
    for columns in page.findChildren(Columns):
        parts = columns.parentWidget().findChildren(QWidget)
        yield from (each for each in parts if columns.indexOf(each) == 0)


def test_f9_leaves_the_picture_alone_and_brings_back_all_as_it_was(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    parts = window.menuBar(), window.navigation, window.statusBar(), *settings_of(window.page)
    assert all(part.isVisible() for part in parts)
    before = window.geometry(), window.page.state, window.lab.theme.scale
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not any(part.isVisible() for part in parts)
    assert window.findChild(QAction, "actionProjector").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert all(part.isVisible() for part in parts)
    assert (window.geometry(), window.page.state, window.lab.theme.scale) == before


@pytest.mark.thorough
def test_the_last_row_can_read_type_and_see_curves(projected: MainWindow) -> None:
    for key in KEYS:
        projected.show_page(key)
        small = {
            label.text(): label.font().pointSizeF()
            for label in projected.page.findChildren(QLabel)
            if label.isVisible() and label.text() and label.font().pointSizeF() < LEAST_POINTS
        }
        assert not small
        for plot in projected.page.findChildren(pg.PlotWidget):
            for curve in plot.getPlotItem().listDataItems():
                pen = curve.opts["pen"]
                if isinstance(curve, pg.PlotDataItem) and pen is not None:
                    assert pg.mkPen(pen).widthF() >= LEAST_CURVE, plot.accessibleName()


@pytest.mark.thorough
@briefly(
    ("language", "size"),
    quick=[("en", "1024x768")],
    thorough=[("en", "1366x768"), ("ko", "1366x768")],
)
def test_the_picture_is_seen_whole(
    open_window: Callable[..., MainWindow], language: str, size: str
) -> None:
    window = open_window("--projector", "--size", size, "--lang", language)
    for key in KEYS:
        window.show_page(key)
        for front in fronts(window.page):
            areas = [area for area in window.page.findChildren(ScrollArea) if area.isVisible()]
            assert areas
            for area in areas:
                assert area.verticalScrollBar().maximum() == 0, (key, front)
                assert area.horizontalScrollBar().maximum() == 0, (key, front)


@pytest.mark.thorough
def test_the_numbers_of_descent_have_the_height_of_the_picture(projected: MainWindow) -> None:
    projected.show_page("descent")
    lay_out()
    page = projected.page
    tabs = page.center.findChild(QTabWidget)
    assert not is_below(page.table, page.stage)
    for row in range(tabs.count()):
        tabs.setCurrentIndex(row)
        assert tabs.currentWidget().isVisible()
    projected.toggle_projector()
    lay_out()
    parts = page.table, page.inspector, page.heights
    assert all(part.isVisible() for part in parts)
    assert all(column.isVisible() for column in settings_of(page))


@briefly("mode", quick=["surface"], thorough=["curve", "points", "valley"])
def test_the_picture_of_descent_takes_three_fifths_and_cuts_no_tab(
    projected: MainWindow, mode: str
) -> None:
    projected.show_page("descent")
    projected.page.update_state(mode=mode)
    lay_out()
    page = projected.page
    assert page.stage.width() >= 0.59 * page.width()
    bar = page.center.findChild(QTabWidget).tabBar()
    assert bar.width() >= bar.sizeHint().width()


@pytest.mark.thorough
def test_the_image_that_is_classified_stands_beside_its_outputs(projected: MainWindow) -> None:
    projected.show_page("loss")
    lay_out()
    image = projected.page.findChild(DigitImage, "digitImageOutside")
    first = projected.session.dataset.x_test[0].reshape(28, 28)
    assert image.isVisible()
    assert np.array_equal(image.pixels, first)
    assert image.geometry().right() < projected.page.bars.geometry().left()
    projected.toggle_projector()
    assert not image.isVisible()
    assert projected.page.controls.image.isVisible()


@pytest.mark.thorough
def test_the_gaps_of_another_mode_of_descent_follow_the_zoom(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1366x768", "--page", "descent")
    window.lab.window.update(scale=2.0)
    window.page.update_state(mode="points")
    made = gaps_of(window.page.parts.controls)
    for scale in (1.0, 2.0):
        window.lab.window.update(scale=scale)
    assert made == gaps_of(window.page.parts.controls)
    assert max(made) > 0


def gaps_of(widget: QWidget) -> list[int]:
    return [each.spacing() for each in widget.findChildren(QBoxLayout)]


@pytest.mark.thorough
def test_a_clicker_plays_it(projected: MainWindow, qtbot: QtBot) -> None:
    projected.show_page("descent")
    player = projected.page.player
    projected.activateWindow()
    qtbot.keyClick(projected.page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: player.index == 1, timeout=ANSWER_MS)
    qtbot.keyClick(projected.page, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: player.index == 0, timeout=ANSWER_MS)


@pytest.mark.parametrize("name", ["descentOptimizers", "stepSlider", "descentViewCombo"])
def test_a_clicker_plays_it_wherever_a_click_has_put_the_focus(
    projected: MainWindow, qtbot: QtBot, name: str
) -> None:
    projected.show_page("descent")
    player = projected.page.player
    projected.activateWindow()
    widget = projected.page.findChild(QWidget, name)
    widget.setFocus()
    for key, index in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, 0)):
        qtbot.keyClick(widget, key)
        qtbot.waitUntil(lambda wanted=index: player.index == wanted, timeout=ANSWER_MS)
    projected.toggle_projector()
    qtbot.keyClick(widget, Qt.Key.Key_PageDown)
    assert name == "stepSlider" or player.index == 0  # the widget's own again


@pytest.mark.thorough
def test_the_next_start_is_not_for_the_projector(
    open_window: Callable[..., MainWindow],
) -> None:
    open_window("--projector").close()
    assert not open_window().lab.theme.for_projector
