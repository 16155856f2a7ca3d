"""The chosen step as arrows along the axis, and where it leads."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from app.pages.descent.model.race import Moment, overshoots
from app.pages.descent.views.curve_view import CurveView
from app.pages.descent.views.step_arrows import StepArrows
from app.theme import Theme
from app.widgets.arrows import Arrows
from nncore import Floats
from nncore.surface import Point

LOWEST, BETWEEN = 0.035, 0.045  # of the picture's height: rows of the arrows above the axis


class AxisArrows(StepArrows):
    """Arrows in rows along the axis: the update lowest, above it what it is made of.

    Dotted lines lead down from the ball to where the update begins, and up from its end to the
    curve: there the ball will be.
    """

    def __init__(self, plot: CurveView, theme: Theme) -> None:
        self._view = plot
        self._drops = plot.curve(lambda colors: colors.muted, 1.5, Qt.PenStyle.DotLine)
        self._drops.setZValue(9)
        plot.leave_out(self._drops)  # they begin on the trail
        super().__init__(plot, theme)

    def show_moment(self, moment: Moment, width: float) -> float:
        step = moment.step
        (left, right), _ = self._view.visible_range
        if step is None or not left <= step.position[0] <= right:
            self.clear()  # of a ball that is out of sight the arrow at the edge tells
            return 1.0
        factor = super().show_moment(moment, width)
        (here,), (move,) = step.position, step.update
        foot = self.tail((here,), 0)[1]
        leads_into_sight = factor == 1 and left <= here + move <= right
        ends = [here, here + move] if leads_into_sight and move else [here]
        tops = [self._view.drawable_place_of(w)[1] for w in ends]
        x, y = np.repeat(ends, 2), np.ravel([(foot, top) for top in tops])
        self._drops.setData(x, y, connect="pairs")
        return factor

    @property
    def drops(self) -> tuple[Floats, Floats]:
        """Ends of the dotted lines, in pairs."""
        x, y = self._drops.getOriginalDataset()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def tail(self, position: Point, row: int) -> Point:
        _, (bottom, top) = self._view.visible_range
        return position[0], bottom + (LOWEST + BETWEEN * row) * (top - bottom)

    def name_arrow(self, arrow: Arrows, name: str) -> None:
        self._view.name_marks(arrow, name)  # the rows are no heights

    def note_text(self, moment: Moment) -> str:
        """Besides the factor, whether the step goes across a minimum."""
        parts = [super().note_text(moment)]
        if moment.step is not None and overshoots(moment.race.surface, moment.step, moment.minima):
            parts.append(QCoreApplication.translate("AxisArrows", "overshoots"))
        return " ".join(filter(None, parts))

    def clear(self) -> None:
        super().clear()
        self._drops.setData([], [])
