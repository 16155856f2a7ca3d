"""Whether the views of the Network page keep their promises.

Run it with a screen or without one:

    python -m tests.benchmarks.network

Each line prints the figure and the target that it is held to; figures are medians, of another
moment the 95th percentile, too, with and without waiting for others. The landscape in 3-D takes
a screen.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication

from app.pages.network.model.step_picture import STAGE_ORDER
from app.pages.network.page import NetworkPage
from app.pages.network.parts.landscape_part import LandscapePart
from app.pages.network.parts.looks_part import LooksPart
from app.pages.network.parts.map_part import MapPart
from nncore import Moment, measure_landscape, trajectory_plane
from tests.benchmarks.watching import opened, wait_for, wait_ms

STEPS = 2000
FRAMES = 60
SETTLED_MS = 3000
REPEATS = 5


def main() -> None:
    """Print the figures."""
    window = opened("network")
    page = window.page
    assert isinstance(page, NetworkPage)
    print(f"platform {QApplication.platformName()}")
    page.session.set_config(replace(page.session.config, iterations=STEPS))
    page.session.start()
    wait_for(page.session.run_ended)
    _measure_looks(page)
    _measure_steps(page)
    page.update_state(tab="digit")
    page.model.part("digit").update(inside=True)
    wait_ms(SETTLED_MS)
    _measure_scrubbing("digit, through the layers", page)
    page.update_state(tab="map")
    wait_ms(SETTLED_MS)
    part = page.part
    assert isinstance(part, MapPart)
    _measure_panning(part)
    _measure_scrubbing("map", page)
    page.update_state(tab="landscape")
    wait_ms(SETTLED_MS)
    assert isinstance(page.part, LandscapePart)
    for view in ("map", "both") if _has_screen() else ("map",):
        page.model.part("landscape").update(view=view)
        wait_ms(SETTLED_MS)
        _measure_scrubbing(f"landscape, {view}", page)
    assert page.part.moment is not None
    _measure_landscape(page.part.moment)
    window.close()


def _measure_looks(page: NetworkPage) -> None:
    """Every view of the tabs that have several: some images stand for all while time moves."""
    for key, part in page.parts.items():
        if isinstance(part, LooksPart):
            page.update_state(tab=key)
            for look in part.looks:
                part.model.update(look=look)
                wait_ms(SETTLED_MS)
                _measure_scrubbing(f"{key}, {look}", page)


def _measure_steps(page: NetworkPage) -> None:
    """One step at each of its stages: all that a stage shows is computed within the frame."""
    page.update_state(tab="step")
    for stage in STAGE_ORDER:
        page.model.part("step").update(stage=stage)
        wait_ms(SETTLED_MS)
        _measure_scrubbing(f"step, {stage}", page)
    page.model.part("step").update(code=True)
    wait_ms(SETTLED_MS)
    _measure_scrubbing("step, with its code", page)


def _measure_panning(part: MapPart) -> None:
    """Frames of a drag and of the wheel, painting included."""
    view = part.view.getViewBox()
    points = len(part.view.points.data)
    _print(
        f"map of {points:,} points: a frame of a drag", _frames(part, view.translateBy, 0.02), 33
    )
    _print(f"map of {points:,} points: a frame of the wheel", _frames(part, view.scaleBy, 0.99), 33)


def _frames(part: MapPart, move: Callable[..., Any], by: float) -> float:
    times = []
    for _ in range(FRAMES):
        start = time.perf_counter()
        move((by, by))
        part.view.viewport().repaint()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


def _measure_scrubbing(what: str, page: NetworkPage) -> None:
    """Another moment on the slider, until it is painted.

    The window's own part is what its thread computes: on a busy machine the rest is waiting.
    """
    times, own = [], []
    for iteration in page.moments.iterations[:: max(len(page.moments.iterations) // FRAMES, 1)]:
        start, computed = time.perf_counter(), time.thread_time()
        page.lab.moment.update(iteration=iteration)
        page.repaint()
        times.append(1e3 * (time.perf_counter() - start))
        own.append(1e3 * (time.thread_time() - computed))
    page.lab.moment.update(iteration=None)
    _print(f"{what}: another moment", statistics.median(times), 50)
    _print("    of a hundred, the fifth slowest", float(np.percentile(times, 95)), 50)
    _print("    the same, the window's own part", float(np.percentile(own, 95)), 50)


def _measure_landscape(moment: Moment) -> None:
    """The engine alone, on one thread."""
    plane, _ = trajectory_plane([s.params for s in moment.run.timeline.snapshots])
    data, side = moment.dataset, np.linspace(-5, 5, 41)
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        measure_landscape(
            moment.network, plane, side, side, data.x_train[:1000], data.t_train[:1000]
        )
        times.append(1e3 * (time.perf_counter() - start))
    _print("loss at 41 × 41 points on 1,000 images", statistics.median(times), 2000)


def _has_screen() -> bool:
    """Whether there is a 3-D view: offscreen has none."""
    return QApplication.platformName() != "offscreen"


def _print(what: str, milliseconds: float, target: float) -> None:
    verdict = "kept" if milliseconds <= target else "MISSED"
    print(f"{what:52}{milliseconds:8.1f} ms   target {target:g} ms   {verdict}")


if __name__ == "__main__":
    main()
