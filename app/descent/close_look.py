"""The chosen optimizer's step, closely: in the inspector, as arrows, on the gauge."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.descent.gauge import RateGauge
from app.descent.inspector import StepInspector
from app.descent.player import DescentPlayer
from app.descent.race import Walk
from app.descent.stage import Stage
from nncore import Surface, stability

STILL_SEEN = 4.0  # steps a second up to which the arrows of a running step are shown


class CloseLook(QObject):
    """Brings three views of one step to the moment that is shown."""

    def __init__(
        self, stage: Stage, player: DescentPlayer, inspector: StepInspector, gauge: RateGauge
    ) -> None:
        super().__init__(stage)
        self._stage, self._player = stage, player
        self._inspector, self._gauge = inspector, gauge

    def show_step(self, surface: Surface, walk: Walk) -> None:
        """Show the step that a walk makes next."""
        step, racer = walk.at(self._player.index), walk.racer
        magnification = 1.0
        if self._arrows_are_wanted():
            magnification = self._stage.arrows.show_step(racer, step, self._stage.map_width)
        else:
            self._stage.arrows.clear()
        self._inspector.show_step(racer, step, magnification)
        limit = stability(surface, *step.position, racer.make_optimizer())
        self._gauge.show_stability(limit, racer.learning_rate)

    def show_absence(self) -> None:
        """Say that the chosen optimizer does not race."""
        self._show_sentence(self.tr("The chosen optimizer does not race; tick it in the table."))

    def hide_answer(self) -> None:
        """Show nothing that would give away where the ball goes."""
        self._show_sentence(self.tr("Hidden until you have made your guess."))

    def _show_sentence(self, sentence: str) -> None:
        self._stage.arrows.clear()
        self._inspector.show_nothing(sentence)

    def _arrows_are_wanted(self) -> bool:
        slow = not self._player.running or self._player.rate <= STILL_SEEN
        return slow and self._stage.arrows_box.isChecked()
