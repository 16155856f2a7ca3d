"""IDX files, the format of MNIST: a magic number, the dimensions, then one byte a value."""

import gzip
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from io import BufferedIOBase
from math import prod
from typing import cast

import numpy as np
from numpy.typing import NDArray

from nncore.errors import DatasetError

UNSIGNED_BYTES = 0x08  # the only one of the format's six number types that image sets use
CHUNK_BYTES = 1 << 20
MAX_BYTES = 1 << 29  # 684,784 images of 28 × 28; a network's float32 copy takes four times that


class IdxFile:
    """An IDX file of unsigned bytes with its header read and its content still to come.

    Parameters
    ----------
    name : str
        What errors call the file.
    stream : BufferedIOBase
        The bytes of the file, unpacked, from the first on.
    n_dims : int
        How many dimensions the file must have: 3 for images, 1 for labels.

    Attributes
    ----------
    shape : tuple of int
        The dimensions that the header promises.
    n_bytes : int
        The size of the content that the header promises.
    """

    def __init__(self, name: str, stream: BufferedIOBase, n_dims: int) -> None:
        self.name = name
        self._stream = stream
        self._header_bytes = 4 * (1 + n_dims)
        self._check_magic(n_dims)
        self.shape = self._read_shape(n_dims)
        self.n_bytes = prod(self.shape)
        if self.n_bytes > MAX_BYTES:
            raise DatasetError("too_large", file=name, size=self.n_bytes, most=MAX_BYTES)

    def read(self, on_read: Callable[[int], object]) -> NDArray[np.uint8]:
        """Read the content and make sure that the file ends with it.

        Parameters
        ----------
        on_read : callable
            Is told the number of bytes of each part as it arrives; what it raises passes through.

        Returns
        -------
        ndarray of shape `shape`, uint8
        """
        content = bytearray()  # grows with what is there, not with what the header promises
        while len(content) < self.n_bytes:
            chunk = self._read_up_to(min(CHUNK_BYTES, self.n_bytes - len(content)))
            if not chunk:
                raise self._cut_short(len(content))
            content += chunk
            on_read(len(chunk))
        self._check_end()
        return np.frombuffer(content, np.uint8).reshape(self.shape)

    def _check_magic(self, n_dims: int) -> None:
        expected = bytes([0, 0, UNSIGNED_BYTES, n_dims])
        magic = self._read_header(len(expected), 0)
        if magic != expected:
            raise DatasetError(
                "magic", file=self.name, found=magic.hex(" "), expected=expected.hex(" ")
            )

    def _read_shape(self, n_dims: int) -> tuple[int, ...]:
        return struct.unpack(f">{n_dims}I", self._read_header(4 * n_dims, 4))

    def _read_header(self, size: int, position: int) -> bytes:
        part = self._read_up_to(size)
        if len(part) < size:
            raise DatasetError(
                "header_cut_short",
                file=self.name,
                size=position + len(part),
                header=self._header_bytes,
            )
        return part

    def _cut_short(self, n_read: int) -> DatasetError:
        return DatasetError(
            "cut_short",
            file=self.name,
            size=self._header_bytes + n_read,
            promised=self._header_bytes + self.n_bytes,
        )

    def _check_end(self) -> None:
        with naming(self.name):
            excess = self._stream.read1(1)  # of gzip data this compares the checksum as well
        if excess:
            raise DatasetError(
                "trailing", file=self.name, promised=self._header_bytes + self.n_bytes
            )

    def _read_up_to(self, size: int) -> bytes:
        """Return fewer bytes than `size` only where the file ends."""
        parts = bytearray()
        while len(parts) < size and (part := self._read_some(size - len(parts))):
            parts += part
        return bytes(parts)

    def _read_some(self, size: int) -> bytes:
        with naming(self.name):
            try:
                return self._stream.read1(size)  # read() loses what precedes a break in gzip data
            except EOFError:  # gzip data that break off: the caller knows how many bytes were due
                return b""


@contextmanager
def open_idx(file: Traversable, n_dims: int) -> Iterator[IdxFile]:
    """Open a file that holds IDX data, gzipped or not, whatever its name says.

    Parameters
    ----------
    file : Traversable
        A path, or a file inside a package.
    n_dims : int
        3 for images, 1 for labels.

    Yields
    ------
    IdxFile

    Raises
    ------
    DatasetError
        If the file cannot be read, or its header is not that of such a file.
    """
    with naming(file.name):
        raw = cast(BufferedIOBase, file.open("rb"))
    with raw:
        yield IdxFile(file.name, _unpacked(file.name, raw), n_dims)


def _unpacked(name: str, raw: BufferedIOBase) -> BufferedIOBase:
    with naming(name):
        is_gzip = raw.read(2) == b"\x1f\x8b"
        raw.seek(0)
    return gzip.GzipFile(fileobj=raw) if is_gzip else raw


@contextmanager
def naming(file: str) -> Iterator[None]:
    """Turn what reading a file can raise into a DatasetError that names the file."""
    try:
        yield
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DatasetError("bad_gzip", file=file, reason=str(error)) from error
    except OSError as error:
        raise DatasetError("unreadable", file=file, reason=error.strerror or str(error)) from error
