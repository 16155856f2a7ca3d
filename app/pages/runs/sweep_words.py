"""Words for the runs of the queue: names of series and runs, rows of the table of results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.number_text import fixed, general, percent, percentage, whole
from app.pages.runs.model.sweep import BY_FACTORS, PlannedRun, SweepSubject, value_of
from app.pages.runs.model.sweep_result import Statistics, ValueResult
from app.pages.runs.states.queue import SUBJECTS, SWEPT
from app.session.config_fields import CONFIG_FIELDS
from app.session.config_words import value_words
from app.session.queue import QueuedRun
from app.translation import translated
from nncore.marking import N_

SEED_NAME = N_("SweepWords", "seed {seed}")
VALUE_NAME = N_("SweepWords", "{value} ({field})")
SEED_RUN_NAME = N_("SweepWords", "{value}, seed {seed} ({field})")
SWEEP_TITLE = N_("SweepWords", "{field} {low} … {high} ({n})")
SETTINGS_TITLE = N_("SweepWords", "settings as they are ({n})")
DIVERGED = N_("SweepWords", "{name}: diverged")
RESULT = N_("SweepWords", "{name}: {value}")
RUNS, RUNS_DIVERGED = (
    N_("SweepWords", "{n} of {all}"),
    N_("SweepWords", "{n} of {all}, {diverged} diverged"),
)
HEAD = (
    N_("SweepWords", "runs"),
    N_("SweepWords", "last accuracy"),
    N_("SweepWords", "best accuracy"),
    N_("SweepWords", "last loss"),
    N_("SweepWords", "passes"),
    N_("SweepWords", "seconds"),
)
PLAIN_HEAD = ("runs", "diverged")  # of a copy for programs, and mean and spread of these:
COLUMNS = ("last", "best", "loss", "forward_passes", "seconds")


def field_name(subject: SweepSubject) -> str:
    """What differs between the runs of a series."""
    return translated(SWEPT.get(subject.field) or CONFIG_FIELDS[subject.field].label)


def swept_words(field: str, value: Any) -> str:
    """A value of a sweep as its editor shows it."""
    return value_words(field, (value,) if field == "hidden_sizes" else value)


def run_name(subject: SweepSubject, planned: PlannedRun, repeats: int) -> str:
    """Name of a run on the shelf, where it stands among others: "0.1, seed 3 (Learning rate)".

    What tells it from its neighbors comes first: names end in … where there is little room.
    """
    seed, value = planned.config.seed, swept_words(subject.field, planned.value)
    if subject.field == "seed":
        return translated(SEED_NAME).format(seed=seed)
    if subject.is_comparison:  # of what has a name itself
        return value
    name = VALUE_NAME if repeats == 1 else SEED_RUN_NAME
    return translated(name).format(value=value, seed=seed, field=field_name(subject))


def series_title(subject: SweepSubject, runs: Sequence[QueuedRun]) -> str:
    """What a series is called where one of several is chosen."""
    n = whole(len(runs))
    if subject.is_comparison:
        return translated(SUBJECTS[subject.kind])
    if subject.kind == "settings":
        return translated(SETTINGS_TITLE).format(n=n)
    values = [value_of(run.config, subject.field) for run in runs]
    low, high = (swept_words(subject.field, value) for value in (values[0], values[-1]))
    return translated(SWEEP_TITLE).format(field=field_name(subject), low=low, high=high, n=n)


def quantity_words(quantity: str, value: float) -> str:
    """A number of a run as it is read."""
    return general(value, 4) if quantity == "loss" else percent(value, 2)


# The table


def table_rows(subject: SweepSubject, results: Sequence[ValueResult]) -> list[tuple[str, ...]]:
    """Head and a row for each value, as people read them."""
    head = (field_name(subject), *map(translated, HEAD))
    return [head, *(_row(subject, result) for result in results)]


def _row(subject: SweepSubject, result: ValueResult) -> tuple[str, ...]:
    words = translated(RUNS_DIVERGED if result.n_diverged else RUNS)
    runs = words.format(
        n=whole(len(result.outcomes)), all=whole(result.n_runs), diverged=whole(result.n_diverged)
    )
    cells = (_cell(quantity, result.statistics(quantity)) for quantity in COLUMNS)
    return (swept_words(subject.field, result.value), runs, *cells)


def _cell(quantity: str, statistics: Statistics | None) -> str:
    if statistics is None:
        return "–"
    mean, spread = statistics.mean, statistics.spread
    if quantity in {"last", "best"}:
        text = percent(mean, 2)
        return text if spread is None else f"{percentage(mean, 2)} ± {percent(spread, 2)}"
    if quantity == "loss":
        text = general(mean, 3)
        return text if spread is None else f"{text} ± {general(spread, 2)}"
    return whole(mean) if quantity == "forward_passes" else fixed(mean, 1)


def plain_rows(subject: SweepSubject, results: Sequence[ValueResult]) -> list[tuple[str, ...]]:
    """Head and a row for each value, for programs: names of fields, numbers with all digits."""
    pairs = [f"{name}_{part}" for name in COLUMNS for part in ("mean", "spread")]
    head = (subject.field, *PLAIN_HEAD, *pairs)
    return [head, *(_plain_row(result) for result in results)]


def _plain_row(result: ValueResult) -> tuple[str, ...]:
    numbers: list[str] = []
    for name in COLUMNS:
        found = result.statistics(name)
        numbers += ["", ""] if found is None else [repr(found.mean), _plain(found.spread)]
    return (str(result.value), str(len(result.outcomes)), str(result.n_diverged), *numbers)


def _plain(number: float | None) -> str:
    return "" if number is None else repr(number)


# The axis


def is_by_factors(field: str) -> bool:
    """Whether equal lengths of the axis are equal factors."""
    return field in BY_FACTORS
