"""The theme of a page: what changes while the page is hidden waits until it is shown."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.seen_theme import SeenTheme
from app.theme import DARK, LIGHT, Theme


class Pages(QStackedWidget):
    """Two pages, of which the first is shown, each with what it heard of its theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heard: list[list[float]] = [[], []]
        self.themes = []
        for heard in self.heard:
            self.addWidget(page := QWidget())
            seen = SeenTheme(theme, page)
            seen.changed.connect(lambda heard=heard, seen=seen: heard.append(seen.scale))
            self.themes.append(seen)


@pytest.fixture
def theme(qapp):
    theme = Theme("light")
    yield theme
    theme.use("light", 1.0)


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> Pages:
    pages = Pages(theme)
    qtbot.addWidget(pages)
    pages.show()
    return pages


def test_the_page_in_front_hears_of_each_change_at_once(pages, theme):
    theme.use("light", 1.3)
    theme.use("light", 1.5)
    assert pages.heard[0] == [1.3, 1.5]


def test_a_hidden_page_hears_once_when_it_is_shown(pages, theme):
    theme.use("light", 1.3)
    theme.use("light", 1.5)
    assert pages.heard[1] == []
    pages.setCurrentIndex(1)
    assert pages.heard[1] == [1.5]


def test_a_page_that_missed_nothing_hears_nothing_when_it_is_shown(pages):
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    assert pages.heard == [[], []]


def test_a_hidden_page_has_the_colors_in_use(pages, theme):
    assert pages.themes[1].colors is LIGHT
    theme.use("dark", 1.0, for_projector=True)
    assert pages.themes[1].colors is DARK
    assert pages.themes[1].is_dark
    assert pages.themes[1].curve_width(1.0) == theme.curve_width(1.0)
    assert pages.themes[1].px(10) == theme.px(10)
