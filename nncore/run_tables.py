"""What a run gives besides its file: its curves as a table, its weights as arrays."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.gradients import KeepGoing, raise_if_cancelled
from nncore.history import Evaluation
from nncore.run import Run
from nncore.run_files.archive import write_arrays
from nncore.whole_files import write_whole

COLUMNS = (
    *("iteration", "epoch", "loss", "learning_rate"),
    *("train_accuracy", "test_accuracy", "seconds", "forward_passes"),
)
ROWS_AT_ONCE = 10_000


def save_curves(run: Run, path: Path, keep_going: KeepGoing | None = None) -> None:
    """Write all curves of a run as one CSV table, a row for each step, its settings above it.

    Parameters
    ----------
    run : Run
        May be under way, on another thread.
    path : Path
    keep_going : callable, optional
        Asked now and then; a million steps take seconds.

    Raises
    ------
    RunFileError
        If it cannot be written.
    Cancelled
        If `keep_going` returned False; what stood there stays.
    """
    parts = _table(run)

    def write(file: Any) -> None:
        for part in parts:
            raise_if_cancelled(keep_going)
            file.write(part.encode())

    write_whole(path, write)


def _table(run: Run) -> Iterator[str]:
    history = run.history
    evaluations = {each.iteration: each for each in history.evaluations}
    losses = history.losses
    rates = history.learning_rates[: len(losses)]  # another thread may have appended
    yield "".join(f"# {name}: {value}\n" for name, value in run_settings(run).items())
    yield ",".join(COLUMNS) + "\n"
    if 0 in evaluations:
        yield _row(0, None, None, evaluations[0])
    for start in range(0, len(losses), ROWS_AT_ONCE):
        part = slice(start, start + ROWS_AT_ONCE)
        steps = zip(losses[part], rates[part], strict=True)
        yield "".join(
            _row(i, loss, rate, evaluations.get(i))
            for i, (loss, rate) in enumerate(steps, start + 1)
        )


def _row(iteration: int, loss: Any, rate: Any, evaluation: Evaluation | None) -> str:
    """A row; what was not taken at this step is empty."""
    e = evaluation
    values = [
        *(iteration, e and e.epoch, loss, rate, e and e.train_accuracy, e and e.test_accuracy),
        *(e and e.seconds, e and e.forward_passes),
    ]
    return ",".join("" if value is None else str(value) for value in values) + "\n"


def run_settings(run: Run) -> dict[str, Any]:
    """What decides a run, by name, its data first.

    Parameters
    ----------
    run : Run
    """
    return {"data": run.data.name, **dataclasses.asdict(run.config)}


def save_weights(params: Mapping[str, NDArray[Any]], iteration: int, run: Run, path: Path) -> None:
    """Write parameters as an .npz file: ``np.load(path)["W1"]``, and settings under "settings".

    Parameters
    ----------
    params : mapping of ndarray
        "W1", "b1", "W2", ...
    iteration : int
        Steps that they were learned in.
    run : Run
        That they belong to.
    path : Path

    Raises
    ------
    RunFileError
        If it cannot be written.
    """
    settings = json.dumps({"iteration": iteration, **run_settings(run)})
    write_arrays(path, {**params, "settings": np.array(settings)})
