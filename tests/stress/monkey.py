"""A monkey at the window: thousands of random events, the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from app.window.main_window import MainWindow
from tests.benchmarks.watching import wait_ms
from tests.stress import keyboard, mouse, steering
from tests.stress.alarm import Alarm
from tests.stress.data_sets import data_folders
from tests.stress.deadline import Deadline
from tests.stress.dialog_watch import DialogWatch
from tests.stress.hand import Hand
from tests.stress.opening import left_over, opened
from tests.stress.outcome import Outcome

EVENTS = 4000  # of one window
LONGEST_PAUSE_MS = 25
Event = Callable[[Hand], None]


def monkey(deadline: Deadline, seed: int) -> Outcome:
    """One window after the other, each with a seed of its own, until the deadline."""
    outcome = Outcome("monkey")
    events = rounds = 0
    while rounds == 0 or not deadline.expired:
        window = opened("training")
        made, found = play(window, EVENTS, seed + rounds, deadline)
        outcome.findings += [*found, *left_over()]
        events, rounds = events + made, rounds + 1
    outcome.done = f"{events:,} events on {rounds} windows from seed {seed}"
    return outcome


def play(
    window: MainWindow, count: int, seed: int, deadline: Deadline | None = None
) -> tuple[int, list[str]]:
    """Make `count` random events and close the window; how many were made, and what is found."""
    hand = Hand(window, random.Random(seed))
    with data_folders(hand.rng) as folders, Alarm(partial(_story, hand, seed)) as alarm:
        window.lab.error_raised.connect(alarm.note_error)
        events = all_events(folders)
        with DialogWatch(), closing(hand):
            while hand.count < count and not alarm.findings and not (deadline and deadline.expired):
                act(hand, events, alarm)
    return hand.count, alarm.findings


def all_events(folders: Sequence[Path]) -> list[Event]:
    """Every event as often as its weight says."""
    weights: dict[Event, int] = {
        mouse.click: 30,
        mouse.double_click: 6,
        mouse.drag: 10,
        mouse.hover: 6,
        mouse.turn_wheel: 8,
        keyboard.press_key: 14,
        keyboard.type_nonsense: 14,
        steering.show_page: 6,
        steering.show_tab: 6,
        steering.steer: 10,
        steering.choose_speed: 3,
        steering.choose_theme: 2,
        steering.zoom: 3,
        steering.resize: 3,
        steering.restore_defaults: 1,
        steering.rebuild: 2,
        steering.loading_from(folders): 2,
    }
    return [event for event, weight in weights.items() for _ in range(weight)]


def act(hand: Hand, events: Sequence[Event], alarm: Alarm) -> None:
    """Make one random event and give the window a moment."""
    hand.count += 1
    try:
        hand.rng.choice(events)(hand)
    except Exception as error:  # whatever it is, it is a finding
        alarm.note_error(error)
    wait_ms(hand.rng.randint(0, LONGEST_PAUSE_MS))


def _story(hand: Hand, seed: int, text: str) -> str:
    """A finding with the seed and the last fifty events, which lead to it again."""
    steps = "\n".join(f"  {step}" for step in hand.noted)
    return f"seed {seed}, after {hand.count} events:\n{text}\nthe last of them:\n{steps}"
