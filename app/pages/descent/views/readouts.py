"""The few numbers of the chosen optimizer that matter, large."""

from __future__ import annotations

import math
from dataclasses import replace

from app.number_text import fixed, power, whole
from app.pages.descent.model.race import Moment, angle_to_goal, distance_to_nearest
from app.theme import Theme
from app.widgets.readout import ReadoutRow

MISSING = "–"  # what has no value, or is not known


class DescentReadouts(ReadoutRow):
    """Step, f, distance to the nearest minimum, the angle to it, and the place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.step = self.add(self.tr("step"), "0,000")
        self.value = self.add("f(x, y)", "0000.0000")
        self.slope = self.add("f′(w)", "−0000.0000", term="gradient")
        self.distance = self.add(self.tr("to nearest known minimum"), "00.0000", term="minimum")
        self.distance.setToolTip(
            self.tr("Crosses mark the known ones: those of the surface, and what its basins found.")
        )
        self.angle = self.add(self.tr("angle of −∇f to it"), "180.0°", term="gradient")
        self.angle.setToolTip(
            self.tr("Between downhill and the way to the nearest minimum: downhill is not at it.")
        )
        self.place = self.add("x, y", "−0.0000, −0.0000")

    def show_moment(self, moment: Moment) -> None:
        """Show the step of the chosen optimizer; dashes if it does not race."""
        step, minima = moment.step, moment.minima
        self._name(moment.race.surface.variables)
        self.step.show_text(whole(moment.index))
        if step is None:
            for readout in (self.value, self.place, self.distance, self.angle, self.slope):
                readout.show_text(MISSING)
            return
        self.value.show_text(_steady(step.value))
        self.place.show_text(", ".join(map(_steady, step.position)))
        distance = distance_to_nearest(step.position, minima)
        self.distance.show_text(MISSING if distance is None else _steady(distance))
        slopes = moment.race.surface.gradient(*step.position)  # those of the step may have noise
        gradient = tuple(float(slope) for slope in slopes)
        self.slope.show_text(_steady(gradient[0]))
        angle = angle_to_goal(replace(step, gradient=gradient), minima)
        self.angle.show_text(MISSING if angle is None else f"{fixed(angle, 1)}°")

    def _name(self, variables: tuple[str, ...]) -> None:
        """Name the numbers by the variables; on a curve the slope says what an angle says."""
        names = ", ".join(variables)
        self.value.set_word(f"f({names})")
        self.place.set_word(names)
        self.show_readout(self.slope, len(variables) == 1)
        self.show_readout(self.angle, len(variables) > 1)


def _steady(value: float) -> str:
    """As many decimals from step to step as long as that says something; fewer of a large one."""
    if math.isnan(value):
        return MISSING
    size = abs(value)
    if size != 0 and not 1e-3 <= size < 1e5:
        return power(value, 2)
    before_the_point = math.floor(math.log10(size)) if size >= 100 else 0
    return fixed(value, 4 - before_the_point)
