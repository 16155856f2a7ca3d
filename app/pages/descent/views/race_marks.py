"""The race as it is drawn in the 3-D view."""

from __future__ import annotations

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.race import Moment
from app.theme import Theme
from app.widgets.surface_marks import Ball, SurfaceMarks, Trail

BALL, CHOSEN_BALL = 14, 20


def race_marks(moment: Moment, theme: Theme) -> SurfaceMarks:
    """Trails and balls of all racers, in the colors of the theme in use."""
    trails, balls = [], []
    for key, trajectory in moment.race.trajectories.items():
        color = OPTIMIZER_CATALOG[key].color(theme.is_dark)
        count = min(moment.index, trajectory.last) + 1
        trails.append(Trail(trajectory.xs, trajectory.ys, count, color))
        place = moment.ball(key)
        if place is not None:
            balls.append(Ball(place, color, CHOSEN_BALL if key == moment.chosen else BALL))
    return SurfaceMarks(tuple(trails), tuple(balls))
