"""State of each optimizer in the race; its constants are fields, described by the catalog."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, make_dataclass, replace
from functools import cache
from typing import Any, ClassVar

from app.catalog.optimizer_entry import Constant
from app.catalog.optimizers import OPTIMIZER_CATALOG
from app.pages.descent.model.rates import tried_rates
from app.state.fields import (
    A_TABLE,
    DESCRIPTION,
    Description,
    PageState,
    flag,
    from_plain,
    number,
    to_plain,
)
from nncore import OPTIMIZERS, SURFACES, ConfigError
from nncore.marking import N_
from nncore.optimizer import Optimizer

FIRST_SURFACE = "ravine"  # the book's race (Saito 2016, 6.1.8)
OPEN_END = 1e-6  # a range's upper end is not allowed: a field stops so far below it


@dataclass(frozen=True)
class RacerState(PageState):
    """One optimizer of the race; `racer_kind` adds its constants as fields."""

    key: ClassVar[str]

    takes_part: bool = flag(False)
    learning_rate: float = number(
        0.01,
        1e-10,
        1e6,
        N_("RacerState", "Learning rate"),
        N_(
            "RacerState",
            "The factor η of the chosen optimizer's step: what is taken off is η times the "
            "gradient, or what its rule makes of it.",
        ),
        unit=N_("RacerState", "A factor without a unit"),
        effect=N_(
            "RacerState",
            "Too large: the ball swings across the valley or leaves the picture; too small: it has "
            "hardly moved when its steps are over. The gauge shows the limit, where there is one.",
        ),
        widget="descentLearningRateSpin",
        term="learning_rate",
    )

    @property
    def constants(self) -> dict[str, float]:
        """The rule's constants by name."""
        return {name: getattr(self, name) for name in OPTIMIZERS[self.key].constants}

    def make_optimizer(self) -> Optimizer:
        """A new optimizer that has not moved yet."""
        return OPTIMIZERS[self.key].with_constants(self.learning_rate, self.constants)


def first_racer(key: str) -> RacerState:
    """State of an optimizer at first start."""
    return _first_racer(key, OPTIMIZERS[key])


def at_rates(racers: Iterable[RacerState], rates: Mapping[str, float]) -> tuple[RacerState, ...]:
    """The same racers with other learning rates, by key."""
    return tuple(replace(racer, learning_rate=rates[racer.key]) for racer in racers)


def only(keys: Collection[str], racers: Iterable[RacerState]) -> tuple[RacerState, ...]:
    """The same racers, of whom those with these keys take part."""
    return tuple(replace(racer, takes_part=racer.key in keys) for racer in racers)


@cache
def _first_racer(key: str, optimizer: type[Optimizer]) -> RacerState:
    racer: RacerState = _racer_kind(key, optimizer)(
        takes_part=OPTIMIZER_CATALOG[key].races_at_first,
        learning_rate=tried_rates(SURFACES[FIRST_SURFACE])[key],
    )
    return racer


def _racer_kind(key: str, optimizer: type[Optimizer]) -> type[Any]:
    """State whose fields are, besides those of every racer, the optimizer's constants."""
    defaults, words = optimizer.default_constants(), OPTIMIZER_CATALOG[key].constants
    fields = [
        (name, float, _constant(defaults[name], low, end, words[name]))
        for name, (low, end) in optimizer.constants.items()
    ]
    return make_dataclass(
        optimizer.__name__ + RacerState.__name__,
        fields,
        bases=(RacerState,),
        namespace={"key": key},
        frozen=True,
    )


def _constant(default: float, low: float, end: float, words: Constant) -> Any:
    """Field of a constant of the rule."""
    unit = N_("RacerState", "A factor without a unit")
    return number(
        default,
        low,
        end - OPEN_END,
        words.label,
        words.tooltip,
        unit=unit,
        effect=words.effect,
    )


@dataclass(frozen=True, kw_only=True)
class Racers(Description):
    """A racer for each optimizer of the catalog, in its order; those that lack are as at first."""

    first: Callable[[str], RacerState] = first_racer

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, Mapping):
            return tuple(from_plain(self.first(key), value.get(key)) for key in OPTIMIZER_CATALOG)
        if not isinstance(value, tuple) or not all(
            isinstance(racer, RacerState) for racer in value
        ):
            raise ConfigError("not_a_choice", field=name, choices=A_TABLE, value=value)
        known = {racer.key: racer for racer in value}
        return tuple(known.get(key) or self.first(key) for key in OPTIMIZER_CATALOG)

    def kinds(self) -> Mapping[str, type[PageState]]:
        return {key: type(self.first(key)) for key in OPTIMIZER_CATALOG}

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        return {racer.key: to_plain(racer, only_stored) for racer in value}


def racers(first: Callable[[str], RacerState] = first_racer) -> Any:
    """Field that is a racer for each optimizer, at first as `first` has it."""
    return field(default=(), metadata={DESCRIPTION: Racers(first=first)})
