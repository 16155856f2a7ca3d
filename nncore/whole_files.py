"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from nncore.errors import RunFileError


def write_whole(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Write a file in place of what stands there; at any moment one of the two is whole.

    Parameters
    ----------
    path : Path
    write : callable
        Gets the open file.

    Raises
    ------
    RunFileError
        If it cannot be written; what stood there stays.
    """
    temporary = _part_of(path)
    try:
        try:
            with temporary.open("xb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            _sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from error


def check_writable(path: Path) -> None:
    """Raise RunFileError where a file can be foreseen not to be written; nothing is left there."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        part = _part_of(path)
        part.touch(exist_ok=False)
        part.unlink()
    except OSError as error:
        raise _unwritable(path, error) from error


def _part_of(path: Path) -> Path:
    """Where a file is written until it is whole."""
    return path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")


def _unwritable(path: Path, error: OSError) -> RunFileError:
    return RunFileError(
        "unwritable", file=path.name or str(path), reason=error.strerror or str(error)
    )


def _sync_folder(folder: Path) -> None:
    """Have the file's new name on the disk, too; Windows opens no folders, and needs no telling."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems cannot, and the content is safe all the same
            os.fsync(handle)
    finally:
        os.close(handle)
