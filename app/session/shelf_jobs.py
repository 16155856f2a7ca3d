"""Work of the shelf's jobs: what reads and writes its folder beside the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.session.jobs import Job
from app.session.shelf_folder import ShelfFolder
from app.session.shelf_label import ShelfLabel
from app.session.shelved_run import ShelvedRun
from nncore import Run, RunFileError, Timeline, load_run


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
) -> tuple[ShelvedRun, RunFileError | None]:
    """Move a file into the folder once it is found to hold a run, or read it into memory."""
    error = None
    if folder is not None:
        record = load_run(file, snapshots=False)
        try:
            folder.take(key, file, label)
            return ShelvedRun(key, record, label, folder.size(key)), None
        except OSError as reason:
            error = unwritable(key, reason)
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
    folder: ShelfFolder, known: frozenset[str], first: bool, job: Job
) -> tuple[list[ShelvedRun], list[RunFileError]]:
    """Read settings and curves of the runs in a folder that are not known."""
    if first:
        folder.empty_deleted()
    runs, errors = [], []
    for key in folder.all_keys():
        if key in known or not job.keep_going():
            continue
        try:
            run = folder.outline(key)
            runs.append(ShelvedRun(key, run, folder.label(key), folder.size(key)))
        except RunFileError as error:
            errors.append(error)
    return runs, errors
