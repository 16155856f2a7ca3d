"""Tables as text, for spreadsheets and for documents. No Qt."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Row = Sequence[str]


def csv_text(rows: Iterable[Row]) -> str:
    """Rows as comma-separated values."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def markdown_text(rows: Sequence[Row]) -> str:
    """Rows, the first of them the head, as a table of Markdown; the columns lean to the right."""
    head, *others = rows
    lines = [_markdown_row(row) for row in (head, ["---:"] * len(head), *others)]
    return "\n".join([*lines, ""])


def _markdown_row(cells: Row) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
