"""IDX files, the format of MNIST: a magic number, the dimensions, then the values."""

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources.abc import Traversable
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nncore.data_files.opening import MAX_BYTES, Stream, naming, open_raw, unpacked
from nncore.errors import DamageError, DatasetError

CHUNK_BYTES = 1 << 20
DTYPES: dict[int, np.dtype[Any]] = {
    0x08: np.dtype(np.uint8),
    0x0C: np.dtype(">i4"),
}  # of the format's six, those in use
IMAGES = (bytes([0, 0, 0x08, 3]),)  # magic numbers: the third byte is the type of the values,
LABELS = bytes([0, 0, 0x08, 1]), bytes([0, 0, 0x0C, 2])  # the fourth counts the dimensions


class IdxFile:
    """An IDX file with its header read and its content still to come.

    Parameters
    ----------
    name : str
        What errors call the file.
    stream : Stream
        The bytes of the file, unpacked, from the first on.
    magic_numbers : tuple of bytes
        Those that the file may begin with: `IMAGES` or `LABELS`.

    Attributes
    ----------
    shape : tuple of int
        The dimensions that the header promises.
    n_bytes : int
        The size of the content that the header promises.
    """

    def __init__(self, name: str, stream: Stream, magic_numbers: tuple[bytes, ...]) -> None:
        self.name = name
        self._stream = stream
        self._header_bytes = 4 + 4 * magic_numbers[0][3]
        magic = self._read_magic(magic_numbers)
        self._dtype, n_dims = DTYPES[magic[2]], magic[3]
        self._header_bytes = 4 + 4 * n_dims
        self.shape = self._read_shape(n_dims)
        self.n_bytes = prod(self.shape) * self._dtype.itemsize
        if self.n_bytes > MAX_BYTES:
            raise DatasetError("too_large", file=name, size=self.n_bytes, most=MAX_BYTES)

    def read(self, on_read: Callable[[int], object]) -> NDArray[Any]:
        """Read the content and make sure that the file ends with it.

        Parameters
        ----------
        on_read : callable
            Is told the number of bytes of each part as it arrives; what it raises passes through.

        Returns
        -------
        ndarray of shape `shape`, uint8 or big-endian int32
        """
        content = bytearray()  # grows with what is there, not with what the header promises
        while len(content) < self.n_bytes:
            chunk = self._read_up_to(min(CHUNK_BYTES, self.n_bytes - len(content)))
            if not chunk:
                raise self._cut_short(len(content))
            content += chunk
            on_read(len(chunk))
        self._check_end()
        return np.frombuffer(content, self._dtype).reshape(self.shape)

    def _read_magic(self, magic_numbers: tuple[bytes, ...]) -> bytes:
        magic, expected = self._read_header(4, 0), magic_numbers[0]
        if magic not in magic_numbers:
            raise DatasetError(
                "magic", file=self.name, found=magic.hex(" "), expected=expected.hex(" ")
            )
        return magic

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
            except DamageError as error:
                if error.code != "no_checksum":
                    raise
                return b""  # gzip data that break off: the caller knows how many bytes were due


@contextmanager
def open_idx(file: Traversable, magic_numbers: tuple[bytes, ...]) -> Iterator[IdxFile]:
    """Open a file that holds IDX data, gzipped or not, whatever its name says.

    Parameters
    ----------
    file : Traversable
        A path, or a file inside a package.
    magic_numbers : tuple of bytes
        `IMAGES` or `LABELS`.

    Yields
    ------
    IdxFile

    Raises
    ------
    DatasetError
        If the file cannot be read, or its header is not that of such a file.
    """
    with open_raw(file) as raw:
        yield IdxFile(file.name, unpacked(file.name, raw), magic_numbers)
