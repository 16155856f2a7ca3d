"""Whether the Descent page keeps its promises: map, dragged start and point, race, sweep, basins.

Run it with a screen or without one:

    python -m tests.benchmarks.descent

Each line prints the figure and the target that it is held to.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from app.contour_map import contour_map
from app.pages.descent.model.curve_race import CurveRaceState
from app.pages.descent.model.line_race import MOST_POINTS, LineRaceState
from app.pages.descent.page import DescentPage
from app.pages.descent.presets import presets
from app.pages.descent.state import DescentState
from app.pages.descent.views.curve_picture import CurvePicture
from app.pages.descent.views.line_picture import LinePicture
from app.player import FASTEST
from app.widgets.plots import Plot
from nncore import LINE_LOSSES, SURFACES, LineSurface
from tests.benchmarks.watching import (
    STALL_MS,
    WatchedTimer,
    longest_stall_in_a_sweep,
    opened,
    wait_for,
    wait_ms,
)

RACE_MS = 5000
RACE_STEPS = 2000  # more than are made in that time
REPEATS = 5
DRAGS = 100
BETWEEN_MS = 20
SEEN = 50  # steps behind the balls while the start is dragged


def main() -> None:
    """Print the figures."""
    window = opened("descent")
    wait_ms(500)
    page = window.page
    assert isinstance(page, DescentPage)
    print(f"platform {QApplication.platformName()}")
    _measure_maps(page)
    _measure_drag(page)
    _measure_race(page)
    _measure_basins(page)
    _measure_curve_drag(page)
    _measure_sweep("the curve of six", page.stage.picture.plot)
    _measure_curve_race(page)
    _measure_line_maps()
    _measure_point_drag(page)
    _measure_sweep("the map of six lines", page.stage.picture.map)
    _measure_sweep("the points of six lines", page.stage.picture.points)
    _measure_line_race(page)
    window.close()


def _measure_maps(page: DescentPage) -> None:
    """Bands and lines of 400×400 points, computed and handed to the plot."""
    worst = 0.0
    for surface in SURFACES.values():
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            contours = contour_map(surface.value, *surface.domain, 400, 400)
            page.stage.picture.map.contours.show_map(contours)
            times.append(time.perf_counter() - start)
        worst = max(worst, statistics.median(times))
    _print("bands and lines of a 400×400 map, slowest of all surfaces", 1e3 * worst, 120)


def _measure_drag(page: DescentPage) -> None:
    """From a new start to everything painted, with six trajectories of 50 steps behind it."""
    page.state = presets()["all_on_rosenbrock"].of(page.state)
    page.player.seek(SEEN)
    while page.player.index < SEEN:
        wait_for(page.player.changed)
    picture = page.stage.picture
    _measure_moves(
        "a dragged start",
        lambda i: picture.map.start_dragged.emit(-1.2 + 0.01 * i, 1.0),
        picture.map,
    )


def _measure_moves(what: str, move: Callable[[int], None], *plots: Plot) -> None:
    """From each move of a hand to plots painted, all else that is to be painted included."""
    times, busy = [], []
    for i in range(DRAGS):
        start, busy_before = time.perf_counter(), time.thread_time()
        move(i)
        for plot in plots:
            plot.viewport().repaint()
        times.append(1e3 * (time.perf_counter() - start))
        busy.append(1e3 * (time.thread_time() - busy_before))
        wait_ms(BETWEEN_MS)  # what follows later, balls on their new ways say
    _print_times(what, times, 16)
    print(f"{'  processor time of it, median':62}{statistics.median(busy):8.1f} ms")


def _measure_curve_drag(page: DescentPage) -> None:
    """From a new start on a curve to everything painted, with six trajectories of 50 steps."""
    page.state = _curve_race(page.state)
    page.player.seek(SEEN)
    while page.player.index < SEEN:
        wait_for(page.player.changed)
    picture = page.stage.picture
    assert isinstance(picture, CurvePicture)
    _measure_moves(
        "a start dragged on a curve",
        lambda i: picture.plot.start_dragged.emit(2.2 - 0.01 * i, 0.0),
        picture.plot,
    )


def _curve_race(state: DescentState) -> DescentState:
    """All optimizers in two valleys."""
    curve = replace(CurveRaceState(), steps=RACE_STEPS).on("two_valleys")
    racers = tuple(replace(racer, takes_part=True) for racer in curve.racers)
    return replace(state, mode="curve").racing(replace(curve, racers=racers))


def _measure_curve_race(page: DescentPage) -> None:
    """The same of a race of six on a curve, with noise so that nobody comes to rest."""
    page.state = _curve_race(page.state)
    page.update_state(curve=replace(page.state.curve, noise=1.0))
    _measure_frames(page, "a frame of the race of six on a curve")


def _measure_line_maps() -> None:
    """Bands and lines of 400×400 points of the losses of as many points as there may be."""
    points = tuple((0.1 * i, float(i % 2)) for i in range(MOST_POINTS))
    for loss in LINE_LOSSES:
        surface, times = LineSurface.of(points, loss), []
        for _ in range(REPEATS):
            start = time.perf_counter()
            contour_map(surface.value, *surface.domain, 400, 400)
            times.append(1e3 * (time.perf_counter() - start))
        _print(f"a 400×400 map of {loss}, {MOST_POINTS} points", statistics.median(times), 120)


def _measure_point_drag(page: DescentPage) -> None:
    """From a point dragged to points and map painted, with six trajectories of 50 steps."""
    page.state = _line_race(page.state)
    page.player.seek(SEEN)
    while page.player.index < SEEN:
        wait_for(page.player.changed)
    picture = page.stage.picture
    assert isinstance(picture, LinePicture)
    followed: list[float] = []
    page.player.moved.connect(lambda: followed.append(time.perf_counter()))
    _measure_moves(
        "a dragged point",
        lambda i: picture.points.points.dragged.emit(3, 9.0 + 0.01 * i, 8.0 + 0.02 * i),
        picture.points,
        picture.map,
    )
    apart = [1e3 * (after - before) for before, after in pairwise(followed)]
    if apart:
        between = statistics.median(apart)
        print(f"{'  meanwhile the balls follow every, median':62}{between:8.1f} ms")


def _measure_sweep(where: str, plot: Plot) -> None:
    """How late a 5 ms timer is while the mouse goes across a plot."""
    stall = longest_stall_in_a_sweep(plot.viewport())
    _print(f"longest stall in a sweep over {where}", stall, STALL_MS)


def _line_race(state: DescentState) -> DescentState:
    """All optimizers on the first points, in mini-batches of three."""
    line = replace(LineRaceState(), batch_size=3, steps=RACE_STEPS)
    racers = tuple(replace(racer, takes_part=True) for racer in line.racers)
    return replace(state, mode="points").racing(replace(line, racers=racers))


def _measure_line_race(page: DescentPage) -> None:
    """The same of a race of six lines through points."""
    page.state = _line_race(page.state)
    _measure_frames(page, "a frame of the race of six lines")


def _measure_race(page: DescentPage) -> None:
    """Time between two frames of six optimizers at ten times the speed, and what each costs."""
    page.state = presets()["all_on_rosenbrock"].of(page.state)
    page.update_state(race=replace(page.state.race, steps=RACE_STEPS))
    _measure_frames(page, "a frame of the race of six")


def _measure_frames(page: DescentPage, what: str) -> None:
    page.player.speed_position = FASTEST
    frames: list[float] = []
    clock = QElapsedTimer()

    def note_frame() -> None:
        frames.append(clock.nsecsElapsed() / 1e6)
        clock.restart()

    clock.start()
    page.player.moved.connect(note_frame)
    busy = time.process_time()
    page.player.run()
    wait_ms(RACE_MS)
    busy = time.process_time() - busy
    page.player.moved.disconnect(note_frame)
    page.player.pause()
    _print_times(what, frames[2:], 16.7)
    print(
        f"{'  processor time a frame, all painting included':62}{1e3 * busy / len(frames):8.1f} ms"
    )


def _measure_basins(page: DescentPage) -> None:
    """The basin map of 200×150 starts and 500 steps, and how late a timer comes meanwhile."""
    timer = WatchedTimer()
    page.state = presets()["four_valleys"].of(page.state)
    start = time.perf_counter()
    page.stage.picture.basins_choice.box.setChecked(True)
    timer.start()
    wait_for(page.stage.picture.basins.found)
    seconds = time.perf_counter() - start
    timer.stop()
    _print("a basin map of 200×150 starts and 500 steps", 1e3 * seconds, 3000)
    print(f"{'  meanwhile a 5 ms timer is late by, at worst':62}{max(timer.late):8.1f} ms")
    page.update_state(basins=False)  # or all that is measured next computes some beside it


def _print_times(what: str, milliseconds: list[float], target: float) -> None:
    """The median, which is held to the target, and the 95th percentile."""
    _print(f"{what}, median", statistics.median(milliseconds), target)
    slow = statistics.quantiles(milliseconds, n=20)[-1]
    print(f"{'  95th percentile':62}{slow:8.1f} ms")


def _print(what: str, milliseconds: float, target: float) -> None:
    verdict = "kept" if milliseconds <= target else "MISSED"
    print(f"{what:62}{milliseconds:8.1f} ms   target {target:g} ms   {verdict}")


if __name__ == "__main__":
    main()
