"""The window built again on a living lab: nothing that goes on is disturbed, nothing is lost."""

from app.window.main_window import MainWindow
from tests.stress.rebuilds import rebuild_often

# Their answers still reach dead pages, until they ask through their scope.
NOT_YET = ("app/minibatch/", "app/gradient/", "app/descent/")


def test_twenty_rebuilds_during_a_run_lose_no_step_and_no_state(lab: MainWindow) -> None:
    found = rebuild_often(lab, 20, seed=0, compared=4000)
    assert [text for text in found if not any(page in text for page in NOT_YET)] == []
