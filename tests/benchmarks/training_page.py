"""How much the window costs the training, and whether the training ever holds up the window.

Run it with a screen or without one:

    python -m tests.benchmarks.training_page

Engine alone and engine behind the window train over the same steps and evaluations, in turn,
ten times in one run; the share is the median of the ratios, pair by pair. After each pair the run
goes on once more with a timer watched. Held to one core, or to AVX2, which many classrooms have:

    taskset -c 0 python -m tests.benchmarks.training_page
    NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL AVX512_SPR" OPENBLAS_CORETYPE=Haswell \\
        python -m tests.benchmarks.training_page
"""

import os
import statistics
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.lib.introspect import opt_func_info
from PySide6.QtWidgets import QApplication
from threadpoolctl import threadpool_info

from app.session.run import LiveRun
from app.window.main_window import MainWindow
from nncore import History, Run, Step, Timeline, Trainer, TrainingConfig
from tests.benchmarks.watching import TICK_MS, WatchedTimer, opened, wait_for

CONFIG = TrainingConfig(iterations=4000)
FEW_IMAGES = TrainingConfig(iterations=4000, train_size=100)  # an evaluation far more often
PAIRS = 10
TARGET = 0.9
MOST_LATE_MS = {"99th percentile": 16.0, "worst": 40.0}
STEPS_A_SECOND = 2500


def main() -> None:
    """Print the figures."""
    window = opened("training")
    print(f"platform {QApplication.platformName()}, {PAIRS} pairs of runs, {_kernels()}")
    for name, config in (("60,000 images", CONFIG), ("100 images", FEW_IMAGES)):
        _measure(window, name, config)
    print(f"painting 1,000,000 losses / 1,000   {_painting_ratio(window):.2f} times")
    print(f"an hour at {STEPS_A_SECOND:,} steps a second adds   {_hour_of_training(window):.0f} MB")
    window.close()


def _measure(window: MainWindow, name: str, config: TrainingConfig) -> None:
    """Print share and lateness of one kind of run."""
    window.session.set_config(config)
    shares, lateness = [], []
    for _ in range(PAIRS):
        shares.append(_alone(window) / _in_window(window))
        lateness += _lateness(window)
    share = statistics.median(shares)
    verdict = "kept" if share >= TARGET else "MISSED"
    print(
        f"{name:14} share of the engine's speed   median {share:.1%}   "
        f"lowest {min(shares):.1%}   highest {max(shares):.1%}   target {TARGET:.0%}   {verdict}"
    )
    print(f"{'':14} a {TICK_MS} ms timer is late by   median {np.median(lateness):.1f} ms", end="")
    found = {"99th percentile": np.percentile(lateness, 99), "worst": max(lateness)}
    for what, most in MOST_LATE_MS.items():
        verdict = "kept" if found[what] <= most else "MISSED"
        print(f"   {what} {found[what]:.1f} ms   target {most:g} ms   {verdict}", end="")
    print()


def _kernels() -> str:
    """Which kernels NumPy and its BLAS use here: ratios differ by a tenth between them."""
    blas = {pool["architecture"] for pool in threadpool_info() if pool["user_api"] == "blas"}
    enabled = opt_func_info(func_name="^exp$", signature="^f")["exp"]
    loops = {found["current"] for found in enabled.values()}
    return f"BLAS for {', '.join(sorted(blas))}, NumPy for {', '.join(sorted(loops))}"


def _alone(window: MainWindow) -> float:
    """Seconds that the engine takes by itself, with the window idle."""
    config = window.session.config
    trainer = Trainer(config, window.session.dataset)
    events = trainer.run(History(config.dtype), Timeline())
    next(events)  # the evaluation of the untrained network
    start = time.perf_counter()
    for _ in events:
        pass
    return time.perf_counter() - start


def _in_window(window: MainWindow) -> float:
    """Seconds of the same run behind the window."""
    _begin_anew(window)
    start = time.perf_counter()
    window.transport.action_run.trigger()
    wait_for(window.session.run_ended)
    return time.perf_counter() - start


def _lateness(window: MainWindow) -> list[float]:
    """How late a timer comes while the same run goes on once more, in ms.

    The share is measured without it: 200 times a second it costs some hundredths itself.
    """
    _begin_anew(window)
    timer = WatchedTimer()
    window.transport.action_run.trigger()
    timer.start()
    wait_for(window.session.run_ended)
    timer.stop()
    return timer.late


def _begin_anew(window: MainWindow) -> None:
    window.session.reset()
    wait_for(window.session.evaluated)  # of the untrained network, which counts in neither


def _hour_of_training(window: MainWindow) -> float:
    """Memory, in MB, of the losses of an hour and of what the window draws them from.

    The losses are made up and appended at once; everything else is what a run does.
    """
    run = window.session.run
    assert run is not None
    config = replace(run.record.config, iterations=3600 * STEPS_A_SECOND)
    fake = replace(run, record=Run.untrained(config, run.dataset))
    snapshot = run.record.timeline.snapshots[0]
    before = _resident_mb()
    window.page.loss_view.show_run(fake)
    none = np.empty(0, dtype=int)
    for i in range(config.iterations):
        fake.record.history.append(Step(i + 1, 1.0, 0.1, none))
        if i % (STEPS_A_SECOND // 8) == 0:
            window.page.loss_view.refresh()
        if fake.record.timeline.due(i):
            fake.record.timeline.keep(replace(snapshot, iteration=i))
    return _resident_mb() - before


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


def _painting_ratio(window: MainWindow) -> float:
    """Time to refresh and paint a curve of 1,000,000 losses over that for 1,000."""
    view = window.page.loss_view
    rng = np.random.default_rng(0)
    seconds: dict[int, list[float]] = {1_000: [], 1_000_000: []}
    runs = {count: _fake_run(window, rng, count) for count in seconds}
    for _ in range(30):
        for count, run in runs.items():
            view.show_run(run)
            start = time.perf_counter()
            view.refresh()
            view.plot.grab()
            seconds[count].append(time.perf_counter() - start)
    return statistics.median(
        long / short for short, long in zip(seconds[1_000], seconds[1_000_000], strict=True)
    )


def _fake_run(window: MainWindow, rng: np.random.Generator, count: int) -> LiveRun:
    """A run with `count` made-up losses: what is timed is the painting."""
    run = window.session.run
    assert run is not None
    fake = replace(run, record=Run.untrained(TrainingConfig(iterations=count), run.dataset))
    losses = 2.3 * np.exp(-np.arange(count) / count * 4) + 0.2 * rng.random(count)
    for i, loss in enumerate(losses.tolist()):
        fake.record.history.append(Step(i + 1, loss, 0.1, np.empty(0, dtype=int)))
    return fake


if __name__ == "__main__":
    main()
