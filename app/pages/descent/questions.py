"""Questions of the Descent page: where the chosen ball will be next, or in the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import floor, log10

from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.race import Trajectory
from app.pages.descent.player import DescentPlayer
from app.pages.descent.state import DescentState
from app.questions.page_question import PageQuestion
from app.questions.question import Question, Value, spoken
from app.translation import name_of, translated
from nncore import Surface
from nncore.marking import N_

WHERE = {
    "next": N_("DescentQuestions", "Where will {name} be next?"),
    "end": N_("DescentQuestions", "Where will {name} end?"),
}
NOT_IN_IT = N_("DescentQuestions", "{name} takes no part in the race.")
ENDED = N_("DescentQuestions", "{name} has ended here: go back, then predict.")
NO_END = {  # outcomes that no guess can be near
    "left_domain": N_("DescentQuestions", "{name} has left the picture: no points."),
    "undefined": N_("DescentQuestions", "{name} is where f has no value: no points."),
    "not_finite": N_("DescentQuestions", "{name} has no finite numbers any more: no points."),
}


@dataclass(frozen=True)
class AboutBall:
    """Whose place is asked for: at step `due` of a race, seen from step `at`."""

    race: BaseRaceState
    chosen: str
    at: int
    due: int

    @property
    def name(self) -> str:
        """Name of the optimizer in the window's language."""
        return name_of(OPTIMIZER_CATALOG[self.chosen])


class DescentQuestions:
    """Asks about the chosen ball, and looks at the player for what came of it."""

    def __init__(self, player: DescentPlayer, state: Callable[[], DescentState]) -> None:
        self._player, self._state = player, state

    def ask(self, key: str) -> PageQuestion | str:
        """Where the chosen ball will be, or why nothing can be asked about it."""
        state, player = self._state(), self._player
        due = player.index + 1 if key == "next" else player.last_possible
        about = AboutBall(state.active_race, state.chosen, player.index, due)
        if not state.chosen_racer.takes_part:
            return translated(NOT_IN_IT).format(name=about.name)
        if self._has_ended(about):
            return translated(ENDED).format(name=about.name)
        return self._make(key, about)

    def ask_again(self, key: str, about: AboutBall) -> PageQuestion | None:
        """The question about a ball; None where another race or ball is shown."""
        state = self._state()
        is_same = (state.active_race, state.chosen) == (about.race, about.chosen)
        return self._make(key, about) if is_same else None

    def _make(self, key: str, about: AboutBall) -> PageQuestion:
        surface = about.race.make_surface()
        low, high = _reach(surface)
        question = Question(
            "point",
            spoken(translated(WHERE[key]).format(name=about.name)),
            low=low,
            high=high,
            decimals=max(3 - floor(log10(high - low)), 0),
            variables=surface.variables,
        )
        then = self._player.step if key == "next" else self._player.run
        return PageQuestion(question, about, partial(self._outcome, about), then)

    def _outcome(self, about: AboutBall) -> Value | str | None:
        """Where the ball is, once it is there."""
        trajectory = self._trajectory(about)
        if trajectory is None or self._player.running:
            return None
        due = min(about.due, trajectory.last) if trajectory.ended else about.due
        if self._player.index < due:
            return None
        step = trajectory.at(due)
        if step.outcome in NO_END:
            return translated(NO_END[step.outcome]).format(name=about.name)
        return step.position

    def _trajectory(self, about: AboutBall) -> Trajectory | None:
        race = self._player.race
        return race.trajectories.get(about.chosen) if race else None

    def _has_ended(self, about: AboutBall) -> bool:
        """Whether the ball makes no step any more from where it is."""
        trajectory = self._trajectory(about)
        return trajectory is None or (trajectory.ended and about.at >= trajectory.last)


def _reach(surface: Surface) -> tuple[float, float]:
    """What all coordinates of the map reach over."""
    return min(low for low, _ in surface.domain), max(high for _, high in surface.domain)
