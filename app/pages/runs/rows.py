"""Rows of the table of runs: what each cell says, and what it is sorted by."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isfinite
from typing import Any

from app.number_text import fixed, percent, whole
from app.pages.runs.model.facts import RunFacts
from app.pages.runs.states.shelf import COLUMNS
from app.session.config_words import change_words, differences, run_settings
from app.session.run import RunStatus
from app.session.run_look import numbered, run_name
from app.session.shelved_run import ShelvedRun
from app.translation import translated
from nncore.marking import N_

FIRST = N_("RunRows", "the first run")
ALIKE = N_("RunRows", "nothing")
HIDDEN = N_("RunRows", "hidden")
UNDER_WAY = N_("RunRows", "under way")
FACT = N_("RunRows", "{title}: {value}")
MISSING = "–"
NOT_TOLD = {"name", "curve"}  # in the words of a row: it begins with the name


@dataclass(frozen=True, eq=False)
class RunRow:
    """A run as a row.

    Attributes
    ----------
    run : ShelvedRun
    number : int
        By which it is called where it has no name.
    facts : RunFacts
    differs : str
        From the run before, in words.
    is_under_way : bool
        Whether it is making steps.
    """

    run: ShelvedRun
    number: int
    facts: RunFacts
    differs: str
    is_under_way: bool = False

    @property
    def name(self) -> str:
        """What a user calls it, else its number."""
        return run_name(self.run.label, self.number)

    @cached_property
    def texts(self) -> dict[str, str]:
        """What each cell says, by column; the small curve is no text."""
        facts = self.facts
        return {
            "name": self.name,
            "note": self.run.label.note,
            "differs": self.differs,
            "data": self.run.record.data.name,
            "began": _short_time(self.run.began),
            "iteration": f"{whole(facts.iteration)} / {whole(facts.iterations)}",
            "best": _share(facts.best),
            "last": _share(facts.last),
            "to_90": _steps(facts.to_90),
            "to_95": _steps(facts.to_95),
            "seconds": fixed(facts.seconds, 1),
            "passes": whole(facts.forward_passes),
            "curve": "",
        }

    def words(self) -> str:
        """The whole row as it is told, with the columns that have no room."""
        began = self.run.began
        whole_time = time.strftime("%Y-%m-%d %H:%M", began) if began else MISSING
        texts = {**self.texts, "began": whole_time}
        facts = [
            translated(FACT).format(title=translated(title), value=texts[key])
            for key, title in COLUMNS.items()
            if key not in NOT_TOLD and texts[key] not in {"", MISSING}
        ]
        notes = [
            translated(words)
            for words, holds in ((UNDER_WAY, self.is_under_way), (HIDDEN, self.run.label.hidden))
            if holds
        ]
        return "; ".join([self.name, *notes, *facts])

    def number_of(self, column: str) -> float | None:
        """What a column of numbers is sorted by; None where there is none, or none finite."""
        facts = self.facts
        number = {
            "iteration": facts.iteration,
            "best": facts.best,
            "last": facts.last,
            "to_90": facts.to_90,
            "to_95": facts.to_95,
            "seconds": facts.seconds,
            "passes": facts.forward_passes,
            "curve": float(facts.curve[-1]) if len(facts.curve) else None,
            "began": self.number,
        }[column]
        return number if number is not None and isfinite(number) else None

    def contains(self, text: str) -> bool:
        """Whether a text stands anywhere in the row."""
        cells = (self.texts[column] for column in ("name", "note", "differs", "data"))
        return text.casefold() in " ".join(cells).casefold()


TEXTS = {"name", "note", "differs", "data"}  # columns that are sorted by what they say


def sort_rows(rows: Sequence[RunRow], column: str, descending: bool) -> list[RunRow]:
    """Rows in the order of a column; those that have nothing there are last either way."""

    def key(row: RunRow) -> Any:
        return row.texts[column].casefold() if column in TEXTS else row.number_of(column)

    missing = ("", None)
    having = [row for row in rows if key(row) not in missing]
    others = [row for row in rows if key(row) in missing]
    return sorted(having, key=key, reverse=descending) + others


class RowMaker:
    """Makes rows of runs; a row is the same object as long as nothing in it has changed."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[tuple[object, ...], RunRow]] = {}

    def rows(self, runs: Sequence[ShelvedRun]) -> list[RunRow]:
        """A row for each run, in their order."""
        before: ShelvedRun | None = None
        known, self._rows = self._rows, {}
        for number, run in numbered(runs):
            token = _token(run, number, before)
            old = known.get(run.key)
            row = old[1] if old and old[0] == token else _row(run, number, before)
            self._rows[run.key] = token, row
            before = run
        return [row for _, row in self._rows.values()]


def _token(run: ShelvedRun, number: int, before: ShelvedRun | None) -> tuple[object, ...]:
    """What tells whether a row would be another one."""
    history = run.record.history
    return (
        run,  # another object with every change that is none of its history
        len(history),
        len(history.evaluations),
        number,
        _is_under_way(run),
        before and (before.record.config, before.record.history.learning_rate_changes),
        time.localtime()[:3],  # the day decides how a time is written
    )


def _row(run: ShelvedRun, number: int, before: ShelvedRun | None) -> RunRow:
    if before is None:
        differs = translated(FIRST)
    else:
        changes = differences(run_settings(run.record), run_settings(before.record))
        differs = change_words(changes) or translated(ALIKE)
    return RunRow(run, number, RunFacts.of(run.record), differs, _is_under_way(run))


def _is_under_way(run: ShelvedRun) -> bool:
    return run.live is not None and run.live.status is RunStatus.RUNNING


def _short_time(began: time.struct_time | None) -> str:
    """The time of a run of today, else the day, of another year the month."""
    if began is None:
        return MISSING
    now = time.localtime()
    if began[:3] == now[:3]:
        return time.strftime("%H:%M", began)
    return time.strftime("%m-%d" if began.tm_year == now.tm_year else "%Y-%m", began)


def _share(share: float | None) -> str:
    return MISSING if share is None else percent(share, 2)


def _steps(steps: int | None) -> str:
    return MISSING if steps is None else whole(steps)
