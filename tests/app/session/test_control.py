"""How a run is steered from another thread."""

import math
import threading
import time
from types import SimpleNamespace

import pytest

from app.session.control import FULL_SPEED, RunControl


def nothing() -> None:
    """Nobody asks anything while the run waits."""


def epoch_of_eight(iteration: int) -> bool:
    return iteration % 8 == 0


def turns_until_stopped(control: RunControl, turns: list[float]) -> threading.Thread:
    """A worker that notes the moment of each turn."""

    def work() -> None:
        while control.wait_turn(nothing):
            turns.append(time.perf_counter())

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_stop_before_the_start_is_not_lost() -> None:
    control = RunControl(paused=False)
    control.stop()
    assert not control.wait_turn(nothing)
    assert not control.keep_going()


def test_a_paused_run_gets_as_many_turns_as_steps_were_asked_for() -> None:
    control, turns = RunControl(), []
    for _ in range(3):
        control.step()
    thread = turns_until_stopped(control, turns)
    while len(turns) < 3:
        thread.join(0.001)
    control.stop()
    thread.join()
    assert len(turns) == 3


def test_a_pause_takes_back_the_steps_that_were_not_made_yet() -> None:
    control = RunControl()
    control.step()
    control.pause()
    control.stop()
    assert not control.wait_turn(nothing)


@pytest.mark.parametrize("stop", [RunControl.stop, RunControl.resume, RunControl.step])
def test_a_waiting_run_wakes_at_once(stop) -> None:
    control, turns = RunControl(), []
    thread = turns_until_stopped(control, turns)
    stop(control)
    if stop is not RunControl.stop:
        while not turns:
            thread.join(0.001)
        control.stop()
    thread.join(5)
    assert not thread.is_alive()


def test_an_epoch_goes_at_full_speed_and_holds_where_its_worker_ends_it() -> None:
    control = RunControl(speed=1e-3)
    control.step_epoch()
    assert control.at_full_speed
    assert all(control.wait_turn(nothing) for _ in range(100))  # at its speed, more than a day
    assert not control.hold_after(7, epoch_of_eight)
    assert control.hold_after(8, epoch_of_eight)
    assert control.paused
    assert not control.at_full_speed


def test_a_run_goes_to_a_step_at_full_speed_and_holds() -> None:
    control = RunControl(speed=0.001)
    control.step_to(3)
    assert control.at_full_speed
    assert [control.hold_after(n, epoch_of_eight) for n in (1, 2, 3)] == [False, False, True]
    assert control.paused
    assert not control.at_full_speed


@pytest.mark.parametrize(("told", "pauses"), [(RunControl.pause, True), (RunControl.resume, False)])
def test_an_epoch_that_was_paused_or_resumed_is_not_held_at_its_end(told, pauses: bool) -> None:
    control = RunControl()
    control.step_epoch()
    told(control)
    assert not control.hold_after(8, epoch_of_eight)
    assert control.paused is pauses


def test_a_run_holds_after_the_steps_that_it_was_told_and_then_goes_on() -> None:
    control = RunControl(paused=False, hold_at=3)
    assert [control.hold_after(n, epoch_of_eight) for n in (1, 2, 3)] == [False, False, True]
    assert control.paused
    control.resume()
    assert not control.hold_after(4, epoch_of_eight)
    control.set_hold_at(5)
    control.set_hold_at(None)
    assert not control.hold_after(5, epoch_of_eight)


def test_a_speed_is_kept_on_the_average() -> None:
    control, turns = RunControl(paused=False, speed=100.0), []
    thread = turns_until_stopped(control, turns)
    while len(turns) < 40:
        thread.join(0.005)
    control.stop()
    thread.join()
    assert turns[39] - turns[0] >= 0.9 * 39 / 100.0  # never faster; slower where the machine is


class CoarseClock:
    """Time and waiting as on Windows, which wakes a thread at one of 64 ticks a second."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def perf_counter(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.seconds = math.ceil((self.seconds + seconds) * 64) / 64


def test_a_speed_is_kept_where_waiting_is_coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = CoarseClock()
    wait = {"wait": lambda _, seconds: clock.wait(seconds)}
    coarse = type("CoarseCondition", (threading.Condition,), wait)
    monkeypatch.setattr("app.session.control.time", clock)
    monkeypatch.setattr("app.session.control.threading", SimpleNamespace(Condition=coarse))
    control, n_turns = RunControl(paused=False, speed=1000.0), 0
    while clock.seconds < 1.0:
        control.wait_turn(nothing)
        n_turns += 1
        clock.seconds += 0.0002  # what a step takes
    assert n_turns == pytest.approx(1000, rel=0.05)


def test_dragging_the_speed_slider_makes_no_steps_of_its_own() -> None:
    control, turns = RunControl(paused=False, speed=0.1), []
    thread = turns_until_stopped(control, turns)
    while not turns:
        thread.join(0.001)
    for _ in range(20):  # far less time than one step may take
        for speed in (0.2, 0.1):
            control.set_speed(speed)
            thread.join(0.001)
    control.stop()
    thread.join()
    assert len(turns) == 1


def test_questions_are_answered_while_the_run_waits() -> None:
    control, asked = RunControl(), threading.Event()
    thread = threading.Thread(target=lambda: control.wait_turn(asked.set))
    thread.start()
    control.wake()
    assert asked.wait(5)
    control.stop()
    thread.join()


def test_full_speed_is_neither_paused_nor_bounded() -> None:
    control = RunControl(paused=False)
    assert control.at_full_speed
    control.set_speed(5.0)
    assert not control.at_full_speed
    control.set_speed(FULL_SPEED)
    control.pause()
    assert not control.at_full_speed
