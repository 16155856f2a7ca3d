"""Random hands on the window: nothing raises, nothing hangs, nothing is left behind."""

from app.application import build_window
from app.window.main_window import MainWindow
from tests.stress.closings import close_at_random
from tests.stress.monkey import play
from tests.stress.opening import left_over
from tests.thoroughness import briefly


@briefly("events", quick=[40], thorough=[150])
def test_random_events_break_nothing(window: MainWindow, events: int) -> None:
    made, found = play(window, events, seed=1)
    assert found == []
    assert made == events or found  # it stops where it finds something
    assert left_over() == []


@briefly("seed", quick=[1], thorough=[2, 3])
def test_closing_at_a_random_moment_breaks_nothing(seed: int) -> None:
    window = build_window(["--fresh", "--page", "training"])
    window.show()
    _, found = close_at_random(window, seed)
    assert found == []
