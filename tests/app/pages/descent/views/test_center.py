"""How picture and numbers share the page."""

import pytest
from PySide6.QtWidgets import QTabWidget, QToolButton
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.window.main_window import MainWindow
from tests.app.fronts import lay_out
from tests.app.places import is_below


@pytest.mark.thorough
def test_the_map_has_half_of_the_width_of_the_page(window: MainWindow, page: DescentPage):
    for scale in (1.0, 1.3):
        window.lab.window.update(scale=scale)
        for size in ((1024, 768), (1366, 768), (1920, 1080)):
            window.resize(*size)
            lay_out()
            assert page.stage.picture.map.width() >= 0.5 * page.width(), (scale, size)


def test_numbers_stand_beside_the_map_where_there_is_room_and_in_tabs_below_it_elsewhere(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    numbers = page.table, page.inspector, page.heights
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: not is_below(page.table, page.stage))
    assert all(widget.isVisible() for widget in numbers)
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: is_below(page.table, page.stage))
    tabs = page.center.findChild(QTabWidget)
    for widget in numbers:
        tabs.setCurrentWidget(widget)
        assert [w for w in numbers if w.isVisible()] == [widget]
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: all(widget.isVisible() for widget in numbers))


def test_a_window_of_the_first_size_has_the_numbers_beside_the_map(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    """On a laptop's screen of 1366x768 there is as much room as that, but for the title bar."""
    numbers = page.table, page.inspector, page.heights
    qtbot.waitUntil(lambda: not is_below(page.table, page.stage))
    window.resize(window.width(), window.height() - 30)
    lay_out()
    assert all(widget.isVisible() for widget in numbers)


def test_above_a_question_all_numbers_of_a_race_can_be_chosen_at_once(
    window: MainWindow, page: DescentPage
):
    """In tabs beside the map; the last one was cut, with arrows that scroll the tabs."""
    page.update_state(predicts="next")
    lay_out()
    bar = page.center.findChild(QTabWidget).tabBar()
    assert bar.isVisible()
    assert bar.sizeHint().width() <= page.table.width()
    assert not any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


def test_numbers_take_their_room_whatever_a_plot_among_them_asks_for(
    window: MainWindow, page: DescentPage
):
    """A plot asks for the size that it has, and for no more than a part of the screen."""
    window.resize(1920, 1080)
    lay_out()
    numbers = page.table.parentWidget()
    assert numbers.minimumWidth() == numbers.width() == 460


def test_where_the_height_is_too_little_for_all_numbers_they_stand_in_tabs_beside_the_map(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    numbers = page.table, page.inspector, page.heights
    window.resize(1366, 640)
    qtbot.waitUntil(lambda: sum(widget.isVisible() for widget in numbers) == 1)
    assert not is_below(page.table, page.stage)
    scrolled = page.center.parentWidget()
    assert page.center.height() <= scrolled.height()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: all(widget.isVisible() for widget in numbers))


@pytest.mark.thorough
def test_numbers_that_lack_room_once_a_mode_brings_another_are_seen_one_at_a_time(
    window: MainWindow, page: DescentPage
):
    """The one that was brought lay over the tabs, since showing it was what moved it there."""
    tabs = page.center.findChild(QTabWidget)
    moved = 0
    for height in range(640, 800, 20):  # of a font nobody knows one of these is between the two
        window.resize(1366, height)
        page.mode.choose("surface")
        lay_out()
        had_room = not page.center.in_tabs
        page.mode.choose("curve")
        lay_out()
        if had_room and page.center.in_tabs:
            moved += 1
            views = [tabs.widget(tab) for tab in range(tabs.count())]
            assert [view for view in views if view.isVisible()] == [tabs.currentWidget()]
    assert moved


def test_a_settings_column_that_scrolls_is_not_cut_at_the_right(
    window: MainWindow, page: DescentPage, qtbot: QtBot
):
    window.resize(1024, 768)
    page.surface_controls.formula.setText("1000*x**2 + y**2")
    page.update_state(chosen="adam", basins=True)
    column = page.presets.parentWidget()
    room = column.parentWidget()
    qtbot.waitUntil(lambda: column.height() > room.height())
    assert column.width() <= room.width()


def test_zoomed_in_a_small_window_the_map_is_higher_than_the_numbers_below_it(
    window: MainWindow, page: DescentPage
):
    window.resize(1024, 768)
    window.lab.window.update(scale=1.3)
    lay_out()
    assert is_below(page.table, page.stage)
    assert page.stage.picture.height() > page.table.parentWidget().parentWidget().height()
