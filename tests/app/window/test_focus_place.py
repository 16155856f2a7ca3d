"""The keyboard stays where it was: in another language, and after the projector."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import rebuild_window
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out


def give_focus(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    window.activateWindow()
    widget.setFocus()
    assert window.focusWidget() is widget
    return widget


@pytest.mark.parametrize("name", ["batchSizeSpin", "navigation", "hiddenSizesEdit"])
def test_a_window_in_another_language_has_the_focus_where_it_was(
    window: MainWindow, name: str
) -> None:
    give_focus(window, name)
    again = rebuild_window(window)
    assert again.focusWidget() is again.findChild(QWidget, name)


def test_also_what_has_no_name_keeps_the_focus(window: MainWindow) -> None:
    window.activateWindow()
    grid = window.page.batch_view.grid
    grid.setFocus()
    assert not grid.objectName()
    again = rebuild_window(window)
    assert again.focusWidget() is again.page.batch_view.grid


@pytest.mark.parametrize("name", ["batchSizeSpin", "navigation"])
def test_the_focus_comes_back_after_the_projector(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    widget = give_focus(window, name)
    qtbot.keyClick(widget, Qt.Key.Key_F9)
    assert not widget.isVisible()
    assert window.focusWidget() is not widget
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.focusWidget() is widget


def test_what_was_framed_before_the_projector_is_framed_after_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    widget = give_focus(window, "navigation")
    window.focus_ring.show_at(widget)
    qtbot.keyClick(widget, Qt.Key.Key_F9)
    assert window.focus_ring.widget is window.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.focus_ring.widget is widget


def test_what_was_chosen_at_the_projector_keeps_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    give_focus(window, "batchSizeSpin")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    chosen = window.page.loss_view.plot
    chosen.setFocus()
    assert window.focusWidget() is chosen
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.focusWidget() is chosen


@pytest.mark.thorough
def test_a_table_that_the_projector_puts_into_a_tab_keeps_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    window.show_page("descent")
    lay_out()
    table = give_focus(window, "descentOptimizers")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F9)
        lay_out()
        assert window.focusWidget() is table
