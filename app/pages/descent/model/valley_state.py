"""State of a hunt on covered ground: the places that were probed, and whether it is uncovered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from app.pages.descent.model.formula_race import FARTHEST, TypedFunction
from app.pages.descent.model.probes import probes_at
from app.pages.descent.model.race_state import RANDOM, SURFACE_CHOICES, RaceState
from app.pages.descent.model.racers import RacerState, only
from app.state.fields import Pair, choice, flag, items, whole
from nncore.limits import LARGEST_SEED
from nncore.marking import N_
from nncore.surface import Point

WALKERS = "sgd", "momentum", "adam"  # keys of the optimizers that the probes are compared with
FEWEST_TO_COMPARE = 2  # probes: after one nobody has moved
MOST_PROBES = 50
FIRST_SEED = 4  # four hollows, of which the deepest is not the widest


@dataclass(frozen=True)
class ValleyState(RaceState):
    """Ground that nobody sees, the places where it was probed, and the race from the first.

    While it is covered nobody races. Uncovered, each optimizer takes as many gradients as there
    are probes: one at the start, and one after each step.
    """

    surface: str = choice(
        RANDOM,
        SURFACE_CHOICES,
        N_("ValleyState", "Ground"),
        N_("ValleyState", "The surface under the cover."),
        effect=N_(
            "ValleyState", "Other ground is covered, and all probes are forgotten; rates suit it."
        ),
    )
    seed: int = whole(FIRST_SEED, 0, LARGEST_SEED)
    limit: int = whole(
        10,
        FEWEST_TO_COMPARE,
        MOST_PROBES,
        N_("ValleyState", "Probes"),
        N_("ValleyState", "How many places of the ground may be probed."),
        unit=N_("ValleyState", "Places, each of which tells height and slope"),
        effect=N_(
            "ValleyState",
            "Few: each one has to be thought about; many: the optimizers, who get as many "
            "gradients, have the time to arrive.",
        ),
        widget="probesSpin",
    )
    places: tuple[Point, ...] = items((), Pair(low=-FARTHEST, high=FARTHEST), 0, MOST_PROBES)
    uncovered: bool = flag(False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.places:
            object.__setattr__(self, "start", self.places[0])
            object.__setattr__(self, "steps", max(len(self.places) - 1, 1))
        if not self.can_uncover:
            object.__setattr__(self, "uncovered", False)

    # The race

    @property
    def is_hidden(self) -> bool:
        return not self.uncovered

    @property
    def runners(self) -> tuple[RacerState, ...]:
        return super().runners if self.uncovered else ()

    def inspected(self, chosen: str) -> str:
        """One that walks, as soon as any does: no table lets another one take part."""
        walking = [racer.key for racer in self.runners]
        return chosen if chosen in walking or not walking else walking[0]

    @property
    def felt_by_hand(self) -> tuple[float, ...]:
        return tuple(probe.value for probe in probes_at(self.make_surface(), self.places))

    def with_start(self, start: Point) -> Self:
        """The same: everybody starts from the first probe."""
        return self

    def edited(self, race: Self) -> Self:
        """On other ground nothing is known yet."""
        if race.ground == self.ground:
            return race
        return super().edited(race).again()

    def with_typed(self, typed: TypedFunction) -> Self:
        return super().with_typed(typed).again()

    # The hunt

    @property
    def left(self) -> int:
        """How many probes are left."""
        return 0 if self.uncovered else max(self.limit - len(self.places), 0)

    @property
    def can_uncover(self) -> bool:
        """Whether there is something to be compared."""
        return len(self.places) >= FEWEST_TO_COMPARE

    def with_place(self, place: Point) -> Self:
        """The same after another probe; as it is where none is left."""
        return replace(self, places=(*self.places, place)) if self.left else self

    def lifted(self) -> Self:
        """The ground uncovered, and a race of the optimizers at rates that suit ground and start.

        Without noise, since a probe has none.
        """
        racers = only(WALKERS, self.racers)
        return replace(self, uncovered=True, racers=racers, noise=0.0).at_suitable_rates()

    def again(self) -> Self:
        """The same ground covered, with nothing known of it."""
        return replace(self, places=(), uncovered=False)

    def elsewhere(self, seed: int) -> Self:
        return super().elsewhere(seed).again()
