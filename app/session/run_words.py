"""What decided runs, in words, as captions of figures and heads of tables have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.number_text import whole
from app.session.config_fields import CONFIG_FIELDS
from app.session.config_words import RatesByHand, config_settings, rate_words, run_settings
from app.state.fields import Description
from app.state.words import value_words
from app.translation import translated
from nncore import Run, TrainingConfig
from nncore.marking import N_

DATA, STEP = N_("FigureSettings", "Data"), N_("FigureSettings", "Step")
ALWAYS = {  # others are told where they are not as at first
    "hidden_sizes",
    "activation",
    "loss",
    "optimizer",
    "learning_rate",
    "batch_size",
    "seed",
}
MOST_TOLD = 8  # numbers of a setting; of more the lowest and the highest


def run_words(run: Run, iteration: int) -> dict[str, str]:
    """Name and value of what decided a run, its data first, and how far it had come."""
    return {**runs_words([run]), **step_words(iteration)}


def step_words(iteration: int) -> dict[str, str]:
    """After how many steps a figure was drawn."""
    return {translated(STEP): whole(iteration)}


def runs_words(runs: Sequence[Run]) -> dict[str, str]:
    """Name and value of what decided runs; all values of what is not the same in all of them."""
    data = data_named(" / ".join(dict.fromkeys(run.data.name for run in runs)))
    return {**data, **settings_words([run_settings(run) for run in runs])}


def data_named(name: str) -> dict[str, str]:
    """Which data it was."""
    return {translated(DATA): name}


def config_words(configs: Sequence[TrainingConfig]) -> dict[str, str]:
    """The same of settings that no run need have."""
    return settings_words([config_settings(config) for config in configs])


def settings_words(runs: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The same of the settings of runs."""
    first = TrainingConfig()
    words: dict[str, str] = {}
    for name, description in CONFIG_FIELDS.items():
        values = list(dict.fromkeys(settings[name] for settings in runs))
        if name in ALWAYS or values != [getattr(first, name)]:
            words[translated(description.label)] = _values(description, values)
    return {label: text for label, text in words.items() if text}


def _values(description: Description, values: list[Any]) -> str:
    if len(values) > MOST_TOLD and all(isinstance(value, int | float) for value in values):
        return " … ".join(value_words(description, end) for end in (min(values), max(values)))
    return " / ".join(_value(description, value) or "–" for value in values)


def _value(description: Description, value: Any) -> str:
    return rate_words(value) if isinstance(value, RatesByHand) else value_words(description, value)
