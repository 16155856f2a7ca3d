"""A race on the map: trails, balls, and what is redrawn when they move."""

from __future__ import annotations

import numpy as np

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.descent.race import Race, Walk
from app.descent.trails import Ball, Trail
from app.theme import Theme
from app.widgets.plots import Plot
from nncore.surface import Point


def ball_position(walk: Walk, index: int, fraction: float) -> Point:
    """Where a ball is, `fraction` of the way from one step to the next."""
    step = walk.at(index)
    if walk.last < index:
        fraction = 0.0  # it has ended before
    (x, y), (dx, dy) = step.position, step.update
    return x + fraction * dx, y + fraction * dy


class RaceLayer:
    """Items of a race on a plot; only what moved is drawn anew."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._trails = {key: Trail(theme, key) for key in OPTIMIZER_CATALOG}
        self._balls = {key: Ball(theme, key) for key in OPTIMIZER_CATALOG}
        for item in (*self._trails.values(), *self._balls.values()):
            plot.addItem(item, ignoreBounds=True)
        self._shown: dict[str, tuple[Walk, int]] = {}

    def show_moment(self, race: Race, index: int, fraction: float, chosen: str) -> None:
        """Show the race at a step, or on the way to the next."""
        for key, trail in self._trails.items():
            walk = race.walks.get(key)
            if walk is None:
                self._clear(key, trail)
                self._balls[key].show_at(None, False)
            else:
                self._draw(key, trail, walk, min(index, walk.last))
                self._balls[key].show_at(ball_position(walk, index, fraction), key == chosen)

    def _clear(self, key: str, trail: Trail) -> None:
        if self._shown.pop(key, None):
            trail.set_points(np.empty((0, 2)))

    def _draw(self, key: str, trail: Trail, walk: Walk, index: int) -> None:
        if self._shown.get(key) == (walk, index):
            return
        self._shown[key] = walk, index
        end = index + 1
        trail.set_points(np.column_stack([walk.xs[:end], walk.ys[:end]]))
