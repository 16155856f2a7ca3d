"""How often a run is looked at: a twentieth of the training's own time, as measured."""

import time
from itertools import accumulate

import pytest

from app.session.pace import Moment, Pace

LOOKS = 50


@pytest.mark.parametrize(
    ("painting", "asking", "interval"),
    [
        (0.010, 0.002, 0.240),  # 12 ms are a twentieth of 240 ms
        (0.010, 0.008, 0.360),
        (0.0001, 0.0, 1 / 30),  # eyes follow no faster
        (0.2, 0.1, 0.5),  # on a slow computer it still moves
    ],
)
def test_looks_take_a_twentieth_of_the_time(
    monkeypatch: pytest.MonkeyPatch, painting: float, asking: float, interval: float
):
    clock = accumulate([0.0] + [painting] * (LOOKS + 1))
    monkeypatch.setattr(time, "thread_time", lambda: next(clock))
    pace = Pace()
    for _ in range(LOOKS):
        pace.count(asking)
    assert pace.interval == pytest.approx(interval, rel=1e-3)


def test_what_was_done_before_a_run_began_counts_for_nothing(monkeypatch: pytest.MonkeyPatch):
    clock = iter([0.0, 100.0, 100.0])
    monkeypatch.setattr(time, "thread_time", lambda: next(clock))
    pace = Pace()
    before = pace.interval
    pace.begin()
    pace.count(0.0)
    assert pace.interval < before


def test_a_run_that_waits_anyway_is_looked_at_thirty_times_a_second():
    pace, last = Pace(), Moment(10.0, 1.0)
    assert not pace.is_due(last, 10.03, at_full_speed=False)
    assert pace.is_due(last, 10.034, at_full_speed=False)


def test_at_full_speed_the_training_s_own_time_counts_but_for_half_a_second_at_most(
    monkeypatch: pytest.MonkeyPatch,
):
    pace, last = Pace(), Moment(10.0, 1.0)
    own = pace.interval
    for processor, clock, due in ((0.99, 10.4, False), (1.01, 10.4, True), (0.0, 10.5, True)):
        monkeypatch.setattr(time, "thread_time", lambda share=processor: 1.0 + share * own)
        assert pace.is_due(last, clock, at_full_speed=True) is due
