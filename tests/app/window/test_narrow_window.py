"""Where a window is narrow for its zoom, icons stand for the words around the page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.languages import LANGUAGES
from app.pages import PAGES
from app.pages.network.views.time_bar import TimeBar
from app.widgets.drawer import Drawer
from app.widgets.navigation import ICON
from app.widgets.scroll_area import ScrollArea
from app.window.main_window import MainWindow
from tests.app.fronts import fronts, lay_out
from tests.app.test_layout import cut, scrolled_sideways

TITLES = ["Loss", "Mini-batch", "Gradient", "Descent", "Training", "Network", "Runs"]


def widest_title(window: MainWindow) -> int:
    metrics = QFontMetrics(window.navigation.font())
    return max(metrics.horizontalAdvance(title) for title in TITLES)


def zoomed(open_window: Callable[..., MainWindow], scale: float) -> MainWindow:
    window = open_window("--size", "1366x768", "--lang", "en")
    window.lab.window.update(scale=scale)
    lay_out()
    return window


def test_icons_stand_for_the_pages_where_the_window_is_narrow_for_its_zoom(
    open_window: Callable[..., MainWindow],
) -> None:
    window = zoomed(open_window, 1.0)
    assert window.navigation.width() > widest_title(window)
    window.lab.window.update(scale=1.7)
    lay_out()
    assert window.navigation.width() < widest_title(window)
    rows = [window.navigation.item(row) for row in range(len(TITLES))]
    assert [row.toolTip() for row in rows] == TITLES
    assert not any(row.icon().isNull() for row in rows)
    window.resize(1920, 1080)
    lay_out()
    assert window.navigation.width() > widest_title(window)
    assert [row.toolTip() for row in rows] == [""] * len(TITLES)


def test_a_screen_reader_says_the_pages_where_icons_stand_for_them(
    open_window: Callable[..., MainWindow],
) -> None:
    window = zoomed(open_window, 2.0)
    navigation = QAccessible.queryAccessibleInterface(window.navigation)
    said = [navigation.child(i).text(QAccessible.Text.Name) for i in range(navigation.childCount())]
    assert said == TITLES


def test_only_run_has_a_word_where_the_window_is_narrow_for_its_zoom(
    open_window: Callable[..., MainWindow],
) -> None:
    window = zoomed(open_window, 2.0)
    buttons = [
        button for button in window.transport.findChildren(QToolButton) if button.defaultAction()
    ]
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    words = {button.objectName() for button in buttons if button.toolButtonStyle() is not icon_only}
    assert words == {"runButton"}
    names = [
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in buttons
    ]
    assert {"Step", "Epoch", "Reset"} <= set(names)
    window.lab.window.update(scale=1.0)
    assert not any(button.toolButtonStyle() is icon_only for button in buttons)


@pytest.mark.thorough
def test_settings_leave_half_of_the_page_to_a_picture_that_would_make_do_with_less(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "gradient", "--size", "1024x768", "--lang", "en")
    window.page.update_state(tab="field")
    window.lab.window.update(scale=1.75)
    lay_out()
    pages = [area for area in window.page.findChildren(ScrollArea) if area.isVisible()]
    (picture,) = [area for area in pages if not isinstance(area, Drawer)]
    assert picture.width() >= window.page.width() / 2


@pytest.mark.thorough
def test_nothing_lies_over_the_headline_whatever_zoom_came_before(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--page", "loss", "--size", "1366x768", "--lang", "ko")
    bar, overlaid = window.transport, {}
    for scale in (1.5, 1.75, 2.0, 1.75, 1.5):
        window.lab.window.update(scale=scale)
        lay_out()
        parts = [each for each in bar.children() if isinstance(each, QWidget) and each.isVisible()]
        overlaid[scale] = [
            type(each).__name__
            for each in parts
            if each is not bar.headline and each.geometry().intersects(bar.headline.geometry())
        ]
    assert overlaid == {1.5: [], 1.75: [], 2.0: []}


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_window_as_small_as_a_scaled_screen_has_nothing_cut(
    open_window: Callable[..., MainWindow], qtbot: QtBot, language: str
) -> None:
    """A screen of 1024×768 pixels has half of them where its desktop scales it by 2."""
    window = open_window("--size", "512x360", "--lang", language)
    for entry in PAGES:
        window.show_page(entry.key)
        for front in fronts(window.page):
            lay_out()
            assert cut(window.page) == [], (entry.key, front)
            # Tables find out a moment later.
            qtbot.waitUntil(lambda: scrolled_sideways(window.page) == [])
            assert window.size().toTuple() == (512, 360), (entry.key, front)


def test_the_icons_of_the_pages_are_seen_whole_in_a_low_window(
    open_window: Callable[..., MainWindow],
) -> None:
    navigation = open_window("--size", "512x360", "--lang", "ko").navigation
    lay_out()
    rects = [navigation.visualItemRect(navigation.item(row)) for row in range(navigation.count())]
    assert all(navigation.viewport().rect().contains(rect) for rect in rects)
    assert min(rect.height() for rect in rects) >= ICON


def test_where_there_is_room_again_pictures_have_their_least_sizes_again(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1366x768")
    theme, sizes = window.lab.theme, []
    for width, height in ((1366, 768), (512, 384), (1366, 768)):
        window.resize(width, height)
        lay_out()
        sizes.append(theme.least(400))
    assert sizes == [400, 250, 400]  # 500 of 2 times as many pixels


@pytest.mark.thorough
def test_the_pace_of_playback_gives_its_room_to_the_slider(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1024x768", "--page", "network")
    slider = window.page.findChild(QSlider, "timeScrubber")
    pace = window.page.findChild(QWidget, "playbackCombo")
    for scale, shown in ((1.0, True), (2.5, False), (1.0, True)):
        window.lab.window.update(scale=scale)
        lay_out()
        assert pace.isVisible() is shown
        assert slider.width() >= 100


@pytest.mark.thorough
def test_the_pace_of_playback_gives_its_room_to_words_that_come_after_the_size(
    open_window: Callable[..., MainWindow],
) -> None:
    window = open_window("--size", "1024x768", "--page", "network")
    slider = window.page.findChild(QSlider, "timeScrubber")
    bar = window.page.findChild(TimeBar)
    pace = window.page.findChild(QWidget, "playbackCombo")
    for scale in (2.0, 1.9, 1.8, 1.7, 1.6, 1.5):  # the first at which it has room
        window.lab.window.update(scale=scale)
        lay_out()
        if pace.isVisible():
            break
    assert pace.isVisible()
    bar.show_run((0,), of=10**9)
    bar.show_iteration(10**9)
    lay_out()
    assert not pace.isVisible()
    assert slider.width() >= 100
