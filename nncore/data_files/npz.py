"""Data sets in .npz files, as Keras and many scripts save them; pickles in them are never read."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedIOBase
from itertools import product
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nncore.data_files.arrays import check_label_shape, image_shape, to_bytes, to_labels
from nncore.data_files.gunzip import FREE_PACKED, MOST_PACKED
from nncore.data_files.opening import MAX_BYTES, naming, open_raw
from nncore.data_files.raw_set import (
    Meter,
    Progress,
    RawSet,
    check_counts,
    check_images,
    check_sides,
    of_splits,
)
from nncore.errors import DamageError, DatasetError
from nncore.quoting import quoted

CHUNK_BYTES = 1 << 20
DIRECTORY_BYTES = 1 << 20  # of the list of members; a data set has a handful
KINDS = {
    "x": ("x", "image", "img", "data", "feature", "input"),
    "t": ("y", "t", "label", "target", "class"),
}
SPLITS = {"": ("",), "train": ("train", "training"), "test": ("test", "testing", "t10k")}
ROLES = {
    name: (split, kind)
    for split, starts in SPLITS.items()
    for kind, things in KINDS.items()
    for start, thing in product(starts, things)
    for name in (start + thing, thing + start, start + thing + "s", thing + "s" + start)
}
SHOWN = 12  # names of members that an error lists


@dataclass
class _Member:
    """An array of the file with its header read and its content still to come."""

    name: str
    stream: IO[bytes]
    shape: tuple[int, ...]
    in_columns: bool
    dtype: np.dtype[Any]

    @property
    def n_bytes(self) -> int:
        return prod(self.shape) * self.dtype.itemsize


def read_npz(path: Path, progress: Progress | None = None) -> RawSet:
    """Read a data set whose arrays have the usual names.

    Parameters
    ----------
    path : Path
        A file with x_train and y_train, train_images and train_labels, X and y, or similar,
        and x_test and y_test where there are test images.
    progress : callable, optional
        As for `read_idx_set`.

    Returns
    -------
    RawSet

    Raises
    ------
    DatasetError
        If the file is damaged, too large, holds Python objects, or lacks the arrays.
    """
    with open_raw(path) as raw:
        members = _open_members(path.name, raw)
        shapes = _check(members)
        meter = Meter(max(1, sum(member.n_bytes for member in members)), progress)
        arrays = [_read(path.name, member, meter) for member in members]
    return _assemble(members, arrays, shapes, lambda: meter.advance(0))


class _Bounded:
    """File that is never asked for more than a data set's archive needs at once."""

    def __init__(self, raw: BufferedIOBase) -> None:
        self._raw = raw
        self.seek, self.tell = raw.seek, raw.tell

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        limit = DIRECTORY_BYTES + 1
        part = self._raw.read(min(size, limit) if size >= 0 else limit)
        if len(part) == limit:
            raise zipfile.BadZipFile("its list of members is far too long")
        return part


@contextmanager
def _naming(file: str) -> Iterator[None]:
    """Turn what a damaged archive can raise into a DatasetError that names the file."""
    damage = zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError
    with naming(file):
        try:
            yield
        except damage as error:
            raise DatasetError("bad_npz", file=file, reason=quoted(str(error))) from error


def _open_members(file: str, raw: BufferedIOBase) -> list[_Member]:
    """Open training images and labels, and test images and labels if there are any."""
    with _naming(file):
        archive = zipfile.ZipFile(_Bounded(raw))
        return [_open(file, archive, key) for key in _find_arrays(file, archive.namelist())]


def _find_arrays(file: str, names: list[str]) -> list[str]:
    """Return the members for training images and labels, and for test images and labels."""
    found = {role: name for name in reversed(names) if (role := _role(name))}
    train = next((s for s in ("train", "") if (s, "x") in found and (s, "t") in found), None)
    if train is None:
        raise DatasetError("npz_names", file=file, found=", ".join(sorted(names)[:SHOWN]))
    splits = [train, *(["test"] if {("test", "x"), ("test", "t")} <= found.keys() else [])]
    return [found[split, kind] for split in splits for kind in "xt"]


