import pytest
from pytestqt.qtbot import QtBot

from app.pages.gradient.parts.part import GradientPart
from app.pages.gradient.player import PartPlayer
from app.pages.gradient.state import GradientState
from app.session.scope import Scope
from app.state.fields import PageState
from app.state.model import StateModel
from app.theme import Theme


class Counter(GradientPart):
    """A part of ten steps that only counts them."""

    key = "counter"
    slowest, fastest = 1.0, 1000.0
    can_play = True
    count = 0
    shown = 0

    @property
    def can_step(self) -> bool:
        return self.count < 10

    @property
    def can_step_back(self) -> bool:
        return self.count > 0

    def step(self) -> None:
        self.count += 1

    def step_back(self) -> None:
        self.count -= 1

    def begin(self) -> None:
        self.count = 0

    def show_state(self) -> None:
        """It has no state."""

    def show_steps(self) -> None:
        self.shown = self.count


@pytest.fixture
def part(qtbot: QtBot, scope: Scope) -> Counter:
    part = Counter(Theme("light"), StateModel(PageState()), scope)
    qtbot.addWidget(part)
    return part


@pytest.fixture
def player(part: Counter) -> PartPlayer:
    return PartPlayer(part, StateModel(GradientState()))


def test_it_runs_to_the_last_step_and_holds(qtbot, part, player):
    player.run()
    assert player.running
    qtbot.waitUntil(lambda: not player.running, timeout=5000)
    assert part.count == part.shown == 10
    assert not player.can_step


def test_the_first_step_is_seen_at_once(part, player):
    player.speed_position = 0
    player.run()
    assert part.shown == 1
    player.pause()


def test_run_at_the_end_begins_again(qtbot, part, player):
    part.count = 10
    player.speed_position = 0
    player.run()
    assert part.count == 1
    player.pause()


def test_a_step_holds_what_runs(part, player):
    player.speed_position = 0
    player.run()
    player.step()
    assert not player.running
    assert part.shown == 2
    player.step_back()
    assert part.shown == 1
    player.reset()
    assert part.shown == 0


def test_another_part_takes_over_paused(qtbot, part, player, scope):
    other = Counter(Theme("light"), StateModel(PageState()), scope)
    qtbot.addWidget(other)
    player.speed_position = 0
    player.run()
    player.play(other)
    assert not player.running
    player.step()
    assert (part.count, other.count) == (1, 1)


def test_the_speed_slider_spans_the_parts_own_speeds(player):
    player.speed_position = 0
    assert player.speed_text() == "1 step/s"
    player.speed_position = 100
    assert player.speed_text() == "1,000 steps/s"
