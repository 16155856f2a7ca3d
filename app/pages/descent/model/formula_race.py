"""State of a race on a known function or on a typed formula."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any, ClassVar, Self

from app.catalog.entry import Entry
from app.pages.descent.model.base_race import BaseRaceState
from app.pages.descent.model.racers import at_rates
from app.pages.descent.model.rates import tried_rates
from app.state.fields import PageState
from nncore import Surface
from nncore.surface import Domain

FORMULA = "formula"  # key of a function that was typed
FARTHEST = 1e6  # from 0, of a start and of a domain's ends


@dataclass(frozen=True)
class TypedFunction(PageState):
    """Base of a formula with the domain on which it is looked at, a field for each variable."""

    ranges: ClassVar[tuple[str, ...]]  # fields of the domain

    @property
    def formula(self) -> str:
        """The formula as typed."""
        raise NotImplementedError

    @property
    def domain(self) -> Domain:
        """The domain as the engine takes it."""
        return tuple(getattr(self, name) for name in self.ranges)


@dataclass(frozen=True)
class FormulaRaceState(BaseRaceState):
    """Race on a function that is known, or on a formula with its domain.

    `typed` is what the function is made of; that of one that was not typed is its own.
    A mode describes the fields `surface` and `typed`, and adds the start.
    """

    known: ClassVar[Mapping[str, Surface]]  # by key
    choices: ClassVar[Mapping[str, Entry]]  # what can be chosen, and what it teaches
    kind: ClassVar[Any]  # type[Surface]
    typed_kind: ClassVar[Any]  # type[TypedFunction]

    surface: str = FORMULA
    typed: TypedFunction = field(default_factory=TypedFunction)

    def __post_init__(self) -> None:
        super().__post_init__()
        typed = self.own_typed()
        if typed is not None:
            object.__setattr__(self, "typed", typed)

    def own_typed(self) -> TypedFunction | None:
        """What the function that is chosen is made of; None where it is what was typed."""
        if self.surface == FORMULA:
            return None
        return _typed(self.typed_kind, self.known[self.surface])

    def _with(self, **fields: Any) -> Self:
        return replace(self, **fields)

    def make_surface(self) -> Surface:
        if self.surface in self.known:
            return self.known[self.surface]
        return _from_formula(self.kind, self.typed.formula, self.typed.domain)

    @property
    def ground(self) -> object:
        return self.surface, self.typed

    @property
    def is_typed(self) -> bool:
        return self.surface == FORMULA

    def edited(self, race: Self) -> Self:
        return race if race.surface == self.surface else race.on(race.surface)

    def on(self, surface: str) -> Self:
        """The same optimizers on another function, from its start, at rates that suit it."""
        if surface == FORMULA:  # it begins as what is there
            return self._with(surface=FORMULA)
        race = self._with(surface=surface)
        chosen = race.make_surface()
        racers = at_rates(self.racers, tried_rates(chosen))
        return replace(race, racers=racers).with_start(chosen.start)

    def with_typed(self, typed: TypedFunction) -> Self:
        """The same optimizers, at their own rates and from their start, on what was typed.

        A domain that is being typed may leave the start out for a moment.
        """
        return self._with(surface=FORMULA, typed=typed)


@cache
def _typed(kind: Any, known: Surface) -> TypedFunction:
    """What a known function is made of."""
    typed: TypedFunction = kind(known.formula, *known.domain)
    return typed


@lru_cache(maxsize=8)  # a surface parses its formula once
def _from_formula(kind: Any, formula: str, domain: Domain) -> Surface:
    surface: Surface = kind.from_formula(formula, domain)
    return surface
