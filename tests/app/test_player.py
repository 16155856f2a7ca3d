"""What all players share: the speed slider's rates, and passing on to the one in front."""

import pytest

from app.front_player import FrontPlayer
from app.player import Player, position_at, rate_at


@pytest.mark.parametrize(
    ("position", "rate"), [(0, 1.0), (25, 10**0.5), (50, 10.0), (75, 10**1.5), (100, 100.0)]
)
def test_every_part_of_the_slider_is_one_factor(position: int, rate: float) -> None:
    assert rate_at(position, 1.0, 100.0) == pytest.approx(rate, rel=1e-12)


def test_the_fastest_rate_can_stand_below_the_slider_s_end() -> None:
    assert rate_at(99, 1.0, 1000.0, 99) == pytest.approx(1000.0, rel=1e-12)


@pytest.mark.parametrize(
    ("rate", "position"), [(0.5, 0), (1.0, 0), (10.0, 50), (100.0, 100), (1e9, 100)]
)
def test_a_rate_is_found_on_the_slider(rate: float, position: int) -> None:
    assert position_at(rate, 1.0, 100.0) == position


def test_equal_rates_leave_nothing_to_choose() -> None:
    assert {rate_at(position, 5.0, 5.0) for position in (0, 30, 100)} == {5.0}


class NotingPlayer(Player):
    """Notes what it is told to do."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.is_running = False

    @property
    def running(self) -> bool:
        return self.is_running

    @property
    def can_run(self) -> bool:
        return True

    @property
    def can_step_back(self) -> bool:
        return True

    def run(self) -> None:
        self.is_running = True
        self.told.append("run")

    def pause(self) -> None:
        self.is_running = False
        self.told.append("pause")

    def step(self) -> None:
        self.told.append("step")

    def step_back(self) -> None:
        self.told.append("step_back")

    @property
    def has_epochs(self) -> bool:
        return True

    def step_epoch(self) -> None:
        self.told.append("step_epoch")

    def reset(self) -> None:
        self.told.append("reset")

    def speed_text(self) -> str:
        return "as told"


def test_the_player_in_front_gets_everything() -> None:
    part = NotingPlayer()
    player = FrontPlayer(part)
    player.step()
    player.step_back()
    player.step_epoch()
    player.reset()
    player.toggle()
    player.toggle()
    assert part.told == ["step", "step_back", "step_epoch", "reset", "run", "pause"]
    player.speed_position = 30
    assert part.speed_position == player.speed_position == 30
    assert player.can_step_back
    assert player.has_epochs
    assert player.speed_text() == "as told"


def test_a_player_that_leaves_the_front_holds_and_is_heard_no_more() -> None:
    first, second = NotingPlayer(), NotingPlayer()
    player = FrontPlayer(first)
    player.run()
    heard: list[bool] = []
    player.changed.connect(lambda: heard.append(player.running))
    player.bring_to_front(second)
    assert first.told == ["run", "pause"]
    assert heard == [False]
    first.changed.emit()
    assert heard == [False]
    second.changed.emit()
    assert heard == [False, False]
