"""The window built again on a living lab: nothing that goes on is disturbed, nothing is lost."""

from app.window.main_window import MainWindow
from tests.stress.rebuilds import rebuild_often


def test_twenty_rebuilds_during_a_run_lose_no_step_and_no_state(window: MainWindow) -> None:
    assert rebuild_often(window, 20, seed=0, compared=2000) == []
