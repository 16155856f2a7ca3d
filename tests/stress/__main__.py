"""The command line: what parts, for how long, from which seed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything of Qt is imported

from tests.stress.closings import closings
from tests.stress.deadline import Deadline
from tests.stress.gradient_checks import gradient_checks
from tests.stress.learning import learning
from tests.stress.monkey import monkey
from tests.stress.outcome import Outcome
from tests.stress.random_files import random_files
from tests.stress.rebuilds import rebuilds
from tests.stress.run_files import run_files
from tests.stress.starts import starts

PARTS: Mapping[str, Callable[[Deadline, int], Outcome]] = {
    "rebuilds": rebuilds,
    "starts": starts,
    "monkey": monkey,
    "closings": closings,
    "gradient_checks": gradient_checks,
    "learning": learning,
    "random_files": random_files,
    "run_files": run_files,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the parts, each for its share of the time; 1 if any found something."""
    options = _parse(argv)
    parts = options.parts or list(PARTS)
    found = False
    for part in parts:
        outcome = PARTS[part](Deadline(options.minutes / len(parts)), options.seed)
        print(outcome, flush=True)
        found = found or bool(outcome.findings)
    return int(found)


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.stress", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--minutes", type=float, default=60.0, help="of all parts together")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"part must be one of {', '.join(PARTS)}, got {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
