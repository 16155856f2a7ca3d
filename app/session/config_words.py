"""Settings of runs in words: what differs, as the Training page writes it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import reduce
from operator import attrgetter
from typing import Any

from app.catalog.entry import Entry
from app.number_text import general
from app.session.config_fields import CONFIG_FIELDS
from app.state.fields import Choice, Items, Whole
from app.translation import translated
from nncore import Run, TrainingConfig
from nncore.marking import N_

SETTINGS = tuple(field.name for field in dataclasses.fields(TrainingConfig))
_values_of = attrgetter(*SETTINGS)  # a long shelf asks for them hundreds of times
MOST_RATES = 3  # set one after the other, that are told
THEN = N_("ConfigWords", "{before}, then {rate}")


def value_words(field: str, value: Any) -> str:
    """A setting's value as its editor shows it."""
    description = CONFIG_FIELDS[field]
    if isinstance(description, Choice):
        return _choice_words(description.choices[value])
    if isinstance(description, Items) and isinstance(value, str):
        return _choice_words(description.choices[value])
    if value is None and isinstance(description, Whole):
        return translated(description.nothing)
    if isinstance(value, RatesByHand):
        return rate_words(value)
    if isinstance(value, tuple):
        return ", ".join(general(item, 6) for item in value)
    return general(value, 10)


def setting_name(field: str) -> str:
    """What a setting is called beside its editor."""
    return translated(CONFIG_FIELDS[field].label)


def _choice_words(entry: Any) -> str:
    return translated(entry.name if isinstance(entry, Entry) else entry)


class RatesByHand(tuple[float, ...]):
    """Learning rates of a run in which somebody set others, one after the other."""

    __slots__ = ()


def rate_words(rates: Sequence[float]) -> str:
    """Learning rates that were set one after the other, the last ones: "0.1, then 0.5"."""
    first, *others = [general(rate, 10) for rate in rates[-MOST_RATES:]]
    return reduce(lambda told, rate: translated(THEN).format(before=told, rate=rate), others, first)


def config_settings(config: TrainingConfig) -> dict[str, Any]:
    """Values of all settings, by field."""
    return dict(zip(SETTINGS, _values_of(config), strict=True))


def run_settings(run: Run) -> dict[str, Any]:
    """Values of all settings that a run was made with, by field; of a changed rate all of them."""
    settings = config_settings(run.config)
    rates = RatesByHand(change.learning_rate for change in run.history.learning_rate_changes)
    if rates:
        settings["learning_rate"] = rates if len(rates) > 1 else rates[0]
    return settings


def differences(now: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Settings in which two runs differ, with their values before and now.

    Parameters
    ----------
    now, before : mapping of str to value
        Of all settings.

    Returns
    -------
    dict of str to tuple
        By the name of the field: (before, now), in their order.
    """
    return {name: (before[name], now[name]) for name in now if now[name] != before[name]}


def differing(runs: Sequence[Mapping[str, Any]]) -> list[str]:
    """Names of the settings that are not the same in all runs, in their order."""
    first = runs[0] if runs else {}
    return [name for name, value in first.items() if any(each[name] != value for each in runs)]


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
