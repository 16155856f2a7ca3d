"""Settings of runs in words: what differs, as the Training page writes it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from app.catalog.entry import Entry
from app.number_text import general
from app.session.config_fields import CONFIG_FIELDS
from app.state.fields import Choice, Items, Whole
from app.translation import translated
from nncore import TrainingConfig


def value_words(field: str, value: Any) -> str:
    """A setting's value as its editor shows it."""
    description = CONFIG_FIELDS[field]
    if isinstance(description, Choice):
        return _choice_words(description.choices[value])
    if isinstance(description, Items) and isinstance(value, str):
        return _choice_words(description.choices[value])
    if value is None and isinstance(description, Whole):
        return translated(description.nothing)
    if isinstance(value, tuple):
        return ", ".join(general(item, 6) for item in value)
    return general(value, 10)


def setting_name(field: str) -> str:
    """What a setting is called beside its editor."""
    return translated(CONFIG_FIELDS[field].label)


def _choice_words(entry: Any) -> str:
    return translated(entry.name if isinstance(entry, Entry) else entry)


def differences(config: TrainingConfig, before: TrainingConfig) -> dict[str, tuple[Any, Any]]:
    """Fields in which two configs differ, with their values before and now.

    Parameters
    ----------
    config, before : TrainingConfig

    Returns
    -------
    dict of str to tuple
        By the name of the field: (before, now), in the order of the config's fields.
    """
    pairs = {
        field.name: (getattr(before, field.name), getattr(config, field.name))
        for field in dataclasses.fields(config)
    }
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def differing(configs: Sequence[TrainingConfig]) -> list[str]:
    """Names of the fields that are not the same in all configs, in their order."""
    return [
        field.name
        for field in dataclasses.fields(TrainingConfig)
        if any(getattr(each, field.name) != getattr(configs[0], field.name) for each in configs)
    ]


def setting_words(values: Mapping[str, str]) -> str:
    """Settings with their values, which are words, in one line: "Learning rate 0.1, Seed 3"."""
    return ", ".join(f"{setting_name(field)} {value}" for field, value in values.items())


def change_words(changes: dict[str, tuple[Any, Any]]) -> str:
    """What differs between two runs, in one line: "Learning rate 0.1 → 0.5"."""
    return setting_words(
        {
            field: f"{value_words(field, before)} → {value_words(field, now)}"
            for field, (before, now) in changes.items()
        }
    )
