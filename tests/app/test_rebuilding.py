"""The window built again on a living lab: nothing that goes on is disturbed, nothing is lost."""

import pytest
from PySide6.QtWidgets import QScrollBar

from app.application import rebuild_window
from app.window.main_window import MainWindow
from tests.stress.rebuilds import rebuild_often


@pytest.mark.thorough
@pytest.mark.parametrize("times", [2, 8])
def test_rebuilds_during_a_run_lose_no_step_and_no_state(window: MainWindow, times: int) -> None:
    assert rebuild_often(window, times, seed=0, compared=100 * times) == []


def test_a_window_built_again_shows_no_scroll_bars_for_a_moment(window: MainWindow) -> None:
    window.take_size(1366, 768)
    window.show_page("training")
    successor = rebuild_window(window)
    assert [bar for bar in successor.findChildren(QScrollBar) if bar.isVisible()] == []
    successor.close()
