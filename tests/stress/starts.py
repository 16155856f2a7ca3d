"""Real starts on broken settings: each must open its window and end without a word."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.settings_folder import settings_file
from tests.stress.alarm import EXPECTED
from tests.stress.broken_settings import KINDS, write_broken
from tests.stress.deadline import Deadline
from tests.stress.outcome import Outcome

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 120
ENDED = "{kind}, seed {seed}: ended with status {status} and said {words!r}"
NEVER = "{kind}, seed {seed}: was not closed after {seconds} s"


def starts(deadline: Deadline, seed: int) -> Outcome:
    """One start on every kind of broken settings after the other, until the deadline."""
    outcome = Outcome("starts")
    rounds = 0
    while rounds == 0 or not deadline.expired:
        for kind in (*KINDS, *PLACES):
            outcome.findings += start_on(kind, seed + rounds)
        rounds += 1
    count = rounds * len((*KINDS, *PLACES))
    outcome.done = f"{count} starts on broken settings from seed {seed}"
    return outcome


def start_on(kind: str, seed: int) -> list[str]:
    """Start the lab on one kind of broken settings; what is found."""
    with TemporaryDirectory() as folder:
        file = settings_file(Path(folder))
        if kind in PLACES:
            file.parent.mkdir()
            PLACES[kind](file)
        else:
            write_broken(file, KINDS[kind](random.Random(seed)))
        try:
            ended = _start(folder)
        except subprocess.TimeoutExpired:
            return [NEVER.format(kind=kind, seed=seed, seconds=LONGEST_SECONDS)]
        finally:
            file.parent.chmod(0o700)
    said = _unexpected(ended.stderr)
    if ended.returncode or said:
        return [ENDED.format(kind=kind, seed=seed, status=ended.returncode, words=said)]
    return []


def _start(folder: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.stress.visit", folder],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def _unexpected(words: str) -> str:
    lines = words.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(EXPECTED))


# Files that cannot be read or written, whatever stands in them


def _folder_in_its_place(file: Path) -> None:
    file.mkdir()


def _unreadable(file: Path) -> None:
    file.write_text("[General]\n")
    file.chmod(0)


def _read_only(file: Path) -> None:
    file.write_text("[General]\n")
    file.chmod(0o400)
    file.parent.chmod(0o500)


PLACES: dict[str, Callable[[Path], None]] = {
    "a folder in the file's place": _folder_in_its_place,
    "unreadable": _unreadable,
    "read-only": _read_only,
}
