"""Help is read whole, on any screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.languages import LANGUAGES
from app.pages import PAGES
from app.window.main_window import MainWindow
from app.window.text_dialog import TextDialog


def opened(window: MainWindow, action: str) -> TextDialog:
    window.command_actions[action].trigger()
    return next(box for box in window.findChildren(TextDialog) if box.isVisible())


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_fits_into_a_small_window(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window("--lang", language, "--size", "1024x768")
    for action, key in [("actionHelp", entry.key) for entry in PAGES] + [("actionKeys", "loss")]:
        window.show_page(key)
        dialog = opened(window, action)
        assert dialog.width() < window.width()
        assert dialog.height() < window.height()
        assert dialog.rect().contains(dialog.buttons.geometry())
        dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_texts_need_no_scrolling(
    open_window: Callable[..., MainWindow], language: str
) -> None:
    window = open_window("--lang", language)
    dialog = opened(window, "actionAbout")
    assert dialog.browser.verticalScrollBar().maximum() == 0
    assert dialog.height() < window.height() / 2
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_keys_scroll_a_long_text_at_once_and_enter_closes_it(
    open_window: Callable[..., MainWindow], qtbot: QtBot, key: Qt.Key
) -> None:
    window = open_window("--size", "1024x768", "--page", "descent")
    dialog = opened(window, "actionHelp")
    bar = dialog.browser.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.focusWidget(), key)
    assert bar.value() > 0
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
