"""Detail of the chosen optimizer's step: in the inspector, as arrows, on the gauge."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.pages.descent.model.race import Moment
from app.pages.descent.views.gauge import RateGauge
from app.pages.descent.views.inspector import StepInspector
from app.pages.descent.views.stage import Stage


class StepDetail(QObject):
    """Keeps three views of one step together."""

    def __init__(self, stage: Stage, inspector: StepInspector, gauge: RateGauge) -> None:
        super().__init__(stage)
        self._stage, self._inspector, self._gauge = stage, inspector, gauge

    def show_moment(self, moment: Moment, arrows: bool) -> None:
        """Show the step that the chosen optimizer makes next, as arrows, too, if asked."""
        magnification = 1.0
        if arrows:
            magnification = self._stage.picture.show_step(moment)
        else:
            self._stage.picture.hide_step()
        self._inspector.show_moment(moment, magnification)
        self._gauge.show_moment(moment)

    def hide_answer(self) -> None:
        """Show nothing that would give away where the ball goes."""
        self._stage.picture.hide_step()
        self._inspector.show_nothing(self.tr("Hidden until you have made your guess."))
        self._gauge.show_nothing()
