"""Where the balls of a race are, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.number_text import general
from app.pages.descent.model.race import Moment
from app.translation import name_of
from nncore.surface import Point


def moment_words(moment: Moment) -> str:
    """The start, every ball, and the minima that are known."""
    start = QCoreApplication.translate("MomentWords", "start at {point}")
    ball = QCoreApplication.translate("MomentWords", "{name} at {point}")
    minimum = QCoreApplication.translate("MomentWords", "minimum at {point}")
    keys = moment.race.trajectories
    balls = {name_of(OPTIMIZER_CATALOG[key]): moment.position(key) for key in keys}
    parts = [
        start.format(point=_point_words(moment.race.state.start)),
        *(ball.format(name=name, point=_point_words(at)) for name, at in balls.items() if at),
        *(minimum.format(point=_point_words(at)) for at in moment.minima),
    ]
    return "; ".join(parts)


def _point_words(point: Point) -> str:
    numbers = ", ".join(map(general, point))
    return f"({numbers})" if len(point) > 1 else numbers
