"""The few numbers of the chosen optimizer that matter, large."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.descent.race import angle_to_goal, distance_to_nearest
from app.theme import Theme
from app.widgets.captions import Figure
from nncore import DescentStep
from nncore.surface import Point


class DescentFigures(QWidget):
    """Step, f, slope, distance to the nearest minimum, and the angle to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.step = Figure(theme, self.tr("step"), "0,000")
        self.value = Figure(theme, self.tr("f(x, y)"), "−0.0000e+00")
        self.place = Figure(theme, self.tr("x, y"), "−0.000, −0.000")
        self.distance = Figure(theme, self.tr("to the nearest minimum"), "0.000e+00")
        self.angle = Figure(theme, self.tr("angle of −∇f to it"), "180.0°")
        self.angle.setToolTip(
            self.tr("Between downhill and the way to the nearest minimum: downhill is not at it.")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(14))
        for figure in (self.step, self.value, self.place, self.distance, self.angle):
            layout.addWidget(figure)
        layout.addStretch(1)

    def show_step(self, step: DescentStep | None, index: int, minima: tuple[Point, ...]) -> None:
        """Show a step of the chosen optimizer; None if it does not race."""
        self.step.show_text(f"{index:,}")
        if step is None:
            for figure in (self.value, self.place, self.distance, self.angle):
                figure.show_text("–")
            return
        self.value.show_text(_number(step.value))
        self.place.show_text(f"{_number(step.position[0])}, {_number(step.position[1])}")
        distance = distance_to_nearest(step.position, minima)
        self.distance.show_text("–" if distance is None else _number(distance))
        angle = angle_to_goal(step, minima)
        self.angle.show_text("–" if angle is None else f"{angle:.1f}°")


def _number(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")
