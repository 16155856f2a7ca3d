"""The values of a state's fields in words, as a caption or the head of a table has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import Any

from app.catalog.entry import Entry
from app.number_text import general, whole
from app.state.fields import Choice, Description, Flag, Items, Line, Number, Optional, Pair, Whole
from app.translation import name_of, translated


def field_words(state: Any, described: Mapping[str, Description]) -> dict[str, str]:
    """Label and value of every field that has both; of boxes, those that are ticked.

    A number without a unit is the position of a slider, which tells nobody anything.
    """
    told = (
        (label_words(description), value_words(description, getattr(state, name)))
        for name, description in described.items()
        if description.unit or not isinstance(description, Whole | Number)
    )
    return {label: text for label, text in told if label and text}


def label_words(description: Description) -> str:
    """What a field is called."""
    return translated(description.label).removesuffix(" =")


@singledispatch
def value_words(description: Description, value: Any) -> str:
    """A value in words; empty for what is not told."""
    return ""


@value_words.register
def _(description: Choice, value: Any) -> str:
    return _chosen(description.choices[value])


def _chosen(entry: Any) -> str:
    return name_of(entry) if isinstance(entry, Entry) else translated(entry)


@value_words.register
def _(description: Whole, value: Any) -> str:
    return translated(description.nothing) if value is None else whole(value)


@value_words.register
def _(_: Number, value: Any) -> str:
    return general(value, 6)


@value_words.register
def _(_: Flag, value: Any) -> str:
    return "✓" if value else ""


@value_words.register
def _(_: Line, value: Any) -> str:
    return str(value)


@value_words.register
def _(description: Items, value: Any) -> str:
    if isinstance(value, str):
        return _chosen(description.choices[value])
    values = value if isinstance(value, list | tuple) else [value]  # one stands for all
    return ", ".join(value_words(description.of, each) for each in values)


@value_words.register
def _(_: Pair, value: Any) -> str:
    return f"({', '.join(general(each, 6) for each in value)})"


@value_words.register
def _(description: Optional, value: Any) -> str:
    return "" if value is None else value_words(description.of, value)
