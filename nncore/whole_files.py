"""Files that are written whole or not at all."""

from __future__ import annotations

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
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
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
        reason = error.strerror or str(error)
        raise RunFileError("unwritable", file=path.name, reason=reason) from error


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
