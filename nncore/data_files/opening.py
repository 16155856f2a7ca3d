"""Opening of data files, gzipped or not, with errors that name the file."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from io import BufferedIOBase
from typing import Protocol, cast

from nncore.data_files.gunzip import Gunzip
from nncore.endless_files import refuse_endless
from nncore.errors import DamageError, DatasetError

GZIP = b"\x1f\x8b"
MAX_BYTES = 560_000_000  # EMNIST by class, the largest of its family, has 547,178,688


class Stream(Protocol):
    """Bytes that are read from the first to the last."""

    def read1(self, size: int, /) -> bytes:
        """Return up to `size` bytes; none only at the end."""


@contextmanager
def open_raw(file: Traversable) -> Iterator[BufferedIOBase]:
    """Open a file for its bytes as they are.

    Parameters
    ----------
    file : Traversable
        A path, or a file inside a package.

    Yields
    ------
    BufferedIOBase

    Raises
    ------
    DatasetError
        If it cannot be opened, or is a pipe or a device.
    """
    try:
        refuse_endless(file)
    except DamageError as error:
        raise DatasetError("unreadable", file=file.name, reason=error) from error
    with naming(file.name):
        raw = cast(BufferedIOBase, file.open("rb"))
    with raw:
        yield raw


def unpacked(name: str, raw: BufferedIOBase) -> Stream:
    """Return the content of an open file, gunzipped where its first bytes are those of gzip.

    Parameters
    ----------
    name : str
        What errors call the file.
    raw : BufferedIOBase
        At its first byte.
    """
    with naming(name):
        is_gzip = raw.read(len(GZIP)) == GZIP
        raw.seek(0)
    return Gunzip(raw) if is_gzip else raw


@contextmanager
def naming(file: str) -> Iterator[None]:
    """Turn what reading a file can raise into a DatasetError that names the file."""
    try:
        yield
    except DamageError as damage:
        raise DatasetError("bad_gzip", file=file, reason=damage) from damage
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DatasetError("bad_gzip", file=file, reason=str(error)) from error
    except OSError as error:
        raise DatasetError("unreadable", file=file, reason=error.strerror or str(error)) from error
