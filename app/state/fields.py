"""Descriptions of state fields: label, explanation, range, and whether a run fixes them.

A frozen dataclass whose fields are made here is plain data and valid by construction. Forms,
tooltips, error marks, locking and stored settings all come out of these descriptions.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

from nncore import ConfigError, NncoreError
from nncore.expressions import Expression, parse_expression
from nncore.marking import N_
from nncore.validation import check_choice, check_number, check_whole

A_TABLE = N_("errors", "a table of settings")
NO_QUESTION = "none"
DESCRIPTION = "description"  # key of a dataclass field's metadata
_SURROGATES = re.compile("[\ud800-\udfff]")  # JSON can spell half a character; nothing can show it


@dataclass(frozen=True, kw_only=True)
class Description:
    """What is known of a field besides its value.

    Attributes
    ----------
    label, tip : str
        Name beside the editor, and the explanation; marked for translation.
    unit, effect : str
        For "What's this?", marked: what the number counts, and what too much or too little does.
    term : str
        Key of the glossary, where its label is a term.
    fixed : bool
        Whether it cannot change while a run is under way.
    stored : bool
        Whether it is kept from one start to the next; otherwise as long as the lab.
    told : bool
        Whether captions of figures say it, unlike what only arranges a page.
    widget : str
        Object name of its editor, where it is not made of the field's name.
    """

    label: str = ""
    tip: str = ""
    unit: str = ""
    effect: str = ""
    term: str = ""
    fixed: bool = False
    stored: bool = True
    told: bool = True
    widget: str = ""
    suffix: ClassVar[str] = ""  # of the editor's object name

    def check(self, name: str, value: Any) -> Any:
        """Return a valid value, or raise ConfigError about the field `name`."""
        return value

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        """Return the value as JSON holds it; `only_stored` as in the function `to_plain`."""
        return value

    def kinds(self) -> Mapping[str, type[PageState]]:
        """Kinds of the states in a value that is a table of several, by their keys there."""
        return {}

    def object_name(self, name: str) -> str:
        """Object name of the editor of the field `name`: batch_size gives batchSizeSpin."""
        first, *others = name.split("_")
        return self.widget or first + "".join(map(str.capitalize, others)) + self.suffix


@dataclass(frozen=True, kw_only=True)
class Choice(Description):
    """One key of several; `choices` has their texts by key, or a catalog's entries."""

    choices: Mapping[str, Any]
    suffix = "Combo"

    def check(self, name: str, value: Any) -> Any:
        return check_choice(name, value, self.choices)


@dataclass(frozen=True, kw_only=True)
class Whole(Description):
    """A whole number in a range; None where it has a word for `nothing`, which is shown."""

    low: int
    high: int
    nothing: str = ""
    suffix = "Spin"

    def check(self, name: str, value: Any) -> Any:
        if self.nothing and value is None:
            return None
        return check_whole(name, value, self.low, self.high)


@dataclass(frozen=True, kw_only=True)
class Number(Description):
    """A finite number in a range, both ends included."""

    low: float
    high: float
    suffix = "Spin"

    def check(self, name: str, value: Any) -> Any:
        return check_number(name, value, self.low, self.high)


@dataclass(frozen=True, kw_only=True)
class Flag(Description):
    """Yes or no."""

    suffix = "Box"

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, bool):
            return value
        raise ConfigError(
            "not_a_choice", field=name, choices=N_("errors", "true, false"), value=value
        )


@dataclass(frozen=True, kw_only=True)
class Line(Description):
    """A line of text of at most `most` characters."""

    most: int = 1000
    suffix = "Edit"

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, str) and len(value) <= self.most and not _SURROGATES.search(value):
            return value
        raise ConfigError("not_text", field=name, most=self.most, value=value)


@dataclass(frozen=True, kw_only=True)
class Formula(Line):
    """A formula in some variables; one that cannot be read is refused with an ExpressionError."""

    variables: tuple[str, ...]

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, str):  # parsed first: it says best what is too long
            _read(value, self.variables)
        return super().check(name, value)


@lru_cache(maxsize=64)  # a formula is read again with every change of its state
def _read(formula: str, variables: tuple[str, ...]) -> Expression:
    return parse_expression(formula, variables)


@dataclass(frozen=True, kw_only=True)
class Items(Description):
    """A tuple of values of one kind, between `least` and `most` of them.

    Or one of the keys of `choices`, a catalog's entries by key, which stands for such a tuple.
    """

    of: Description
    least: int = 0
    most: int
    choices: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    suffix = "Edit"

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, str) and value in self.choices:
            return value
        if not isinstance(value, list | tuple) or not self.least <= len(value) <= self.most:
            raise self._miscounted(name, value)
        return tuple(self.of.check(name, item) for item in value)

    def _miscounted(self, name: str, value: Any) -> ConfigError:
        if self.least == self.most:
            return ConfigError("exact_item_count", field=name, count=self.most, value=value)
        return ConfigError("item_count", field=name, low=self.least, high=self.most, value=value)

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        if isinstance(value, str):
            return value
        return [self.of.to_plain(item, only_stored) for item in value]


@dataclass(frozen=True, kw_only=True)
class Pair(Description):
    """Two numbers in a range, (x, y) say; `rising` where the first must be the smaller.

    `names` are the object names of the two spin boxes of its editor.
    """

    low: float
    high: float
    rising: bool = False
    names: tuple[str, str] = ("", "")
    suffix = "Edit"

    def check(self, name: str, value: Any) -> Any:
        if not isinstance(value, list | tuple) or len(value) != 2:
            raise ConfigError("exact_item_count", field=name, count=2, value=value)
        first, second = (check_number(name, number, self.low, self.high) for number in value)
        if self.rising and first >= second:
            raise ConfigError("empty_range", field=name, first=first, second=second)
        return first, second

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        return list(value)


