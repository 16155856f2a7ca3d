"""A run on the shelf, and the key under which it is there."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from app.session.run import LiveRun
from app.session.shelf_folder import Stamp
from app.session.shelf_label import ShelfLabel
from nncore import Run

STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, eq=False)
class ShelvedRun:
    """A run on the shelf.

    Attributes
    ----------
    key : str
        When it began, and what no other run has; runs in the order of their keys are in that of
        their beginnings.
    record : Run
        Its snapshots may be on the disk alone.
    label : ShelfLabel
    nbytes : int
        On the disk; 0 for a run that is only in memory.
    live : LiveRun or None
        As long as it can be steered.
    stamp : Stamp
        Of its files, as they were read or written by this lab.
    """

    key: str
    record: Run
    label: ShelfLabel
    nbytes: int = 0
    live: LiveRun | None = None
    stamp: Stamp = field(default_factory=Stamp)

    @property
    def began(self) -> time.struct_time | None:
        """Local time at which it began; None for a file that was put there under another name."""
        try:
            return time.strptime(self.key[: len("20000101-000000")], STAMP)
        except ValueError:
            return None


def run_numbers(runs: Sequence[ShelvedRun]) -> list[int]:
    """Numbers of runs, from 1, no two alike: those that they were given, else the lowest free.

    Two runs have been given the same one where two labs put them on the shelf at once: it stays
    with the first.
    """
    given = [run.label.number for run in runs]
    free = (number for number in count(1) if number not in given)
    seen = {0}
    numbers = []
    for number in given:
        numbers.append(next(free) if number in seen else number)
        seen.add(number)
    return numbers


def new_key() -> str:
    """Key of a run that begins now; those of later ones are greater."""
    seconds, fraction = divmod(time.time_ns(), 10**9)
    stamp = time.strftime(STAMP, time.localtime(seconds))
    return f"{stamp}-{str(fraction // 1000).zfill(6)}-{uuid.uuid4().hex[:8]}"
