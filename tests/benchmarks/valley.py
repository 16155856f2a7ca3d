"""Whether the hidden valley of the Descent page keeps its promises: probes, sweeps, uncovering.

Run it with a screen or without one:

    python -m tests.benchmarks.valley

Each line prints the figure and the target that it is held to.
"""

import statistics
import time
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QPushButton

from app.pages.descent.page import DescentPage
from app.pages.descent.views.valley_picture import ValleyPicture
from tests.benchmarks.watching import (
    STALL_MS,
    WatchedTimer,
    longest_stall_in_a_sweep,
    opened,
    wait_ms,
)

PROBES = 50
RACE_MS = 6000  # the cover is lifted, and a race of 49 steps runs to its end


def main() -> None:
    """Print the figures."""
    window = opened("descent")
    page = window.page
    assert isinstance(page, DescentPage)
    print(f"platform {QApplication.platformName()}")
    wait_ms(500)
    _measure_sweep(page, "a map, to compare with")
    page.mode.choose("valley")
    page.update_state(valley=replace(page.state.valley, limit=PROBES))
    wait_ms(500)
    _measure_probes(page)
    _measure_sweep(page, "covered ground with 50 probes")
    _measure_uncovering(page)
    _measure_sweep(page, "uncovered ground")
    window.close()


def _measure_probes(page: DescentPage) -> None:
    """From a click to everything painted, as probes become more."""
    picture = page.stage.picture
    assert isinstance(picture, ValleyPicture)
    (left, right), (bottom, top) = page.state.valley.make_surface().domain
    times = []
    for i in range(PROBES):
        x, y = (0.05 + 0.9 * (i * factor % 1.0) for factor in (0.618034, 0.7548777))
        start = time.perf_counter()
        picture.map.clicked.emit(left + x * (right - left), bottom + y * (top - bottom))
        picture.map.viewport().repaint()
        times.append(1e3 * (time.perf_counter() - start))
        wait_ms(20)  # all else is painted in the loop
    _print("a probe, of 50, median", statistics.median(times), STALL_MS)
    _print("a probe, the slowest", max(times), STALL_MS)


def _measure_sweep(page: DescentPage, where: str) -> None:
    """How late a 5 ms timer is while the mouse goes across the map."""
    stall = longest_stall_in_a_sweep(page.stage.picture.map.viewport())
    _print(f"longest stall in a sweep over {where}", stall, STALL_MS)


def _measure_uncovering(page: DescentPage) -> None:
    """What holds the window up where the ground is uncovered and the race runs."""
    button = page.findChild(QPushButton, "uncoverButton")
    assert button is not None
    start = time.perf_counter()
    button.click()
    seconds = time.perf_counter() - start
    timer = WatchedTimer()
    timer.start()
    wait_ms(RACE_MS)
    timer.stop()
    print(f"{'the click that uncovers':62}{1e3 * seconds:8.1f} ms")
    _print("longest stall while the cover is lifted and the race runs", max(timer.late), STALL_MS)


def _print(what: str, milliseconds: float, target: float) -> None:
    verdict = "kept" if milliseconds <= target else "MISSED"
    print(f"{what:62}{milliseconds:8.1f} ms   target {target:g} ms   {verdict}")


if __name__ == "__main__":
    main()