@dataclass(frozen=True, kw_only=True)
class Optional(Description):
    """None, or what another description allows."""

    of: Description

    def check(self, name: str, value: Any) -> Any:
        return None if value is None else self.of.check(name, value)

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        return None if value is None else self.of.to_plain(value, only_stored)


@dataclass(frozen=True, kw_only=True)
class Nested(Description):
    """A state inside of a state: the part of a page."""

    kind: type[PageState]

    def check(self, name: str, value: Any) -> Any:
        if isinstance(value, self.kind):
            return value
        if isinstance(value, Mapping):
            return from_plain(self.kind(), value)
        raise ConfigError("not_a_choice", field=name, choices=A_TABLE, value=value)

    def to_plain(self, value: Any, only_stored: bool = False) -> Any:
        return to_plain(value, only_stored)


# Fields of a dataclass


def choice(default: str, choices: Mapping[str, Any], label: str, tip: str, **more: Any) -> Any:
    """Field that is one key of `choices`."""
    return _field(default, Choice(choices=choices, label=label, tip=tip, **more))


def whole(
    default: int | None, low: int, high: int, label: str = "", tip: str = "", **more: Any
) -> Any:
    """Field that is a whole number from `low` to `high`."""
    return _field(default, Whole(low=low, high=high, label=label, tip=tip, **more))


def number(
    default: float, low: float, high: float, label: str = "", tip: str = "", **more: Any
) -> Any:
    """Field that is a finite number from `low` to `high`."""
    return _field(default, Number(low=low, high=high, label=label, tip=tip, **more))


def flag(default: bool, label: str = "", tip: str = "", **more: Any) -> Any:
    """Field that is yes or no."""
    return _field(default, Flag(label=label, tip=tip, **more))


def line(default: str, label: str = "", tip: str = "", **more: Any) -> Any:
    """Field that is a line of text."""
    return _field(default, Line(label=label, tip=tip, **more))


def formula(
    default: str, variables: tuple[str, ...], label: str = "", tip: str = "", **more: Any
) -> Any:
    """Field that is a formula in some variables."""
    return _field(default, Formula(variables=variables, label=label, tip=tip, **more))


def items(default: tuple[Any, ...], of: Description, least: int, most: int, **more: Any) -> Any:
    """Field that is a tuple of `least` to `most` values, each as `of` describes."""
    return _field(default, Items(of=of, least=least, most=most, **more))


def pair(
    default: tuple[float, float],
    low: float,
    high: float,
    label: str = "",
    tip: str = "",
    **more: Any,
) -> Any:
    """Field that is two numbers from `low` to `high`."""
    return _field(default, Pair(low=low, high=high, label=label, tip=tip, **more))


def optional(of: Description, **more: Any) -> Any:
    """Field that is None at first, or what `of` allows."""
    return _field(None, Optional(of=of, **more))


def zoom() -> Any:
    """Field that is what a user has zoomed a plot to, as long as the lab lives.

    Left, right, bottom and top of the part that is seen; None for the whole.
    """
    edge = Number(low=-1e100, high=1e100)  # as far as a plot can be zoomed
    return optional(Items(of=edge, least=4, most=4), stored=False)


def asked(questions: Mapping[str, Any]) -> Any:
    """Field that is the key of the question that a page asks, as long as the lab lives.

    Parameters
    ----------
    questions : mapping of str
        The questions that it can ask in a few words, by their keys.
    """
    return choice(NO_QUESTION, {NO_QUESTION: "", **questions}, "", "", stored=False)


def part(kind: type[PageState]) -> Any:
    """Field that is a state of its own."""
    described = {DESCRIPTION: Nested(kind=kind)}
    return dataclasses.field(default_factory=kind, metadata=described)


def _field(default: Any, description: Description) -> Any:
    return dataclasses.field(default=default, metadata={DESCRIPTION: description})


# States


@dataclass(frozen=True)
class PageState:
    """Base of what a page shows, as plain data: every field is made by a function above.

    Raises
    ------
    ConfigError
        If a value is not usable; the sentence names field and value.
    """

    def __post_init__(self) -> None:
        for name, description in descriptions(type(self)).items():
            object.__setattr__(self, name, description.check(name, getattr(self, name)))


def descriptions(kind: type[Any]) -> Mapping[str, Description]:
    """Descriptions of the fields of a state, by name."""
    if kind not in _descriptions:
        _descriptions[kind] = _collect(kind)
    return _descriptions[kind]


_descriptions: dict[type[Any], Mapping[str, Description]] = {}  # every change of a state asks


def _collect(kind: type[Any]) -> Mapping[str, Description]:
    return {
        field.name: field.metadata[DESCRIPTION]
        for field in dataclasses.fields(kind)
        if DESCRIPTION in field.metadata
    }


def to_plain(state: Any, only_stored: bool = False) -> dict[str, Any]:
    """Return a state as JSON holds it; `only_stored` leaves out what no start should find."""
    return {
        name: description.to_plain(getattr(state, name), only_stored)
        for name, description in descriptions(type(state)).items()
        if description.stored or not only_stored
    }


def from_plain(state: Any, plain: object) -> Any:
    """Return `state` with those values of `plain` that fit; what does not is left as it is.

    Works for every frozen dataclass that checks itself, a TrainingConfig too.
    """
    if not isinstance(plain, Mapping):
        return state
    for name in _names(state):
        if name in plain:
            state = _with(state, name, plain[name])
    return state


def _names(state: Any) -> Iterable[str]:
    return [field.name for field in dataclasses.fields(state)]


def _with(state: Any, name: str, value: Any) -> Any:
    try:
        return dataclasses.replace(state, **{name: value})
    except NncoreError:  # of another version, or changed by hand
        return state
