"""How a guess goes: asked for, made by a click on the map, played out, judged."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.pages.descent.model.race import Trajectory
from app.pages.descent.player import DescentPlayer
from app.pages.descent.state import DescentState
from app.pages.descent.views.stage import Stage
from nncore.surface import Point

NO_END = ("left_domain", "undefined", "not_finite")  # outcomes that no guess can be near


class Guessing(QObject):
    """Lets the user predict the chosen optimizer's next point, or its end."""

    changed = Signal()  # what may be shown is another: nothing of the answer before the guess

    def __init__(self, stage: Stage, player: DescentPlayer) -> None:
        super().__init__(stage)
        self._bar, self._stage, self._player = stage.prediction, stage, player
        self._chosen, self._of_end = "", False
        self._about: tuple[str, int] | None = None  # whose step, and which, was guessed
        self._bar.asked.connect(self._on_asked)

    @property
    def awaiting(self) -> bool:
        """Whether the next click on the map is a guess."""
        return self._bar.awaiting

    def show_state(self, state: DescentState) -> None:
        """Ask about what is chosen from now on; only a ball on a map can be asked about."""
        asked = state.chosen, state.target == "end"
        if asked != (self._chosen, self._of_end):
            self._chosen, self._of_end = asked
            if self.awaiting:
                self._bar.ask(*asked)
        possible = state.chosen_racer.takes_part and self._stage.picture.takes_clicks
        self._bar.button.setEnabled(possible)
        if not possible:
            self.forget()

    def forget(self) -> None:
        """Another race has begun: no guess any more."""
        self._about = None
        self._stage.picture.show_aim(False)
        self._bar.cancel()
        self._stage.picture.clear_guess()

    def take(self, guess: Point) -> None:
        """Mark a guess and let the ball go."""
        self._stage.picture.show_aim(False)
        self._stage.picture.show_guess(guess)
        self._bar.take()
        if self._of_end:
            self._about = self._chosen, self._player.last_possible
            self._player.run()
        else:
            self._about = self._chosen, self._player.index + 1
            self._player.step()

    def judge(self) -> None:
        """Show how far off the guess was, once the ball is there."""
        trajectory, due = self._guessed()
        if trajectory is None or self._player.running or self._player.index < due:
            return
        self._about = None
        outcome = trajectory.at(due).outcome
        if outcome in NO_END:
            self._bar.show_no_end(trajectory.key, outcome)
            return
        distance = self._stage.picture.reveal(trajectory.at(due).position)
        self._bar.show_result(distance, self._stage.picture.seen_width)

    def _guessed(self) -> tuple[Trajectory | None, int]:
        """The trajectory that a guess is about, and the step of it that decides."""
        race = self._player.race
        if self._about is None or race is None:
            return None, 0
        key, index = self._about
        trajectory = race.trajectories.get(key)
        return trajectory, min(index, trajectory.last) if trajectory and trajectory.ended else index

    def _has_ended(self) -> bool:
        """Whether the chosen ball makes no step any more from where it is."""
        race, index = self._player.race, self._player.index
        trajectory = race.trajectories.get(self._chosen) if race else None
        return trajectory is None or (trajectory.ended and index >= trajectory.last)

    @Slot(bool)
    def _on_asked(self, awaiting: bool) -> None:
        self._about = None
        self._stage.picture.clear_guess()
        if awaiting:
            self._player.pause()
            if self._has_ended():
                self._bar.refuse(self._chosen)
            else:
                self._bar.ask(self._chosen, self._of_end)
        self._stage.picture.show_aim(self.awaiting)
        self.changed.emit()
