"""Rows of the table of runs: what each cell says, and what it is sorted by."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.number_text import fixed, percent, whole
from app.pages.runs.model.facts import RunFacts
from app.session.config_words import change_words, differences
from app.session.shelf import ShelvedRun
from app.translation import translated
from nncore.marking import N_

FIRST = N_("RunRows", "the first run")
ALIKE = N_("RunRows", "nothing")
UNNAMED = N_("RunRows", "Run {number}")


@dataclass(frozen=True, eq=False)
class RunRow:
    """A run as a row.

    Attributes
    ----------
    run : ShelvedRun
    number : int
        Its place on the shelf, from 1.
    facts : RunFacts
    differs : str
        From the run before, in words.
    """

    run: ShelvedRun
    number: int
    facts: RunFacts
    differs: str

    @property
    def name(self) -> str:
        """What a user calls it, else its number."""
        return self.run.label.name or translated(UNNAMED).format(number=whole(self.number))

    def text(self, column: str) -> str:
        """What a cell says; the small curve is no text."""
        facts = self.facts
        texts = {
            "name": self.name,
            "note": self.run.label.note,
            "differs": self.differs,
            "data": self.run.record.data.name,
            "began": time.strftime("%Y-%m-%d %H:%M", self.run.began),
            "iteration": f"{whole(facts.iteration)} / {whole(facts.iterations)}",
            "best": _share(facts.best),
            "last": _share(facts.last),
            "to_90": _steps(facts.to_90),
            "to_95": _steps(facts.to_95),
            "seconds": fixed(facts.seconds, 1),
            "passes": whole(facts.forward_passes),
        }
        return texts.get(column, "")

    def sort_key(self, column: str) -> Any:
        """What a column is sorted by: numbers as numbers; what is missing comes last."""
        facts = self.facts
        numbers = {
            "iteration": facts.iteration,
            "best": facts.best,
            "last": facts.last,
            "to_90": facts.to_90,
            "to_95": facts.to_95,
            "seconds": facts.seconds,
            "passes": facts.forward_passes,
            "curve": facts.curve[-1] if len(facts.curve) else None,
            "began": self.number,
        }
        if column in numbers:
            number = numbers[column]
            return (number is None, number or 0)
        return (False, self.text(column).casefold())

    def contains(self, text: str) -> bool:
        """Whether a text stands anywhere in the row."""
        cells = (self.text(column) for column in ("name", "note", "differs", "data"))
        return text.casefold() in " ".join(cells).casefold()


def rows_of(runs: Sequence[ShelvedRun]) -> list[RunRow]:
    """A row for each run, in their order."""
    rows = []
    for number, run in enumerate(runs, start=1):
        config = run.record.config
        if number == 1:
            differs = translated(FIRST)
        else:
            changes = differences(config, runs[number - 2].record.config)
            differs = change_words(changes) or translated(ALIKE)
        rows.append(RunRow(run, number, RunFacts.of(run.record), differs))
    return rows


def _share(share: float | None) -> str:
    return "–" if share is None else percent(share, 2)


def _steps(steps: int | None) -> str:
    return "–" if steps is None else whole(steps)
