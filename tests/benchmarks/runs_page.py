"""What a long shelf costs: 200 runs of 10,000 steps, shown for the first time and then again.

Run it with a screen or without one:

    python -m tests.benchmarks.runs_page

Processor time of all threads, painting included.
"""

import statistics
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QApplication

from nncore import Step
from tests.app.pages.runs.shelves import put, record, shelved
from tests.benchmarks.watching import opened

RUNS, STEPS = 200, 10_000
REPEATS = 20
FIRST_S, AGAIN_S, PAINTED_S = 0.3, 0.01, 0.05  # the last with all curves painted anew


def main() -> None:
    """Print the figures."""
    window = opened("runs")
    shelf = window.session.shelf
    rng = np.random.default_rng(0)
    runs = [
        record(
            rng.random(STEPS) + 2 / np.arange(1, STEPS + 1),
            {i * 600: 1 - 0.9 / (i + 1) for i in range(17)},
            seed=i,
        )
        for i in range(RUNS)
    ]
    print(f"platform {QApplication.platformName()}; {RUNS} runs of {STEPS:,} steps")
    _print("shown first", _seconds(lambda: put(shelf, *map(shelved, range(RUNS), runs))), FIRST_S)
    part, last = window.page.part, runs[-1].history
    _print("nothing new", _median(part.show_state), AGAIN_S)

    def step_and_show() -> None:
        last.append(Step(len(last) + 1, 0.5, 0.1, (), 1))
        part.show_state()

    _print("one run a step farther", _median(step_and_show), PAINTED_S)
    window.close()


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(REPEATS))


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    QApplication.processEvents()
    return time.process_time() - start


def _print(what: str, seconds: float, target: float) -> None:
    verdict = "kept" if seconds <= target else "MISSED"
    print(f"{what:28}{1000 * seconds:8.1f} ms   target {1000 * target:.0f} ms   {verdict}")


if __name__ == "__main__":
    main()
