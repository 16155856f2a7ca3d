"""A race on the map: trails, balls, and what is redrawn when they move."""

from __future__ import annotations

from functools import partial

import numpy as np

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.race import Moment, Trajectory
from app.pages.descent.views.ball import Ball
from app.pages.descent.views.edge_pointer import EdgePointer
from app.pages.descent.views.height_plot import optimizer_color
from app.pages.descent.views.trails import Trail
from app.theme import Theme
from app.translation import name_of
from app.widgets.plots import Plot
from nncore import Floats
from nncore.surface import Point


class RaceLayer:
    """Items of a race on a plot; only what moved is drawn anew."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        self._trails = {key: Trail(theme, key) for key in OPTIMIZER_CATALOG}
        self._balls = {key: Ball(theme, key) for key in OPTIMIZER_CATALOG}
        for item in (*self._trails.values(), *self._balls.values()):
            plot.addItem(item, ignoreBounds=True)
        for key, trail in self._trails.items():
            plot.name_series(trail, name_of(OPTIMIZER_CATALOG[key]))
        self.pointers = {
            key: EdgePointer(plot, theme, partial(optimizer_color, entry))
            for key, entry in OPTIMIZER_CATALOG.items()
        }
        self._shown: dict[str, tuple[Trajectory, int]] = {}
        plot.restyled.connect(self._restyle)

    def show_moment(self, moment: Moment) -> None:
        """Show the race at a step, or on the way to the next."""
        for key, trail in self._trails.items():
            trajectory = moment.race.trajectories.get(key)
            if trajectory is None:
                self._clear(key, trail)
            else:
                self._draw(key, trail, trajectory, min(moment.index, trajectory.last))
            ball = moment.ball(key)
            self._balls[key].show_at(ball, key == moment.chosen)
            self.pointers[key].point_at(ball and self.seen_from_edge(ball, key))

    def seen_from_edge(self, ball: Point, key: str) -> Point:
        """What an arrow at the edge points at for a ball that is beyond it."""
        return ball

    def _restyle(self) -> None:
        for trail in self._trails.values():
            trail.update()

    def _clear(self, key: str, trail: Trail) -> None:
        if self._shown.pop(key, None):
            trail.clear()

    def _draw(self, key: str, trail: Trail, trajectory: Trajectory, index: int) -> None:
        before, shown = self._shown.get(key, (None, 0))
        if before is trajectory and shown == index:
            return
        self._shown[key] = trajectory, index
        if before is trajectory and shown < index:
            trail.add_points(_points(trajectory, shown + 1, index + 1))
        else:
            trail.set_points(_points(trajectory, 0, index + 1))


def _points(trajectory: Trajectory, start: int, stop: int) -> Floats:
    """Some of the places of a trajectory in the picture, of shape (n, 2)."""
    return np.column_stack([trajectory.xs[start:stop], trajectory.ys[start:stop]])
