"""Data files and lessons, random and mutilated: each is read, or refused in words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.fuzzing import MANY
from tests.stress.deadline import Deadline
from tests.stress.outcome import Outcome

ROOT = Path(__file__).parents[2]
FILES = (
    "tests/nncore/test_npz.py",
    "tests/nncore/test_idx_set.py",
    "tests/nncore/test_table.py",
    "tests/nncore/test_broken_run_files.py",
    "tests/app/scenes/test_broken_scenes.py",
)
OF_EACH_KIND = 200  # a round; more would take no notice of the deadline for minutes


def random_files(deadline: Deadline, seed: int) -> Outcome:
    """The suite's tests of it, on many other files each time, until the deadline."""
    outcome = Outcome("random_files")
    rounds = 0
    while rounds == 0 or not deadline.expired:
        outcome.findings += _tried(seed + rounds)
        rounds += 1
    outcome.done = f"{rounds} times {OF_EACH_KIND:,} files of each kind from seed {seed}"
    return outcome


def _tried(seed: int) -> list[str]:
    """What the tests say where one fails."""
    options = ["-n", "0", "-m", "", "-k", "read_or_refused", f"--hypothesis-seed={seed}"]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *FILES],
        env={**os.environ, MANY: str(OF_EACH_KIND)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return [] if ended.returncode == 0 else [f"seed {seed}: {ended.stdout}{ended.stderr}"]
