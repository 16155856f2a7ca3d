"""Work of the shelf's jobs: what reads and writes its folder beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.session.jobs import Job
from app.session.shelf_errors import ShelfError
from app.session.shelf_folder import Aside, ShelfFolder, Stamp
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun
from nncore import Run, RunFileError, Timeline, load_run


@dataclass(frozen=True, eq=False)
class FolderReading:
    """What was found in the folder of the shelf.

    Attributes
    ----------
    runs : tuple of ShelvedRun
        Those that were not known, or were changed by another lab.
    errors : tuple of RunFileError
        Of the files that could not be read.
    gone : frozenset of str
        Keys of the known runs that have no file any more.
    aside : Aside
    """

    runs: tuple[ShelvedRun, ...] = ()
    errors: tuple[RunFileError, ...] = ()
    gone: frozenset[str] = frozenset()
    aside: Aside = field(default_factory=Aside)


def unsaved(folder: ShelfFolder, error: OSError) -> ShelfError:
    """The error that no run can be kept in the folder, with the system's reason."""
    return ShelfError("unsaved", folder=str(folder.path), reason=error.strerror or str(error))


def unwritable(key: str, error: OSError) -> RunFileError:
    """The error that a run cannot be written, with the system's reason."""
    return RunFileError("unwritable", file=key, reason=error.strerror or str(error))


def unreadable(key: str, error: OSError) -> RunFileError:
    """The error that a run cannot be read, with the system's reason."""
    return RunFileError("unreadable", file=key, reason=error.strerror or str(error))


def outline(run: Run) -> Run:
    """The run without its snapshots, which are on the disk."""
    return replace(run, timeline=Timeline())


def write_run(folder: ShelfFolder, key: str, run: Run, _: Job) -> int:
    """Write a run; returns the bytes of its file."""
    folder.save(key, run)
    return folder.size(key)


def take_file(
    folder: ShelfFolder | None, key: str, file: Path, label: ShelfLabel, job: Job
) -> tuple[ShelvedRun, ShelfError | None]:
    """Move a file into the folder once it is found to hold a run, or read it into memory."""
    error: ShelfError | None = None
    if folder is not None:
        record = load_run(file, snapshots=False)
        try:
            folder.take(key, file, label)
            stamp = folder.stamp(key)
            return ShelvedRun(key, record, label, folder.size(key), stamp=stamp), None
        except OSError as reason:
            error = unsaved(folder, reason)
    run = load_run(file, job.keep_going)
    file.unlink()
    return ShelvedRun(key, run, label), error


def keep(run: Run, _: Job) -> Run:
    """Return a run that is in memory."""
    return run


def read_run(folder: ShelfFolder, key: str, job: Job) -> Run:
    """Read a run with its snapshots."""
    return load_run(folder.file(key), job.keep_going)


def read_folder(
    folder: ShelfFolder, known: Mapping[str, Stamp], first: bool, job: Job
) -> FolderReading:
    """Read settings and curves of the runs that are not known as they are now."""
    if first:
        folder.delete_left_over()
    keys = folder.all_keys()
    runs, errors = [], []
    for key in keys:
        stamp = folder.stamp(key)
        if known.get(key) == stamp or not job.keep_going():
            continue
        try:
            run = folder.outline(key)
            runs.append(ShelvedRun(key, run, folder.label(key), folder.size(key), stamp=stamp))
        except RunFileError as error:
            errors.append(error)
    gone = known.keys() - set(keys) if folder.path.is_dir() else ()  # else a disk was pulled out
    return FolderReading(tuple(runs), tuple(errors), frozenset(gone), folder.aside())
