"""For the projector: large, and the picture alone; F9 brings back all as it was."""

from collections.abc import Callable, Iterator

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.columns import Columns
from app.window.main_window import MainWindow
from tests.app.asking import ANSWER_MS

LEAST_POINTS, LEAST_CURVE = 16, 3


@pytest.fixture
def projected(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window("--projector", "--size", "1366x768")


def settings_of(page: QWidget) -> Iterator[QWidget]:
    for columns in page.findChildren(Columns):
        yield columns.itemAt(0).widget()


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


@pytest.mark.parametrize("key", ["loss", "miniBatch", "gradient", "descent", "training"])
def test_the_last_row_can_read_type_and_see_curves(projected: MainWindow, key: str) -> None:
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


def test_a_clicker_plays_it(projected: MainWindow, qtbot: QtBot) -> None:
    projected.show_page("descent")
    player = projected.page.player
    projected.activateWindow()
    qtbot.keyClick(projected.page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: player.index == 1, timeout=ANSWER_MS)
    qtbot.keyClick(projected.page, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: player.index == 0, timeout=ANSWER_MS)


def test_the_next_start_is_not_for_the_projector(
    open_window: Callable[..., MainWindow],
) -> None:
    open_window("--projector").close()
    assert not open_window().lab.theme.for_projector
