"""The Runs page with three runs whose numbers are known."""

from collections.abc import Callable

import pytest

from app.pages.runs.parts.shelf_part import ShelfPart
from app.session.shelf import Shelf
from app.window.main_window import MainWindow
from tests.app.pages.runs.shelves import put, record, shelved


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    window = open_window("--page", "runs", "--size", "1366x768")
    window.activateWindow()
    return window


@pytest.fixture
def part(window: MainWindow) -> ShelfPart:
    return window.page.part


@pytest.fixture
def shelf(window: MainWindow) -> Shelf:
    return window.session.shelf


@pytest.fixture
def keys(shelf: Shelf) -> list[str]:
    """Three runs, of which the second is the best."""
    accuracies = 0.5, 0.9, 0.7
    return put(shelf, *(shelved(i, record([2.0, 1.0], {2: a})) for i, a in enumerate(accuracies)))
