"""Stored values that no longer fit are dropped one by one, whatever they are."""

import math
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from app.pages import PAGES
from app.state.fields import PageState, from_plain, to_plain

DEEP: list[Any] = []
for _ in range(500):
    DEEP = [DEEP]
HOSTILE = (
    None,
    True,
    -1,
    2**63,
    -(10**400),
    math.nan,
    math.inf,
    1e308,
    "",
    "text",
    "x +",
    "\ud800\x00",
    "9" * 5000,
    [],
    [math.nan, math.inf],
    [[1.0, 2.0]],
    ["a"] * 10_000,
    DEEP,
    {},
    {"a": {}},
)


def first_state(where: str) -> PageState:
    """The state of a page at the first start."""
    module, _, name = where.partition(":")
    return getattr(import_module(module), name).first_state


FIRST_STATES = [first_state(entry.where) for entry in PAGES]


def with_value(plain: dict[str, Any], value: object) -> Iterator[dict[str, Any]]:
    """The stored state with `value` in the place of each of its values, at any depth."""
    for name, kept in plain.items():
        yield {**plain, name: value}
        if isinstance(kept, dict):
            for inner in with_value(kept, value):
                yield {**plain, name: inner}


@pytest.mark.parametrize("first", FIRST_STATES, ids=lambda first: type(first).__name__)
def test_a_hostile_value_costs_no_other_field(first: PageState) -> None:
    """Each field takes another of the hostile values, in turn."""
    every = [with_value(to_plain(first), value) for value in HOSTILE]
    for place, spoiled in enumerate(zip(*every, strict=True)):
        assert_kept(first, spoiled[place % len(HOSTILE)])
    for value in HOSTILE:
        assert from_plain(first, value) == first


@pytest.mark.thorough
@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_every_hostile_value_is_tried_in_each_field(value: object) -> None:
    for first in FIRST_STATES:
        for plain in with_value(to_plain(first), value):
            assert_kept(first, plain)


def assert_kept(first: PageState, plain: dict[str, Any]) -> None:
    state = from_plain(first, plain)
    assert type(state) is type(first)
    assert from_plain(first, to_plain(state)) == state


@pytest.mark.parametrize("first", FIRST_STATES, ids=lambda first: type(first).__name__)
def test_what_is_stored_comes_back(first: PageState) -> None:
    assert from_plain(first, to_plain(first)) == first
