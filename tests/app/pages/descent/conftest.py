"""The window on the Descent page."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.pages.descent.page import DescentPage
from app.window.main_window import MainWindow


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """The window, shown, on the Descent page."""
    return open_window("--page", "descent", "--size", "1366x768")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> DescentPage:
    """The page as it is at first start, its map drawn."""
    page = window.page
    assert isinstance(page, DescentPage)
    qtbot.waitUntil(lambda: page.stage.picture.map.contours.map is not None)
    return page
