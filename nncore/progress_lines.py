"""Lines by which a run that is trained in a process of its own tells how far it is."""

from __future__ import annotations

import re

_LINE = re.compile(r"progress (\d{1,9}) of (\d{1,9})")  # iterations, of at most as many digits


def progress_line(iteration: int, iterations: int) -> str:
    """Return the line after so many steps of the whole run's.

    Parameters
    ----------
    iteration, iterations : int
    """
    return f"progress {iteration} of {iterations}"


def read_progress(line: str) -> float | None:
    """Fraction done, of 1, that a line tells; None for any other line.

    Parameters
    ----------
    line : str
        Without the end of the line, or with it.
    """
    found = _LINE.fullmatch(line.strip())
    if found is None or int(found[2]) == 0:
        return None
    return min(int(found[1]) / int(found[2]), 1.0)