def _role(name: str) -> tuple[str, str] | None:
    """Return what a member's name says: x_train, trainImages and TRAIN-X.npy are one role."""
    return ROLES.get(re.sub(r"[\W_]", "", name.removesuffix(".npy").lower()))


def _open(file: str, archive: zipfile.ZipFile, name: str) -> _Member:
    info = archive.getinfo(name)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or info.flag_bits & 1:
        raise DatasetError("bad_npz", file=file, reason=DamageError("packing", name=name))
    if info.compress_size > FREE_PACKED + MOST_PACKED * info.file_size:
        reason = DamageError("packed_size", packed=info.compress_size, size=info.file_size)
        raise DatasetError("bad_npz", file=file, reason=reason)
    stream = archive.open(info)
    shape, in_columns, dtype = _read_header(file, stream)
    if dtype.hasobject:
        raise DatasetError("pickle", file=file)
    if dtype.kind not in "buif" or not shape or min(shape) < 0:
        raise DatasetError("array_shape", name=name, shape=f"{shape} ({dtype})")
    return _Member(name.removesuffix(".npy"), stream, shape, in_columns, dtype)


def _read_header(file: str, stream: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    try:
        return _HEADERS[npy.read_magic(stream)](stream)
    except Exception as error:  # NumPy has Python's own parser read the header
        reason = DamageError("array_header", text=quoted(str(error)))
        raise DatasetError("bad_npz", file=file, reason=reason) from error


_HEADERS: dict[tuple[int, int], Callable[[Any], Any]] = {
    (1, 0): npy.read_array_header_1_0,
    (2, 0): npy.read_array_header_2_0,
}


def _check(members: list[_Member]) -> list[tuple[int, int, int]]:
    """Refuse arrays that disagree or are too large; return the shapes of the images."""
    for member in members:
        if member.n_bytes > MAX_BYTES:
            raise DatasetError("too_large", file=member.name, size=member.n_bytes, most=MAX_BYTES)
    shapes = []
    for images, labels in zip(members[::2], members[1::2], strict=True):
        shapes.append(image_shape(images.name, images.shape))
        check_images(images.name, shapes[-1])
        check_label_shape(labels.name, labels.shape)
        check_counts(images.name, images.shape[0], labels.name, labels.shape[0])
    check_sides(members[0].name, shapes[0], members[-2].name, shapes[-1])
    return shapes


def _read(file: str, member: _Member, meter: Meter) -> NDArray[Any]:
    """Read an array and make sure that its file ends with it, which compares the checksum."""
    content = bytearray()  # grows with what is there, not with what the header promises
    while len(content) < member.n_bytes:
        chunk = _read_some(file, member, member.n_bytes - len(content))
        if not chunk:
            raise DatasetError(
                "cut_short",
                file=f"{file}/{member.name}",
                size=len(content),
                promised=member.n_bytes,
            )
        content += chunk
        meter.advance(len(chunk))
    if _read_some(file, member, 1):
        raise DatasetError("trailing", file=f"{file}/{member.name}", promised=member.n_bytes)
    flat = np.frombuffer(content, member.dtype)
    return flat.reshape(member.shape, order="F" if member.in_columns else "C")


def _read_some(file: str, member: _Member, size: int) -> bytes:
    with _naming(file):
        return member.stream.read(min(CHUNK_BYTES, size))


def _assemble(
    members: list[_Member],
    arrays: list[NDArray[Any]],
    shapes: list[tuple[int, int, int]],
    pause: Callable[[], object],
) -> RawSet:
    images = to_bytes([m.name for m in members[::2]], arrays[::2], pause)
    labels = [to_labels(m.name, a) for m, a in zip(members[1::2], arrays[1::2], strict=True)]
    shaped = [np.ascontiguousarray(x.reshape(s)) for x, s in zip(images, shapes, strict=True)]
    return of_splits(shaped, labels)
