"""Saved runs: one .npz file of arrays and a JSON header, which plain NumPy opens, too.

``np.load(path)["losses"]`` has the loss of every step, ``["W1"]`` the first layer's weights at
every snapshot, and ``json.loads(str(np.load(path)["header"]))`` what was done on which data.
Nothing is pickled. What each step learned from is not in it: the config's seed decides it.
"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from nncore.endless_files import refuse_endless
from nncore.errors import DamageError, NncoreError, RunFileError
from nncore.gradients import KeepGoing
from nncore.run import Run
from nncore.run_files.archive import read_arrays, write_arrays
from nncore.run_files.contents import OUTLINE, from_arrays, to_arrays
from nncore.validation import check_kind


def save_run(run: Run, path: str | os.PathLike[str]) -> None:
    """Write a run to a file, which then holds all of it or, if that fails, what it held before.

    Parameters
    ----------
    run : Run
        May be under way, on another thread.
    path : path-like
        Written as it is called, whatever its ending.

    Raises
    ------
    RunFileError
        If it cannot be written.
    """
    write_arrays(_as_path(path), to_arrays(check_kind(run, Run, "no_run")))


def is_run_file(path: str | os.PathLike[str]) -> bool:
    """Whether a file looks like one that `save_run` wrote, by a quick look at its arrays' names.

    Parameters
    ----------
    path : path-like
        Of anything.
    """
    try:
        refuse_endless(Path(path))
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (DamageError, OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False
    return {"header.npy", "losses.npy"} <= names


def load_run(
    path: str | os.PathLike[str], keep_going: KeepGoing | None = None, snapshots: bool = True
) -> Run:
    """Read a run from a file that `save_run` wrote, or refuse what it did not write.

    Parameters
    ----------
    path : path-like
    keep_going : callable, optional
        Asked now and then; a long run takes seconds.
    snapshots : bool
        Whether to read them, too; without them a run is its settings and its curves.

    Returns
    -------
    Run
        Its `data` says what it was made on; nothing of that is in the file.

    Raises
    ------
    RunFileError
        If the file cannot be read, is damaged, too large, of a later version, or no run.
    Cancelled
        If `keep_going` returned False.
    """
    file = _as_path(path)
    arrays = read_arrays(file, None if snapshots else OUTLINE)
    try:
        return from_arrays(file.name, arrays, keep_going)
    except RunFileError:
        raise
    except NncoreError as error:
        raise RunFileError("damaged", file=file.name, reason=error) from error


def _as_path(given: str | os.PathLike[str]) -> Path:
    """Return what was given as a path, or refuse what is none."""
    try:
        return Path(given)
    except TypeError:
        raise RunFileError("not_a_path", value=given) from None
