"""Tables to check a race of lines by hand: the points of a step, and the steps. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.formula_text import general
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.race import Trajectory
from app.table_text import Row, csv_text, markdown_text
from nncore import LINE_LOSSES, Floats
from nncore.surface import Point

COPIED_DIGITS = 7  # of a copy for people; one for programs has all
Numbers = Sequence[float]


class LineTable(Protocol):
    """A table of numbers: titles, a name for each row, its numbers."""

    @property
    def titles(self) -> Row:
        """What stands above the columns, that of the names first."""

    @property
    def spared(self) -> Row:
        """Titles of what is left out first where not all has room: it is told elsewhere, too."""

    def __len__(self) -> int:
        """How many rows there are."""

    def name(self, row: int) -> str:
        """What stands at the head of a row."""

    def numbers(self, row: int) -> Numbers:
        """Numbers of a row."""


class PointsTable:
    """Points that a step takes its gradient of, and their means, which are f and its gradient."""

    def __init__(
        self, race: LineRaceState, drawn: Sequence[int], parameters: Point, mean: str
    ) -> None:
        self._race, self._drawn, self._mean = race, drawn, mean
        self._columns = _columns(race, drawn, parameters)

    @property
    def titles(self) -> Row:
        """What stands above the columns."""
        inputs = ("x", "z") if self._race.standardized else ("x",)
        return ("", *inputs, "y", self._said, "f", "∂f/∂w", "∂f/∂b")

    @property
    def spared(self) -> Row:
        """The loss, which its square shows, and what the line says."""
        return "f", self._said

    @property
    def _said(self) -> str:
        return "p" if LINE_LOSSES[self._race.loss].has_classes else "ŷ"

    def __len__(self) -> int:
        return len(self._drawn) + 1

    def name(self, row: int) -> str:
        """Number of the point, from 1, or the word for the mean."""
        return self._mean if row == len(self._drawn) else str(self._drawn[row] + 1)

    def numbers(self, row: int) -> Numbers:
        """Numbers of a point; in the last row means, of what has one worth knowing."""
        if row < len(self._drawn):
            return [float(column[row]) for column in self._columns]
        means = [float(column.mean()) for column in self._columns[-3:]]
        return [*[float("nan")] * (len(self._columns) - 3), *means]


@np.errstate(all="ignore")  # of a line that diverges
def _columns(race: LineRaceState, drawn: Sequence[int], parameters: Point) -> list[Floats]:
    """x, z where it is another, y, what the line says, the loss and its slopes by w and b."""
    loss, (w, b) = LINE_LOSSES[race.loss], parameters
    x, y = np.array([race.points[index] for index in drawn], dtype=float).T
    z = race.standardization.apply(x)
    targets, score = loss.targets(y), w * z + b
    slope = loss.slope(score, targets)
    inputs = [x, z] if race.standardized else [x]
    return [*inputs, targets, loss.predict(score), loss.of(score, targets), slope * z, slope]


@dataclass(frozen=True, eq=False)
class StepsTable:
    """Steps of an optimizer up to one of them."""

    trajectory: Trajectory
    index: int

    titles: Row = ("", "w", "b", "f", "∂f/∂w", "∂f/∂b", "Δw", "Δb")
    spared: Row = ("f", "Δw", "Δb")

    def __len__(self) -> int:
        return min(self.index, self.trajectory.last) + 1

    def name(self, row: int) -> str:
        """Number of the step, 0 at the start."""
        return str(row)

    def numbers(self, row: int) -> Numbers:
        """Where the step begins, the height of all points there, its gradient and its move."""
        step = self.trajectory.at(row)
        return [*step.position, step.value, *step.gradient, *step.update]


def as_csv(table: LineTable) -> str:
    """All rows with all their digits, for a spreadsheet."""
    return csv_text(_rows(table, repr))


def as_markdown(table: LineTable) -> str:
    """All rows with seven digits, for a document."""
    return markdown_text(_rows(table, lambda value: general(value, COPIED_DIGITS)))


def _rows(table: LineTable, written: Callable[[float], str]) -> list[Row]:
    rows = [
        (table.name(row), *("" if number != number else written(number) for number in numbers))
        for row in range(len(table))
        if (numbers := table.numbers(row))
    ]
    return [table.titles, *rows]
