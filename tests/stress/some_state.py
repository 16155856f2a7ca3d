"""Valid states that are not the first, made of the descriptions of their fields."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from functools import singledispatch
from typing import Any

from app.state.fields import (
    Choice,
    Description,
    Flag,
    Items,
    Nested,
    Number,
    Optional,
    PageState,
    Whole,
    descriptions,
)
from nncore import ConfigError

MOST = 1000  # of whole numbers and items: more would only take long


def some_state(state: PageState, rng: random.Random) -> Any:
    """Return `state` with other values wherever they can be made up and go together."""
    for name, description in descriptions(type(state)).items():
        with suppress(ConfigError):
            state = replace(state, **{name: _some(description, getattr(state, name), rng)})
    return state


@singledispatch
def _some(description: Description, value: Any, rng: random.Random) -> Any:
    """A text stays: what is written in it has a meaning that its description does not tell."""
    return value


@_some.register
def _(description: Choice, value: Any, rng: random.Random) -> Any:
    return rng.choice(list(description.choices))


@_some.register
def _(description: Whole, value: Any, rng: random.Random) -> Any:
    return rng.randint(description.low, min(description.high, description.low + MOST))


@_some.register
def _(description: Number, value: Any, rng: random.Random) -> Any:
    return round(rng.uniform(max(description.low, -MOST), min(description.high, MOST)), 3)


@_some.register
def _(description: Flag, value: Any, rng: random.Random) -> Any:
    return not value


@_some.register
def _(description: Items, value: Any, rng: random.Random) -> Any:
    count = len(value or ()) or rng.randint(description.least, min(description.most, 10))
    return tuple(_some(description.of, None, rng) for _ in range(count))


@_some.register
def _(description: Optional, value: Any, rng: random.Random) -> Any:
    return _some(description.of, value, rng)


@_some.register
def _(description: Nested, value: Any, rng: random.Random) -> Any:
    return some_state(value, rng)
