"""What a run is called and which color it has, wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from app.number_text import whole
from app.session.shelf import Shelf
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun, run_numbers
from app.theme import Colors
from app.translation import translated
from nncore.marking import N_

UNNAMED = N_("RunRows", "Run {number}")


def run_name(label: ShelfLabel, number: int) -> str:
    """What a user calls a run, else its number."""
    return label.name or translated(UNNAMED).format(number=whole(number))


def numbered(runs: Sequence[ShelvedRun]) -> list[tuple[int, ShelvedRun]]:
    """Runs, each with its number."""
    return list(zip(run_numbers(runs), runs, strict=True))


def shelf_name(shelf: Shelf, run: ShelvedRun) -> str:
    """What a run of the shelf is called."""
    names = {each.key: run_name(each.label, number) for number, each in numbered(shelf.runs)}
    return names[run.key]


def run_color(label: ShelfLabel, number: int, colors: Colors) -> str:
    """The color that was chosen for a run, else that of its number."""
    return colors.runs[((label.color or number) - 1) % len(colors.runs)]
