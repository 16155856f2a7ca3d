"""State of a race over the two parameters of a line: the points, the loss, the mini-batches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from app.catalog.line_losses import LINE_LOSS_CATALOG
from app.catalog.point_sets import POINT_SET_CATALOG
from app.pages.descent.model.base_race import EXACT, BaseRaceState
from app.pages.descent.model.fitted_line import FittedLine
from app.pages.descent.model.formula_race import FARTHEST
from app.pages.descent.model.racers import RacerState, first_racer, racers
from app.pages.descent.model.rates import suitable_rates
from app.state.fields import Items, Pair, choice, flag, optional, pair, whole
from nncore import LINE_LOSSES, POINT_SETS, LineBatches, LineSurface, Standardization
from nncore.descent import is_within_reach
from nncore.limits import LARGEST_SEED
from nncore.marking import N_
from nncore.surface import Point

FIRST_SET = "cloud"
FIRST_CLASSES = "exam"  # points for a loss that needs two classes
FEWEST_POINTS, MOST_POINTS = 2, 40
Points = tuple[Point, ...]

_FIRST_SURFACE = LineSurface.of(POINT_SETS[FIRST_SET].points)


def _first(key: str) -> RacerState:
    """An optimizer as it is at first, at a rate that suits the first points."""
    return replace(first_racer(key), learning_rate=_first_rate(key))


@cache
def _first_rate(key: str) -> float:
    return suitable_rates(_FIRST_SURFACE)[key]


def _first_start() -> tuple[float, float]:
    w, b = _FIRST_SURFACE.start
    return w, b


@dataclass(frozen=True)
class LineRaceState(BaseRaceState):
    """Race over (w, b) of the line w·x + b; `moved` are the points where a hand changed them."""

    racers: tuple[RacerState, ...] = racers(_first)
    data: str = choice(
        FIRST_SET,
        POINT_SET_CATALOG,
        N_("LineRaceState", "Points"),
        N_("LineRaceState", "The points that the line is put through."),
        effect=N_(
            "LineRaceState", "Other points make another surface, with a start and rates that suit."
        ),
        widget="pointSetCombo",
    )
    moved: tuple[Point, ...] | None = optional(
        Items(of=Pair(low=-FARTHEST, high=FARTHEST), least=FEWEST_POINTS, most=MOST_POINTS)
    )
    loss: str = choice(
        POINT_SETS[FIRST_SET].loss,
        LINE_LOSS_CATALOG,
        N_("LineRaceState", "Loss"),
        N_("LineRaceState", "How far the line is from the points, as one number: the height f."),
        effect=N_(
            "LineRaceState",
            "Another loss is another surface over the same points; cross-entropy brings points of "
            "two classes where these are none.",
        ),
        widget="lineLossCombo",
        term="loss",
    )
    standardized: bool = flag(
        False,
        N_("LineRaceState", "Standardize x"),
        N_("LineRaceState", "Put z = (x − mean) / standard deviation in the place of x."),
        effect=N_(
            "LineRaceState",
            "The ravine becomes round, since w and b no longer pull at each other, and far larger "
            "rates converge. Click again for x as it is.",
        ),
        widget="standardizeBox",
    )
    batch_size: int | None = whole(
        None,
        1,
        MOST_POINTS,
        N_("LineRaceState", "Mini-batch"),
        N_("LineRaceState", "How many of the points each step takes its gradient of."),
        unit=N_("LineRaceState", "Points"),
        effect=N_(
            "LineRaceState",
            "Few: the gradient is noisy, since other points are drawn each time; all: no noise.",
        ),
        widget="lineBatchSpin",
        nothing=N_("LineRaceState", "all"),
        term="mini_batch",
    )
    seed: int = whole(
        0,
        0,
        LARGEST_SEED,
        N_("LineRaceState", "Seed"),
        N_("LineRaceState", "Beginning of the random numbers that draw the mini-batches."),
        effect=N_("LineRaceState", "Another seed draws other mini-batches."),
        widget="lineSeedSpin",
        term="seed",
    )
    start: tuple[float, float] = pair(
        _first_start(),
        -FARTHEST,
        FARTHEST,
        N_("LineRaceState", "Start w, b"),
        N_("LineRaceState", "The line that all begin with; the ring on the map can be dragged."),
        names=("startWSpin", "startBSpin"),
        unit=N_("LineRaceState", "Slope and intercept of the line"),
        effect=N_("LineRaceState", "Far from the points the slopes are large, and so is a step."),
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "noise", 0.0)  # that of mini-batches is real

    @property
    def points(self) -> Points:
        """The points in the plane, as a hand sees them."""
        return POINT_SETS[self.data].points if self.moved is None else self.moved

    @cached_property
    def standardization(self) -> Standardization:
        """What is done to x before the line takes it: nothing, unless it is wanted."""
        if not self.standardized:
            return Standardization(0.0, 1.0)
        return Standardization.of([x for x, _ in self.points])

    def make_surface(self) -> LineSurface:
        return self._surface

    @cached_property
    def _surface(self) -> LineSurface:
        """Asked for twenty times a frame; equal states have the same one."""
        return _surface_of(self.points, self.loss, self.standardization)

    @property
    def measured(self) -> str:
        return EXACT if self.batches() is None else "{sign}<sub>batch</sub>({names})"

    def batches(self) -> LineBatches | None:
        """The mini-batches that steps take their gradients of; None where that is all points."""
        return self._batches

    @cached_property
    def _batches(self) -> LineBatches | None:
        if self.batch_size is None or self.batch_size >= len(self.points):
            return None
        return _batches_of(self.make_surface(), self.batch_size, self.seed)

    def drawn(self, step: int) -> tuple[int, ...]:
        """The points that a step takes its gradient of."""
        batches = self.batches()
        return tuple(range(len(self.points))) if batches is None else batches.indices(step)

    @property
    def ground(self) -> object:
        return self.data, self.loss, self.standardized

    def with_start(self, start: Point) -> LineRaceState:
        w, b = start
        return replace(self, start=(w, b))

    def with_points(self, points: Points) -> LineRaceState:
        """The same race with points that a hand has moved, added or removed."""
        own = POINT_SETS[self.data].points
        return replace(self, moved=None if points == own else points)

    def edited(self, race: LineRaceState) -> LineRaceState:
        race = self._with_what_fits(race)
        if race.ground == self.ground:
            return race
        if (race.data, race.loss) == (self.data, self.loss):
            return self._begun_alike(race)  # at the same rates: how far the limit moved is seen
        return race.with_start(race.make_surface().start).at_suitable_rates()

    def _begun_alike(self, race: LineRaceState) -> LineRaceState:
        """The race from the line that this one begins with, as long as its map reaches so far."""
        line = FittedLine(self.start, self.loss, self.standardization)
        start = line.parameters_after(race.standardization)
        surface = race.make_surface()
        return race.with_start(start if is_within_reach(surface, *start) else surface.start)

    def _with_what_fits(self, race: LineRaceState) -> LineRaceState:
        """The loss that suits other points, or points that another loss can be taken of."""
        own = POINT_SETS[race.data]
        if race.data != self.data:
            return replace(race, moved=None, loss=own.loss)
        needs_classes = race.loss != self.loss and LINE_LOSSES[race.loss].has_classes
        if not needs_classes or are_classes(race.points):
            return race
        return replace(
            race, moved=None, data=race.data if are_classes(own.points) else FIRST_CLASSES
        )

    @property
    def is_typed(self) -> bool:
        return True


def are_classes(points: Points) -> bool:
    """Whether the y of points are classes, 0 and 1, of which both are there."""
    return {y for _, y in points} == {0.0, 1.0}


@lru_cache(maxsize=8)
def _surface_of(points: Points, loss: str, standardization: Standardization) -> LineSurface:
    z = standardization.apply([x for x, _ in points]).tolist()
    return LineSurface.of(tuple(zip(z, (y for _, y in points), strict=True)), loss)


@lru_cache(maxsize=4)  # all who race, and all who show it, have the same mini-batches
def _batches_of(surface: LineSurface, batch_size: int, seed: int) -> LineBatches:
    return LineBatches(surface, batch_size, seed)
