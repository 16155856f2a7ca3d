"""Files of runs: programs killed while they save, and bits that flip."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from nncore import Run, RunFileError, Trainer, TrainingConfig, load_run, save_run
from tests.nncore.small_sets import small_set
from tests.stress.deadline import Deadline
from tests.stress.outcome import Outcome

ROOT = Path(__file__).parents[2]
KILLS, FLIPS = 200, 2_000
LONGEST = 0.05  # s from the first saving to the kill
SAVING = """
import sys
from nncore import load_run, save_run
old, new, path = sys.argv[1:]
runs = load_run(old), load_run(new)
print("ready", flush=True)
while True:
    for run in runs:
        save_run(run, path)
"""


def run_files(deadline: Deadline, seed: int) -> Outcome:
    """Two hundred kills and two thousand flips at a time, until the deadline."""
    outcome = Outcome("run_files")
    rng = random.Random(seed)
    rounds = 0
    with tempfile.TemporaryDirectory() as folder:
        old, new = (_saved(Path(folder) / f"{n}.npz", n) for n in (20, 30))
        while rounds == 0 or not deadline.expired:
            outcome.findings += _killed(old, new, Path(folder) / "run.npz", KILLS, rng)
            outcome.findings += _flipped(new, Path(folder) / "flipped.npz", FLIPS, rng)
            rounds += 1
    outcome.done = f"{rounds * KILLS} kills and {rounds * FLIPS} flipped bits from seed {seed}"
    return outcome


def _saved(path: Path, iterations: int) -> Path:
    """File of a run of so many steps, large enough that writing it takes a while."""
    config = TrainingConfig(hidden_sizes=(200, 200), batch_size=5, iterations=iterations)
    run = Run.untrained(config, small_set())
    for _ in Trainer(config, small_set()).run(run.history, run.timeline):
        pass
    save_run(run, path)
    return path


def _killed(old: Path, new: Path, path: Path, times: int, rng: random.Random) -> list[str]:
    """Findings where a program that saves one run after the other is killed."""
    whole = {old.read_bytes(), new.read_bytes()}
    findings = []
    for kill in range(times):
        arguments = [sys.executable, "-c", SAVING, str(old), str(new), str(path)]
        with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            program.stdout.readline()
            time.sleep(rng.uniform(0, LONGEST))
            program.kill()
        if path.exists() and path.read_bytes() not in whole:
            findings.append(f"kill {kill}: the file is neither the old nor the new one")
    return findings


def _flipped(source: Path, path: Path, times: int, rng: random.Random) -> list[str]:
    """Findings where a file with one bit flipped is read as another run."""
    content, run = source.read_bytes(), load_run(source)
    findings = []
    for _ in range(times):
        place, bit = rng.randrange(len(content)), rng.randrange(8)
        damaged = bytearray(content)
        damaged[place] ^= 1 << bit
        path.write_bytes(damaged)
        try:
            read = load_run(path)
        except RunFileError:
            continue
        except Exception as error:  # anything else is what is looked for
            findings.append(f"bit {bit} of byte {place}: {error!r}")
            continue
        same = np.array_equal(read.network.params["W1"], run.network.params["W1"])
        if not same or read.history.losses.tolist() != run.history.losses.tolist():
            findings.append(f"bit {bit} of byte {place}: read as another run")
    return findings
