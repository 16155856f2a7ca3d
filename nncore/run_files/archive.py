"""Archives of arrays, .npz as NumPy writes it: written whole or not at all, read without trust."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Container, Mapping
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nncore.endless_files import refuse_endless
from nncore.errors import DamageError, RunFileError
from nncore.quoting import quoted
from nncore.whole_files import write_whole

MOST_BYTES = 2 * 2**30
MOST_ARRAYS = 100  # of nine layers with an optimizer that remembers two arrays of each, and more
SUFFIX = ".npy"
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, UnicodeError),
    *(ValueError, RuntimeError, NotImplementedError, OverflowError, LookupError),
)
_HEADERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays to a file, in place of what stands there; at any moment one of the two is whole.

    Parameters
    ----------
    path : Path
    arrays : mapping of str to ndarray
        Of numbers or texts.

    Raises
    ------
    RunFileError
        If it cannot be written; what stood there stays.
    """
    write_whole(path, lambda file: np.savez(file, **arrays))  # type: ignore[arg-type]  # a flag's


def read_arrays(path: Path, names: Container[str] | None = None) -> dict[str, NDArray[Any]]:
    """Read arrays of a file.

    Parameters
    ----------
    path : Path
    names : container of str, optional
        Of those that are wanted; all if left out.

    Returns
    -------
    dict of ndarray
        Read-only. No larger in all than the file: packed archives are refused.

    Raises
    ------
    RunFileError
        If the file cannot be read, is damaged or too large, or holds something else.
    """
    try:
        refuse_endless(path)
    except DamageError as error:
        raise RunFileError("unreadable", file=path.name, reason=error) from error
    try:
        with path.open("rb") as raw:
            size = os.fstat(raw.fileno()).st_size
            if size > MOST_BYTES:
                raise RunFileError("too_large", file=path.name, size=size, most=MOST_BYTES)
            return _read(raw, size, names)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RunFileError("unreadable", file=path.name, reason=reason) from error
    except (DamageError, *DAMAGE) as error:
        damage = error if isinstance(error, DamageError) else quoted(str(error))
        raise RunFileError("damaged", file=path.name, reason=damage) from error


def _read(raw: IO[bytes], size: int, names: Container[str] | None) -> dict[str, NDArray[Any]]:
    with zipfile.ZipFile(raw) as archive:
        members = archive.infolist()
        if len(members) > MOST_ARRAYS:
            raise DamageError("too_many_arrays", count=len(members), most=MOST_ARRAYS)
        if sum(member.file_size for member in members) > size:
            raise DamageError("expansion")
        named = {member.filename.removesuffix(SUFFIX): member for member in members}
        return {
            name: _read_array(archive, member)
            for name, member in named.items()
            if names is None or name in names
        }


def _read_array(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> NDArray[Any]:
    name = quoted(member.filename)
    if member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1:
        raise DamageError("packing", name=name)
    with archive.open(member) as stream:
        try:
            shape, in_columns, dtype = _HEADERS[npy.read_magic(stream)](stream)
        except Exception as error:  # NumPy has Python's own parser read the header
            raise DamageError("array_header", text=quoted(str(error))) from error
        if dtype.kind not in "iufU" or any(length < 0 for length in shape):
            raise DamageError("array_kind", name=name, dtype=quoted(str(dtype)))
        content = stream.read()  # to its end, where the checksum is compared
    if prod(shape) * dtype.itemsize != len(content):
        raise DamageError("array_size", name=name, size=len(content))
    array = np.frombuffer(content, dtype).reshape(shape, order="F" if in_columns else "C")
    array.flags.writeable = False
    return array
