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


def csv_bytes(table: str) -> bytes:
    """A table as a file holds it, in UTF-8.

    With a mark at its beginning where it has other letters than ASCII's: Excel takes a file
    without one for the machine's own code page. NumPy takes the mark for a part of the first
    cell, and so it is left out where nobody needs it.
    """
    return table.encode("utf-8" if table.isascii() else "utf-8-sig")


def markdown_text(rows: Sequence[Row]) -> str:
    """Rows, the first of them the head, as a table of Markdown; the columns lean to the right."""
    head, *others = rows
    lines = [_markdown_row(row) for row in (head, ["---:"] * len(head), *others)]
    return "\n".join([*lines, ""])


def _markdown_row(cells: Row) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
