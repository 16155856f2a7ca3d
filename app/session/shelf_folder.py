"""Folder of the runs that are kept: a run's file, and beside it what was written on it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import uuid
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile

from app.session.shelf_errors import ShelfError
from app.session.shelf_label import ShelfLabel
from app.state.fields import from_plain, to_plain
from nncore import Run, RunFileError, load_run, save_run

RUN, LABEL = ".npz", ".json"
DELETED = "deleted"  # folder inside, of what its lab may still put back
DELETED_SECONDS = 24 * 3600  # after them that lab has ended without emptying it
PART = ".*.part"  # files that are being written, or that a killed lab left
LOCK = ".*.lock"  # of runs that are under way, or that a killed lab left
LEFT_SECONDS = 3600  # after them nobody writes on such a file any more


class Stamp(NamedTuple):
    """When the files of a run were last written, in ns; 0 for one that is not there."""

    run: int = 0
    label: int = 0


class Aside(NamedTuple):
    """Bytes of what is no run of the shelf: put away for a while, or half written."""

    deleted: int = 0
    half_written: int = 0


class ShelfFolder:
    """Files of the shelf; several labs may use one folder at once.

    Every run has a name of its own for its files, which no other lab gives to another. Nothing
    is kept open but the locks of the runs that are under way, and each file is replaced as a whole.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._locks: dict[str, QLockFile] = {}

    def all_keys(self) -> list[str]:
        """Names of the runs there are, in their order."""
        return sorted(file.stem for file in self.path.glob(f"*{RUN}"))

    def file(self, key: str) -> Path:
        """File of a run."""
        return self.path / f"{key}{RUN}"

    def lock(self, key: str) -> bool:
        """Keep a run for this lab until `unlock`; False where another lab has it.

        The lock of a lab that was killed is none. Where nothing can be written nothing is locked.
        """
        if key not in self._locks:
            self._make()
            lock = _lock_of(self.path / f".{key}.lock")
            if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
                return False
            self._locks[key] = lock
        return True

    def unlock(self, key: str) -> None:
        """Let other labs have a run; nothing happens where it is not locked."""
        lock = self._locks.pop(key, None)
        if lock is not None:
            lock.unlock()

    def unlock_all(self) -> None:
        """Let other labs have all runs."""
        for key in tuple(self._locks):
            self.unlock(key)

    def _make(self) -> None:
        with suppress(OSError):  # told by what comes next
            self.path.mkdir(parents=True, exist_ok=True)

    def save(self, key: str, run: Run) -> None:
        """Write a run; raises ShelfError where that cannot be."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            save_run(run, self.file(key))
        except OSError as error:
            reason = error.strerror or str(error)
            raise ShelfError("unsaved", folder=str(self.path), reason=reason) from error
        except RunFileError as error:
            reason = error.values["reason"]
            raise ShelfError("unsaved", folder=str(self.path), reason=reason) from error

    def take(self, key: str, source: Path, label: ShelfLabel) -> None:
        """Move the file of a run here, as a whole or not at all, with its label; raises OSError."""
        self.path.mkdir(parents=True, exist_ok=True)
        self.write_label(key, label)
        try:
            source.replace(self.file(key))
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            self._copy(source, self.file(key))
            source.unlink()

    def _copy(self, source: Path, target: Path) -> None:
        """Copy a file from another disk; at any moment all of it stands there, or nothing."""
        part = target.with_name(f".{target.name}.part")
        try:
            shutil.copyfile(source, part)
            with part.open("rb+") as copied:
                os.fsync(copied.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def outline(self, key: str) -> Run:
        """Settings and curves of a run; raises RunFileError."""
        return load_run(self.file(key), snapshots=False)

    def label(self, key: str, otherwise: ShelfLabel | None = None) -> ShelfLabel:
        """What was written on a run; what does not fit is as if it had not been.

        `otherwise` is the answer where nothing can be read.
        """
        try:
            plain = json.loads((self.path / f"{key}{LABEL}").read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return otherwise or ShelfLabel()
        label: ShelfLabel = from_plain(ShelfLabel(), plain)
        return label

    def write_label(self, key: str, label: ShelfLabel) -> None:
        """Write what stands on a run; raises OSError."""
        file = self.path / f"{key}{LABEL}"
        part = file.with_name(f".{file.name}.{uuid.uuid4().hex}.part")
        try:
            part.write_text(json.dumps(to_plain(label), ensure_ascii=False), encoding="utf-8")
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)

    def size(self, key: str) -> int:
        """Bytes of a run's file; 0 where there is none."""
        return _size(self.file(key))

    def stamp(self, key: str) -> Stamp:
        """When the files of a run were last written."""
        return Stamp(_written(self.file(key)), _written(self.path / f"{key}{LABEL}"))

    def delete(self, key: str) -> None:
        """Put a run away, for a while; raises OSError."""
        self._move((f"{key}{LABEL}", f"{key}{RUN}"), self.path, self.path / DELETED)
        for file in self._deleted(key):
            os.utime(file)  # when it was deleted, not when it was trained

    def delete_for_good(self, key: str) -> None:
        """Delete a run that was put away; raises OSError."""
        for file in self._deleted(key):
            file.unlink(missing_ok=True)

    def _deleted(self, key: str) -> list[Path]:
        files = [self.path / DELETED / f"{key}{ending}" for ending in (LABEL, RUN)]
        return [file for file in files if file.exists()]

    def restore(self, key: str) -> None:
        """Bring back a run that was put away; raises OSError.

        What another lab, which trains it, has written of it since then is newer, and stays.
        """
        for file in self._deleted(key):
            if (self.path / file.name).exists():
                file.unlink()
        self._move((f"{key}{RUN}", f"{key}{LABEL}"), self.path / DELETED, self.path)

    def _move(self, names: Iterable[str], source: Path, target: Path) -> None:
        """Move files in an order in which no label is ever here without its run."""
        for name in names:
            file = source / name
            if file.exists():
                target.mkdir(parents=True, exist_ok=True)
                file.replace(target / file.name)

    def delete_left_over(self) -> None:
        """Delete what labs that were killed have left long ago; labels without a run go, too.

        Such a label is put away as what is deleted: its run may be on a disk that comes back.
        """
        for file in _older((self.path / DELETED).glob("*"), DELETED_SECONDS):
            _unlink(file)
        for file in _older(self.path.glob(PART), LEFT_SECONDS):
            _unlink(file)
        for file in _older(self.path.glob(LOCK), LEFT_SECONDS):
            _release(file)
        for file in _older(self.path.glob(f"*{LABEL}"), LEFT_SECONDS):
            if not self.file(file.stem).exists():
                with suppress(OSError):  # of a folder that cannot be written; told elsewhere
                    self.delete(file.stem)

    def aside(self) -> Aside:
        """How much there is that is no run of the shelf."""
        files = (self.path / DELETED).glob("*"), self.path.glob(PART)
        return Aside(*(sum(map(_size, each)) for each in files))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _written(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def _older(files: Iterable[Path], seconds: float) -> list[Path]:
    """Files that were last changed longer ago; some may vanish meanwhile."""
    before, older = datetime.now().timestamp() - seconds, []
    for file in files:
        with suppress(FileNotFoundError, PermissionError):
            if file.stat().st_mtime < before:
                older.append(file)
    return older


def _unlink(file: Path) -> None:
    """Delete a file; Windows does not if another program has it open: the next start does."""
    with suppress(FileNotFoundError, PermissionError):
        file.unlink()


def _lock_of(file: Path) -> QLockFile:
    """Lock that holds as long as its process lives."""
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)  # training may take days
    return lock


def _release(file: Path) -> None:
    """Delete a lock unless a lab holds it, which a lock alone can tell."""
    lock = _lock_of(file)
    if lock.tryLock(0):
        lock.unlock()
