"""Table that compares runs: a column a run, as text to take away."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass


@dataclass(frozen=True)
class Comparison:
    """Rows of a table, a cell for each run.

    Attributes
    ----------
    corner : str
        What the first column is called.
    names : tuple of str
        Of the runs.
    rows : tuple of (str, tuple of str)
        What is compared, and its value in each run.
    """

    corner: str
    names: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    def lines(self) -> list[tuple[str, ...]]:
        """All cells, the titles first."""
        return [(self.corner, *self.names), *((title, *cells) for title, cells in self.rows)]

    def csv(self) -> str:
        """The table as comma-separated values (RFC 4180, but for the ends of lines)."""
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(self.lines())
        return text.getvalue()

    def markdown(self) -> str:
        """The table as GitHub's Markdown has it."""
        titles, *rows = ["| " + " | ".join(map(_escaped, line)) + " |" for line in self.lines()]
        rule = "| --- |" + " ---: |" * len(self.names)
        return "\n".join([titles, rule, *rows]) + "\n"


def _escaped(cell: str) -> str:
    """A cell that ends neither its column nor its row."""
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")
