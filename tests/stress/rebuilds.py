"""The window built again and again in the middle of a run at full speed."""

from __future__ import annotations

import gc
import random
from dataclasses import replace
from typing import Any

import numpy as np

from app.application import rebuild_window
from app.lab import Lab
from app.pages import PAGES
from app.session.run import LiveRun, RunStatus
from app.state.fields import PageState
from app.window.main_window import MainWindow
from nncore import Trainer, TrainingConfig
from tests.benchmarks.watching import wait_ms
from tests.stress.alarm import Alarm
from tests.stress.deadline import Deadline
from tests.stress.opening import left_over, opened
from tests.stress.outcome import Outcome
from tests.stress.shown_values import shown_values
from tests.stress.some_state import some_state
from tests.stress.waiting import wait_until

TIMES = 100
ENDLESS = TrainingConfig(iterations=100_000_000)
SETTLING_MS = 30
ANSWER_SECONDS = 10.0
MOST_COMPARED = 20_000  # losses; the engine makes them again, one after the other
STATE = "{key}: the state {before} came back as {after}"
SHOWN = "{key}: {name} showed {before} and shows {after}"
RUN = "the run is not the same one that goes on: {status}"
STOPPED = "the run made no step in {seconds:g} s after the window was built again"
LOSSES = "of the first {count} losses {wrong} differ from those of the engine alone"


def rebuilds(deadline: Deadline, seed: int) -> Outcome:
    """A hundred times a run, collecting garbage after each, until the deadline."""
    outcome = Outcome("rebuilds")
    runs = 0
    while runs == 0 or not deadline.expired:
        window = opened(PAGES[0].key)
        outcome.findings += rebuild_often(window, TIMES, seed + runs, collect=True)
        outcome.findings += left_over()
        runs += 1
    outcome.done = f"{runs * TIMES} windows built again in {runs} runs from seed {seed}"
    return outcome


def rebuild_often(
    window: MainWindow, times: int, seed: int, collect: bool = False, compared: int = MOST_COMPARED
) -> list[str]:
    """Build `window` again `times` times, twice on each page in turn, and close it; the findings.

    `compared` limits how many losses the engine makes again for comparison.
    """
    session = window.session
    session.set_config(replace(ENDLESS, seed=seed))
    with Alarm() as alarm:
        window.lab.error_raised.connect(alarm.note_error)
        _give_states(window, random.Random(seed))
        session.start()
        run = session.run
        assert run is not None
        for i in range(times):
            window.show_page(PAGES[i // 2 % len(PAGES)].key)
            _settle(window)
            window, found = _build_again(window, collect)
            alarm.findings += [*found, *_disturbed(window, run)]
        _tell_everybody(window)
        window.close()
    return [*alarm.findings, *_lost_steps(run, compared)]


def _give_states(window: MainWindow, rng: random.Random) -> None:
    """Show something else than at first on every page, and wait until all of it stands."""
    for entry in PAGES:
        page = window.page_of(entry.key)
        page.state = some_state(page.state, rng)
        wait_ms(0)  # all pages in one turn of the event loop would be a hang of a busy machine
    seen: list[Any] = []

    def settled() -> bool:
        wait_ms(SETTLING_MS)
        seen.append(_states(window.lab))
        return len(seen) > 1 and seen[-1] == seen[-2]

    wait_until(settled, ANSWER_SECONDS)


def _build_again(window: MainWindow, collect: bool) -> tuple[MainWindow, list[str]]:
    key, states, shown = window.page.key, _states(window.lab), shown_values(window.page)
    window = rebuild_window(window)
    if collect:
        gc.collect()
    _settle(window)
    found = _changes(STATE, states, _states(window.lab))
    if key != window.page.key:
        found.append(f"{key} was shown, and now {window.page.key} is")
    elif states[key] != PageState():  # what has no state yet shows what it shows at first
        found += _changes(SHOWN.replace("{key}", key), shown, shown_values(window.page))
    return window, found


def _settle(window: MainWindow) -> None:
    """Wait until what the page has asked for so far is there."""
    wait_ms(SETTLING_MS)
    answers: list[int] = []
    window.session.request(lambda trainer: trainer.iteration, answers.append)
    wait_until(lambda: bool(answers), ANSWER_SECONDS)
    player = window.page.player
    wait_until(lambda: player.running or not player.busy, ANSWER_SECONDS)


def _states(lab: Lab) -> dict[str, Any]:
    """States of all pages, which were all made before."""
    return {entry.key: lab.model(entry.key, PageState()).value for entry in PAGES}


def _changes(text: str, before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [
        text.format(key=name, name=name, before=before[name], after=after.get(name))
        for name in before
        if before[name] != after.get(name)
    ]


def _disturbed(window: MainWindow, run: LiveRun) -> list[str]:
    """What is wrong with the run after its window was built again."""
    if window.session.run is not run or run.status is not RunStatus.RUNNING:
        return [RUN.format(status=window.session.status)]
    made = run.iteration
    if not wait_until(lambda: run.iteration > made, ANSWER_SECONDS):
        return [STOPPED.format(seconds=ANSWER_SECONDS)]
    return []


def _tell_everybody(window: MainWindow) -> None:
    """Send what the lab tells its pages: it must reach none of those that are gone."""
    window.set_theme("dark")
    window.zoom(1)
    window.lab.restore_defaults()
    window.session.load()
    wait_until(lambda: window.session.run is not None, ANSWER_SECONDS)
    wait_ms(SETTLING_MS)


def _lost_steps(run: LiveRun, compared: int) -> list[str]:
    """Hold the losses against those that the engine makes alone, bit for bit."""
    losses = run.record.history.losses[:compared]
    trainer = Trainer(run.record.config, run.dataset)
    alone = np.array([trainer.step().loss for _ in losses], dtype=losses.dtype)
    wrong = np.count_nonzero(losses != alone)
    return [LOSSES.format(count=len(losses), wrong=wrong)] if wrong else []
