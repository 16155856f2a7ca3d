"""Windows closed at random moments: how long closing takes, and what it leaves running."""

from __future__ import annotations

import random
import time

from app.window.main_window import MainWindow
from tests.benchmarks.watching import wait_ms
from tests.stress.alarm import Alarm
from tests.stress.data_sets import data_folders
from tests.stress.deadline import Deadline
from tests.stress.dialog_watch import DialogWatch
from tests.stress.hand import Hand
from tests.stress.monkey import act, all_events
from tests.stress.opening import left_over, unloaded
from tests.stress.outcome import Outcome

MOST_EVENTS = 15
LATEST_MS = 600
LONGEST_SECONDS = 1.0
SLOW = "seed {seed}: closing took {seconds:.1f} s after\n{events}"


def closings(deadline: Deadline, seed: int) -> Outcome:
    """One window after the other until the deadline."""
    outcome = Outcome("closings")
    seconds: list[float] = []
    while not seconds or not deadline.expired:
        took, found = close_at_random(unloaded("training"), seed + len(seconds))
        seconds.append(took)
        outcome.findings += found
    outcome.done = (
        f"{len(seconds)} windows closed from seed {seed}, the slowest in {max(seconds):.2f} s"
    )
    return outcome


def close_at_random(window: MainWindow, seed: int) -> tuple[float, list[str]]:
    """Do a few random things, close at a random moment; seconds it took, and what is found."""
    hand = Hand(window, random.Random(seed))
    with data_folders(hand.rng) as folders, Alarm() as alarm, DialogWatch():
        window.lab.error_raised.connect(alarm.note_error)
        events = all_events(folders)
        for _ in range(hand.rng.randint(0, MOST_EVENTS)):
            act(hand, events, alarm)
        wait_ms(hand.rng.randint(0, LATEST_MS))
        start = time.perf_counter()
        hand.close()
        seconds = time.perf_counter() - start
    found = [f"seed {seed}: {text}" for text in (*alarm.findings, *left_over())]
    if seconds > LONGEST_SECONDS:
        steps = "\n".join(f"  {step}" for step in hand.noted)
        found.append(SLOW.format(seed=seed, seconds=seconds, events=steps))
    return seconds, found
